import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bindCondition } from "./bind.ts";
import { buildBundle } from "./bundle-builder.ts";
import type { Condition, Rows } from "./condition.ts";
import { decide } from "./decide.ts";
import { evaluate } from "./evaluate.ts";
import type { Principal } from "./principal.ts";
import {
  eq,
  forbid,
  permit,
  permitAggregate,
  permitAskingUnseen,
  permitMasked,
  permitPredicate,
  permitWrite,
  principal,
  not,
  type Rule,
} from "./rule.ts";
import { facts, principalOf } from "./testing/fixture.ts";
import { oracle } from "./testing/oracle.ts";

const doctor = principalOf({ roles: ["doctor"], attributes: { ward: "A" } });
const nurse = principalOf({ roles: ["nurse"], attributes: {} });
const toDoctor = { who: { roles: ["doctor"] }, purposes: ["treatment"], because: "Luật Khám bệnh, chữa bệnh" } as const;
const ownWard = eq("ward", principal("ward"));
const decided = (rules: readonly Rule[], who: Principal = doctor) =>
  decide(buildBundle(facts, rules), who, "treatment");

describe("asking about rows that are not seen", () => {
  const seen = permit({ ...toDoctor, id: "clinic.seen", on: { type: "Record", fields: ["note"] }, where: ownWard });
  const asked = (fields: readonly string[], ...rules: readonly Rule[]): Rows =>
    decided([seen, ...rules]).askable("Record", fields);
  const visible: Rows = { kind: "where", condition: ownWard };
  const unseen = permitAskingUnseen({
    ...toDoctor,
    id: "clinic.unseen",
    on: { type: "Record", fields: ["diagnosis"] },
  });

  it("reaches all rows by the fields that it names, and by no other", () => {
    expect(asked(["diagnosis"], unseen)).toEqual({ kind: "all" });
    expect(asked(["note"], unseen)).toEqual(visible);
    expect(asked(["diagnosis", "note"], unseen)).toEqual(visible);
  });

  it("is not given by an ordinary right to ask, and shows no row and no field", () => {
    const ordinary = permitPredicate({ ...toDoctor, id: "clinic.ask", on: { type: "Record", fields: ["diagnosis"] } });
    expect(asked(["diagnosis"], ordinary)).toEqual(visible);
    expect(decided([seen, unseen]).rows("Record")).toEqual(visible);
    expect(decided([unseen]).rows("Record")).toEqual({ kind: "none" });
    expect(decided([unseen]).field("Record", "diagnosis").effect).toBe("DENY");
  });

  it("keeps to the rule's own condition and never goes beyond a prohibition", () => {
    const otherWard = eq("ward", "B");
    const bounded = { ...unseen, where: otherWard };
    const never = forbid({ ...toDoctor, id: "clinic.never", on: { type: "Record", fields: ["diagnosis"] } });
    expect(asked(["diagnosis"], bounded)).toEqual({ kind: "where", condition: { any: [otherWard, ownWard] } });
    expect(asked(["diagnosis"], unseen, never)).toEqual(visible);
    expect(asked([], never)).toEqual(visible);
  });

  it("of a row of which nothing is asked, not where every field that could be is prohibited", () => {
    const closed = eq("ward", "C");
    const sealed = forbid({
      ...toDoctor,
      id: "clinic.sealed",
      on: { type: "Record", fields: ["diagnosis"] },
      where: closed,
    });
    expect(asked([], unseen)).toEqual({ kind: "all" });
    expect(asked([], unseen, sealed)).toEqual({ kind: "where", condition: { any: [ownWard, not(closed)] } });
    const never = forbid({ ...toDoctor, id: "clinic.never", on: { type: "Record", fields: ["diagnosis"] } });
    expect(asked([], unseen, never)).toEqual(visible);
    const another = permitAskingUnseen({
      ...toDoctor,
      id: "clinic.unseen-note",
      on: { type: "Record", fields: ["note"] },
    });
    expect(asked([], unseen, another, sealed)).toEqual({ kind: "all" });
  });

  it("is opened by the owner of the rows alone: a sector that adds a field to them gives none of them away", () => {
    const added = permitAskingUnseen({ ...toDoctor, id: "clinic.added", on: { type: "Citizen", fields: ["record"] } });
    expect(decided([added]).askable("Citizen", ["record"])).toEqual({ kind: "none" });
    const owners = permitAskingUnseen({ ...toDoctor, id: "people.way", on: { type: "Citizen", fields: ["fullName"] } });
    expect(decided([added, owners]).askable("Citizen", ["record"])).toEqual({ kind: "all" });
  });
});

