import fc from "fast-check";
import { expect, it } from "vitest";
import { keyName } from "./key-name.ts";

it("no two keys have one name, not even one that is written like the name of another", () => {
  const part = fc.oneof(fc.string(), fc.constantFrom("", " ", "a", `["a","b"]`, ` ["a","b"]`, `"a"`));
  const key = fc.array(part, { minLength: 1, maxLength: 2 });
  fc.assert(
    fc.property(key, key, (one, other) => {
      expect(keyName(one) === keyName(other)).toBe(JSON.stringify(one) === JSON.stringify(other));
    }),
    { numRuns: 2_000, examples: [[["a", "b"], [`["a","b"]`]]] },
  );
});
