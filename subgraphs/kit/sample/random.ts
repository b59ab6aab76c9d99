import type { Random } from "./world.ts";

/** Mixes 32 bits so that neighbouring inputs share nothing (finaliser of MurmurHash3). */
export function mix(value: number): number {
  let h = value | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** One 32-bit number of a text (FNV-1a). */
function digestOf(text: string): number {
  let h = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) h = Math.imul(h ^ text.charCodeAt(at), 0x01000193);
  return h >>> 0;
}

/** sfc32 (Chris Doty-Humphrey): 128 bits of state, so that millions of short streams do not run into each other. */
class SmallFastCounter implements Random {
  #a: number;
  #b: number;
  #c: number;
  #counter = 1;

  constructor(a: number, b: number, c: number) {
    this.#a = a | 0;
    this.#b = b | 0;
    this.#c = c | 0;
    for (let round = 0; round < 8; round++) this.#step();
  }

  #step(): number {
    const result = (this.#a + this.#b + this.#counter) | 0;
    this.#counter = (this.#counter + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + result) | 0;
    return result >>> 0;
  }

  next(): number {
    return this.#step() / 0x1_0000_0000;
  }

  int(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(items: readonly T[]): T {
    const picked = items[this.int(0, items.length - 1)];
    if (picked === undefined) throw new RangeError("nothing to pick from");
    return picked;
  }

  weighted<T>(items: readonly (readonly [T, number])[]): T {
    let total = 0;
    for (const [, weight] of items) total += weight;
    let left = this.next() * total;
    for (const [item, weight] of items) {
      left -= weight;
      if (left < 0) return item;
    }
    const last = items.at(-1);
    if (last === undefined) throw new RangeError("nothing to pick from");
    return last[0];
  }
}

/** A generator of its own for (seed, what, index); the same three give the same sequence on every machine. */
export const randomOf = (seed: number, what: string, index: number): Random =>
  new SmallFastCounter(mix(seed ^ 0x9e3779b9), digestOf(what), mix(index + 0x51ed270b));

/** Numbers that `permute` covers: 0 to 999,999. */
export const permuted = 1_000_000;

/**
 * A seeded permutation of 0..999,999, so that numbers given out in order look unordered and never repeat:
 * a four-round Feistel network over two digits of base 1,000.
 */
export function permute(seed: number, value: number): number {
  let left = Math.floor(value / 1000);
  let right = value % 1000;
  for (let round = 0; round < 4; round++) {
    const turned = (left + mix(mix(seed + round) ^ right)) % 1000;
    left = right;
    right = turned;
  }
  return left * 1000 + right;
}
