/** How often workers may be started again: a hub whose workers keep dying must end, loudly, and not spin. */
export class Restarts {
  readonly #most: number;
  readonly #windowMs: number;
  #at: readonly number[] = [];

  constructor({ most = 5, windowMs = 60_000 }: { readonly most?: number; readonly windowMs?: number } = {}) {
    this.#most = most;
    this.#windowMs = windowMs;
  }

  /** Takes one restart; false when the window's are used up. */
  take(now: number): boolean {
    this.#at = this.#at.filter((at) => at > now - this.#windowMs);
    if (this.#at.length >= this.#most) return false;
    this.#at = [...this.#at, now];
    return true;
  }
}
