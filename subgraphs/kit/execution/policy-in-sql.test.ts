import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { personalIdOf } from "../testing/clinic/sector.ts";
import { at, codesOf, listAt } from "./testing/answer.ts";
import { clerk, doctor, officer, openClinic, type Ask, type Clinic } from "./testing/clinic.ts";
import { clinicRules } from "./testing/rules.ts";

let clinic: Clinic;
beforeAll(async () => {
  clinic = await openClinic(clinicRules);
});
afterAll(() => clinic.close());

const as =
  (who: Pick<Ask, "principal" | "purpose">) =>
  (query: string, more: Partial<Ask> = {}) =>
    clinic.ask({ ...who, query, ...more });
const officerAsks = (query: string, more: Partial<Ask> = {}) =>
  as({ principal: officer, purpose: "residence-management" })(query, more);
const clerkAsks = (query: string, more: Partial<Ask> = {}) =>
  as({ principal: clerk, purpose: "administrative-procedure" })(query, more);
const doctorAsks = (query: string, more: Partial<Ask> = {}) =>
  as({ principal: doctor, purpose: "treatment" })(query, more);

describe("a field", () => {
  it("that is denied is null with a code, and its column is not in the SQL text", async () => {
    const answer = await clerkAsks(`{ citizens(first: 2) { nodes { id sex { code } address { text } } } }`);
    expect(at(answer, "citizens", "nodes", 0, "sex")).toBeNull();
    expect(codesOf(answer)).toEqual(["FIELD_DENIED"]);
    expect(answer.errors?.[0]?.extensions?.["coordinate"]).toBe("Citizen.sex");
    expect(clinic.statements.join()).not.toMatch(/"sex"|"address"/);
  });

  it("that is masked without a condition is selected through its mask alone", async () => {
    const answer = await clerkAsks(`{ citizens(first: 5) { nodes { dateOfBirth } } }`);
    for (const row of listAt(answer, "citizens", "nodes")) {
      expect(row).toEqual({ dateOfBirth: expect.stringMatching(/^\d{4}$/) });
    }
    expect(clinic.statements[0]).toContain(`lgsp_mask_year("t"."date_of_birth") as`);
    expect(clinic.statements[0]?.replaceAll(/lgsp_mask_year\([^)]*\)/g, "")).not.toContain("date_of_birth");
  });

  it("whose decision depends on the row is clear or masked there and null elsewhere", async () => {
    const query = `{ citizens(first: 100) { nodes { fullName phone commune { code } } } }`;
    const rows = listAt(await clerkAsks(query), "citizens", "nodes");
    const inside = rows.filter((row) => JSON.stringify(row).includes(`"code":"21001"`));
    expect(inside.length).toBeGreaterThan(10);
    expect(inside.length).toBeLessThan(rows.length);
    for (const row of rows) {
      if (!inside.includes(row)) expect(row).toEqual({ fullName: null, phone: null, commune: null });
    }
    expect(inside).toContainEqual(expect.objectContaining({ phone: expect.stringMatching(/^•+\d{4}$/u) }));
  });
});

describe("rows", () => {
  it("that no rule matches look absent: in lists, by key, as entities and through relations", async () => {
    const visits = await doctorAsks(`{ visits(first: 100) { totalCount nodes { id citizen { id } } } }`);
    const own = listAt(visits, "visits", "nodes").length;
    expect(own).toBeGreaterThan(0);
    expect(at(visits, "visits", "totalCount")).toBe(own);
    const foreign = clinic.keys.reference("Visit", [personalIdOf(3), "1"]);
    const byKey = await doctorAsks(`query($id: ID!) { visit(id: $id) { id } }`, { variables: { id: foreign } });
    expect(byKey.data).toEqual({ visit: null });
    expect(byKey.errors).toBeUndefined();
    const entity = await doctorAsks(
      `query($r: [_Any!]!) { _entities(representations: $r) { ... on Visit { id diagnoses } } }`,
      { variables: { r: [{ __typename: "Visit", id: foreign }] } },
    );
    expect(entity.data).toEqual({ _entities: [null] });
  });

  it("of another purpose are refused at the root", async () => {
    const answer = await clinic.ask({
      principal: doctor,
      purpose: "open-data",
      query: `{ citizens { nodes { id } } }`,
    });
    expect(codesOf(answer)).toEqual(["FIELD_DENIED"]);
    expect(clinic.statements).toEqual([]);
  });

  it("of a purpose that the token does not carry are refused", async () => {
    const answer = await clinic.ask({ principal: doctor, purpose: "audit", query: `{ clinics { nodes { name } } }` });
    expect(codesOf(answer)).toEqual(["FIELD_DENIED"]);
  });
});

