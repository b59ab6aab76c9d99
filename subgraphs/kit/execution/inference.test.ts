import { eq, lt, permit, permitAggregate, permitMasked, permitPredicate, principal } from "@lgsp/policies";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { personalIdOf } from "../testing/clinic/sector.ts";
import { at, listAt } from "./testing/answer.ts";
import { doctor, openClinic, statistician, type Clinic } from "./testing/clinic.ts";
import { clinicRules } from "./testing/rules.ts";

const treatment = { who: { roles: ["doctor"] }, purposes: ["treatment"], because: "fixture" } as const;

/** Every visit's chapter, but the clinic and the companion of her own clinic's visits only. */
const rules = [
  ...clinicRules,
  permitMasked("CHAPTER", { ...treatment, id: "clinic.every-visit", on: { type: "Visit", fields: ["diagnoses"] } }),
  permit({
    ...treatment,
    id: "clinic.own-visits",
    on: { type: "Visit", fields: ["clinic"] },
    where: eq("clinic", principal("facility")),
  }),
  permit({ ...treatment, id: "clinic.from-clinic", on: { type: "Clinic", fields: ["visits"] } }),
  permit({ ...treatment, id: "clinic.from-patient", on: { type: "Citizen", fields: ["visits", "sex"] } }),
  permitPredicate({ ...treatment, id: "clinic.by-visits", on: { type: "Citizen", fields: ["visits"] } }),
];

let clinic: Clinic;
beforeAll(async () => {
  clinic = await openClinic(rules);
});
afterAll(() => clinic.close());

const asDoctor = (query: string, variables: Record<string, unknown> = {}) =>
  clinic.ask({ principal: doctor, purpose: "treatment", query, variables });

describe("a relation that is hidden from one end", () => {
  it("is hidden from the other: a foreign clinic lists no visit", async () => {
    const visitsOf = `query($code: ID!) { clinic(clinicCode: $code) { visits(first: 100) { totalCount nodes { id } } } }`;
    const own = await asDoctor(visitsOf, { code: "PK001" });
    expect(listAt(own, "clinic", "visits", "nodes").length).toBeGreaterThan(0);
    const foreign = await asDoctor(visitsOf, { code: "PK003" });
    expect(at(foreign, "clinic", "visits")).toEqual({ totalCount: 0, nodes: [] });
  });

  it("is hidden in filters: people are not found by visits that do not name them to the asker", async () => {
    // Visit.citizen is readable for visits at PK001, where each person i with i % 12 = 1 has her first
    const answer = await asDoctor(
      `{ citizens(filter: { visits: { some: {} } }, first: 100) { nodes { visits { totalCount } } } }`,
    );
    const found = listAt(answer, "citizens", "nodes");
    expect(found.length).toBeGreaterThan(0);
    for (const row of found) expect(row).not.toEqual({ visits: { totalCount: 0 } });
    const person = { id: clinic.keys.reference("Citizen", [personalIdOf(6)]) };
    const foreign = await asDoctor(`query($id: ID!) { citizen(id: $id) { visits { totalCount } } }`, person);
    expect(at(foreign, "citizen", "visits", "totalCount")).toBe(0);
  });
});

describe("statistics with withheld cells", () => {
  let small: Clinic;
  beforeAll(async () => {
    const counting = permitAggregate({
      who: { roles: ["statistician"] },
      purposes: ["statistics"],
      because: "fixture",
      id: "clinic.visit-statistics",
      on: { type: "Visit", fields: ["clinic"] },
      // the visits of some sixty people, at a dozen clinics
      where: lt("cost", 2_500_000),
    });
    small = await openClinic([...clinicRules, counting]);
  });
  afterAll(() => small.close());

  const ask = (query: string, variables: Record<string, unknown> = {}) =>
    small.ask({ principal: statistician, purpose: "statistics", query, variables });
  const total = async (clinics: readonly string[]): Promise<unknown> => {
    const query = `query($in: [ID!]) { visitAggregate(filter: { clinic: { in: $in } }) { total } }`;
    return at(await ask(query, { in: clinics }), "visitAggregate", "total");
  };

  it("do not tell a small cell by two filters that differ in it", async () => {
    const query = `{ visitAggregate(groupBy: [CLINIC]) { total groups { keys { value } suppressed } } }`;
    const groups = listAt(await ask(query), "visitAggregate", "groups").filter(isGroup);
    const hidden = groups.filter(({ suppressed }) => suppressed).map(({ keys }) => keys[0].value);
    expect(hidden.length).toBeGreaterThan(3);
    const some = hidden.slice(0, -1);
    const totals = [some, ...some.map((_, index) => some.toSpliced(index, 1))].map(total);
    expect(new Set(await Promise.all(totals))).toEqual(new Set([null]));
  });

  it("count all of a table, and every filter that touches no small cell", async () => {
    const groups = listAt(
      await ask(`{ visitAggregate(groupBy: [CLINIC]) { groups { keys { value } count suppressed } } }`),
      "visitAggregate",
      "groups",
    ).filter(isGroup);
    expect(await total(groups.map(({ keys }) => keys[0].value))).toBe(
      at(await ask(`{ visitAggregate { total } }`), "visitAggregate", "total"),
    );
    const shown = groups.filter(({ suppressed }) => !suppressed);
    expect(shown.length).toBeGreaterThan(1);
    expect(await total(shown.map(({ keys }) => keys[0].value))).toBe(
      shown.reduce((sum, { count }) => sum + Number(count), 0),
    );
  });
});

const isGroup = (value: unknown): value is { keys: [{ value: string }]; count: number | null; suppressed: boolean } =>
  typeof value === "object" && value !== null && "keys" in value && "suppressed" in value;
