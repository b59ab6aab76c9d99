import { randomBytes } from "node:crypto";
import {
  buildBundle,
  operationDigest,
  permit,
  permitPredicate,
  type Principal,
  type SectorAnswer,
} from "@lgsp/policies";
import { parse } from "graphql";
import { CompiledQuery, sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { linkingKeys } from "../keys/linking-keys.ts";
import { runSector } from "../open-sector.ts";
import type { RunningSector } from "../running-sector.ts";
import { readModelText } from "../schema/read-model.ts";
import type { SectorDefinition } from "../sector.ts";
import type { Source } from "../source/source.ts";
import { testDatabases } from "../testing/databases.ts";
import { proposeSchema } from "./propose-schema.ts";
import { readTables } from "./read-tables.ts";
import { sampledShapes } from "./sampled-shape.ts";

/**
 * A health department's register as such registers are: Vietnamese and mixed-case names, codes as strings, dates as
 * text, text of three Unicode forms and of TCVN3, old numbers of nine digits, gaps and duplicates.
 */
const people: readonly (readonly (string | null)[])[] = [
  ["HS001", "Nguyễn Thị Hương", "051185001234", "12/03/1985", "Nữ", "+84905123456", "A90", "Ph­êng §Æng Thïy Tr©m"],
  ["HS002", "Trần Văn Đức".normalize("NFD"), "051070004321", "1970", "Nam", "0914 222 333", "I10", "X· Ba T¬"],
  // as Windows-1258 stores it: composed letters, tones apart
  ["HS003", "Lê Thi\u0323 Biê\u0301c", "212345678", "31/02/1990", "Nữ", null, "A91", "Xã Ba Tơ"],
  // another person with the same old number
  ["HS004", "Phạm Văn Một", "212345678", "05/1962", "Nam", "0905000111", "J06", null],
  // two records of one person
  ["HS005", "Nguyễn Thị Hương", "051185001234 ", "12/03/1985", "Nữ", "0905123456", "J20", "Ph­êng §Æng Thïy Tr©m"],
  ["HS006", "Đinh Thị Hai", null, null, "Nữ", "0905999888", "B54", "X· Ba T«"],
  ["HS007", "Võ Hoà", "052099000777", "01/12/1999", "Nam", "0935111222", "K29", "Kon Tum"],
  ["HS008", "Y Blar", "064088001111", "không rõ", "Nữ", "0260 385 1234", "D50", "B¿n Sáu"],
];
const visits: readonly (readonly [string, string, string])[] = [
  ["1", "HS001", "20260115"],
  ["2", "HS001", "20260230"],
  ["3", "HS003", "20251231"],
];

const owner: Principal = {
  kind: "official",
  subject: "officer",
  organisation: "H48.10",
  roles: ["register-officer"],
  purposes: ["public-health"],
  agreements: [],
  attributes: {},
};
const keys = linkingKeys(randomBytes(32));
const today = "2026-11-01";
const because = "test";

/** What a human does to the draft: here whatever nobody could guess is found not to be personal. */
const reviewed = (sdl: string): string =>
  sdl
    .split("\n")
    .map((line) => (/^ {2}[a-z]\w*: /.test(line) && !/@(im)?personal\b/.test(line) ? `${line} @impersonal` : line))
    .map((line) => line.replace(/^( {2}(hoVaTen|ngaySinh|noiSinh): .*)$/, "$1 @filter(ops: [OPS])"))
    .map((line) => line.replace(/name: "noi_sinh"/, `name: "noi_sinh", encoding: "TCVN3"`))
    .map((line) => line.replace("OPS", line.includes("ngaySinh") ? "RANGE" : "EQ, IN"))
    .join("\n");

const definition: SectorDefinition = {
  name: "old-register",
  title: { vi: "Sổ cũ", en: "Old register" },
  owner: "H48.10",
  legalBasis: [],
  folder: import.meta.url,
  rules: [],
};

describe.each(testDatabases("foreign"))("an ugly database on $dialect that the hub may only read", ({ open }) => {
  let source: Source;
  let sector: RunningSector;
  let draft: ReturnType<typeof proposeSchema>;
  let before: string;

  beforeAll(async () => {
    source = await open();
    await createRegister(source);
    before = await contentOf(source);
    const tables = await readTables(source);
    const shapes = new Map(
      await Promise.all(tables.map(async (table) => [table.name, await sampledShapes(source, table)] as const)),
    );
    draft = proposeSchema({ tables, shapes, sector: "old-register", owner: "H48.10", today, taken: new Set() });
    const model = readModelText(definition, reviewed(draft.sdl), "schema.graphql");
    const { facts, queries, mutations } = model;
    const bundle = buildBundle(
      { sectors: [facts], queries, mutations },
      [
        [
          "HoSo",
          ["maHs", "hoVaTen", "ngaySinh", "citizen", "dienThoai", "maBenh", "soCccd", "gioiTinh", "noiSinh"],
        ] as const,
        ["LuotKham", ["ngayKham", "hoSo"]] as const,
      ].flatMap(([type, fields]) => {
        const rule = {
          who: { roles: ["register-officer"] },
          purposes: ["public-health"] as const,
          on: { type, fields },
          because,
        };
        return [
          permit({ id: `old-register.read-${type.toLowerCase()}`, ...rule }),
          permitPredicate({ id: `old-register.find-${type.toLowerCase()}`, ...rule }),
        ];
      }),
    );
    sector = await runSector(definition, source, { keys, bundle, model, now: () => new Date("2026-11-24T03:00:00Z") });
    ask = (query, variables = {}) =>
      sector.execute({
        document: parse(query),
        text: query,
        variables,
        assertion: {
          requestId: "request-1",
          asking: { principal: owner, purpose: "public-health" },
          policyDigest: bundle.digest,
          audience: definition.name,
          operationDigest: operationDigest(query, undefined, variables),
          expiresAt: Date.parse("2026-11-24T03:00:30Z") / 1000,
          id: "assertion-1",
          released: [],
        },
      });
  });
  afterAll(() => sector.close());

  let ask: (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<SectorAnswer>;
  const nodes = async (query: string): Promise<readonly Record<string, unknown>[]> => {
    const answer = await ask(`{ hoSos${query} }`);
    expect(answer.errors).toBeUndefined();
    return Object(answer.data).hoSos.nodes;
  };

  test("every proposal has its reason; nothing of the rows is in the draft", () => {
    expect(draft.sdl).toContain(`# its name says "ho_va_ten"`);
    expect(draft.sdl).toContain("# most values look like: personal number");
    expect(draft.sdl).toContain(
      `@column(name: "Ngày sinh", format: "dd/MM/yyyy") @personal(category: B2, masks: [YEAR, REDACT])`,
    );
    expect(draft.sdl).toContain(`Citizen @relation(by: ["SO_CCCD"], format: "personal-number")`);
    expect(draft.sdl).toContain(`hoSo: HoSo @relation(by: ["MaHS"])`);
    for (const value of people.flat()) if (value !== null) expect(draft.sdl).not.toContain(value.trim());
  });

  test("what nobody can guess keeps the graph from composing", () => {
    expect(draft.undecided).toContain("HoSo.maHs");
    expect(() => readModelText(definition, draft.sdl, "schema.graphql")).toThrow("FIELD_UNCLASSIFIED");
  });

  test("text of every Unicode form is read, and found, as NFC", async () => {
    const rows = await nodes(`(first: 20) { nodes { hoVaTen } }`);
    expect(rows.map((row) => String(row["hoVaTen"])).toSorted()).toEqual(
      people.map(([, name]) => String(name).normalize("NFC")).toSorted(),
    );
    for (const name of ["Trần Văn Đức", "Lê Thị Biếc", "Võ Hoà"]) {
      expect(await nodes(`(filter: { hoVaTen: { eq: "${name}" } }) { nodes { hoVaTen } }`)).toEqual([
        { hoVaTen: name },
      ]);
    }
  });

  test("text of before Unicode is read and found by what it says; what it cannot hold is not guessed at", async () => {
    const rows = await nodes(`(first: 20) { nodes { maHs noiSinh } }`);
    expect(Object.fromEntries(rows.map((row) => [row["maHs"], row["noiSinh"]]))).toEqual({
      HS001: "Phường Đặng Thùy Trâm",
      HS002: "Xã Ba Tơ",
      HS003: null,
      HS004: null,
      HS005: "Phường Đặng Thùy Trâm",
      HS006: "Xã Ba Tô",
      HS007: "Kon Tum",
      HS008: null,
    });
    expect(await nodes(`(filter: { noiSinh: { eq: "Xã Ba Tơ" } }) { nodes { maHs } }`)).toEqual([{ maHs: "HS002" }]);
  });

  test("dates written as text are dates, of the precision that is known; what is no date is null", async () => {
    const rows = await nodes(`(first: 20) { nodes { hoVaTen ngaySinh } }`);
    const born = Object.fromEntries(rows.map((row) => [row["hoVaTen"], row["ngaySinh"]]));
    expect(born).toEqual({
      "Nguyễn Thị Hương": "1985-03-12",
      "Trần Văn Đức": "1970",
      "Lê Thị Biếc": null,
      "Phạm Văn Một": "1962-05",
      "Đinh Thị Hai": null,
      "Võ Hoà": "1999-12-01",
      "Y Blar": null,
    });
    const older = await nodes(`(filter: { ngaySinh: { lte: "1970" } }) { nodes { hoVaTen } }`);
    expect(older.map((row) => String(row["hoVaTen"])).toSorted()).toEqual(["Phạm Văn Một", "Trần Văn Đức"]);
  });

  test("only a whole personal number leads to a citizen; other rows have references of their own", async () => {
    const rows = await nodes(`(first: 20) { nodes { id maHs citizen { id } } }`);
    const citizens = Object.fromEntries(rows.map((row) => [row["maHs"], row["citizen"]]));
    const huong = { id: keys.reference("Citizen", ["051185001234"]) };
    expect(citizens).toMatchObject({ HS001: huong, HS005: huong, HS003: null, HS004: null, HS006: null });
    expect(new Set(rows.map((row) => row["id"])).size).toBe(people.length);
    const [old] = rows.filter((row) => row["maHs"] === "HS003");
    const representations = [{ __typename: "HoSo", id: old?.["id"] }];
    const entity = await ask(`query($r: [_Any!]!) { _entities(representations: $r) { ... on HoSo { maHs soCccd } } }`, {
      r: representations,
    });
    expect(entity.data).toEqual({ _entities: [{ maHs: "HS003", soCccd: "212345678" }] });
  });

  test("foreign keys are relations", async () => {
    const answer = await ask(`{ luotKhams(first: 10) { nodes { ngayKham hoSo { maHs } } } }`);
    expect(answer.errors).toBeUndefined();
    const found: readonly unknown[] = Object(answer.data).luotKhams.nodes;
    expect(found).toHaveLength(3);
    expect(found).toContainEqual({ ngayKham: "2026-01-15", hoSo: { maHs: "HS001" } });
    expect(found).toContainEqual({ ngayKham: null, hoSo: { maHs: "HS001" } });
  });

  test("nothing was written to it", async () => {
    expect(await contentOf(source)).toBe(before);
  });
});

async function createRegister(source: Source): Promise<void> {
  const run = (text: string) => source.db.executeQuery(CompiledQuery.raw(text));
  const quoted = (name: string): string => (source.dialect === "mariadb" ? `\`${name}\`` : `"${name}"`);
  const text = (size: number): string => (source.dialect === "sqlite" ? "text" : `varchar(${size})`);
  const columns = ["MaHS", "Họ và tên", "SO_CCCD", "Ngày sinh", "GioiTinh", "dien_thoai", "ma_benh", "noi_sinh"];
  const charset = source.dialect === "mariadb" ? " character set utf8mb4" : "";
  await run(
    `create table ${quoted("HO_SO")} (${columns.map((name) => `${quoted(name)} ${text(60)}`).join(", ")}, primary key (${quoted("MaHS")}))${charset}`,
  );
  await run(
    `create table ${quoted("LuotKham")} (stt int not null, ${quoted("MaHS")} ${text(60)}, ${quoted("ngay_kham")} ${text(8)}, primary key (stt), foreign key (${quoted("MaHS")}) references ${quoted("HO_SO")} (${quoted("MaHS")}))${charset}`,
  );
  for (const row of people) await sql`insert into ${sql.id("HO_SO")} values (${sql.join([...row])})`.execute(source.db);
  for (const row of visits)
    await sql`insert into ${sql.id("LuotKham")} values (${sql.join([...row])})`.execute(source.db);
}

/** Every table that is there, with its rows. */
async function contentOf(source: Source): Promise<string> {
  const tables = await readTables(source);
  const rows = await Promise.all(
    tables.map(async ({ name }) => (await sql`select * from ${sql.id(name)} order by 1`.execute(source.db)).rows),
  );
  return JSON.stringify([tables, rows]);
}
