import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { ColumnType, SectorModel, TableModel } from "../model.ts";
import type { Dialect, Source } from "../source/source.ts";
import { boxIndexStatements, boxTrees } from "./box-index.ts";
import { quote } from "./quote.ts";
import { coveringIndex, type TableColumn, tableColumns, tableIndexes } from "./table-columns.ts";

/** Creates the sector's own tables, without secondary indexes: those are cheaper after the rows. */
export async function createTables(model: SectorModel, source: Source): Promise<void> {
  for (const table of Object.values(model.tables)) await execute(source, createTableSql(model, table, source.dialect));
}

/** Creates the secondary indexes and lets the planner look at the data. */
export async function createIndexes(model: SectorModel, source: Source): Promise<void> {
  for (const table of Object.values(model.tables)) {
    for (const columns of tableIndexes(model, table))
      await execute(source, createIndexSql(table, columns, source.dialect));
    await createCoveringIndex(model, table, source);
    for (const statement of boxIndexStatements(table, source.dialect)) await execute(source, statement);
    await execute(
      source,
      source.dialect === "mariadb"
        ? `analyze table ${quote(table.table, "mariadb")}`
        : `analyze ${quote(table.table, source.dialect)}`,
    );
  }
}

/** PostgreSQL and MariaDB read a table in parts of their own choice, and take no index of so many columns. */
export async function createCoveringIndex(model: SectorModel, table: TableModel, source: Source): Promise<void> {
  if (source.dialect !== "sqlite") return;
  const columns = coveringIndex(model, table);
  if (columns !== undefined) await execute(source, createIndexSql(table, columns, "sqlite"));
}

export async function dropTables(model: SectorModel, source: Source): Promise<void> {
  if (source.dialect === "sqlite")
    for (const tree of boxTrees(model)) await execute(source, `drop table if exists ${quote(tree, "sqlite")}`);
  for (const { table } of Object.values(model.tables)) {
    await execute(source, `drop table if exists ${quote(table, source.dialect)}`);
  }
}

export async function execute(source: Source, text: string): Promise<void> {
  await sql.raw(text).execute(source.db);
}

export function createTableSql(model: SectorModel, table: TableModel, dialect: Dialect): string {
  const columns = tableColumns(model, table).map(
    (column) => `  ${createColumnSql(column, dialect)}${table.key.includes(column.name) ? " not null" : ""}`,
  );
  const key = `  primary key (${table.key.map((name) => quote(name, dialect)).join(", ")})`;
  // Binary order everywhere, without padding: keyset pages compare alike on all three.
  const options = dialect === "mariadb" ? " character set utf8mb4 collate utf8mb4_nopad_bin row_format=dynamic" : "";
  return `create table ${quote(table.table, dialect)} (\n${[...columns, key].join(",\n")}\n)${options}`;
}

export const createColumnSql = (column: TableColumn, dialect: Dialect): string =>
  `${quote(column.name, dialect)} ${columnSql(column, dialect)}`;

export function createIndexSql(table: TableModel, columns: readonly string[], dialect: Dialect): string {
  // Index names are unique in the whole SQLite file and PostgreSQL schema, and at most 63 bytes long.
  const digest = createHash("sha256").update(columns.join()).digest("hex").slice(0, 8);
  const name = `${`${table.table}__${columns[0] ?? ""}`.slice(0, 52)}_${digest}`;
  const parts = columns.map((column) => quote(column, dialect)).join(", ");
  return `create index ${quote(name, dialect)} on ${quote(table.table, dialect)} (${parts})`;
}

function columnSql(column: TableColumn, dialect: Dialect): string {
  const storage = column.list ? "text" : storageOf(column.type);
  switch (dialect) {
    case "sqlite":
      return { text: "text", integer: "integer", real: "real", boolean: "integer" }[storage];
    case "postgres":
      return { text: `text collate "C"`, integer: "bigint", real: "double precision", boolean: "boolean" }[storage];
    case "mariadb":
      return { text: mariadbText(column), integer: "bigint", real: "double", boolean: "boolean" }[storage];
  }
}

const shortTexts: ReadonlySet<ColumnType> = new Set(["id", "date", "code"]);

/** InnoDB indexes at most 3,072 bytes, four a character: a sort key and the parts of a long natural key have to fit. */
function mariadbText(column: TableColumn): string {
  if (column.shadow?.by === "sort") return "varchar(400)";
  if (column.indexed) return shortTexts.has(column.type) ? "varchar(64)" : "varchar(190)";
  return "mediumtext";
}

type Storage = "text" | "integer" | "real" | "boolean";

function storageOf(type: ColumnType): Storage {
  switch (type) {
    case "int":
    case "money":
      return "integer";
    case "float":
      return "real";
    case "boolean":
      return "boolean";
    // Dates may have the precision of a year or month, which no date column can say.
    case "date":
    case "datetime":
    case "id":
    case "string":
    case "code":
    case "address":
    case "geojson":
    case "json":
      return "text";
  }
}
