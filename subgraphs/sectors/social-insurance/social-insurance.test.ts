import { createWorld, povertyReviewOf, workOf, type SampleRow } from "@lgsp/kit";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { askingAs } from "../ask-sector.ts";
import { openSampleSector, type SampleSector } from "../sample-sector.ts";
import { sample } from "./sample.ts";

let insurance: SampleSector;
beforeAll(async () => {
  insurance = await openSampleSector("social-insurance");
});
afterAll(() => insurance.close());

const officer = askingAs("social-insurance", { kind: "official", roles: ["social-insurance-officer"] });
const labourOfficer = askingAs("labour-management", { kind: "official", roles: ["labour-officer"] });

test("an officer of the agency finds who draws a pension", async () => {
  const answer = await insurance.ask(
    officer,
    `{ socialInsuranceBenefits(first: 5, filter: { kind: { eq: "PENSION" } }) { totalCount nodes { kind { code } monthlyAmount } } }`,
  );
  expect(answer.errors).toBeUndefined();
  const [expected] = await insurance.source.read({
    sql: "select count(*) as n from social_insurance_benefit where kind = 'PENSION'",
    parameters: [],
  });
  expect(expected?.["n"]).toBeGreaterThan(0);
  expect(answer.data).toMatchObject({ socialInsuranceBenefits: { totalCount: expected?.["n"] } });
});

test("the labour office sees unemployment benefits and learns of no illness or childbirth", async () => {
  const answer = await insurance.ask(
    labourOfficer,
    "{ socialInsuranceBenefits(first: 100) { totalCount nodes { kind { code } } } }",
  );
  expect(answer.errors).toBeUndefined();
  const kinds = [...JSON.stringify(answer.data).matchAll(/"code":"(\w+)"/g)].map(([, code]) => code);
  expect(new Set(kinds)).toEqual(new Set(["UNEMPLOYMENT"]));
  const others = await insurance.ask(
    labourOfficer,
    `{ socialInsuranceBenefits(filter: { kind: { eq: "MATERNITY" } }) { totalCount } }`,
  );
  expect(others.data).toMatchObject({ socialInsuranceBenefits: { totalCount: 0 } });
});

test("nobody of the agency gets in for another purpose", async () => {
  const answer = await insurance.ask({ ...officer, purpose: "open-data" }, "{ insuredPersons { totalCount } }");
  expect(answer.errors?.[0]?.extensions?.["code"]).toBe("FIELD_DENIED");
});

test("a doctor checks a card and does not learn from it who is poor", async () => {
  const answer = await insurance.askAs(
    "doctor",
    "{ healthInsuranceCards(first: 5) { nodes { validTo benefitLevel targetGroup { code } } } }",
  );
  expect(JSON.stringify(answer.data)).toMatch(/"validTo":"20/);
  expect(insurance.statements.join()).not.toContain("target_group");
  expect(answer.errors?.[0]?.extensions?.["coordinate"]).toBe("HealthInsuranceCard.targetGroup");
});

test("the tax office gets salaries in brackets and can neither sort nor filter by them", async () => {
  const answer = await insurance.askAs(
    "tax-system",
    "{ socialInsuranceContributions(first: 20) { nodes { salaryBase } } }",
  );
  expect(answer.errors).toBeUndefined();
  for (const [, salary] of JSON.stringify(answer.data).matchAll(/"salaryBase":(\d+)/g)) {
    expect(Number(salary) % 1_000_000).toBe(0);
  }
  const amounts = await insurance.askAs(
    "tax-system",
    "{ socialInsuranceContributions(first: 1) { nodes { amount } } }",
  );
  expect(insurance.statements.join()).not.toContain('"amount"');
  expect(amounts.errors?.[0]?.extensions?.["code"]).toBe("FIELD_DENIED");
});

test("a card from before the merger leads to the commune of then", async () => {
  const answer = await insurance.ask(
    officer,
    `{ healthInsuranceCards(first: 1, filter: { validFrom: { lt: "2025-07-01" }, targetGroup: { eq: "HT" } }) {
       nodes { validFrom addressCommune { code on } commune { on } } } }`,
  );
  expect(answer.errors).toBeUndefined();
  const [, issued, meant] =
    /"validFrom":"([\d-]+)","addressCommune":\{"code":"\d+","on":"([\d-]+)"/.exec(JSON.stringify(answer.data)) ?? [];
  expect(issued).toBeDefined();
  expect(meant).toBe(issued);
});

describe("questions across sectors have an answer, and not everybody is in it, among 20,000 citizens", () => {
  const world = createWorld({ seed: 2026, citizens: 20_000 });
  const cards = new Map<string, SampleRow>();
  const insured = new Map<string, SampleRow>();
  const benefits: SampleRow[] = [];
  const debts: SampleRow[] = [];
  for (const { table, rows } of sample(world)) {
    for (const row of rows) {
      if (table === "health_insurance_card") cards.set(String(row["personal_id"]), row);
      if (table === "insured_person") insured.set(String(row["personal_id"]), row);
      if (table === "social_insurance_benefit") benefits.push(row);
      if (table === "social_insurance_debt") debts.push(row);
    }
  }
  const people = Array.from({ length: world.citizens }, (_, index) => world.person(index));
  const some = (found: readonly unknown[], among: readonly unknown[]): void => {
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(among.length);
  };

  test("Q02: cards whose address is a commune that is no more", () => {
    const all = [...cards.values()];
    some(
      all.filter((card) => card["address_commune_code"] !== card["commune_code"]),
      all,
    );
  });

  test("Q03: infants without a card", () => {
    const infants = people.filter(({ age, status }) => age < 1 && status === "ALIVE");
    some(
      infants.filter(({ personalId }) => !cards.has(personalId)),
      infants,
    );
  });

  test("Q17: dead people whose pension or card goes on", () => {
    const dead = people.filter(({ status }) => status === "DEAD");
    const paid = new Set(benefits.filter((row) => row["active"] === true).map((row) => row["personal_id"]));
    some(
      dead.filter(({ personalId }) => paid.has(personalId)),
      dead,
    );
    some(
      dead.filter(({ personalId }) => String(cards.get(personalId)?.["valid_to"] ?? "") > world.asOf),
      dead,
    );
  });

  test("Q44: employers with more than three months of debt", () => {
    const last = debts.filter((row) => row["month"] === "2026-10");
    some(
      last.filter((row) => Number(row["months_overdue"]) > 3),
      last,
    );
  });

  test("Q45: cards of the poor in households that left poverty this year", () => {
    const escaped = people.filter(
      (person) => povertyReviewOf(world, person.household, person.commune, 2026) === "ESCAPED",
    );
    some(
      escaped.filter(({ personalId }) => cards.get(personalId)?.["target_group"] === "HN"),
      escaped,
    );
  });

  test("Q46: people with a job and no insurance", () => {
    const working = people.filter((person) => {
      const kind = workOf(world, person)?.kind;
      return kind === "ENTERPRISE" || kind === "AGENCY";
    });
    some(
      working.filter(({ personalId }) => insured.get(personalId)?.["status"] !== "CONTRIBUTING"),
      working,
    );
  });
});
