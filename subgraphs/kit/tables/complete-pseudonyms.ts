import { sql, type Kysely } from "kysely";
import type { LinkingKeys } from "../keys/linking-keys.ts";
import type { SectorModel, TableModel } from "../model.ts";
import type { Source, Tables } from "../source/source.ts";
import { createColumnSql, createCoveringIndex, createIndexSql, execute } from "./create-tables.ts";
import { columnsOf } from "./meta.ts";
import { quote } from "./quote.ts";
import { pseudonymsOf } from "./shadow-values.ts";
import { coveringIndex, type PseudonymShadow, type TableColumn, tableColumns, tableIndexes } from "./table-columns.ts";

/** Rows brought up to date at a time. */
const batch = 500;

type PseudonymColumn = TableColumn & { readonly shadow: PseudonymShadow };

export const pseudonymColumns = (model: SectorModel, table: TableModel): readonly PseudonymColumn[] =>
  tableColumns(model, table).flatMap(({ shadow, ...column }) =>
    shadow?.by === "pseudonym" ? [{ ...column, shadow }] : [],
  );

/** Whether all that a database of ours lacks are columns of pseudonyms: those the kit can add by itself. */
export async function lacksPseudonymsOnly(model: SectorModel, source: Source): Promise<boolean> {
  let lacking = false;
  for (const table of Object.values(model.tables)) {
    const present = await columnsOf(source, table.table);
    const absent = tableColumns(model, table).filter(({ name }) => !present.has(name));
    if (absent.some(({ shadow }) => shadow?.by !== "pseudonym")) return false;
    lacking ||= absent.length > 0;
  }
  return lacking;
}

/** Adds the columns of pseudonyms that a table of ours lacks, with their indexes, and fills them. */
export async function addPseudonyms(model: SectorModel, source: Source, keys: LinkingKeys): Promise<void> {
  for (const table of Object.values(model.tables)) {
    const present = await columnsOf(source, table.table);
    const absent = pseudonymColumns(model, table).filter(({ name }) => !present.has(name));
    const added = new Set(absent.map(({ name }) => name));
    for (const column of absent)
      await execute(
        source,
        `alter table ${quote(table.table, source.dialect)} add column ${createColumnSql(column, source.dialect)}`,
      );
    for (const columns of tableIndexes(model, table))
      if (columns.some((name) => added.has(name)))
        await execute(source, createIndexSql(table, columns, source.dialect));
    if (coveringIndex(model, table)?.some((name) => added.has(name)) === true)
      await createCoveringIndex(model, table, source);
    await completePseudonyms(model, table, source.db, source.dialect, keys);
  }
}

/**
 * Writes the pseudonyms of rows that came without (a hand-written resolver, a migration): their index finds them at
 * once. Idempotent; in whatever transaction `db` is.
 */
export async function completePseudonyms(
  model: SectorModel,
  table: TableModel,
  db: Kysely<Tables>,
  dialect: Source["dialect"],
  keys: LinkingKeys,
): Promise<void> {
  for (const { name, shadow } of pseudonymColumns(model, table)) {
    const id = (part: string) => sql.raw(quote(part, dialect));
    const whole = sql.join(
      shadow.of.map((part) => sql`${id(part)} is not null`),
      sql` and `,
    );
    for (;;) {
      const { rows } = await sql<Record<string, unknown>>`
        select ${sql.join([...new Set([...table.key, ...shadow.of])].map(id))} from ${id(table.table)}
        where ${id(name)} is null and ${whole} limit ${sql.lit(batch)}`.execute(db);
      const pseudonyms = pseudonymsOf(rows, shadow, keys);
      for (const [index, row] of rows.entries()) {
        const same = sql.join(
          table.key.map((part) => sql`${id(part)} = ${row[part]}`),
          sql` and `,
        );
        await sql`update ${id(table.table)} set ${id(name)} = ${pseudonyms[index]} where ${same}`.execute(db);
      }
      if (rows.length < batch) break;
    }
  }
}
