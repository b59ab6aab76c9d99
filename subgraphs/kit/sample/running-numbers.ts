/** Numbers of books that are counted separately: next("21040 2026") is 1, then 2. As many entries as there are books. */
export interface RunningNumbers {
  next(book: string): number;
}

export function runningNumbers(): RunningNumbers {
  const last = new Map<string, number>();
  return {
    next: (book) => {
      const number = (last.get(book) ?? 0) + 1;
      last.set(book, number);
      return number;
    },
  };
}
