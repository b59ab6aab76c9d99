import {
  createWorld,
  csvTemplate,
  dropReport,
  fill,
  loadDrop,
  readModel,
  xlsxTemplate,
  type DropResult,
  type Source,
} from "@lgsp/kit";
import { testDatabases } from "@lgsp/kit/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import writeExcelFile, { type Row } from "write-excel-file/node";
import { sampleKeys } from "../sample-sector.ts";
import definition from "./sector.ts";

const model = readModel(definition);
const world = createWorld({ seed: 3, citizens: 600 });
const now = new Date("2026-11-24T03:00:00Z");

const header = "household_no;Chủ hộ;NĂM RÀ SOÁT;povertyClass;Điểm thu nhập (B1);causes;Xã rà soát";
const someone = world.person(5);
const commune = someone.commune;
const elsewhere = world.communes.find(({ code }) => code !== commune)?.code ?? "";
const line = (
  household: string,
  more: Partial<Record<"head" | "year" | "result" | "score" | "causes" | "commune", string>> = {},
) =>
  [
    household,
    more.head ?? someone.personalId,
    more.year ?? "2026",
    more.result ?? "Hộ nghèo",
    more.score ?? "120",
    more.causes ?? "NO_LAND | ILLNESS",
    more.commune ?? commune,
  ].join(";");
const csv = (...lines: readonly string[]): Buffer => Buffer.from([header, ...lines].join("\r\n"));

