import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { personalIdOf } from "../testing/clinic/sector.ts";
import { at, codesOf, listAt } from "./testing/answer.ts";
import { officer, openClinic, type Clinic } from "./testing/clinic.ts";
import { clinicRules } from "./testing/rules.ts";

let clinic: Clinic;
beforeAll(async () => {
  clinic = await openClinic(clinicRules);
});
afterAll(() => clinic.close());

const ask = (query: string, variables = {}) =>
  clinic.ask({ principal: officer, purpose: "residence-management", query, variables });

describe("statements", () => {
  it("are one per level, however many parents there are", async () => {
    const answer = await ask(`{
      citizens(first: 50) { nodes { fullName commune { code } visits(first: 2) { totalCount nodes { clinic { name } } } } }
    }`);
    expect(answer.errors).toBeUndefined();
    expect(clinic.statements).toHaveLength(4);
  });

  it("read only what is selected, with fragments, aliases, skip and include honoured", async () => {
    const query = `query($no: Boolean!) {
      citizens(first: 2) { edges { node { ...Names sex @skip(if: true) { code } } } nodes { birth: dateOfBirth @include(if: $no) } }
    }
    fragment Names on Citizen { called: fullName ... on Citizen { again: fullName } }`;
    const answer = await ask(query, { no: false });
    expect(at(answer, "citizens", "edges", 0, "node")).toEqual({
      called: expect.any(String),
      again: expect.any(String),
    });
    expect(clinic.statements[0]).not.toMatch(/date_of_birth|"sex"/);
  });

  it("number the children of each parent for itself", async () => {
    const answer = await ask(
      `{ clinics { nodes { clinicCode visits(first: 3) { totalCount pageInfo { hasNextPage } nodes { id } } } } }`,
    );
    for (const node of listAt(answer, "clinics", "nodes")) {
      const text = JSON.stringify(node);
      const total = Number(/"totalCount":(\d+)/.exec(text)?.[1]);
      expect(text.match(/"id"/g) ?? []).toHaveLength(Math.min(3, total));
      expect(text).toContain(`"hasNextPage":${total > 3}`);
    }
  });
});

const fields = ["FULL_NAME", "DATE_OF_BIRTH"] as const;
const visitFields = ["STARTED_AT", "COST"] as const;

async function pages(root: string, order: string, first: number, filter: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (let after: unknown = null; ;) {
    const answer = await ask(
      `query($after: String) { list: ${root}(first: ${first}, after: $after, orderBy: ${order}, filter: ${filter}) { pageInfo { hasNextPage endCursor } nodes { id } } }`,
      { after },
    );
    for (const node of listAt(answer, "list", "nodes")) found.push(JSON.stringify(node));
    if (at(answer, "list", "pageInfo", "hasNextPage") !== true) return found;
    after = at(answer, "list", "pageInfo", "endCursor");
  }
}

describe("pages", () => {
  it("put together are the whole list, once each, in one order, whatever ties and nulls it has", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...fields),
        fc.constantFrom("ASC", "DESC"),
        fc.integer({ min: 7, max: 60 }),
        async (field, direction, first) => {
          const order = `{ field: ${field}, direction: ${direction} }`;
          const whole = await pages("citizens", order, 100, "{}");
          expect(whole).toHaveLength(120);
          expect(new Set(whole).size).toBe(120);
          expect(await pages("citizens", order, first, "{}")).toEqual(whole);
        },
      ),
      { numRuns: 12 },
    );
    for (const field of visitFields) {
      const order = `{ field: ${field}, direction: DESC }`;
      expect(await pages("visits", order, 23, "{}")).toEqual(await pages("visits", order, 100, "{}"));
    }
  });

  it("follow the Vietnamese alphabet", async () => {
    const answer = await ask(`{ citizens(first: 100, orderBy: { field: FULL_NAME }) { nodes { fullName } } }`);
    const names = listAt(answer, "citizens", "nodes").map((node) => JSON.stringify(node).slice(13, 16));
    const place = (prefix: string): number => names.findIndex((name) => name.startsWith(prefix));
    expect(place("A ")).toBeLessThan(place("An "));
    expect(place("An ")).toBeLessThan(place("Ân "));
    expect(place("Đặn")).toBeLessThan(place("Đin"));
  });

  it("without an order do not follow the personal number", async () => {
    const answer = await ask(`{ citizens(first: 100) { nodes { personalId } } }`);
    const numbers = listAt(answer, "citizens", "nodes").map((node) => JSON.stringify(node));
    expect(numbers).not.toEqual(numbers.toSorted());
  });
});

