import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testDatabases } from "../testing/databases.ts";
import { columnSql, isDateFormat, personalNumberFormat, readAs } from "./column-reading.ts";
import type { Source } from "./source.ts";

describe.each(testDatabases("reading"))("a value read on $dialect", ({ dialect, open }) => {
  let source: Source;
  beforeAll(async () => {
    source = await open();
  });
  afterAll(() => source.close());

  test.each([
    ["dd/MM/yyyy", "12/03/1985", "1985-03-12"],
    ["dd/MM/yyyy", " 12/03/1985 ", "1985-03-12"],
    ["dd/MM/yyyy", "03/1985", "1985-03"],
    ["dd/MM/yyyy", "1985", "1985"],
    ["dd/MM/yyyy", "31/04/1985", null],
    ["dd/MM/yyyy", "12-03-1985", null],
    ["dd/MM/yyyy", "03/13/1985", null],
    ["dd/MM/yyyy", "không rõ", null],
    ["dd/MM/yyyy", "", null],
    ["dd.MM.yyyy", "12.03.1985", "1985-03-12"],
    ["dd.MM.yyyy", "12x03x1985", null],
    ["yyyyMMdd", "19850312", "1985-03-12"],
    ["yyyyMMdd", "19851312", null],
    [personalNumberFormat, "051185001234", "051185001234"],
    [personalNumberFormat, "051185001234 ", "051185001234"],
    [personalNumberFormat, "212345678", null],
    [personalNumberFormat, "051185001234\n051185001235", null],
  ])("%s: %j is %j", async (format, written, read) => {
    const value = columnSql("t", readAs("x", format, dialect));
    const text = dialect === "mariadb" ? sql`${written}` : sql`cast(${written} as text)`;
    const [row] = await source.read(sql`select ${value} as v from (select ${text} as x) as t`.compile(source.db));
    expect(row?.["v"] ?? null).toBe(read);
  });
});

test("a format has day, month and year once each", () => {
  expect(["dd/MM/yyyy", "yyyyMMdd", "MM-dd-yyyy"].filter(isDateFormat)).toHaveLength(3);
  expect(["dd/MM/yy", "d/M/yyyy", "dd/MM/yyyydd", "dd'MM'yyyy", ""].filter(isDateFormat)).toEqual([]);
});