describe.each([...testDatabases("file_drop")])("a commune's file on $dialect", ({ open }) => {
  let source: Source;
  beforeAll(async () => {
    source = await open();
    await fill(model, source, world, sampleKeys);
  });
  afterAll(() => source.close());

  const load = (
    bytes: Uint8Array,
    more: { agency?: string; acceptValid?: boolean; type?: string } = {},
  ): Promise<DropResult> =>
    loadDrop({
      model,
      source,
      keys: sampleKeys,
      type: "PoorHousehold",
      agency: `QN.${commune}`,
      acceptValid: false,
      bytes,
      now,
      ...more,
    });
  const codesOf = ({ faults }: DropResult) => faults.map(({ row, column, code }) => [row, column, code]);
  const stored = (like: string) =>
    source.read({
      sql: `select household_no, head_personal_id, year, poverty_class, income_score, deprivation_score, causes, commune_code
            from poor_household where household_no like '${like}' order by household_no`,
      parameters: [],
    });

  test("is loaded whole, under Vietnamese headings, and a second time changes nothing", async () => {
    const file = csv(line("DROP-A1"), line("DROP-A2", { result: "near_poor", score: "1.000" }));
    expect(await load(file)).toMatchObject({
      status: "loaded",
      rows: 2,
      inserted: 2,
      updated: 0,
      faults: [],
      persons: [someone.personalId],
    });
    expect(await stored("DROP-A%")).toEqual([
      {
        household_no: "DROP-A1",
        head_personal_id: someone.personalId,
        year: 2026,
        poverty_class: "POOR",
        income_score: 120,
        deprivation_score: null,
        causes: '["NO_LAND","ILLNESS"]',
        commune_code: commune,
      },
      expect.objectContaining({ household_no: "DROP-A2", poverty_class: "NEAR_POOR", income_score: 1000 }),
    ]);
    expect(await load(file)).toMatchObject({ status: "repeated", inserted: 0, updated: 0 });
    expect((await stored("DROP-A%")).length).toBe(2);
  });

  test("changes known rows by their key, in the columns that it has, and leaves the others", async () => {
    await load(csv(line("DROP-B1"), line("DROP-B2")));
    const result = await load(csv(line("DROP-B1", { score: "90" }), line("DROP-B2"), line("DROP-B3")));
    expect(result).toMatchObject({ status: "loaded", inserted: 1, updated: 1, unchanged: 1 });
    const part = Buffer.from(`household_no,year,povertyClass,commune_code\nDROP-B1,2026,ESCAPED,${commune}`);
    expect(await load(part)).toMatchObject({ status: "loaded", updated: 1 });
    const [first] = await stored("DROP-B1");
    expect(first).toMatchObject({ poverty_class: "ESCAPED", income_score: 90, head_personal_id: someone.personalId });
  });

  test("that moves a row to another person concerns both: whose it is now, and whose it was", async () => {
    await load(csv(line("DROP-M1")));
    const other = world.person(6).personalId;
    const moved = await load(csv(line("DROP-M1", { head: other })));
    expect(moved).toMatchObject({ status: "loaded", updated: 1 });
    expect(moved.persons.toSorted()).toEqual([someone.personalId, other].toSorted());
  });

  test("with one bad row loads nothing, and says which cells and why without repeating them", async () => {
    const bad = csv(
      line("DROP-C1"),
      line("DROP-C2", { head: "51085001234" }),
      line("DROP-C3", { head: "079999123456" }),
      line("DROP-C4", { result: "nghèo lắm" }),
      line("DROP-C5", { year: "2026,5" }),
      line("DROP-C6", { commune: elsewhere }),
      line("DROP-C7", { commune: "99999" }),
      line(""),
      line('"=HYPERLINK(""http://x"")"'),
      line("DROP-C1"),
      `${line("DROP-C8")};thừa`,
    );
    const refused = await load(bad);
    expect(refused).toMatchObject({ status: "refused", rows: 11, inserted: 0 });
    expect(codesOf(refused)).toEqual([
      [3, 2, "DROP_CELL_IDENTIFIER"],
      [4, 2, "DROP_CELL_IDENTIFIER"],
      [5, 4, "DROP_CELL_CODE"],
      [6, 3, "DROP_CELL_NUMBER"],
      [7, undefined, "DROP_ROW_FOREIGN"],
      [8, 7, "DROP_CELL_IDENTIFIER"],
      [9, 1, "DROP_CELL_REQUIRED"],
      [10, 1, "DROP_CELL_TEXT"],
      [11, undefined, "DROP_ROW_REPEATED"],
      [12, undefined, "DROP_ROW_TOO_LONG"],
    ]);
    expect(await stored("DROP-C%")).toEqual([]);
    const report = dropReport(refused.faults, refused.header);
    expect(report).toContain('"5";"4";"Kết quả: nghèo, cận nghèo, thoát nghèo";"DROP_CELL_CODE"');
    for (const value of ["51085001234", "nghèo lắm", elsewhere, "HYPERLINK"]) expect(report).not.toContain(value);
    expect(await load(bad, { acceptValid: true })).toMatchObject({ status: "loaded", inserted: 1 });
    expect((await stored("DROP-C%")).length).toBe(1);
  });

  test("cannot take over another commune's row, nor come from just anybody", async () => {
    await load(csv(line("DROP-D1", { commune: elsewhere })), { agency: `QN.${elsewhere}` });
    const taken = await load(csv(line("DROP-D1")));
    expect(codesOf(taken)).toEqual([[2, undefined, "DROP_ROW_FOREIGN"]]);
    expect(await stored("DROP-D1")).toMatchObject([{ commune_code: elsewhere }]);
    // the owner of the data may
    expect(await load(csv(line("DROP-D1")), { agency: "H48.06" })).toMatchObject({ status: "loaded", updated: 1 });
    for (const agency of ["H48.08", "QN.99999", "QN.TAX", ""]) {
      await expect(load(csv(line("DROP-D2")), { agency })).rejects.toMatchObject({ code: "DROP_AGENCY_FORBIDDEN" });
    }
    await expect(load(csv(line("DROP-D2")), { type: "Observation" })).rejects.toMatchObject({
      code: "DROP_TYPE_CLOSED",
    });
  });

  test("refers to rows that are there", async () => {
    const area = (station: string) =>
      Buffer.from(`areaCode,hazard,referenceStation,commune\nDROP-V1,FLOOD,${station},${commune}`);
    expect(codesOf(await load(area("QN-XX-99"), { type: "FloodRiskArea" }))).toEqual([[2, 3, "DROP_CELL_REFERENCE"]]);
    expect(await load(area("QN-TV-01"), { type: "FloodRiskArea" })).toMatchObject({ status: "loaded", inserted: 1 });
  });

  test("may be UTF-16, NFD or XLSX; other encodings are refused and not guessed", async () => {
    const utf16 = Buffer.from(`\uFEFF${csv(line("DROP-E1")).toString()}`, "utf16le");
    expect(await load(utf16)).toMatchObject({ status: "loaded", inserted: 1 });
    const nfd = Buffer.from(csv(line("DROP-E2")).toString().normalize("NFD"));
    expect(await load(nfd)).toMatchObject({ status: "loaded", inserted: 1 });
    const legacy = Buffer.concat([csv(line("DROP-E3")), Buffer.from([0x0d, 0x0a, 0xd5, 0xae, 0xb8])]);
    await expect(load(legacy)).rejects.toMatchObject({ code: "DROP_ENCODING_UNKNOWN" });
  });

  test("as XLSX keeps codes as text; numbers where codes belong and formulas are refused", async () => {
    const rowOf = (household: string, head: Row[number]): Row => [
      { value: household, type: String },
      head,
      { value: 2026, type: Number },
      { value: "POOR", type: String },
      { value: 75, type: Number },
      null,
      { value: commune, type: String },
    ];
    const workbook = async (...rows: readonly Row[]) =>
      writeExcelFile([
        { sheet: "Dữ liệu", data: [header.split(";").map((value) => ({ value, type: String })), ...rows] },
      ]).toBuffer();
    const good = await workbook(rowOf("DROP-F1", { value: someone.personalId, type: String }));
    expect(await load(good)).toMatchObject({ status: "loaded", inserted: 1 });
    const bad = await workbook(
      rowOf("DROP-F2", { value: Number(someone.personalId), type: Number }),
      rowOf("DROP-F3", { value: "=A1", type: "Formula" }),
    );
    expect(codesOf(await load(bad))).toEqual([
      [2, 2, "DROP_CELL_NOT_TEXT"],
      [3, 2, "DROP_CELL_FORMULA"],
    ]);
  });

  test("the templates have a heading for every column, and are taken back with no rows", async () => {
    const table = model.tables["PoorHousehold"];
    if (table === undefined) throw new RangeError("PoorHousehold");
    for (const template of [csvTemplate(model, table), await xlsxTemplate(model, table)]) {
      const result = await load(template);
      expect(result).toMatchObject({ status: "loaded", rows: 0 });
      expect(result.header.map(({ column }) => column).toSorted()).toEqual([
        "causes",
        "commune_code",
        "deprivation_score",
        "head_personal_id",
        "household_no",
        "income_score",
        "poverty_class",
        "year",
      ]);
    }
  });
});
