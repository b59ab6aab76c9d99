import { setImmediate as nextTurn } from "node:timers/promises";
import { sortKeys } from "@lgsp/policies";
import { pseudonymCipher } from "../keys/pseudonym-cipher.ts";
import type { HashedKeys } from "./source.ts";

/** Keys as a scan finds them, in an array that grows; natural keys are hashed when the scan is over, all in one go. */
export class KeyCollector {
  #keys = new Float64Array(1_024);
  #count = 0;
  readonly #naturalKeys: string[][] = [];

  add(key: number): void {
    if (this.#count === this.#keys.length) {
      const grown = new Float64Array(this.#count * 2);
      grown.set(this.#keys);
      this.#keys = grown;
    }
    this.#keys[this.#count++] = key;
  }

  addNatural(parts: string[]): void {
    this.#naturalKeys.push(parts);
  }

  /** Rows that were handed in. */
  get matched(): number {
    return this.#count + this.#naturalKeys.length;
  }

  /** The same where there is no thread to do it in. */
  async hashedBetweenTurns({ type, secret }: HashedKeys, atOnce: number): Promise<Float64Array<ArrayBuffer>> {
    const pseudonyms = pseudonymCipher(secret);
    const keys = new Float64Array(this.#naturalKeys.length);
    for (let start = 0; start < keys.length; start += atOnce) {
      keys.set(pseudonyms(type, this.#naturalKeys.slice(start, start + atOnce)), start);
      await nextTurn();
    }
    return sortKeys(keys);
  }

  /** Ascending, each once. */
  sorted(hashed: HashedKeys | undefined): Float64Array<ArrayBuffer> {
    if (hashed === undefined) return sortKeys(this.#keys.subarray(0, this.#count));
    return sortKeys(pseudonymCipher(hashed.secret)(hashed.type, this.#naturalKeys));
  }
}
