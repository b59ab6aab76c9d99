import { communeOf, createWorld, listSectors, type SampleRow } from "@lgsp/kit";
import { describe, expect, test } from "vitest";

/**
 * Two lists number the 54 ethnic groups: that of 1979 (121-TCTK/PPCĐ), by which police, schools and hospitals write, and
 * the census'. Who reads one by the other counts other people: 14 is Xơ Đăng here and Chăm there.
 */
const world = createWorld({ seed: 11, citizens: 3_000 });
const rowsOf = new Map<string, SampleRow[]>();
for (const { sample } of await listSectors())
  for await (const { table, rows } of sample?.(world) ?? []) {
    const known = rowsOf.get(table) ?? [];
    rowsOf.set(table, known);
    known.push(...rows);
  }
const rows = (table: string): readonly SampleRow[] => rowsOf.get(table) ?? [];

const groups = rows("ethnic_group");
const nameOf = new Map(groups.map(({ code, name }) => [code, String(name)]));
const numbers = Array.from({ length: 54 }, (_, index) => String(index + 1).padStart(2, "0"));

describe("the two lists", () => {
  test("each number every group once, from 01 to 54", () => {
    expect(groups.map(({ code }) => String(code)).toSorted()).toEqual(numbers);
    expect(groups.map(({ census_code: code }) => String(code)).toSorted()).toEqual(numbers);
  });

  test.each([
    ["Kinh", "01", "01"],
    ["Hrê", "19", "18"],
    ["Xơ Đăng", "14", "16"],
    ["Ba Na", "13", "12"],
    ["Hoa", "04", "06"],
  ])("%s is %s in that of 1979 and %s in the census'", (name, code, census) => {
    expect(groups.filter((group) => group["name"] === name)).toMatchObject([{ code, census_code: census }]);
  });
});

describe("every sector writes by that of 1979", () => {
  test.each([
    ["Ba Tơ", "Hrê", "535"],
    ["Sơn Hà", "Hrê", "529"],
    ["Trà Bồng", "Co", "525"],
    ["Sơn Tây", "Xơ Đăng", "530"],
  ])("the register: the people of %s that are not Kinh are for the most part %s", (_, group, district) => {
    const there = rows("citizen").filter(
      ({ permanent_commune_code: commune }) =>
        typeof commune === "string" && communeOf(commune).formerDistrict === district,
    );
    const counted = Map.groupBy(there, ({ ethnic_group_code: code }) => nameOf.get(code ?? ""));
    counted.delete("Kinh");
    const [most] = [...counted].toSorted(([, a], [, b]) => b.length - a.length);
    expect(most?.[0]).toBe(group);
  });

  test("ethnic affairs: a person is of the group that the register has her in", () => {
    const registered = new Map(rows("citizen").map((row) => [row["personal_id"], row["ethnic_group_code"]]));
    const known = rows("reputable_person");
    expect(known.length).toBeGreaterThan(5);
    for (const { personal_id: person, ethnic_group_code: code } of known) expect(registered.get(person)).toBe(code);
  });

  test("culture: the heritage of the Hrê has the Hrê's number", () => {
    const named = rows("intangible_heritage").flatMap(({ name, ethnic_group_code: code }) => {
      const whose = /người (Hrê|Co|Ba Na|Xơ Đăng|Giẻ Triêng|Brâu|Gia Rai|Rơ Măm)/.exec(String(name))?.[1];
      return whose === undefined ? [] : [[whose, code] as const];
    });
    expect(named.length).toBeGreaterThan(5);
    for (const [whose, code] of named) expect([code, nameOf.get(code)]).toEqual([code, whose]);
  });
});