describe("decide", () => {
  it("denies every coordinate without a rule, an unknown one and one under a purpose that is not held", () => {
    expect(decided([]).field("Record", "diagnosis").effect).toBe("DENY");
    expect(decided([]).field("Record", "inventedField").effect).toBe("DENY");
    expect(decided([]).field("Invented", "field").effect).toBe("DENY");
    expect(decided([]).rows("Record")).toEqual({ kind: "none" });
    const rule = permit({ ...toDoctor, id: "clinic.all", on: { type: "Record", upTo: "SENSITIVE" } });
    expect(decided([rule], { ...doctor, purposes: ["open-data"] }).field("Record", "diagnosis").effect).toBe("DENY");
  });

  it("is ALLOW without a condition in SQL when a field's rows are exactly the visible rows", () => {
    const decision = decided([
      permit({ ...toDoctor, id: "clinic.ward", on: { type: "Record", fields: ["diagnosis", "note"] }, where: ownWard }),
    ]);
    expect(decision.rows("Record")).toEqual({ kind: "where", condition: ownWard });
    expect(decision.field("Record", "diagnosis")).toMatchObject({
      effect: "ALLOW",
      cases: [{ rows: { kind: "all" } }],
    });
    expect(decision.field("Record", "id").effect).toBe("ALLOW");
    expect(decision.field("Record", "ward").effect).toBe("DENY");
  });

  it("lets a clear permit win over a mask on the rows where both match", () => {
    const decision = decided([
      permitMasked("CHAPTER", { ...toDoctor, id: "clinic.any-ward", on: { type: "Record", fields: ["diagnosis"] } }),
      permit({ ...toDoctor, id: "clinic.own-ward", on: { type: "Record", fields: ["diagnosis"] }, where: ownWard }),
    ]);
    expect(decision.field("Record", "diagnosis").cases.map(({ mask }) => mask)).toEqual([undefined, "CHAPTER"]);
    expect(decision.field("Record", "diagnosis").effect).toBe("DEPENDS");
  });

  it("applies prohibitions last, whatever their place among the rules", () => {
    const allow = permit({ ...toDoctor, id: "clinic.z", on: { type: "Record", upTo: "SENSITIVE" } });
    const never = forbid({ ...toDoctor, id: "clinic.a", on: { type: "Record", fields: ["note"] } });
    for (const rules of [
      [allow, never],
      [never, allow],
    ]) {
      expect(decided(rules).field("Record", "note").effect).toBe("DENY");
      expect(decided(rules).predicate("Record", "note")).toEqual({ kind: "none" });
      expect(decided(rules).field("Record", "diagnosis").effect).toBe("ALLOW");
    }
  });

  it("does not let a rule reach fields that another sector contributes", () => {
    const rule = permit({ ...toDoctor, id: "people.everyone", on: { type: "Citizen", upTo: "SENSITIVE" } });
    expect(decided([rule]).field("Citizen", "fullName").effect).toBe("ALLOW");
    expect(decided([rule]).field("Citizen", "record").effect).toBe("DENY");
  });

  it("keeps predicates apart from reading personal fields", () => {
    const read = permit({ ...toDoctor, id: "clinic.read", on: { type: "Record", upTo: "SENSITIVE" } });
    expect(decided([read]).predicate("Record", "diagnosis")).toEqual({ kind: "none" });
    expect(decided([read]).predicate("Record", "ward")).toEqual({ kind: "all" });
    const ask = permitPredicate({
      ...toDoctor,
      id: "clinic.ask",
      on: { type: "Record", fields: ["diagnosis"] },
      where: ownWard,
    });
    expect(decided([read, ask]).predicate("Record", "diagnosis")).toEqual({ kind: "where", condition: ownWard });
  });

  it("counts without showing rows only by the fields that a rule names, and then suppresses", () => {
    const count = permitAggregate({ ...toDoctor, id: "clinic.count", on: { type: "Record", fields: ["ward"] } });
    expect(decided([count]).aggregate("Record")).toMatchObject({ suppress: true, by: ["ward"], rows: { kind: "all" } });
    expect(decided([]).aggregate("Record")).toBeUndefined();
    expect(decided([]).aggregate("Ward")).toMatchObject({ suppress: false });
  });

  it("gives open data to everyone, shared data to agencies, and neither to operators where it is personal", () => {
    const anonymous = principalOf({ kind: "anonymous", roles: ["anonymous"], purposes: ["open-data"] });
    const open = (who: Principal) => decide(buildBundle(facts, []), who, "open-data");
    expect(open(anonymous).field("Ward", "name").effect).toBe("ALLOW");
    expect(open(anonymous).field("Roster", "shift").effect).toBe("DENY");
    expect(decided([]).field("Roster", "shift").effect).toBe("ALLOW");
    const everyone = permit({
      ...toDoctor,
      id: "clinic.all",
      who: { kinds: ["operator"] },
      on: { type: "Record", upTo: "SENSITIVE" },
    });
    const operator = principalOf({ kind: "operator" });
    expect(decided([everyone], operator).field("Record", "note").effect).toBe("DENY");
    expect(decided([everyone], operator).field("Record", "ward").effect).toBe("ALLOW");
  });

  it("gives a citizen her own rows, the fields about her in others' rows, and nothing else", () => {
    const citizen = principalOf({
      kind: "citizen",
      purposes: ["self-service"],
      attributes: { personalId: "051085001234" },
    });
    const decision = decide(buildBundle(facts, []), citizen, "self-service");
    expect(decision.field("Record", "diagnosis").effect).toBe("DEPENDS");
    const test = (rows: Rows, row: Readonly<Record<string, unknown>>) => matchesRow(rows, citizen, row);
    const [diagnosis] = decision.field("Record", "diagnosis").cases;
    const [witness] = decision.field("Record", "witness").cases;
    expect(test(diagnosis?.rows ?? { kind: "none" }, { citizen: "051085001234" })).toBe(true);
    expect(test(diagnosis?.rows ?? { kind: "none" }, { citizen: "062085001234", witness: "051085001234" })).toBe(false);
    expect(test(witness?.rows ?? { kind: "none" }, { citizen: "062085001234", witness: "051085001234" })).toBe(true);
    expect(decision.field("Citizen", "record").effect).toBe("ALLOW");
  });

  it("permits a mutation by its own rule only", () => {
    const write = permitWrite({ ...toDoctor, id: "clinic.correct", on: { mutation: "requestCorrection" } });
    expect(decided([write]).write("requestCorrection").rows).toEqual({ kind: "all" });
    expect(decided([]).write("requestCorrection").rows).toEqual({ kind: "none" });
  });
});

