import { createWorld, enterpriseStandingOf, everyEnterprise, type SampleRow } from "@lgsp/kit";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { askingAs } from "../ask-sector.ts";
import { openSampleSector, type SampleSector } from "../sample-sector.ts";
import { sample } from "./sample.ts";

let finance: SampleSector;
beforeAll(async () => {
  finance = await openSampleSector("finance");
});
afterAll(() => finance.close());

const officer = askingAs("public-finance", { kind: "official", roles: ["finance-officer"] });

test.each(["business-registrar", "finance-officer"])(
  "%s finds enterprises that owe tax, and no person",
  async (role) => {
    const question = `{ taxObligations(first: 100, filter: { debtOver90Days: { gt: 0 } }) {
    totalCount nodes { enterprise { enterpriseCode } debtOver90Days } } }`;
    const answer =
      role === "finance-officer" ? await finance.ask(officer, question) : await finance.askAs(role, question);
    expect(answer.errors).toBeUndefined();
    const [expected] = await finance.source.read({
      sql: "select count(*) as n from tax_obligation where debt_over_90_days > 0 and enterprise_code is not null",
      parameters: [],
    });
    expect(expected?.["n"]).toBeGreaterThan(0);
    expect(answer.data).toMatchObject({ taxObligations: { totalCount: expected?.["n"] } });
    expect(JSON.stringify(answer.data)).not.toContain('"enterprise":null');
  },
);

test("what an enterprise declared is not selected for the registrar, who cannot filter by it either", async () => {
  const answer = await finance.askAs("business-registrar", "{ taxObligations(first: 1) { nodes { debt declared } } }");
  expect(answer.errors?.[0]?.extensions?.["coordinate"]).toBe("TaxObligation.declared");
  expect(finance.statements.join()).not.toContain('"declared"');
  const guess = await finance.askAs(
    "business-registrar",
    "{ taxObligations(filter: { declared: { gt: 500000000 } }) { totalCount } }",
  );
  expect(guess.errors?.[0]?.extensions?.["code"]).toBe("PREDICATE_DENIED");
});

test("a citizen sees her own taxes and nobody else's", async () => {
  const answer = await finance.askAs("citizen", "{ taxObligations(first: 100) { totalCount nodes { taxCode debt } } }");
  expect(answer.errors).toBeUndefined();
  const codes = [...JSON.stringify(answer.data).matchAll(/"taxCode":"(\d+)"/g)].map(([, code]) => code);
  expect(new Set(codes)).toEqual(new Set([finance.attributes["personalId"]]));
});

test("the money of a project is that of its places together", async () => {
  const [odd] = await finance.source.read({
    sql: `select count(*) as n from public_investment_project p
          where total_investment <> (select sum(investment) from project_place q where q.project_code = p.project_code)`,
    parameters: [],
  });
  expect(odd?.["n"]).toBe(0);
});

test("anybody sees who builds what where", async () => {
  const answer = await finance.askAs(
    "anonymous",
    `{ publicInvestmentProjects(first: 5, orderBy: { field: TOTAL_INVESTMENT, direction: DESC }) {
       nodes { name contractor { enterpriseCode } places(first: 5) { nodes { investment commune { code } } } } } }`,
  );
  expect(answer.errors).toBeUndefined();
  expect(JSON.stringify(answer.data)).toMatch(/"investment":\d+,"commune":\{"code":"\d{5}"/);
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
  const contractors = [
    ...new Set(rowsOf("public_investment_project").map((row) => row["contractor_enterprise_code"] ?? null)),
  ].filter((code) => code !== null);
  const standings = new Map(
    everyEnterprise(world).map(({ index, enterpriseCode }) => [enterpriseCode, enterpriseStandingOf(world, index)]),
  );

  test("Q05: active enterprises that declared nothing for two quarters", () => {
    const declaring = new Set(
      rowsOf("tax_obligation")
        .filter((row) => row["period"] === "2026-Q2" || row["period"] === "2026-Q3")
        .map((row) => row["tax_code"]),
    );
    const active = [...standings].filter(([, { status }]) => status === "ACTIVE");
    some(
      active.filter(([code]) => !declaring.has(code)),
      active,
    );
  });

  test("Q15, Q39, Q41: persons and firms that owe tax for more than 90 days", () => {
    const owing = rowsOf("tax_obligation").filter((row) => Number(row["debt_over_90_days"]) > 0);
    some(
      owing.filter((row) => row["enterprise_code"] === null),
      owing,
    );
  });

  test("Q18, Q44: contractors that owe tax, or social insurance for more than three months", () => {
    some(
      contractors.filter((code) => (standings.get(String(code))?.taxOverdue ?? 0) > 0),
      contractors,
    );
    some(
      contractors.filter((code) => (standings.get(String(code))?.insuranceMonthsOverdue ?? 0) > 3),
      contractors,
    );
  });

  test("Q19: buildings that the merger emptied", () => {
    const offices = rowsOf("public_asset").filter((row) => row["kind"] === "OFFICE");
    some(
      offices.filter((row) => row["condition"] === "SURPLUS"),
      offices,
    );
  });

  test("Q20, Q40: communes with public investment and communes without", () => {
    some([...new Set(rowsOf("project_place").map((row) => row["commune_code"]))], world.communes);
  });
});
