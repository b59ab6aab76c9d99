import { createHash } from "node:crypto";

/**
 * Rows of one type as pseudonyms: what sectors exchange to answer a filter that reaches across them. A key is the first
 * eight bytes of a keyed permutation of the row's natural key (kit: LinkingKeys.pseudonyms), the same in every sector of
 * a deployment and meaningless outside. Sets are closed under and, or, not, because "all others" is one of them.
 */
export interface KeySet {
  /** "Citizen" */
  readonly type: string;
  /** Ascending, each once. */
  readonly keys: BigUint64Array;
  /** True: every row of the type except these. */
  readonly complement: boolean;
}

/** A key set where a sector is to apply it: to rows of a type ("Citizen"), or to what a relation leads to ("Pupil.citizen"). */
export interface PlacedKeySet {
  readonly at: string;
  readonly set: KeySet;
}

/** Sorts in place and drops repetitions. */
export function keySetOf(type: string, keys: BigUint64Array): KeySet {
  keys.sort();
  let kept = 0;
  for (const key of keys) if (kept === 0 || keys[kept - 1] !== key) keys[kept++] = key;
  return { type, keys: kept === keys.length ? keys : keys.slice(0, kept), complement: false };
}

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

/** One pass over two ascending arrays. The halves are compared as 32-bit numbers: a bigint per step costs five times as much. */
function merge(left: BigUint64Array, right: BigUint64Array, kept: Kept): BigUint64Array<ArrayBuffer> {
  const a = new Uint32Array(left.buffer, left.byteOffset, left.length * 2);
  const b = new Uint32Array(right.buffer, right.byteOffset, right.length * 2);
  const out = new Uint32Array((kept.left ? a.length : 0) + (kept.right ? b.length : kept.both ? a.length : 0));
  let [i, j, n] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const order = half(a, i + 1) - half(b, j + 1) || half(a, i) - half(b, j);
    const [from, at] = order <= 0 ? [a, i] : [b, j];
    if (order === 0 ? kept.both : order < 0 ? kept.left : kept.right) {
      out[n++] = half(from, at);
      out[n++] = half(from, at + 1);
    }
    if (order <= 0) i += 2;
    if (order >= 0) j += 2;
  }
  for (const [rest, from, wanted] of [
    [a, i, kept.left],
    [b, j, kept.right],
  ] as const) {
    if (!wanted) continue;
    out.set(rest.subarray(from), n);
    n += rest.length - from;
  }
  return new BigUint64Array(out.buffer, 0, n / 2);
}

const half = (halves: Uint32Array, index: number): number => halves[index] ?? 0;

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
export const bytesOf = (keys: BigUint64Array): Uint8Array =>
  new Uint8Array(keys.buffer, keys.byteOffset, keys.byteLength);

/** A set as JSON carries it between processes. */
export interface KeySetJson {
  readonly type: string;
  readonly complement: boolean;
  /** base64 of the keys' bytes */
  readonly keys: string;
}

export const keySetToJson = ({ type, keys, complement }: KeySet): KeySetJson => ({
  type,
  complement,
  keys: Buffer.from(bytesOf(keys)).toString("base64"),
});

/** The set, or undefined for anything that is not one: wrong shape, a broken length, keys out of order or repeated. */
export function keySetFromJson(value: unknown): KeySet | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { type, complement, keys: text }: { type?: unknown; complement?: unknown; keys?: unknown } = value;
  if (typeof type !== "string" || typeof complement !== "boolean" || typeof text !== "string") return undefined;
  const bytes = Buffer.from(text, "base64");
  if (bytes.length % 8 !== 0 || bytes.toString("base64") !== text) return undefined;
  // a pooled Buffer need not start at a multiple of eight
  const keys = new BigUint64Array(new Uint8Array(bytes).buffer);
  return ascends(keys) ? { type, complement, keys } : undefined;
}

export function isKeySet(value: unknown): value is KeySet {
  if (typeof value !== "object" || value === null) return false;
  const { type, complement, keys }: { type?: unknown; complement?: unknown; keys?: unknown } = value;
  return typeof type === "string" && typeof complement === "boolean" && keys instanceof BigUint64Array;
}

function ascends(keys: BigUint64Array): boolean {
  const halves = new Uint32Array(keys.buffer, keys.byteOffset, keys.length * 2);
  for (let i = 2; i < halves.length; i += 2) {
    const order = half(halves, i + 1) - half(halves, i - 1) || half(halves, i) - half(halves, i - 2);
    if (order <= 0) return false;
  }
  return true;
}

/** Root field of a sector: keys of a type's own rows that match a filter. */
export const keysQuestion = (type: string): string => `lgsp__keys_${type}`;
/** Root field of a sector: where a type's rows that match a filter are, as one geometry. */
export const shapesQuestion = (type: string): string => `lgsp__shapes_${type}`;
/** Root field of a sector: keys of another sector's rows that have, through a field contributed to them, a row that matches. */
export const viaQuestion = (type: string, field: string): string => `lgsp__via_${type}_${field}`;
