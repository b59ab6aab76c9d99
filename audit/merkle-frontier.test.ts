import { hash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyFrontier, leafHash, rootOf, withLeaves } from "./merkle-frontier.ts";

/** MTH of RFC 9162 section 2.1.1, word for word. */
function merkleTreeHash(entries: readonly string[]): Buffer {
  const [only] = entries;
  if (only === undefined) return hash("sha256", "", "buffer");
  if (entries.length === 1) return hash("sha256", Buffer.concat([Buffer.of(0), Buffer.from(only)]), "buffer");
  let k = 1;
  while (k * 2 < entries.length) k *= 2;
  const left = merkleTreeHash(entries.slice(0, k));
  const right = merkleTreeHash(entries.slice(k));
  return hash("sha256", Buffer.concat([Buffer.of(1), left, right]), "buffer");
}

describe("the frontier", () => {
  it("has the root that RFC 9162 defines, however the leaves came in batches", () =>
    fc.assert(
      fc.property(fc.array(fc.array(fc.string(), { maxLength: 9 }), { maxLength: 8 }), (batches) => {
        const frontier = batches.reduce((edge, batch) => withLeaves(edge, batch.map(leafHash)), emptyFrontier);
        expect(rootOf(frontier).toString("hex")).toBe(merkleTreeHash(batches.flat()).toString("hex"));
      }),
    ));
});
