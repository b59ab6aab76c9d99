import { type MaskKind, applyMask, maskKinds } from "@lgsp/policies";
import fc from "fast-check";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ColumnType } from "../model.ts";
import { testDatabases } from "../testing/databases.ts";
import { maskSql } from "./mask-sql.ts";
import type { Source } from "./source.ts";

const hashKey = Buffer.alloc(32, 9);
const columns: readonly { name: string; type: ColumnType; list: boolean; masks: readonly MaskKind[] }[] = [
  { name: "t", type: "string", list: false, masks: ["REDACT", "KEEP_LAST_4", "INITIALS", "CHAPTER", "HASH"] },
  { name: "d", type: "date", list: false, masks: ["YEAR", "HASH", "REDACT"] },
  { name: "n", type: "money", list: false, masks: ["RANGE", "REDACT"] },
  { name: "f", type: "float", list: false, masks: ["RANGE"] },
  { name: "a", type: "address", list: false, masks: ["COMMUNE", "REDACT"] },
  { name: "l", type: "string", list: true, masks: ["CHAPTER", "REDACT"] },
];

// PostgreSQL has no NUL in text, and lone surrogates are no text anywhere.
const text = fc
  .oneof(
    fc.string({ unit: "grapheme" }),
    fc.constantFrom("Nguyễn Thị Hương", "  Đinh\u00a0 A ", "", "    ", "0905000111", "•"),
  )
  .map((value) => value.replaceAll("\u0000", "").toWellFormed());
const row = fc.record({
  t: fc.option(text),
  d: fc.option(fc.constantFrom("1958", "1958-03", "1958-03-12", "không rõ", "")),
  n: fc.option(fc.integer({ min: -1000, max: 2 ** 53 - 1 })),
  f: fc.option(fc.double({ min: -10, max: 1e9, noNaN: true })),
  a: fc.option(
    fc
      .oneof(
        fc.record({ text: text, communeCode: fc.option(text), communeName: text }, { requiredKeys: [] }),
        fc.constant([]),
      )
      .map((address) => JSON.stringify(address)),
  ),
  l: fc.option(fc.array(fc.option(fc.stringMatching(/^[A-Z][0-9]{2}$/))).map((list) => JSON.stringify(list))),
});

const parsed = (value: unknown): unknown =>
  typeof value === "string" && /^[[{]/.test(value) ? JSON.parse(value) : value;

describe.each(testDatabases("masks"))("masks on $dialect", ({ open }) => {
  let source: Source;
  beforeAll(async () => {
    source = await open();
    await sql.raw("drop table if exists mask_test").execute(source.db);
    if (source.dialect === "sqlite") await sql.raw("pragma synchronous = off").execute(source.db);
    const kinds = source.dialect === "postgres" ? ["text", "bigint", "double precision"] : ["text", "bigint", "double"];
    const options = source.dialect === "mariadb" ? "character set utf8mb4 collate utf8mb4_nopad_bin" : "";
    await sql
      .raw(
        `create table mask_test (t ${kinds[0]}, d ${kinds[0]}, n ${kinds[1]}, f ${kinds[2]}, a ${kinds[0]}, l ${kinds[0]}) ${options}`,
      )
      .execute(source.db);
  });
  afterAll(() => source.close());

  test("every mask gives in SQL what its definition gives", async () => {
    await fc.assert(
      fc.asyncProperty(row, async (values) => {
        await source.db.deleteFrom("mask_test").execute();
        await source.db.insertInto("mask_test").values(values).execute();
        const cases = columns.flatMap((column) => column.masks.map((kind) => ({ column, kind })));
        const expressions = cases.map(({ column, kind }, index) =>
          maskSql(source.dialect, kind, { ...column, value: sql.ref(`mask_test.${column.name}`) }, hashKey).as(
            `c${index}`,
          ),
        );
        const [answer] = await source.read(source.db.selectFrom("mask_test").select(expressions).compile());
        cases.forEach(({ column, kind }, index) => {
          const clear = Object.entries(values).find(([name]) => name === column.name)?.[1] ?? null;
          const expected = column.list ? chapters(kind, clear) : applyMask(kind, clear, { hashKey });
          expect(parsed(answer?.[`c${index}`]), `${kind} of ${JSON.stringify(clear)}`).toEqual(parsed(expected));
        });
      }),
      { numRuns: source.dialect === "sqlite" ? 200 : 60 },
    );
  });
});

function chapters(kind: MaskKind, clear: unknown): unknown {
  if (kind === "REDACT" || typeof clear !== "string") return null;
  const list: unknown = JSON.parse(clear);
  return JSON.stringify(Array.isArray(list) ? list.map((element) => applyMask(kind, element, { hashKey })) : null);
}

test("every mask kind is tried", () => {
  expect([...new Set(columns.flatMap((column) => column.masks))].sort()).toEqual([...maskKinds].sort());
});