describe("predicates", () => {
  const refused = [
    ["filter", `{ citizens(filter: { sex: { eq: "F" } }) { nodes { id } } }`],
    [
      "nested filter",
      `{ citizens(filter: { or: [{ not: { personalId: { eq: "051000000003" } } }] }) { nodes { id } } }`,
    ],
    ["filter through a relation", `{ citizens(filter: { visits: { some: { cost: { gt: 1 } } } }) { nodes { id } } }`],
    ["order", `{ citizens(orderBy: { field: DATE_OF_BIRTH }) { nodes { id } } }`],
    ["group", `{ citizenAggregate(groupBy: [SEX]) { total } }`],
  ] as const;
  it.each(refused)("without the right, a %s is refused and nothing is selected", async (_, query) => {
    const answer = await clerkAsks(query);
    expect(codesOf(answer)).toEqual(["PREDICATE_DENIED"]);
    expect(clinic.statements).toEqual([]);
  });

  it("narrow the rows to those on which the right holds, whatever not and or say", async () => {
    const everyName = `{ not: { fullName: { eq: "x" } } }`;
    const query = `{ citizens(first: 100, filter: { or: [${everyName}, { and: [] }] }) { nodes { fullName commune { code } } } }`;
    const rows = listAt(await clerkAsks(query), "citizens", "nodes");
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row).toMatchObject({ commune: { code: "21001" } });
    const ordered = `{ citizens(first: 100, orderBy: { field: FULL_NAME }) { totalCount nodes { commune { code } } } }`;
    const answer = await clerkAsks(ordered);
    expect(at(answer, "citizens", "totalCount")).toBe(rows.length);
  });
});

describe("the receipt", () => {
  it("names coordinates with effect, rule and rows, the persons, and the statements", async () => {
    const answer = await clerkAsks(`{ citizens(first: 7) { nodes { dateOfBirth sex { code } } } }`);
    const receipt = answer.extensions?.receipt;
    expect(receipt?.sector).toBe("clinic");
    expect(receipt?.policyDigest).toBe(clinic.bundle.digest);
    expect(receipt?.coordinates).toContainEqual({
      coordinate: "Citizen.dateOfBirth",
      effect: "MASK(YEAR)",
      rule: "clinic.clerk-birth",
      rows: 7,
    });
    expect(receipt?.coordinates).toContainEqual(expect.objectContaining({ coordinate: "Citizen.sex", effect: "DENY" }));
    expect(receipt?.persons).toHaveLength(7);
    expect(receipt?.statements).toBe(1);
  });

  it("counts a row under the case that gave it, and no row that was only looked ahead at", async () => {
    const answer = await clerkAsks(`{ citizens(first: 30) { nodes { fullName } } }`);
    const clear = listAt(answer, "citizens", "nodes").filter((row) => !JSON.stringify(row).includes("null"));
    expect(answer.extensions?.receipt?.coordinates).toContainEqual({
      coordinate: "Citizen.fullName",
      effect: "ALLOW",
      rule: "clinic.clerk",
      rows: clear.length,
    });
    expect(clear.length).toBeLessThan(30);
    expect(answer.extensions?.receipt?.persons).toHaveLength(30);
  });

  it("names the other person where a field is about another one", async () => {
    const answer = await officerAsks(`query($id: ID!) { visit(id: $id) { companion { id } } }`, {
      variables: { id: clinic.keys.reference("Visit", [personalIdOf(5), "1"]) },
    });
    expect(at(answer, "visit", "companion", "id")).toBe(clinic.keys.reference("Citizen", [personalIdOf(6)]));
    const both = [5, 6].map((index) => clinic.keys.personPseudonym(personalIdOf(index)));
    expect(answer.extensions?.receipt?.persons).toEqual(both.toSorted());
  });

  it("holds no personal number", async () => {
    const answer = await officerAsks(`{ citizens(first: 20) { nodes { id fullName visits { nodes { id } } } } }`);
    expect(JSON.stringify(answer)).not.toMatch(/051\d{9}/);
  });
});

describe("what another sector released", () => {
  const patients = [personalIdOf(1), personalIdOf(2)];
  const names = `{ citizens(first: 100) { nodes { id fullName } } }`;
  const binding = { requestId: "request-1", subject: "doctor", purpose: "treatment" };
  const signed = () =>
    clinic.keys.signRelease(
      binding,
      "registry",
      patients.map((id) => clinic.keys.reference("Citizen", [id])),
    );

  it("opens those rows and no others", async () => {
    const answer = await doctorAsks(names, { released: [signed()] });
    const ids = patients.map((id) => clinic.keys.reference("Citizen", [id]));
    const rows = listAt(answer, "citizens", "nodes");
    expect(rows).toHaveLength(2);
    for (const id of ids) expect(rows).toContainEqual({ id, fullName: expect.any(String) });
  });

  it.each([
    ["from another request", { requestId: "request-2" }],
    ["with a forged proof", { released: [{ sector: "registry", references: ["A"], proof: "AAAA" }] }],
    ["by nobody", {}],
  ])("opens nothing %s", async (_, change) => {
    const answer = await doctorAsks(names, { released: "requestId" in change ? [signed()] : [], ...change });
    expect(listAt(answer, "citizens", "nodes")).toEqual([]);
  });

  it("leaves with the sector's own signature, and an entity that was only echoed is not released", async () => {
    const answer = await doctorAsks(`{ visits(first: 1) { nodes { citizen { id } } } }`);
    // The doctor may not see the patient's row here without a release: the relation leads nowhere.
    expect(at(answer, "visits", "nodes", 0, "citizen")).toBeNull();
    expect(answer.extensions?.receipt?.released).toBeUndefined();
    const officers = await officerAsks(`{ visits(first: 1) { nodes { citizen { id } } } }`);
    const released = officers.extensions?.receipt?.released;
    expect(released?.references).toEqual([at(officers, "visits", "nodes", 0, "citizen", "id")]);
    const asked = { requestId: "request-1", subject: "officer", purpose: "residence-management" };
    expect(released !== undefined && clinic.keys.verifyRelease(asked, released)).toBe(true);
  });
});
