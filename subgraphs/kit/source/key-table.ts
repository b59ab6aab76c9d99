/**
 * Membership in a set of 64-bit keys, asked for by the 16 hex digits under which they are stored. An open-addressed table
 * of halves: a Set of two million strings would take half a second to build and a hundred megabytes.
 */
export class KeyTable {
  readonly #slots: Uint32Array;
  readonly #mask: number;

  /** In: keys whose bytes, in memory order, are the digits. */
  constructor(keys: BigUint64Array) {
    const capacity = 2 ** Math.max(4, Math.ceil(Math.log2(keys.length * 2)));
    this.#mask = capacity - 1;
    this.#slots = new Uint32Array(capacity * 2);
    const bytes = new DataView(keys.buffer, keys.byteOffset, keys.byteLength);
    for (let at = 0; at < keys.byteLength; at += 8) this.#add(bytes.getUint32(at), bytes.getUint32(at + 4));
  }

  has(digits: string): boolean {
    if (digits.length !== 16) return false;
    const [high, low] = [halfOf(digits, 0), halfOf(digits, 8)];
    const at = this.#find(high, low);
    return this.#slots[at] === high && this.#slots[at + 1] === low;
  }

  #add(high: number, low: number): void {
    const at = this.#find(high, low);
    this.#slots[at] = high;
    this.#slots[at + 1] = low;
  }

  /** Where the key is, or would be. (The key of all zeros is not told from an empty slot: one in 2^64.) */
  #find(high: number, low: number): number {
    const slots = this.#slots;
    let at = (low & this.#mask) * 2;
    while ((slots[at] !== high || slots[at + 1] !== low) && (slots[at] !== 0 || slots[at + 1] !== 0))
      at = (at + 2) & (this.#mask * 2 + 1);
    return at;
  }
}

function halfOf(digits: string, from: number): number {
  let half = 0;
  for (let at = from; at < from + 8; at += 1) {
    const code = digits.charCodeAt(at);
    half = (half << 4) | (code <= 57 ? code - 48 : code - 87);
  }
  return half >>> 0;
}
