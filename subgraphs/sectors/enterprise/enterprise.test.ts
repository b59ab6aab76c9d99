import { afterAll, beforeAll, expect, test } from "vitest";
import { openSampleSector, type SampleSector } from "../sample-sector.ts";

let enterprise: SampleSector;
beforeAll(async () => {
  enterprise = await openSampleSector("enterprise");
});
afterAll(() => enterprise.close());

test("anybody finds an enterprise by its name without diacritics", async () => {
  const [some] = await enterprise.source.read({
    sql: "select name, enterprise_code from enterprise limit 1",
    parameters: [],
  });
  const plain = String(some?.["name"]).normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/gi, "d").toLowerCase();
  const answer = await enterprise.askAs(
    "anonymous",
    "query($name: String!) { enterprises(first: 100, filter: { name: { search: $name } }) { nodes { enterpriseCode } } }",
    { name: plain },
  );
  expect(answer.errors).toBeUndefined();
  expect(JSON.stringify(answer.data)).toContain(String(some?.["enterprise_code"]));
});

test("who represents an enterprise is for the registrar and the tax office, and is not selected for anybody else", async () => {
  const question = "{ enterprises(first: 3) { nodes { enterpriseCode legalRepresentative { id } } } }";
  for (const persona of ["business-registrar", "tax-system"]) {
    const answer = await enterprise.askAs(persona, question);
    expect(answer.errors).toBeUndefined();
    expect(JSON.stringify(answer.data)).toMatch(/"legalRepresentative":\{"id":"A/);
  }
  for (const persona of ["anonymous", "statistician", "operator", "commune-clerk"]) {
    const answer = await enterprise.askAs(persona, question);
    expect(JSON.stringify(answer.data)).not.toMatch(/"id":"/);
    expect(enterprise.statements.join()).not.toContain("legal_representative_personal_id");
  }
});

test("a citizen sees herself as representative, and nobody else", async () => {
  const answer = await enterprise.askAs(
    "citizen",
    "{ enterprises(first: 100) { nodes { legalRepresentative { id } } } }",
  );
  expect(answer.errors).toBeUndefined();
  const persons = [...JSON.stringify(answer.data).matchAll(/"id":"(\w[^"]*)"/g)].map(([, id]) => id);
  expect(persons.length).toBeGreaterThan(0);
  expect(new Set(persons).size).toBe(1);
});

test("the tax office gets shares and never the amount contributed", async () => {
  const answer = await enterprise.askAs("tax-system", "{ enterpriseOwners(first: 5) { nodes { share capital } } }");
  expect(JSON.stringify(answer.data)).toMatch(/"share":\d/);
  expect(enterprise.statements.join()).not.toContain('"capital"');
  expect(answer.errors?.[0]?.extensions?.["coordinate"]).toBe("EnterpriseOwner.capital");
});

test("a clerk knows the owners of her commune's household businesses; of the others she sees what all agencies share", async () => {
  const answer = await enterprise.askAs(
    "commune-clerk",
    "{ householdBusinesses(first: 100) { nodes { name commune { code } owner { id } } } }",
  );
  expect(answer.errors).toBeUndefined();
  const rows = [...JSON.stringify(answer.data).matchAll(/"commune":\{"code":"(\d+)"\},"owner":(null|\{)/g)];
  expect(rows.length).toBeGreaterThan(0);
  for (const [, commune, owner] of rows) expect(owner === "{").toBe(commune === enterprise.attributes["commune"]);
});

test("whose household business it is cannot be found out by a filter that reaches outside the commune", async () => {
  const [foreign] = await enterprise.source.read({
    sql: "select registration_no from household_business where commune_code <> ? limit 1",
    parameters: [enterprise.attributes["commune"]],
  });
  const answer = await enterprise.askAs(
    "commune-clerk",
    "query($no: ID!) { householdBusinesses(filter: { registrationNo: { eq: $no } }) { totalCount } }",
    { no: foreign?.["registration_no"] },
  );
  expect(answer.data).toEqual({ householdBusinesses: { totalCount: 0 } });
});
