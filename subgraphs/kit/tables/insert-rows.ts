import { CompiledQuery, type Transaction } from "kysely";
import type { SampleRows } from "../sample/world.ts";
import type { Dialect, Source, Tables } from "../source/source.ts";
import { quote } from "./quote.ts";
import type { RowWriter } from "./shadow-values.ts";

/** PostgreSQL counts parameters in 16 bits; SQLite takes 32,766. Fewer and equal statements are prepared once. */
const mostParameters = 30_000;
const mostRows = { sqlite: 64, postgres: 1_000, mariadb: 1_000 } as const;

/** Writes a batch in one transaction, by multi-row inserts. */
export async function insertRows(
  source: Source,
  table: string,
  writer: RowWriter,
  rows: SampleRows["rows"],
): Promise<void> {
  await source.db.transaction().execute((transaction) => insertInto(transaction, source.dialect, table, writer, rows));
}

/** The same inside a transaction of the caller. */
export async function insertInto(
  transaction: Transaction<Tables>,
  dialect: Dialect,
  table: string,
  writer: RowWriter,
  rows: SampleRows["rows"],
): Promise<void> {
  const width = writer.columns.length;
  const size = Math.max(1, Math.min(mostRows[dialect], Math.floor(mostParameters / width)));
  const values = writer.values(rows);
  for (let start = 0; start < rows.length; start += size) {
    const count = Math.min(size, rows.length - start);
    const text = insertSql(table, writer.columns, count, dialect);
    await transaction.executeQuery(CompiledQuery.raw(text, values.slice(start * width, (start + count) * width)));
  }
}

function insertSql(table: string, columns: readonly string[], rows: number, dialect: Dialect): string {
  const names = columns.map((column) => quote(column, dialect)).join(", ");
  const tuple = (row: number): string =>
    `(${columns.map((_, index) => (dialect === "postgres" ? `$${row * columns.length + index + 1}` : "?")).join(", ")})`;
  const tuples = Array.from({ length: rows }, (_, row) => tuple(row)).join(", ");
  return `insert into ${quote(table, dialect)} (${names}) values ${tuples}`;
}
