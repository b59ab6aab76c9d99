import { sql, type Transaction } from "kysely";
import type { TableModel } from "../model.ts";
import type { SampleRow } from "../sample/in-batches.ts";
import { tupleMemberOf } from "../execution/statement/fragment.ts";
import type { Dialect, Row, Tables } from "../source/source.ts";

/** Keys asked for in one statement: each part is a parameter. */
const keysAtOnce = 500;

/** The natural key of a row as one text, equal for a row as it is written and as any of the databases gives it back. */
export const keyText = (table: TableModel, row: Row | SampleRow): string =>
  JSON.stringify(table.key.map((column) => String(row[column])));

/** The rows of a table that have the keys of these rows, by `keyText`, with the columns asked for and those of the key. */
export async function storedRows(
  transaction: Transaction<Tables>,
  dialect: Dialect,
  table: TableModel,
  rows: readonly SampleRow[],
  columns: readonly string[],
): Promise<ReadonlyMap<string, Row>> {
  const found = new Map<string, Row>();
  const names = [...new Set([...table.key, ...columns])];
  for (let start = 0; start < rows.length; start += keysAtOnce) {
    const keys = rows.slice(start, start + keysAtOnce).map((row) => table.key.map((column) => row[column] ?? null));
    const is = tupleMemberOf(
      dialect,
      table.key.map((column) => sql.ref(column)),
      keys,
    );
    const { rows: stored } = await sql<Row>`
      select ${sql.join(names.map((name) => sql.ref(name)))} from ${sql.table(table.table)} where ${is}`.execute(
      transaction,
    );
    for (const row of stored) found.set(keyText(table, row), row);
  }
  return found;
}
