import { permitAggregate, permitPredicate } from "@lgsp/policies";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { at, codesOf, listAt } from "./testing/answer.ts";
import { clerk, doctor, officer, openClinic, statistician, type Clinic } from "./testing/clinic.ts";
import { clinicRules } from "./testing/rules.ts";

let clinic: Clinic;
beforeAll(async () => {
  clinic = await openClinic(clinicRules);
});
afterAll(() => clinic.close());

const counts = (query: string) => clinic.ask({ principal: statistician, purpose: "statistics", query });
const plain = (query: string) => clinic.ask({ principal: officer, purpose: "residence-management", query });

const group = `keys { field value label } count suppressed`;

describe("who may see the rows", () => {
  it("counts them as they are", async () => {
    const answer = await plain(`{ citizenAggregate(groupBy: [SEX]) { total groups { ${group} } } }`);
    expect(at(answer, "citizenAggregate")).toEqual({
      total: 120,
      groups: [
        { keys: [{ field: "sex", value: "F", label: expect.any(String) }], count: 60, suppressed: false },
        { keys: [{ field: "sex", value: "M", label: expect.any(String) }], count: 60, suppressed: false },
      ],
    });
  });

  it("groups by a person's reference, never by her number", async () => {
    const answer = await plain(`{ visitAggregate(groupBy: [CITIZEN]) { groups { keys { value } count } } }`);
    expect(listAt(answer, "visitAggregate", "groups")).toHaveLength(90);
    expect(JSON.stringify(answer)).not.toMatch(/051\d{9}/);
  });

  it("groups dates by their year", async () => {
    const answer = await plain(`{ citizenAggregate(groupBy: [DATE_OF_BIRTH]) { groups { keys { value } } } }`);
    for (const item of listAt(answer, "citizenAggregate", "groups")) {
      expect(item).toEqual({ keys: [{ value: expect.stringMatching(/^\d{4}$/) }] });
    }
  });

  it("is not shown a masked field's values by grouping", async () => {
    // The clerk may ask about names in her commune, and reads them there in clear: only those rows are counted.
    const answer = await clinic.ask({
      principal: clerk,
      purpose: "administrative-procedure",
      query: `{ citizenAggregate(groupBy: [FULL_NAME]) { total } citizens(filter: { fullName: { search: "a" } }) { totalCount } }`,
    });
    expect(Number(at(answer, "citizenAggregate", "total"))).toBeLessThan(120);
  });
});

describe("who may only count", () => {
  it("gets no cell under 10 and nothing to work one out from", async () => {
    const answer = await counts(`{ citizenAggregate(groupBy: [DATE_OF_BIRTH]) { total groups { ${group} } } }`);
    const groups = listAt(answer, "citizenAggregate", "groups");
    expect(groups.length).toBeGreaterThan(20);
    for (const item of groups) expect(item).toMatchObject({ count: null, suppressed: true });
    expect(at(answer, "citizenAggregate", "total")).toBe(120);
  });

  it("counts large cells", async () => {
    const answer = await counts(`{ citizenAggregate(groupBy: [SEX, COMMUNE]) { total groups { ${group} } } }`);
    expect(at(answer, "citizenAggregate", "total")).toBe(120);
    for (const item of listAt(answer, "citizenAggregate", "groups")) expect(item).toMatchObject({ suppressed: false });
  });

  it("cannot cut a small cell out with a filter", async () => {
    const year = `{ citizenAggregate(filter: { sex: { eq: "F" } }, groupBy: [DATE_OF_BIRTH]) { total groups { count } } }`;
    for (const item of listAt(await counts(year), "citizenAggregate", "groups")) expect(item).toEqual({ count: null });
    for (const filter of [
      `{ not: { sex: { eq: "F" } } }`,
      `{ or: [{ sex: { eq: "F" } }] }`,
      `{ dateOfBirth: { lte: "1958-03-12" } }`,
    ]) {
      const answer = await counts(`{ citizenAggregate(filter: ${filter}) { total } }`);
      expect(codesOf(answer)).toEqual(["AGGREGATE_FILTER_UNSUPPORTED"]);
      expect(clinic.statements).toEqual([]);
    }
  });

  it("counts within a filter by cells", async () => {
    const answer = await counts(`{ citizenAggregate(filter: { sex: { eq: "F" } }) { total } }`);
    expect(at(answer, "citizenAggregate", "total")).toBe(60);
  });

  it("groups and filters by the permitted fields only", async () => {
    for (const query of [
      `{ citizenAggregate(groupBy: [FULL_NAME]) { total } }`,
      `{ citizenAggregate(filter: { personalId: { eq: "x" } }) { total } }`,
      `{ citizenAggregate(filter: { visits: { some: {} } }) { total } }`,
    ]) {
      expect(codesOf(await counts(query))).toEqual(["PREDICATE_DENIED"]);
    }
  });

  it("may not ask about other rows of the type by what she may count by: that is a right of its own", async () => {
    const right = { who: { roles: ["statistician"] }, purposes: ["statistics"], because: "fixture" } as const;
    const visits = await openClinic([
      ...clinicRules,
      permitAggregate({ ...right, id: "clinic.count-visits", on: { type: "Visit", fields: ["clinic"] } }),
      permitPredicate({ ...right, id: "clinic.from-clinic", on: { type: "Clinic", fields: ["visits"] } }),
      permitPredicate({ ...right, id: "clinic.by-cost", on: { type: "Visit", fields: ["cost"] } }),
    ]);
    const beside = (condition: string) =>
      visits.ask({
        principal: statistician,
        purpose: "statistics",
        query: `{ visitAggregate(filter: { clinic: { some: { visits: { some: { ${condition} } } } } }) { total } }`,
      });
    expect(codesOf(await beside(`clinic: { eq: "PK01" }`))).toEqual(["PREDICATE_DENIED"]);
    expect(visits.statements).toEqual([]);
    expect(at(await beside(`cost: { gte: 1 }`), "visitAggregate", "total")).toBe(0);
    await visits.close();
  });

  it("sees no row", async () => {
    expect(codesOf(await counts(`{ citizens { nodes { id } } }`))).toEqual(["FIELD_DENIED"]);
  });
});

it("who may neither see nor count is refused", async () => {
  const answer = await clinic.ask({
    principal: doctor,
    purpose: "open-data",
    query: `{ citizenAggregate { total } }`,
  });
  expect(codesOf(answer)).toEqual(["AGGREGATE_DENIED"]);
});