describe("arguments", () => {
  const page = async (first: number) => ask(`query($n: Int) { citizens(first: $n) { nodes { id } } }`, { n: first });
  it.each([0, -1, 101])("a page of %i rows is refused", async (first) => {
    expect(codesOf(await page(first))).toEqual(["PAGE_SIZE"]);
    expect(clinic.statements).toEqual([]);
  });

  const cursorOf = async (query: string): Promise<unknown> => at(await ask(query), "citizens", "pageInfo", "endCursor");
  const next = (after: unknown, more = "") =>
    ask(`query($after: String) { citizens(first: 2, after: $after ${more}) { nodes { id } } }`, { after });

  it("a cursor serves its own question only", async () => {
    const cursor = await cursorOf(`{ citizens(first: 2) { pageInfo { endCursor } } }`);
    expect(codesOf(await next(cursor))).toEqual([]);
    expect(codesOf(await next(cursor, `, filter: { sex: { eq: "F" } }`))).toEqual(["CURSOR_INVALID"]);
    expect(codesOf(await next(cursor, `, orderBy: { field: FULL_NAME }`))).toEqual(["CURSOR_INVALID"]);
    expect(codesOf(await next(`${String(cursor).slice(0, -2)}AA`))).toEqual(["CURSOR_INVALID"]);
    expect(codesOf(await next("051000000003"))).toEqual(["CURSOR_INVALID"]);
  });

  it("a cursor serves its own asker only", async () => {
    const cursor = await cursorOf(`{ citizens(first: 2) { pageInfo { endCursor } } }`);
    const answer = await clinic.ask({
      principal: { ...officer, subject: "another officer" },
      purpose: "residence-management",
      query: `query($after: String) { citizens(first: 2, after: $after) { nodes { id } } }`,
      variables: { after: cursor },
    });
    expect(codesOf(answer)).toEqual(["CURSOR_INVALID"]);
  });

  it("a null in a filter is refused rather than ignored", async () => {
    const query = `query($name: String) { citizens(filter: { fullName: { eq: $name } }) { nodes { id } } }`;
    expect(codesOf(await ask(query, { name: null }))).toEqual(["FILTER_NULL"]);
    expect(codesOf(await ask(`{ citizens(filter: { not: null }) { nodes { id } } }`))).toEqual(["FILTER_NULL"]);
  });
});

describe("filters", () => {
  const count = async (root: string, filter: string, variables = {}): Promise<number> => {
    const declared = "reference" in variables ? "query($reference: ID!)" : "";
    const answer = await ask(`${declared} { list: ${root}(filter: ${filter}) { totalCount } }`, variables);
    expect(answer.errors).toBeUndefined();
    return Number(at(answer, "list", "totalCount"));
  };

  it("are two-valued: not finds the rows without a value too", async () => {
    const few = await count("clinics", "{ beds: { lt: 20 } }");
    const unknown = await count("clinics", "{ and: [{ not: { beds: { lt: 20 } } }, { not: { beds: { gte: 20 } } }] }");
    const many = await count("clinics", "{ beds: { gte: 20 } }");
    expect(unknown).toBeGreaterThan(0);
    expect(few + unknown + many).toBe(12);
    expect(await count("clinics", "{ not: { beds: { lt: 20 } } }")).toBe(unknown + many);
    expect(await count("clinics", "{ or: [] }")).toBe(0);
    expect(await count("clinics", "{ and: [] }")).toBe(12);
  });

  it("search words without regard to case, diacritics and order", async () => {
    const exact = await count("citizens", `{ fullName: { search: "Đặng Đào" } }`);
    expect(exact).toBeGreaterThan(0);
    expect(await count("citizens", `{ fullName: { search: "dao DANG" } }`)).toBe(exact);
    expect(await count("citizens", `{ fullName: { search: "%" } }`)).toBe(0);
    expect(await count("citizens", `{ fullName: { search: "  " } }`)).toBe(0);
  });

  it("a date of reduced precision means its whole period", async () => {
    const upTo = await count("citizens", `{ dateOfBirth: { lte: "1958" } }`);
    const after = await count("citizens", `{ dateOfBirth: { gt: "1958" } }`);
    const within = await count("citizens", `{ dateOfBirth: { gte: "1958", lte: "1958" } }`);
    expect(upTo + after).toBe(120);
    expect(within).toBeGreaterThan(0);
    expect(await count("citizens", `{ dateOfBirth: { lt: "1958" } }`)).toBe(upTo - within);
  });

  it("find list elements, and related rows that the asker may see", async () => {
    expect(await count("visits", `{ diagnoses: { has: "I10" } }`)).toBeGreaterThan(0);
    expect(await count("visits", `{ diagnoses: { has: "Z99" } }`)).toBe(0);
    const some = await count("citizens", `{ visits: { some: { cost: { gte: 0 } } } }`);
    const none = await count("citizens", `{ visits: { none: { cost: { gte: 0 } } } }`);
    expect(some).toBe(90);
    expect(some + none).toBe(120);
  });

  it("take a person by reference, and a forged reference finds nothing", async () => {
    const reference = clinic.keys.reference("Citizen", [personalIdOf(3)]);
    const byPerson = "{ citizen: { eq: $reference } }";
    expect(await count("visits", byPerson, { reference })).toBe(3);
    expect(await count("visits", byPerson, { reference: "AAAAAAAAAAAAAAAAAAAAAAA" })).toBe(0);
    expect(await count("visits", byPerson, { reference: personalIdOf(3) })).toBe(0);
    const other = clinic.keys.reference("Visit", [personalIdOf(3), "1"]);
    expect(await count("visits", byPerson, { reference: other })).toBe(0);
  });
});
