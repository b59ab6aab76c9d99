import { keyLimit } from "@lgsp/policies";

/**
 * Membership in a sorted set of keys, asked millions of times: the top bits of a key tell where it would stand, one or
 * two comparisons the rest. Made in one pass over the keys, where a hash table would write each to a random place.
 */
export class KeyDirectory {
  readonly #keys: Float64Array;
  readonly #starts: Uint32Array;
  readonly #width: number;

  /** In: keys ascending, below 2^52, spread evenly. */
  constructor(keys: Float64Array) {
    const bits = Math.min(20, Math.max(1, Math.ceil(Math.log2(keys.length + 1))));
    this.#keys = keys;
    this.#width = keyLimit / 2 ** bits;
    const starts = new Uint32Array(2 ** bits + 1);
    let bucket = 0;
    for (let at = 0; at < keys.length; at += 1) {
      const own = Math.trunc((keys[at] ?? 0) / this.#width);
      while (bucket < own) starts[++bucket] = at;
    }
    starts.fill(keys.length, bucket + 1);
    this.#starts = starts;
  }

  has(key: number): boolean {
    const bucket = Math.trunc(key / this.#width);
    const end = this.#starts[bucket + 1] ?? 0;
    for (let at = this.#starts[bucket] ?? 0; at < end; at += 1) if (this.#keys[at] === key) return true;
    return false;
  }
}
