import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Row, TableModel } from "@lgsp/kit";
import { findRow, selectionOf } from "@lgsp/kit/testing";
import { parseMatrix, rowKinds, type Asking, type SectorAnswer } from "@lgsp/policies";
import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { askingAs } from "../ask-sector.ts";
import { samplePrincipals } from "../sample-principals.ts";
import { askingOf, sampleKeys } from "../sample-sector.ts";
import { openRestSector, type RestSector } from "./rest-testing.ts";

/** A sector over REST answers what the same rows in a database answer: data, refusals, and what the ledger is told. */
let rest: RestSector;
beforeAll(async () => {
  rest = await openRestSector();
});
afterAll(() => rest.close());
beforeEach(() => void rest.upstream.calls.splice(0));

const officer = askingAs("social-insurance", { kind: "official", roles: ["social-insurance-officer"] });

/** Statements may differ in number: what a database joins, the workspace may be asked for twice. */
const told = ({ data, errors, extensions }: SectorAnswer) => ({
  data,
  errors,
  receipt: { ...extensions?.receipt, statements: undefined },
});

async function expectSame(asking: Asking, text: string, variables: Readonly<Record<string, unknown>> = {}) {
  const [overRest, inDatabase] = [
    await rest.ask(asking, text, variables),
    await rest.database.ask(asking, text, variables),
  ];
  expect(told(overRest)).toEqual(told(inDatabase));
  return overRest;
}

describe("every cell of the matrix", () => {
  const folder = fileURLToPath(new URL("policy.matrix.yaml", import.meta.url));
  const matrix = parseMatrix(readFileSync(folder, "utf8"), "social-insurance");
  const types = Object.keys(matrix.types).filter(
    (type) => /^(Insured|Health|Social)/.test(type) && type !== "HealthFacility",
  );

  test.each(types)("%s: each persona sees of each kind of row what she sees in the database", async (type) => {
    const { model, source, attributes, world } = rest.database;
    const table = model.tables[type];
    if (table === undefined) throw new RangeError(type);
    const candidates = {
      personalId: Array.from({ length: world.citizens }, (_, index) => world.person(index).personalId),
      commune: world.communes.map((commune) => commune.code),
      facility: Array.from({ length: world.facilities }, (_, index) => world.facility(index).facilityCode),
    };
    let asked = 0;
    for (const persona of Object.keys(samplePrincipals)) {
      for (const kind of rowKinds) {
        const rows = matrix.types[type]?.rows ?? { own: {}, "in-scope": {} };
        const found = await findRow({ source, table, rows, attributes, candidates }, persona, kind);
        if (found === undefined) continue;
        const asking = askingOf(persona, found.asker, kind === "wrong-purpose");
        await expectSame(asking, entityQuestion(table), { row: [representation(table, found.row)] });
        asked += 1;
      }
    }
    expect(asked).toBeGreaterThan(20);
  });
});

function entityQuestion(table: TableModel): string {
  const selection = Object.values(table.fields).map(selectionOf).join(" ");
  return `query($row: [_Any!]!) { _entities(representations: $row) { ... on ${table.type} { ${selection} } } }`;
}

function representation(table: TableModel, row: Row) {
  const key = table.key.map((column) => String(row[column]));
  return { __typename: table.type, id: sampleKeys.reference(table.type, key) };
}

describe("lists, whatever the filter, order and page", () => {
  const codes = {
    insuredPersons: {
      status: ["CONTRIBUTING", "RESERVED", "PENSION", "ENDED"],
      conditions: [
        `participation: { has: "VOLUNTARY" }`,
        `contributions: { some: { month: { gte: "2026-10" } } }`,
        `contributions: { none: {} }`,
      ],
      order: ["contributionMonths", "status"],
      fields: "id socialInsuranceCode status { code } contributionMonths participation",
    },
    healthInsuranceCards: {
      targetGroup: ["HN", "TE", "GD", "HC"],
      conditions: [`validTo: { lte: "2026" }`, `validTo: { gt: "2026-11" }`, `validFrom: { gte: "2026-01-01" }`],
      order: ["validTo", "validFrom"],
      fields: "id cardNo targetGroup { code } benefitLevel validFrom validTo",
    },
    socialInsuranceBenefits: {
      kind: ["PENSION", "SICKNESS", "UNEMPLOYMENT", "SURVIVOR"],
      conditions: [`active: { eq: true }`, `startedOn: { lt: "2020" }`, `monthlyAmount: { gte: 3000000 }`],
      order: ["monthlyAmount", "startedOn"],
      fields: "id kind { code } monthlyAmount startedOn endedOn active",
    },
    socialInsuranceDebts: {
      conditions: [`debt: { gt: 0 }`, `month: { gte: "2026-09" }`, `month: { lte: "2026" }`],
      order: ["debt", "month"],
      fields: "id month employees debt monthsOverdue",
    },
  } as const;

  const listArbitrary = fc
    .constantFrom(...Object.entries(codes))
    .chain(([list, { conditions, order, fields, ...coded }]) => {
      const tests = Object.entries(coded).map(([field, values]) =>
        fc.subarray([...values], { minLength: 1 }).map((some) => `${field}: { in: ${JSON.stringify(some)} }`),
      );
      const leaf = fc.oneof(fc.constantFrom(...conditions), ...tests).map((condition) => `{ ${condition} }`);
      const { tree } = fc.letrec<{ tree: string }>((tie) => ({
        tree: fc.oneof(
          { maxDepth: 2 },
          leaf,
          fc.array(tie("tree"), { maxLength: 3 }).map((parts) => `{ and: [${parts.join()}] }`),
          fc.array(tie("tree"), { maxLength: 3 }).map((parts) => `{ or: [${parts.join()}] }`),
          tie("tree").map((part) => `{ not: ${part} }`),
        ),
      }));
      const name = (field: string): string => field.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
      return fc
        .tuple(
          tree,
          fc.constantFrom(...order),
          fc.constantFrom("ASC", "DESC"),
          fc.integer({ min: 1, max: 40 }),
          fc.boolean(),
        )
        .map(([filter, field, direction, first, ordered]) => {
          const by = ordered ? `, orderBy: { field: ${name(field)}, direction: ${direction} }` : "";
          return `{ ${list}(first: ${first}, filter: ${filter}${by}) { totalCount nodes { ${fields} } pageInfo { hasNextPage } } }`;
        });
    });

  test("answer as in the database", async () => {
    let withRows = 0;
    await fc.assert(
      fc.asyncProperty(listArbitrary, async (text) => {
        const answer = await expectSame(asking(text), text);
        if (/"totalCount":[1-9]/.test(JSON.stringify(answer.data))) withRows += 1;
      }),
      { numRuns: 60 },
    );
    expect(withRows).toBeGreaterThan(20);
  });
  // debts are shared among agencies, the rest is the insurance agency's
  const asking = (text: string): Asking =>
    text.includes("Debts") ? askingOf("tax-system", rest.database.attributes) : officer;

  test("pages follow each other by cursor through the whole list", async () => {
    const seen: string[] = [];
    let after = "";
    for (let page = 0; page < 20; page += 1) {
      const { data } = await rest.ask(
        officer,
        `{ socialInsuranceBenefits(first: 9${after}) { nodes { decisionNo } pageInfo { hasNextPage endCursor } } }`,
      );
      const { nodes, pageInfo } = Object(data).socialInsuranceBenefits;
      seen.push(...nodes.map((node: { decisionNo: string }) => node.decisionNo));
      if (!pageInfo.hasNextPage) break;
      after = `, after: ${JSON.stringify(pageInfo.endCursor)}`;
    }
    expect(seen).toHaveLength(81);
    expect(new Set(seen).size).toBe(81);
  });

  test("counts of a table are those of the database, small cells withheld alike", async () => {
    const statistician = askingOf("statistician", rest.database.attributes);
    const answer = await expectSame(
      statistician,
      `{ healthInsuranceCardAggregate(groupBy: [TARGET_GROUP, COMMUNE]) { total groups { keys { value } count suppressed } } }`,
    );
    expect(JSON.stringify(answer.data)).toContain('"suppressed":true');
  });
});

