/**
 * Jobs that wait, taken one from each consumer in turn: whoever asks for many waits behind himself, not in front of
 * others. Bounded per consumer and in all.
 */
export class Turns<Job> {
  readonly #byConsumer = new Map<string, Job[]>();
  readonly #mostEach: number;
  readonly #most: number;
  #waiting = 0;

  constructor(mostEach: number, most: number) {
    this.#mostEach = mostEach;
    this.#most = most;
  }

  /** False when there is no room. */
  add(consumer: string, job: Job): boolean {
    const own = this.#byConsumer.get(consumer) ?? [];
    if (own.length >= this.#mostEach || this.#waiting >= this.#most) return false;
    own.push(job);
    this.#byConsumer.set(consumer, own);
    this.#waiting += 1;
    return true;
  }

  next(): Job | undefined {
    for (const [consumer, own] of this.#byConsumer) {
      const job = own.shift();
      this.#byConsumer.delete(consumer);
      if (own.length > 0) this.#byConsumer.set(consumer, own);
      if (job === undefined) continue;
      this.#waiting -= 1;
      return job;
    }
    return undefined;
  }
}
