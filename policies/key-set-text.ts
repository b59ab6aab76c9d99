import { areSortedKeys, keyLimit } from "./sorted-keys.ts";

/**
 * Sorted keys as base64 of their differences, seven bits a byte, the lowest first, the eighth bit meaning "goes on": five
 * bytes a key for a million of them, where the numbers themselves would take eight.
 */
export function keysToText(keys: Float64Array): string {
  const bytes = Buffer.allocUnsafe(keys.length * longestDifference);
  let at = 0;
  let last = 0;
  for (const key of keys) {
    let rest = key - last;
    last = key;
    for (; rest >= 128; rest = Math.trunc(rest / 128)) bytes[at++] = 128 + (rest % 128);
    bytes[at++] = rest;
  }
  return bytes.toString("base64", 0, at);
}

/** ceil(52 / 7) */
const longestDifference = 8;

/** The keys; undefined for a text that was not written by `keysToText`. */
export function keysFromText(text: string): Float64Array | undefined {
  const bytes = Buffer.from(text, "base64");
  if (bytes.toString("base64") !== text) return undefined;
  const keys = new Float64Array(bytes.reduce((count, byte) => count + (byte < 128 ? 1 : 0), 0));
  let [count, last, difference, scale] = [0, 0, 0, 1];
  for (const byte of bytes) {
    difference += (byte % 128) * scale;
    scale *= 128;
    if (difference >= keyLimit || scale > 2 ** 63) return undefined;
    if (byte >= 128) continue;
    // a last byte of zero would be a longer way to write the same number
    if (byte === 0 && scale > 128) return undefined;
    last += difference;
    keys[count++] = last;
    [difference, scale] = [0, 1];
  }
  return scale === 1 && areSortedKeys(keys) ? keys : undefined;
}