describe("what leaves the agency's system", () => {
  test("a doctor's list fetches the cards registered at her facility and no others", async () => {
    await rest.askAs("doctor", "{ healthInsuranceCards(first: 5) { nodes { validTo } } }");
    expect(rest.upstream.calls.length).toBeGreaterThan(0);
    for (const { url } of rest.upstream.calls)
      expect(url).toContain(`maCoSoKCB=${rest.database.attributes["facility"]}`);
  });

  test("a citizen's question fetches her own rows, and her number is in no address", async () => {
    await rest.askAs(
      "citizen",
      "{ insuredPersons { nodes { status { code } } } healthInsuranceCards { nodes { validTo } } }",
    );
    expect(rest.upstream.calls.map(({ method, body }) => [method, body])).toEqual([
      ["POST", { soDinhDanh: [rest.database.attributes["personalId"]] }],
      ["POST", { soDinhDanh: [rest.database.attributes["personalId"]] }],
    ]);
    for (const { url } of rest.upstream.calls) expect(url).not.toMatch(/0\d{11}/);
  });

  test("a persona without any right causes no call", async () => {
    await rest.askAs("anonymous", "{ insuredPersons { totalCount } healthInsuranceCards { totalCount } }");
    expect(rest.upstream.calls).toEqual([]);
  });

  test("two hundred and fifty entities are asked for in three calls, however many fields want them", async () => {
    const { world } = rest.database;
    const people = Array.from({ length: 250 }, (_, index) => ({
      __typename: "Citizen",
      id: sampleKeys.reference("Citizen", [world.person(index).personalId]),
    }));
    const answer = await rest.ask(
      officer,
      `query($people: [_Any!]!) { _entities(representations: $people) { ... on Citizen {
         a: socialInsurance { status { code } } b: socialInsurance { contributionMonths } } } }`,
      { people },
    );
    expect(answer.errors).toBeUndefined();
    expect(JSON.stringify(answer.data)).toContain("CONTRIBUTING");
    expect(rest.upstream.calls.map(({ body }) => Object(body).soDinhDanh.length).toSorted((a, b) => a - b)).toEqual([
      50, 100, 100,
    ]);
  });

  test("denied columns are in no statement, though their rows were fetched", async () => {
    await rest.askAs("doctor", "{ healthInsuranceCards(first: 5) { nodes { validTo targetGroup { code } } } }");
    expect(rest.statements.join()).toContain("valid_to");
    expect(rest.statements.join()).not.toContain("target_group");
  });
});

describe("what would need the whole system downloaded", () => {
  test("is refused by name before the second page, and says how to ask", async () => {
    const narrow = await rest.again({ mostRows: 300 });
    rest.upstream.calls.length = 0;
    const { errors } = await narrow.ask(officer, "{ healthInsuranceCards { totalCount } }");
    expect(errors?.[0]?.extensions).toMatchObject({
      code: "UPSTREAM_TOO_BROAD",
      type: "HealthInsuranceCard",
      most: 300,
      columns: expect.stringContaining("commune"),
    });
    expect(rest.upstream.calls).toHaveLength(1);
    const filtered = await narrow.ask(
      officer,
      `{ healthInsuranceCards(filter: { targetGroup: { eq: "HN" } }) { totalCount } }`,
    );
    expect(filtered.errors).toBeUndefined();
  });
});