describe("a missing attribute", () => {
  const missing = { principal: nurse, purpose: "treatment" } as const;
  const never = (condition: Condition) => bindCondition(condition, missing, () => [], new Date());

  it("makes a comparison false, and its negation too", () => {
    expect(never(ownWard)).toEqual({ kind: "never" });
    expect(never(not(ownWard))).toEqual({ kind: "never" });
    expect(never(not({ any: [ownWard, eq("ward", "A")] }))).toEqual({ kind: "never" });
  });
});

describe("any rules, any row", () => {
  const attribute = fc.option(fc.constantFrom("A", "B"), { nil: undefined });
  const comparison = fc.oneof(
    fc.constant(ownWard),
    fc.constantFrom("A", "B").map((value) => eq("ward", value)),
  );
  const condition = fc.oneof(
    comparison,
    comparison.map(not),
    fc.tuple(comparison, comparison).map((any) => ({ any })),
  );
  const target = fc.oneof(
    fc.subarray(["diagnosis", "note", "ward"], { minLength: 1 }).map((fields) => ({ type: "Record", fields })),
    fc
      .constantFrom("IMPERSONAL" as const, "BASIC" as const, "SENSITIVE" as const)
      .map((upTo) => ({ type: "Record", upTo })),
  );
  const rule = fc.record({
    make: fc.constantFrom("permit", "forbid", "CHAPTER"),
    role: fc.constantFrom("doctor", "nurse"),
    purpose: fc.constantFrom("treatment" as const, "statistics" as const),
    on: target,
    where: fc.option(condition, { nil: undefined }),
  });
  const rules = fc.array(rule, { maxLength: 7 }).map((list) =>
    list.map(({ make, role, purpose, on, where }, position): Rule => {
      const base = {
        id: `clinic.rule-${position}`,
        who: { roles: [role] },
        purposes: [purpose],
        because: "test",
        ...(where === undefined ? {} : { where }),
      };
      if (make === "permit") return permit({ ...base, on });
      if (make === "forbid") return forbid({ ...base, on });
      return permitMasked("CHAPTER", { ...base, on: { type: "Record", fields: ["diagnosis"] } });
    }),
  );

  it("gets from decide() what an independent reading of the rules gives", () => {
    fc.assert(
      fc.property(rules, attribute, fc.constantFrom("A", "B", null), (list, ward, rowWard) => {
        const who = principalOf({ roles: ["doctor"], attributes: ward === undefined ? {} : { ward } });
        const decision = decide(buildBundle(facts, list), who, "treatment");
        const row = { ward: rowWard, diagnosis: "A90", note: "x" };
        for (const field of ["diagnosis", "note", "ward"]) {
          expect(effectOn(decision.field("Record", field), decision.rows("Record"), who, row)).toBe(
            oracle(facts, list, who, "treatment", "Record", field, row),
          );
        }
      }),
      { numRuns: 3000 },
    );
  });

  it("is the same in whatever order the rules come", () => {
    fc.assert(
      fc.property(rules, (list) => {
        const [one, other] = [list, list.toReversed()].map((order) => buildBundle(facts, order));
        expect(one).toEqual(other);
      }),
    );
  });
});

function effectOn(
  field: ReturnType<ReturnType<typeof decide>["field"]>,
  visible: Rows,
  who: Principal,
  row: Readonly<Record<string, unknown>>,
): string {
  if (!matchesRow(visible, who, row)) return "DENY";
  const found = field.cases.find(({ rows }) => matchesRow(rows, who, row));
  return found === undefined ? "DENY" : (found.mask ?? "CLEAR");
}

function matchesRow(rows: Rows, who: Principal, row: Readonly<Record<string, unknown>>): boolean {
  if (rows.kind !== "where") return rows.kind === "all";
  return evaluate(
    bindCondition(rows.condition, { principal: who, purpose: "treatment" }, () => [], new Date()),
    row,
  );
}
