/** Stops asking a sector that keeps failing, so that one dead sector does not hold every request to its deadline. */
export interface Circuit {
  /** False while the circuit is open; after the pause one call may try. */
  allows(): boolean;
  succeeded(): void;
  failed(): void;
}

export function createCircuit(
  failures = 5,
  pauseMs = 2_000,
  now: () => number = performance.now.bind(performance),
): Circuit {
  let inARow = 0;
  let closedUntil = 0;
  return {
    allows() {
      if (inARow < failures) return true;
      if (now() < closedUntil) return false;
      closedUntil = now() + pauseMs;
      return true;
    },
    succeeded() {
      inARow = 0;
    },
    failed() {
      inARow += 1;
      if (inARow >= failures) closedUntil = now() + pauseMs;
    },
  };
}
