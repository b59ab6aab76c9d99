import { createWorld, enterpriseStandingOf, everyEnterprise, type SampleRow } from "@lgsp/kit";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { askingAs } from "../ask-sector.ts";
import { openSampleSector, type SampleSector } from "../sample-sector.ts";
import { rules } from "./policy.ts";
import { sample } from "./sample.ts";

let affairs: SampleSector;
beforeAll(async () => {
  affairs = await openSampleSector("home-affairs");
});
afterAll(() => affairs.close());

const personnel = askingAs("personnel-management", { kind: "official", roles: ["personnel-officer"] });
const labour = askingAs("labour-management", { kind: "official", roles: ["labour-officer"] });

test("a personnel officer finds who is surplus; the same officer learns nothing of workers", async () => {
  const answer = await affairs.ask(
    personnel,
    "{ civilServants(first: 100, filter: { surplus: { eq: true } }) { totalCount nodes { position agency { code } } } }",
  );
  expect(answer.errors).toBeUndefined();
  const [expected] = await affairs.source.read({
    sql: "select count(*) as n from civil_servant where surplus",
    parameters: [],
  });
  expect(answer.data).toMatchObject({ civilServants: { totalCount: expected?.["n"] } });
  const workers = await affairs.ask(personnel, "{ employmentRecords { totalCount } }");
  expect(workers.errors?.[0]?.extensions?.["code"]).toBe("FIELD_DENIED");
});

test("the labour office finds who is looking for work, and no civil servant", async () => {
  const answer = await affairs.ask(
    labour,
    `{ employmentRecords(first: 100, filter: { status: { eq: "UNEMPLOYED" } }) { totalCount nodes { endedOn } } }`,
  );
  expect(answer.errors).toBeUndefined();
  expect(JSON.stringify(answer.data)).toMatch(/"totalCount":[1-9]/);
  expect(JSON.stringify(answer.data)).not.toContain('"endedOn":null');
  const servants = await affairs.ask(labour, "{ civilServants { totalCount } }");
  expect(servants.errors?.[0]?.extensions?.["code"]).toBe("FIELD_DENIED");
});

test("the tax office learns who works for whom and selects neither trade nor contract", async () => {
  const answer = await affairs.askAs(
    "tax-system",
    "{ employmentRecords(first: 3) { nodes { employer { enterpriseCode } occupation { code } contractType { code } } } }",
  );
  expect(JSON.stringify(answer.data)).toMatch(/"enterpriseCode":"\d{10}"/);
  expect(affairs.statements.join()).not.toMatch(/occupation_code|contract_type/);
});

test("officials are counted by agency; nobody may count them by membership or discipline", async () => {
  const counts = await affairs.askAs("statistician", "{ civilServantAggregate(groupBy: [RANK]) { total } }");
  expect(counts.errors).toBeUndefined();
  const members = await affairs.askAs("statistician", "{ civilServantAggregate(groupBy: [PARTY_MEMBER]) { total } }");
  expect(members.errors?.[0]?.extensions?.["code"]).toBe("PREDICATE_DENIED");
  for (const { action, on } of rules) {
    if (action !== "aggregate" || !("fields" in on)) continue;
    expect(on.fields).not.toContain("partyMember");
    expect(on.fields).not.toContain("disciplineCount");
  }
});

test("an award is public, who got it is not to be found out by asking", async () => {
  const answer = await affairs.askAs("anonymous", "{ awards(first: 5) { nodes { title recipientCitizen { id } } } }");
  expect(JSON.stringify(answer.data)).toMatch(/"title":"/);
  expect(JSON.stringify(answer.data)).not.toMatch(/"id":"/);
});

describe("questions across sectors have an answer, and not everything is in it, among 20,000 citizens", () => {
  const world = createWorld({ seed: 2026, citizens: 20_000 });
  const tables = new Map<string, SampleRow[]>();
  for (const { table, rows } of sample(world)) {
    const known = tables.get(table) ?? [];
    tables.set(table, known);
    for (const row of rows) known.push(row);
  }
  const rowsOf = (table: string): readonly SampleRow[] => tables.get(table) ?? [];
  const some = (found: readonly unknown[], among: readonly unknown[]): void => {
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(among.length);
  };
  const employment = rowsOf("employment_record");

  test("Q10, Q14: officials of communes, some of them surplus", () => {
    const servants = rowsOf("civil_servant");
    const ofCommunes = servants.filter((row) => /^QN\.\d/.test(String(row["agency_code"])));
    some(ofCommunes, servants);
    some(
      ofCommunes.filter((row) => row["surplus"] === true),
      ofCommunes,
    );
  });

  test("Q12: unemployed workers of enterprises that stopped, and vacancies", () => {
    const stopped = new Set(
      everyEnterprise(world)
        .filter(({ index }) => enterpriseStandingOf(world, index).status !== "ACTIVE")
        .map(({ enterpriseCode }) => enterpriseCode),
    );
    const unemployed = employment.filter((row) => row["status"] === "UNEMPLOYED");
    some(unemployed, employment);
    some(
      unemployed.filter((row) => stopped.has(String(row["employer_code"]))),
      unemployed,
    );
    expect(rowsOf("job_vacancy").length).toBeGreaterThan(0);
  });

  test("Q13: people of merit, some of whose files lack a personal number", () => {
    const files = rowsOf("meritorious_person");
    some(
      files.filter((row) => row["personal_id"] === null),
      files,
    );
  });

  test("nobody leaves a job before taking it up, or works for a firm before it exists", () => {
    const registered = new Map(
      everyEnterprise(world).map(({ enterpriseCode, registeredOn }) => [enterpriseCode, registeredOn]),
    );
    for (const row of employment) {
      const startedOn = String(row["started_on"]);
      expect(startedOn >= (registered.get(String(row["employer_code"])) ?? "")).toBe(true);
      if (row["ended_on"] !== null) expect(String(row["ended_on"]) > startedOn).toBe(true);
    }
  });
});
