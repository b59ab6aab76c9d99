import { afterAll, beforeAll, expect, test } from "vitest";
import { openSampleSector, type SampleSector } from "../sample-sector.ts";

let industry: SampleSector;
beforeAll(async () => {
  industry = await openSampleSector("industry-trade");
});
afterAll(() => industry.close());

const count = async (sql: string): Promise<number> => {
  const [row] = await industry.source.read({ sql, parameters: [] });
  return Number(row?.["n"]);
};

test("anybody finds the petrol stations whose licence runs out, and never a household business", async () => {
  const answer = await industry.askAs(
    "anonymous",
    `{ tradeLicences(first: 100, filter: { kind: { eq: "PETROL" }, expiresOn: { lt: "2027-02-01" } }) {
       totalCount nodes { expiresOn enterprise { enterpriseCode } householdBusiness { id } } } }`,
  );
  const expected = await count(
    "select count(*) as n from trade_licence where kind = 'PETROL' and expires_on < '2027-02-01'",
  );
  expect(expected).toBeGreaterThan(0);
  expect(answer.data).toMatchObject({ tradeLicences: { totalCount: expected } });
  expect(answer.errors?.[0]?.extensions?.["coordinate"]).toBe("TradeLicence.householdBusiness");
  expect(industry.statements.join()).not.toContain("household_business_no");
});

test("a clerk knows which household businesses of her commune have a licence, and of no other commune", async () => {
  const answer = await industry.askAs(
    "commune-clerk",
    `{ tradeLicences(first: 100, filter: { kind: { eq: "ALCOHOL" } }) { nodes { commune { code } householdBusiness { id } } } }`,
  );
  expect(answer.errors).toBeUndefined();
  const rows = [...JSON.stringify(answer.data).matchAll(/"commune":\{"code":"(\d+)"\},"householdBusiness":(null|\{)/g)];
  expect(rows.length).toBeGreaterThan(0);
  for (const [, commune, business] of rows) if (business === "{") expect(commune).toBe(industry.attributes["commune"]);
});

test("a commune's use of electricity is found for a class and a span of months, from the commune", async () => {
  const answer = await industry.askAs(
    "statistician",
    `query($r: [_Any!]!) { _entities(representations: $r) { ... on AdministrativeUnit {
       industrialZones { nodes { zone { name } } }
       electricityConsumptions(filter: { customerClass: { eq: "INDUSTRY" }, month: { gte: "2026-09", lte: "2026-10" } }) {
         nodes { month kwh } } } } }`,
    { r: [{ __typename: "AdministrativeUnit", code: "21181", on: "2026-11-24" }] },
  );
  expect(answer.errors).toBeUndefined();
  expect(JSON.stringify(answer.data)).toContain("VSIP");
  expect(JSON.stringify(answer.data).match(/"month":"2026-(09|10)"/g)).toHaveLength(2);
});

test("hydropower plants are found by the river on which levels are announced", async () => {
  const question = `{ powerAssets(filter: { kind: { eq: "HYDROPOWER" }, river: { eq: "Sông Trà Khúc" } }) { nodes { name capacityMw } } }`;
  const answer = await industry.askAs("business-registrar", question);
  expect(JSON.stringify(answer.data)).toContain("Đakđrinh");
  const hidden = await industry.askAs("anonymous", question);
  expect(hidden.errors?.[0]?.extensions?.["code"]).toBe("FIELD_DENIED");
});
