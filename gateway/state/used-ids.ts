/** Single-use identifiers that this process has seen, each until its time runs out. */
export class UsedIds {
  readonly #until = new Map<string, number>();
  #sweepAt = 0;

  use(id: string, ttlSeconds: number, now: number): boolean {
    this.#sweep(now);
    if ((this.#until.get(id) ?? 0) > now) return false;
    this.#until.set(id, now + ttlSeconds * 1_000);
    return true;
  }

  #sweep(now: number): void {
    if (now < this.#sweepAt) return;
    this.#sweepAt = now + 10_000;
    for (const [id, until] of this.#until) if (until <= now) this.#until.delete(id);
  }
}
