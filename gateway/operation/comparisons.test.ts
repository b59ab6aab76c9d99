import { getOperationAST, parse } from "graphql";
import { expect, test } from "vitest";
import { countComparisons } from "./comparisons.ts";

const count = (text: string): number => {
  const document = parse(text);
  const operation = getOperationAST(document);
  if (operation === null || operation === undefined) throw new TypeError(text);
  return countComparisons(document, operation, 1_000);
};

test.each([
  ["fields of different names", "{ a b c }", 0],
  ["one field four times", "{ a a a a }", 6],
  ["what is repeated inside repetitions meets what is inside the others", "{ a { x x } a { x x } }", 1 + 6],
  ["inline fragments share the place of what is around them", "{ a ... { a ... { a } } }", 3],
  ["fragments meet each other and what they hold", "{ ...F ...G } fragment F on Q { a } fragment G on Q { a }", 1 + 1],
  ["a fragment spread twice in one place is one", "{ ...F ...F } fragment F on Q { a }", 0],
])("%s", (_, text, pairs) => {
  expect(count(text)).toBe(pairs);
});

test("a fragment that spreads itself is followed once", () => {
  expect(count("{ ...F } fragment F on Q { a { ...F } }")).toBe(0);
});

test("of fragments that all spread each other it is said that they are too many", () => {
  const names = Array.from({ length: 12 }, (_, index) => `F${index}`);
  const inside = names.map((name) => `${name}: a { ...${name} }`).join(" ");
  expect(count(`{ ...F0 } ${names.map((name) => `fragment ${name} on Q { ${inside} }`).join(" ")}`)).toBe(
    Number.POSITIVE_INFINITY,
  );
});
