import { afterAll, beforeAll, expect, test } from "vitest";
import { openSampleSector, type SampleSector } from "../sample-sector.ts";

let health: SampleSector;
beforeAll(async () => {
  health = await openSampleSector("health");
});
afterAll(() => health.close());

test("a doctor finds her own patients by a chronic condition", async () => {
  const answer = await health.askAs(
    "doctor",
    `{ healthRecords(first: 100, filter: { chronicConditions: { has: "I10" } }) {
       totalCount nodes { chronicConditions primaryFacility { facilityCode } } } }`,
  );
  expect(answer.errors).toBeUndefined();
  const [expected] = await health.source.read({
    sql: `select count(*) as n from health_record where primary_facility_code = ? and chronic_icd like '%"I10"%'`,
    parameters: [health.attributes["facility"]],
  });
  expect(expected?.["n"]).toBeGreaterThan(0);
  expect(answer.data).toMatchObject({ healthRecords: { totalCount: expected?.["n"] } });
  expect(JSON.stringify(answer.data).match(/"facilityCode":"(\w+)"/g)).toEqual(
    Array(Number(expected?.["n"])).fill(`"facilityCode":"${health.attributes["facility"] ?? ""}"`),
  );
});

test("costs and card numbers are not in the SQL text of a doctor's question, even when she asks for them", async () => {
  const answer = await health.askAs(
    "doctor",
    "{ encounters(first: 5) { nodes { mainDiagnosisCode totalCost insuranceCardNo } } }",
  );
  expect(health.statements.join()).toContain("main_icd");
  expect(health.statements.join()).not.toMatch(/total_cost|insurance_card_no/);
  expect(answer.errors?.map(({ extensions }) => extensions?.["code"])).toContain("FIELD_DENIED");
});

test("the ministry gets the chapter and the year, and never selects the code or the date", async () => {
  const answer = await health.askAs(
    "ministry-health",
    "{ encounters(first: 20) { nodes { startedOn mainDiagnosisCode } } }",
  );
  expect(answer.errors).toBeUndefined();
  const selected = health.statements.join().split(" from ")[0] ?? "";
  expect(selected.replaceAll(/lgsp_mask_\w+\("t"\."\w+"\)/g, "masked")).not.toMatch(/main_icd|started_/);
  const values = [...JSON.stringify(answer.data).matchAll(/"(startedOn|mainDiagnosisCode)":"([^"]*)"/g)];
  expect(values.length).toBeGreaterThan(0);
  for (const [, field, value] of values) expect(value).toMatch(field === "startedOn" ? /^\d{4}$/ : /^[A-Z]$/);
});

test("the ministry cannot sort or filter by what it sees through a mask", async () => {
  for (const question of [
    "{ encounters(orderBy: { field: STARTED_ON }) { nodes { id } } }",
    `{ encounters(filter: { startedOn: { gte: "2026-03-01", lt: "2026-03-02" } }) { nodes { id } } }`,
    `{ encounters(filter: { mainDiagnosisCode: { eq: "B20" } }) { totalCount } }`,
  ]) {
    const answer = await health.askAs("ministry-health", question);
    expect(answer.errors?.[0]?.extensions?.["code"]).toBe("PREDICATE_DENIED");
    expect(health.statements).toEqual([]);
  }
});

test("a statistician counts encounters without seeing one, and no cell under 10 is shown", async () => {
  const counts = await health.askAs(
    "statistician",
    "{ encounterAggregate(groupBy: [KIND]) { total groups { count suppressed } } }",
  );
  expect(counts.errors).toBeUndefined();
  for (const [, count] of JSON.stringify(counts.data).matchAll(/"count":(\d+)/g)) {
    expect(Number(count)).toBeGreaterThanOrEqual(10);
  }
  const rows = await health.askAs("statistician", "{ encounters { nodes { id } } }");
  expect(rows.errors?.[0]?.extensions?.["code"]).toBe("FIELD_DENIED");
  const diagnoses = await health.askAs(
    "statistician",
    "{ encounterAggregate(groupBy: [MAIN_DIAGNOSIS_CODE]) { total } }",
  );
  expect(diagnoses.errors?.[0]?.extensions?.["code"]).toBe("PREDICATE_DENIED");
});

test("a steward learns how fresh records are and of nobody's illness", async () => {
  const answer = await health.askAs(
    "steward-health",
    "{ healthRecords(first: 3) { nodes { updatedAt bloodType { code } } } }",
  );
  expect(JSON.stringify(answer.data)).toMatch(/"updatedAt":"20/);
  expect(JSON.stringify(answer.data)).not.toMatch(/"code":"/);
  expect(health.statements.join()).not.toContain("blood_type");
});

test("a clerk sees the beneficiaries whom her commune pays, and no others", async () => {
  const answer = await health.askAs(
    "commune-clerk",
    "{ socialProtectionBeneficiaries(first: 100) { totalCount nodes { commune { code } category { code } } } }",
  );
  expect(answer.errors).toBeUndefined();
  const codes = [...JSON.stringify(answer.data).matchAll(/"commune":\{"code":"(\d+)"/g)].map(([, code]) => code);
  expect(codes.length).toBeGreaterThan(0);
  expect(new Set(codes)).toEqual(new Set([health.attributes["commune"]]));
});
