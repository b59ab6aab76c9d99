import { expect, test } from "vitest";
import { listSectors } from "../list-sectors.ts";
import type { SectorModel, TableModel } from "../model.ts";
import { readModel } from "../schema/read-model.ts";
import { createTableSql } from "./create-tables.ts";
import { tableIndexes } from "./table-columns.ts";

/** InnoDB, row format dynamic, page size 16 KB. */
const mostBytes = 3_072;
const models = (await listSectors()).map((definition) => readModel(definition));

test("every key and index of every sector fits the longest that MariaDB takes", () => {
  expect(models.flatMap((model) => Object.values(model.tables).flatMap((table) => tooLong(model, table)))).toEqual([]);
});

function tooLong(model: SectorModel, table: TableModel): readonly string[] {
  const widths = widthsOf(createTableSql(model, table, "mariadb"));
  return [table.key, ...tableIndexes(model, table)]
    .map((columns) => ({
      columns,
      bytes: columns.reduce((sum, column) => sum + (widths.get(column) ?? Number.NaN), 0),
    }))
    .filter(({ bytes }) => !(bytes <= mostBytes))
    .map(({ columns, bytes }) => `${model.definition.name}.${table.table} (${columns.join(", ")}): ${bytes} bytes`);
}

/** Bytes that a column takes in an index, at four a character; a text without bound takes too many. */
function widthsOf(ddl: string): ReadonlyMap<string, number> {
  const columns = ddl.matchAll(/^ {2}`(\w+)` (\w+)(?:\((\d+)\))?/gm);
  return new Map(
    [...columns].map(([, name = "", type, length]) => [
      name,
      type === "mediumtext" ? Number.POSITIVE_INFINITY : length === undefined ? 8 : 4 * Number(length),
    ]),
  );
}
