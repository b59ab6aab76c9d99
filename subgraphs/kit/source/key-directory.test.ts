import { keyLimit, sortKeys } from "@lgsp/policies";
import fc from "fast-check";
import { expect, it } from "vitest";
import { KeyDirectory } from "./key-directory.ts";

const keys = fc.oneof(
  fc.maxSafeNat().map((key) => key % keyLimit),
  // many in one bucket, and the ends of the range
  fc.nat({ max: 40 }),
  fc.nat({ max: 40 }).map((key) => keyLimit - 1 - key),
);

it("has exactly the keys that it was made of", () => {
  fc.assert(
    fc.property(fc.array(keys, { maxLength: 300 }), fc.array(keys), (inside, others) => {
      const directory = new KeyDirectory(sortKeys(Float64Array.from(inside)));
      expect(inside.every((key) => directory.has(key))).toBe(true);
      expect(others.filter((key) => directory.has(key) !== inside.includes(key))).toEqual([]);
    }),
  );
});
