import { createHash } from "node:crypto";
import { keysFromText, keysToText } from "./key-set-text.ts";
import { sortKeys } from "./sorted-keys.ts";

/**
 * Rows of one type as pseudonyms: what sectors exchange to answer a filter that reaches across them. A key is a whole
 * number below 2^52, a keyed permutation of the row's natural key (kit: LinkingKeys.pseudonyms), the same in every sector
 * of a deployment and meaningless outside. Sets are closed under and, or, not, because "all others" is one of them.
 */
export interface KeySet {
  /** "Citizen" */
  readonly type: string;
  /** Ascending, each once. */
  readonly keys: Float64Array;
  /** True: every row of the type except these. */
  readonly complement: boolean;
}

/** A key set where a sector is to apply it: to rows of a type ("Citizen"), or to what a relation leads to ("Pupil.citizen"). */
export interface PlacedKeySet {
  readonly at: string;
  readonly set: KeySet;
}

/** In: keys in any order, repeated or not. */
export const keySetOf = (type: string, keys: Float64Array): KeySet => ({
  type,
  keys: sortKeys(keys),
  complement: false,
});

export const complementOf = (set: KeySet): KeySet => ({ ...set, complement: !set.complement });

/** Rows in both. The sets are of one type. */
export function intersectKeySets(a: KeySet, b: KeySet): KeySet {
  if (a.complement && b.complement) return { ...a, keys: merge(a.keys, b.keys, everywhere) };
  if (a.complement) return { ...b, keys: merge(b.keys, a.keys, onlyLeft) };
  if (b.complement) return { ...a, keys: merge(a.keys, b.keys, onlyLeft) };
  return { ...a, keys: merge(a.keys, b.keys, inBoth) };
}

/** Rows in either (De Morgan). */
export const uniteKeySets = (a: KeySet, b: KeySet): KeySet =>
  complementOf(intersectKeySets(complementOf(a), complementOf(b)));

interface Kept {
  readonly left: boolean;
  readonly both: boolean;
  readonly right: boolean;
}

const inBoth: Kept = { left: false, both: true, right: false };
const onlyLeft: Kept = { left: true, both: false, right: false };
const everywhere: Kept = { left: true, both: true, right: true };

/** One pass over two ascending arrays. */
function merge(a: Float64Array, b: Float64Array, kept: Kept): Float64Array<ArrayBuffer> {
  if (kept.both && !kept.left && a.length > b.length * 8) return sought(b, a);
  if (kept.both && !kept.left && b.length > a.length * 8) return sought(a, b);
  const out = new Float64Array((kept.left ? a.length : 0) + (kept.right ? b.length : kept.both ? a.length : 0));
  let [i, j, n] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const [left = 0, right = 0] = [a[i], b[j]];
    if (left === right ? kept.both : left < right ? kept.left : kept.right) out[n++] = left < right ? left : right;
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
  for (const [rest, from, wanted] of [
    [a, i, kept.left],
    [b, j, kept.right],
  ] as const) {
    if (!wanted) continue;
    out.set(rest.subarray(from), n);
    n += rest.length - from;
  }
  return out.slice(0, n);
}

/** Keys of the small array that are in the large one. */
const sought = (small: Float64Array, large: Float64Array): Float64Array<ArrayBuffer> =>
  Float64Array.from(small.filter((key) => hasKey(large, key)));

function hasKey(sorted: Float64Array, key: number): boolean {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < key) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === key;
}

/** SHA-256 (base64url) that binds an assertion to the sets that go with a call; undefined without any. */
export function keySetsDigest(sets: Readonly<Record<string, PlacedKeySet>> | undefined): string | undefined {
  const names = Object.keys(sets ?? {}).toSorted();
  if (sets === undefined || names.length === 0) return undefined;
  const digest = createHash("sha256");
  for (const name of names) {
    const placed = sets[name];
    if (placed === undefined) continue;
    const { at, set } = placed;
    digest.update(JSON.stringify([name, at, set.type, set.complement, set.keys.length])).update(bytesOf(set.keys));
  }
  return digest.digest("base64url");
}

/** The keys' own bytes, little-endian as on every platform that Node runs on in earnest. */
const bytesOf = (keys: Float64Array): Uint8Array => new Uint8Array(keys.buffer, keys.byteOffset, keys.byteLength);

/** A set as JSON carries it between processes. */
export interface KeySetJson {
  readonly type: string;
  readonly complement: boolean;
  /** keysToText() */
  readonly keys: string;
}

export const keySetToJson = ({ type, keys, complement }: KeySet): KeySetJson => ({
  type,
  complement,
  keys: keysToText(keys),
});

/** The set, or undefined for anything that is not one: wrong shape, keys out of order, repeated or out of range. */
export function keySetFromJson(value: unknown): KeySet | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { type, complement, keys: text }: { type?: unknown; complement?: unknown; keys?: unknown } = value;
  if (typeof type !== "string" || typeof complement !== "boolean" || typeof text !== "string") return undefined;
  const keys = keysFromText(text);
  return keys === undefined ? undefined : { type, complement, keys };
}

export function isKeySet(value: unknown): value is KeySet {
  if (typeof value !== "object" || value === null) return false;
  const { type, complement, keys }: { type?: unknown; complement?: unknown; keys?: unknown } = value;
  return typeof type === "string" && typeof complement === "boolean" && keys instanceof Float64Array;
}

/** Root field of a sector: keys of a type's own rows that match a filter. */
export const keysQuestion = (type: string): string => `lgsp__keys_${type}`;
/** Root field of a sector: where a type's rows that match a filter are, as one geometry. */
export const shapesQuestion = (type: string): string => `lgsp__shapes_${type}`;
/** Root field of a sector: keys of another sector's rows that have, through a field contributed to them, a row that matches. */
export const viaQuestion = (type: string, field: string): string => `lgsp__via_${type}_${field}`;
