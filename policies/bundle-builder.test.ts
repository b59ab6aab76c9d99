import { describe, expect, it } from "vitest";
import { buildBundle, readBundle } from "./bundle-builder.ts";
import { permit, permitMasked, permitWrite, type Rule } from "./rule.ts";
import { facts } from "./testing/fixture.ts";

const base = { who: { roles: ["doctor"] }, purposes: ["treatment"], because: "Luật Khám bệnh, chữa bệnh" } as const;
const build =
  (...rules: readonly Rule[]) =>
  () =>
    buildBundle(facts, rules);
const fields = (...names: readonly string[]) => ({ type: "Record", fields: names });

describe("buildBundle refuses", () => {
  it.each([
    ["a rule for nobody", permit({ ...base, who: {}, id: "clinic.a", on: fields("note") }), "RULE_INVALID"],
    ["a rule without a purpose", permit({ ...base, purposes: [], id: "clinic.a", on: fields("note") }), "RULE_INVALID"],
    [
      "a rule that cites nothing",
      permit({ ...base, because: " ", id: "clinic.a", on: fields("note") }),
      "RULE_INVALID",
    ],
    ["an empty field list", permit({ ...base, id: "clinic.a", on: fields() }), "RULE_INVALID"],
    ["a field that does not exist", permit({ ...base, id: "clinic.a", on: fields("noet") }), "RULE_TARGET_UNKNOWN"],
    [
      "a type of another sector",
      permit({ ...base, id: "clinic.a", on: { type: "Citizen", fields: ["fullName"] } }),
      "RULE_TARGET_UNKNOWN",
    ],
    [
      "a mask that the field does not permit",
      permitMasked("YEAR", { ...base, id: "clinic.a", on: fields("note") }),
      "MASK_NOT_PERMITTED",
    ],
    [
      "another sector's mutation",
      permitWrite({ ...base, id: "people.a", on: { mutation: "requestCorrection" } }),
      "RULE_TARGET_UNKNOWN",
    ],
  ])("%s", (_, rule, code) => expect(build(rule)).toThrow(expect.objectContaining({ code })));

  it("two rules with one id", () => {
    const rule = permit({ ...base, id: "clinic.a", on: fields("note") });
    expect(build(rule, rule)).toThrow(expect.objectContaining({ code: "RULE_DUPLICATE" }));
  });

  it("two partial masks of one datum for one role, even under two purposes", () => {
    const chapter = permitMasked("CHAPTER", { ...base, id: "clinic.a", on: fields("diagnosis") });
    const hash = permitMasked("HASH", { ...base, purposes: ["statistics"], id: "clinic.b", on: fields("diagnosis") });
    expect(build(chapter, hash)).toThrow(expect.objectContaining({ code: "MASKS_ADD_UP" }));
  });
});

describe("readBundle", () => {
  const text = JSON.stringify(buildBundle(facts, []));
  it("reads what was built", () => expect(readBundle(text).rules.length).toBeGreaterThan(0));
  it.each([
    ["", "empty text"],
    [text.replace("OPEN", "SHARED"), "changed facts"],
    ["{}", "no bundle"],
    ["null", "null"],
  ])("refuses a bundle that was changed (%#: %s)", (changed) =>
    expect(() => readBundle(changed)).toThrow(expect.objectContaining({ code: "BUNDLE_INVALID" })),
  );
});
