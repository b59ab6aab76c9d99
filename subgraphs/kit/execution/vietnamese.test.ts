import { expect, describe, it, beforeAll, afterAll } from "vitest";
import type { SectorDefinition } from "../sector.ts";
import { clinicSector, personalIdOf } from "../testing/clinic/sector.ts";
import { testDatabases } from "../testing/databases.ts";
import { at, codesOf, listAt } from "./testing/answer.ts";
import { officer, openClinic, type Clinic } from "./testing/clinic.ts";
import { clinicRules } from "./testing/rules.ts";

/** Dictionary order: the letter before the tone, a ă â, d đ, e ê, o ô ơ, u ư; no tone, huyền, hỏi, ngã, sắc, nặng. */
const dictionary = [
  "An",
  "An An",
  "Ăn",
  "Ân",
  "Ấn",
  "Da",
  "Dương",
  "Đa",
  "Đà",
  "Đặng",
  "Ha",
  "Hà",
  "Hả",
  "Hã",
  "Há",
  "Hạ",
  "Hòa",
  "Hoàng",
  "Ôn",
  "Ơn",
  "Thu",
  "Thùy",
  "Thư",
  "Út",
  "Ước",
  "Y",
] as const;
const spellings = [
  "HÒA BÌNH",
  "Hoa Bình",
  "Hoà Bình",
  "Hòa Bình",
  "hỏa bình",
  "Thuỷ Đào",
  "Thủy Đào",
  "Thuy Dao",
] as const;
const names: readonly string[] = [...dictionary.toReversed(), ...spellings];

const sector: SectorDefinition = {
  ...clinicSector,
  *sample() {
    yield {
      table: "citizen",
      rows: names.map((name, index) => ({ personal_id: personalIdOf(index), full_name: name })),
    };
  },
};

const declared = (variables: Readonly<Record<string, unknown>>): string => {
  const given = Object.keys(variables).map((name) => `$${name}: String`);
  return given.length === 0 ? "" : `(${given.join(", ")})`;
};

describe.each(testDatabases("vietnamese"))("Vietnamese on $dialect", ({ open }) => {
  let clinic: Clinic;
  beforeAll(async () => {
    clinic = await openClinic(clinicRules, 100, sector, open);
  });
  afterAll(() => clinic.close());

  const list = (args: string, variables: Readonly<Record<string, unknown>> = {}) =>
    clinic.ask({
      principal: officer,
      purpose: "residence-management",
      query: `query${declared(variables)} { citizens(${args}) { nodes { fullName } pageInfo { hasNextPage endCursor } } }`,
      variables,
    });
  const search = async (text: string, first = 100): Promise<readonly unknown[]> => {
    const found: unknown[] = [];
    for (let after: unknown = null; ;) {
      const answer = await list(`first: ${first}, after: $after, filter: { fullName: { search: $text } }`, {
        after,
        text,
      });
      expect(answer.errors).toBeUndefined();
      found.push(...listAt(answer, "citizens", "nodes").map((node) => Object(node).fullName));
      if (at(answer, "citizens", "pageInfo", "hasNextPage") !== true) return found;
      after = at(answer, "citizens", "pageInfo", "endCursor");
    }
  };

  it("names are in dictionary order, and backwards", async () => {
    for (const [direction, expected] of [
      ["ASC", dictionary],
      ["DESC", dictionary.toReversed()],
    ] as const) {
      const answer = await list(`first: 100, orderBy: { field: FULL_NAME, direction: ${direction} }`);
      const ordered = listAt(answer, "citizens", "nodes").map((node) => String(Object(node).fullName));
      expect(ordered.filter((name) => dictionary.some((known) => known === name))).toEqual(expected);
    }
  });

  it("a search finds every spelling, those as typed first, whatever their case", async () => {
    const found = await search("hòa bình");
    expect(found).toHaveLength(5);
    expect(new Set(found)).toEqual(new Set(["HÒA BÌNH", "Hoa Bình", "Hoà Bình", "Hòa Bình", "hỏa bình"]));
    expect(new Set(found.slice(0, 2))).toEqual(new Set(["HÒA BÌNH", "Hòa Bình"]));
    expect((await search("Hoà Bình"))[0]).toBe("Hoà Bình");
    expect((await search("hỏa bình".normalize("NFD")))[0]).toBe("hỏa bình");
  });

  it("both placements of a tone are found, and đ by d", async () => {
    for (const text of ["Thuỷ Đào", "Thủy Đào", "Thuy Dao"]) {
      const found = await search(text);
      expect(found).toHaveLength(3);
      expect(found[0]).toBe(text);
    }
    expect(await search("đà")).toEqual(expect.arrayContaining(["Đà", "Da"]));
    expect((await search("đà"))[0]).toBe("Đà");
  });

  it("pages of a search are the whole search, in one order", async () => {
    const whole = await search("hòa");
    expect(whole.length).toBeGreaterThan(5);
    for (const first of [1, 2, 3]) expect(await search("hòa", first)).toEqual(whole);
  });

  it("a search of tens of thousands of characters is refused before a statement is made", async () => {
    for (const text of ["a ".repeat(20_000), "á".repeat(257)]) {
      const answer = await list("filter: { fullName: { search: $text } }", { text });
      expect(codesOf(answer)).toEqual(["SEARCH_TOO_LONG"]);
      expect(clinic.statements).toEqual([]);
    }
    expect((await list("filter: { fullName: { search: $text } }", { text: "b ".repeat(128) })).errors).toBeUndefined();
  });
});
