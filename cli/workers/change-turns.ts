/**
 * One change of the authority register at a time over all workers, as `inTurn` of the register asks. A turn ends when its
 * holder says so, or when the holder is gone: its process may die between the record and the change.
 */
export class ChangeTurns {
  #last: Promise<void> = Promise.resolve();

  /** Resolves with the end of the turn once it is this caller's. `gone` resolves when the caller can no longer end it. */
  async take(gone: Promise<void>): Promise<() => void> {
    const before = this.#last;
    const { promise: over, resolve } = Promise.withResolvers<void>();
    // after the turn before it, also when the caller is gone sooner: nobody comes in beside a holder
    this.#last = before.then(() => over);
    void gone.then(resolve);
    await before;
    return resolve;
  }
}
