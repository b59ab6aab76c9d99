import canonicalize from "canonicalize";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalRecord } from "./canonical-record.ts";
import { parseRecord } from "./parse-record.ts";
import type { AccessRecord } from "./record.ts";
import { recordOf, records } from "./testing/records.ts";

describe("canonicalRecord", () => {
  it("gives the bytes of an RFC 8785 serialiser", () =>
    fc.assert(
      fc.property(records, (record) => {
        expect(canonicalRecord(record)).toBe(canonicalize(record));
      }),
    ));

  it("is read back to the same text", () =>
    fc.assert(
      fc.property(records, (record) => {
        const text = canonicalRecord(record);
        expect(canonicalRecord(parseRecord(text))).toBe(text);
      }),
    ));

  it("takes no member that a record does not have", () => {
    const withMore = { ...recordOf(1), variables: { personalId: "051085001234" } };
    expect(canonicalRecord(withMore)).toBe(canonicalRecord(recordOf(1)));
  });

  it.each<[string, Partial<AccessRecord>]>([
    ["a lone surrogate", { requestId: "\ud800" }],
    ["a lone surrogate in a list", { sectors: ["a\udc00"] }],
    ["a duration that is not finite", { durationMs: Infinity }],
    ["a duration that is no number", { durationMs: NaN }],
    ["a negative duration", { durationMs: -1 }],
    ["a time without milliseconds", { at: "2026-11-24T00:00:00Z" }],
    ["a time with an offset", { at: "2026-11-24T07:00:00.000+07:00" }],
    ["unsorted persons", { persons: ["b", "a"] }],
    ["a person twice", { persons: ["a", "a"] }],
    ["a detail with an integer as its name", { details: { "10": "x" } }],
  ])("refuses %s", (_, wrong) => {
    expect(() => canonicalRecord({ ...recordOf(1), ...wrong })).toThrow(
      expect.objectContaining({ code: "LEDGER_RECORD_INVALID" }),
    );
  });

  it("keeps a text that merely looks like an escaped surrogate", () => {
    expect(() => canonicalRecord({ ...recordOf(1), requestId: "\\ud800" })).not.toThrow();
  });
});
