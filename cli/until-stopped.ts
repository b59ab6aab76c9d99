/** Resolves at the first SIGINT or SIGTERM; a second one ends the process at once. */
export function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    const stop = () => {
      resolve();
      for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(1));
    };
    for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, stop);
  });
}
