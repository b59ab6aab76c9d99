import { LRUCache } from "lru-cache";

export interface TwoHitLimits {
  /** Values asked for again since they came, of whomever. */
  readonly kept: number;
  /** Values seen once, for each consumer. */
  readonly newEach: number;
}

/**
 * A cache that questions asked once cannot empty: a value is new to the consumer who brought it until it is asked for
 * again, and each consumer has little room for what is new. Only what is used twice competes for the rest (segmented
 * LRU; Karedla, Love and Wherry 1994).
 */
export class TwoHitCache<V extends object> {
  readonly #kept: LRUCache<string, V>;
  readonly #new = new LRUCache<string, LRUCache<string, V>>({ max: 100 });
  readonly #newEach: number;

  constructor({ kept, newEach }: TwoHitLimits) {
    this.#kept = new LRUCache({ max: kept });
    this.#newEach = newEach;
  }

  get(key: string, consumer: string): V | undefined {
    const kept = this.#kept.get(key);
    if (kept !== undefined) return kept;
    const own = this.#new.get(consumer);
    const value = own?.get(key);
    if (value === undefined) return undefined;
    own?.delete(key);
    this.#kept.set(key, value);
    return value;
  }

  set(key: string, consumer: string, value: V): void {
    let own = this.#new.get(consumer);
    if (own === undefined) {
      own = new LRUCache({ max: this.#newEach });
      this.#new.set(consumer, own);
    }
    own.set(key, value);
  }
}
