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
import { areSortedKeys } from "./sorted-keys.ts";

const universe = Array.from({ length: 12 }, (_, index) => index * 0x1_2345_6789 + (index % 3) * 2 ** 50);
const sets = fc
  .tuple(fc.subarray(universe), fc.boolean())
  .map(([keys, complement]): KeySet => ({ ...keySetOf("Citizen", Float64Array.from(keys)), complement }));

const has = (set: KeySet, key: number): boolean => set.keys.includes(key) !== set.complement;
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
      fc.property(fc.array(fc.maxSafeNat().map((key) => key % 2 ** 52)), (keys) => {
        const sorted = [...new Set(keys)].toSorted((a, b) => (a < b ? -1 : 1));
        expect([...keySetOf("Citizen", Float64Array.from([...keys, ...keys])).keys]).toEqual(sorted);
      }),
    );
  });

  it("a set from another process is taken only as it was written", () => {
    const json = keySetToJson(keySetOf("Citizen", Float64Array.from([3, 1, 2])));
    expect(keySetFromJson(json)?.keys).toEqual(Float64Array.from([1, 2, 3]));
    for (const keys of ["AAAA", "AIAA", "gAA=", "not base64", `${json.keys}=`, 7])
      expect(keySetFromJson({ ...json, keys })).toBeUndefined();
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        const keys = Buffer.from(bytes).toString("base64");
        const set = keySetFromJson({ ...json, keys });
        if (set === undefined) return;
        expect(areSortedKeys(set.keys)).toBe(true);
        expect(keySetToJson(set).keys).toBe(keys);
      }),
    );
  });

  it("the digest changes with a key, the place and the sign", () => {
    const set = keySetOf("Citizen", Float64Array.from([1, 2]));
    const digests = [
      keySetsDigest({ s0: { at: "Citizen", set } }),
      keySetsDigest({ s0: { at: "Pupil.citizen", set } }),
      keySetsDigest({ s1: { at: "Citizen", set } }),
      keySetsDigest({ s0: { at: "Citizen", set: complementOf(set) } }),
      keySetsDigest({ s0: { at: "Citizen", set: keySetOf("Citizen", Float64Array.from([1, 3])) } }),
    ];
    expect(new Set(digests).size).toBe(digests.length);
    expect(keySetsDigest({})).toBeUndefined();
  });
});
