import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pseudonymCipher } from "./pseudonym-cipher.ts";

const pseudonyms = pseudonymCipher(Buffer.alloc(48, 5));
const number = fc.stringMatching(/^[0-9]{1,12}$/);
const parts = fc.array(fc.string(), { minLength: 1, maxLength: 3 });

describe("pseudonyms", () => {
  test("two different numbers never share one: it is a permutation of them", () => {
    const naturalKeys = [
      ...Array.from({ length: 200_000 }, (_, index) => [String(51_085_000_000 + index)]),
      ...Array.from({ length: 10_000 }, (_, index) => [String(index)]),
      ...Array.from({ length: 10_000 }, (_, index) => [String(index).padStart(12, "0")]),
    ];
    expect(new Set(pseudonyms("Citizen", naturalKeys)).size).toBe(naturalKeys.length);
  });

  test("depend on the key and its type alone, not on what they are made with", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            number.map((digits) => [digits]),
            parts,
          ),
          { minLength: 1 },
        ),
        (naturalKeys) => {
          const together = pseudonyms("Citizen", naturalKeys);
          expect([...together]).toEqual(naturalKeys.map((naturalKey) => pseudonyms("Citizen", [naturalKey])[0]));
          expect(pseudonyms("Household", naturalKeys)).not.toEqual(together);
          expect(pseudonymCipher(Buffer.alloc(48, 6))("Citizen", naturalKeys)).not.toEqual(together);
          for (const key of together) expect(Number.isInteger(key) && key >= 0 && key < 2 ** 52).toBe(true);
        },
      ),
    );
  });

  test("are spread evenly: sets of them are sorted by their top bits", () => {
    const found = pseudonyms(
      "Citizen",
      Array.from({ length: 64_000 }, (_, index) => [String(index)]),
    );
    const buckets = new Uint32Array(64);
    for (const key of found) buckets[Math.trunc(key / 2 ** 46)] = (buckets[Math.trunc(key / 2 ** 46)] ?? 0) + 1;
    expect(Math.min(...buckets)).toBeGreaterThan(850);
    expect(Math.max(...buckets)).toBeLessThan(1_150);
  });

  test("parts of a key are told apart", () => {
    expect(pseudonyms("Visit", [["a", "b,c"]])).not.toEqual(pseudonyms("Visit", [["a,b", "c"]]));
    expect(pseudonyms("Visit", [["12"]])).not.toEqual(pseudonyms("Visit", [["012"]]));
  });
});
