import fc from "fast-check";
import { expect, it } from "vitest";
import { KeyTable } from "./key-table.ts";

const digits = (key: bigint): string => Buffer.from(BigUint64Array.of(key).buffer).toString("hex");
const keys = fc.bigInt({ min: 1n, max: (1n << 64n) - 1n });

it("has exactly the keys that it was made of", () => {
  fc.assert(
    fc.property(fc.array(keys), fc.array(keys), (inside, others) => {
      const table = new KeyTable(BigUint64Array.from(inside));
      expect(inside.every((key) => table.has(digits(key)))).toBe(true);
      expect(others.filter((key) => table.has(digits(key)) !== inside.includes(key))).toEqual([]);
    }),
  );
});

it("holds keys that fall on one slot", () => {
  const crowded = Array.from({ length: 50 }, (_, index) => BigInt(index + 1));
  const table = new KeyTable(BigUint64Array.from(crowded));
  expect(crowded.every((key) => table.has(digits(key)))).toBe(true);
  expect(table.has(digits(51n))).toBe(false);
  expect(table.has("short")).toBe(false);
});
