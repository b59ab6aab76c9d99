import { type Cipheriv, createCipheriv, createHash, hash } from "node:crypto";

/** Natural keys of one type, in one pass, as what sectors exchange for them: whole numbers below 2^52. */
export type Pseudonyms = (type: string, naturalKeys: readonly (readonly string[])[]) => Float64Array<ArrayBuffer>;

const halfBits = 26;
const halfMask = 2 ** halfBits - 1;
/** As many as FF1 has (NIST SP 800-38G); its smallest domain is a million, this one has 2^52. */
const rounds = 10;
/** Keys permuted in one go: their blocks stay in the processor's cache. */
const atOnce = 1_024;
const wordsOfBlock = 4;

/**
 * A keyed permutation of the numbers below 2^52 (a Feistel network of ten rounds over AES-128, the type in every round),
 * so that two numbers never share a pseudonym: a key of at most twelve digits is such a number. Any other key is hashed
 * into the upper half of the range first; among a million of those two collide with a chance of one in 4,500, and none
 * with a number. 52 bits, because every database and every JavaScript number holds them without loss.
 *
 * @param secret 48 bytes: the key of the rounds and the key of the hash
 */
export function pseudonymCipher(secret: Uint8Array): Pseudonyms {
  // without padding ECB keeps no state between whole blocks, so one object serves for ever
  const prf = createCipheriv("aes-128-ecb", secret.subarray(0, 16), null).setAutoPadding(false);
  const hashKey = Buffer.from(secret.subarray(16, 48));
  return (type, naturalKeys) => {
    const tag = createHash("sha256").update(type).digest().readUInt32LE(0);
    const out = new Float64Array(naturalKeys.length);
    for (let start = 0; start < naturalKeys.length; start += atOnce) {
      const batch = naturalKeys.slice(start, start + atOnce);
      const numbers = batch.map((naturalKey) => numberOf(naturalKey) ?? hashed(hashKey, type, naturalKey));
      permute(prf, tag, numbers, out.subarray(start, start + batch.length));
    }
    return out;
  };
}

/** Twelve digits and fewer, leading zeros told apart: below 2^41. */
function numberOf(naturalKey: readonly string[]): number | undefined {
  const [digits = ""] = naturalKey;
  if (naturalKey.length !== 1 || !/^[0-9]{1,12}$/.test(digits)) return undefined;
  // all numbers of fewer digits come first
  return (10 ** digits.length - 10) / 9 + Number(digits);
}

/** In the upper half of the range. A quarter of the digest's state is shown, so nothing extends it. */
function hashed(key: Buffer, type: string, naturalKey: readonly string[]): number {
  const digest = hash("sha256", Buffer.concat([key, Buffer.from(JSON.stringify([type, ...naturalKey]))]), "buffer");
  return 2 ** 51 + (digest.readUIntLE(0, 6) * 8 + (digest.readUInt8(6) & 7));
}

function permute(prf: Cipheriv, tag: number, numbers: readonly number[], out: Float64Array): void {
  const left = Uint32Array.from(numbers, (number) => Math.trunc(number / 2 ** halfBits));
  const right = Uint32Array.from(numbers, (number) => number % 2 ** halfBits);
  const blocks = new Uint32Array(numbers.length * wordsOfBlock);
  for (let round = 0; round < rounds; round += 1) {
    for (let at = 0; at < numbers.length; at += 1) {
      blocks[at * wordsOfBlock] = tag;
      blocks[at * wordsOfBlock + 1] = round;
      blocks[at * wordsOfBlock + 2] = right[at] ?? 0;
    }
    const scrambled = wordsOf(prf.update(new Uint8Array(blocks.buffer)));
    for (let at = 0; at < numbers.length; at += 1) {
      const mixed = (left[at] ?? 0) ^ ((scrambled[at * wordsOfBlock] ?? 0) & halfMask);
      left[at] = right[at] ?? 0;
      right[at] = mixed;
    }
  }
  for (let at = 0; at < numbers.length; at += 1) out[at] = (left[at] ?? 0) * 2 ** halfBits + (right[at] ?? 0);
}

/** A pooled Buffer need not start at a multiple of four. */
function wordsOf(bytes: Buffer): Uint32Array {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
  return new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength / 4);
}
