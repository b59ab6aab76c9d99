import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  complementOf,
  intersectKeySets,
  keySetFromJson,
  keySetOf,
  keySetsDigest,
  keySetToJson,
  uniteKeySets,
  type KeySet,
} from "./key-set.ts";

const universe = Array.from({ length: 12 }, (_, index) => BigInt(index) * 0x1_2345_6789n + (BigInt(index % 3) << 61n));
const sets = fc
  .tuple(fc.subarray(universe), fc.boolean())
  .map(([keys, complement]): KeySet => ({ ...keySetOf("Citizen", BigUint64Array.from(keys)), complement }));

const has = (set: KeySet, key: bigint): boolean => set.keys.includes(key) !== set.complement;
const rows = (set: KeySet): readonly boolean[] => universe.map((key) => has(set, key));

describe("key sets", () => {
  it("and, or, not are those of their members", () => {
    fc.assert(
      fc.property(sets, sets, (a, b) => {
        expect(rows(intersectKeySets(a, b))).toEqual(universe.map((key) => has(a, key) && has(b, key)));
        expect(rows(uniteKeySets(a, b))).toEqual(universe.map((key) => has(a, key) || has(b, key)));
        expect(rows(complementOf(a))).toEqual(universe.map((key) => !has(a, key)));
        expect(keySetFromJson(keySetToJson(intersectKeySets(a, b)))).toEqual(intersectKeySets(a, b));
      }),
    );
  });

  it("keys are in order and each once, whatever came", () => {
    fc.assert(
      fc.property(fc.array(fc.bigInt({ min: 0n, max: (1n << 64n) - 1n })), (keys) => {
        const sorted = [...new Set(keys)].toSorted((a, b) => (a < b ? -1 : 1));
        expect([...keySetOf("Citizen", BigUint64Array.from([...keys, ...keys])).keys]).toEqual(sorted);
      }),
    );
  });

  it("a set from another process is taken only as it was written", () => {
    const json = keySetToJson(keySetOf("Citizen", BigUint64Array.from([3n, 1n, 2n])));
    expect(keySetFromJson(json)?.keys).toEqual(BigUint64Array.from([1n, 2n, 3n]));
    const text = (keys: readonly bigint[]): string => Buffer.from(BigUint64Array.from(keys).buffer).toString("base64");
    for (const keys of [text([2n, 1n]), text([1n, 1n]), "AAAA", "not base64", 7])
      expect(keySetFromJson({ ...json, keys })).toBeUndefined();
  });

  it("the digest changes with a key, the place and the sign", () => {
    const set = keySetOf("Citizen", BigUint64Array.from([1n, 2n]));
    const digests = [
      keySetsDigest({ s0: { at: "Citizen", set } }),
      keySetsDigest({ s0: { at: "Pupil.citizen", set } }),
      keySetsDigest({ s1: { at: "Citizen", set } }),
      keySetsDigest({ s0: { at: "Citizen", set: complementOf(set) } }),
      keySetsDigest({ s0: { at: "Citizen", set: keySetOf("Citizen", BigUint64Array.from([1n, 3n])) } }),
    ];
    expect(new Set(digests).size).toBe(digests.length);
    expect(keySetsDigest({})).toBeUndefined();
  });
});
