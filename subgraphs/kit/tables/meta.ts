import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { SectorModel } from "../model.ts";
import type { Source } from "../source/source.ts";
import { boxIndexStatements } from "./box-index.ts";
import { createTableSql, execute } from "./create-tables.ts";
import { quote } from "./quote.ts";
import { tableIndexes } from "./table-columns.ts";

/** What the kit wrote about a database that it created: without it a database is somebody else's. */
export interface DatabaseMeta {
  readonly state: "filling" | "ready";
  /** Digest of the DDL: a changed SDL of an embedded sample database is a reason to make it anew. */
  readonly schema: string;
  /** What the rows are a function of: seed, citizens, generator. */
  readonly content: string;
  /** Under which secret the stored pseudonyms were made: LinkingKeys.pseudonymVersion. */
  readonly pseudonyms: string;
  /** Names of the migrations that it has been through. */
  readonly migrations: readonly string[];
  /** Rows came in that no sample makes: they are not made anew. */
  readonly kept?: boolean;
}

/** Digest of all that decides about tables and indexes. */
export function schemaDigest(model: SectorModel): string {
  const tables = Object.values(model.tables);
  const parts = tables.map((table) => [
    createTableSql(model, table, "sqlite"),
    tableIndexes(model, table),
    boxIndexStatements(table, "sqlite"),
  ]);
  return createHash("sha256").update(JSON.stringify(parts)).digest("base64url");
}

/** The kit's word on the sector's tables in this database; undefined when it has none. */
export async function readMeta(source: Source): Promise<DatabaseMeta | undefined> {
  if (!(await hasTable(source, "lgsp_meta"))) return undefined;
  const { rows } = await sql<{ name: unknown; value: unknown }>`
    select name, value from lgsp_meta where sector = ${source.sector}`.execute(source.db);
  const values = new Map(rows.map(({ name, value }) => [String(name), String(value)]));
  const state = values.get("state");
  if (state !== "filling" && state !== "ready") return undefined;
  const migrations = (values.get("migrations") ?? "").split("\n").filter((name) => name !== "");
  return {
    state,
    schema: values.get("schema") ?? "",
    content: values.get("content") ?? "",
    pseudonyms: values.get("pseudonyms") ?? "",
    migrations,
    kept: values.get("kept") === "yes",
  };
}

/**
 * From now on this database holds rows that somebody sent: an embedded sample that is made anew when code or seed change
 * would lose them. Says nothing of a database that the kit did not make.
 */
export async function keepRows(source: Source): Promise<void> {
  const meta = await readMeta(source);
  if (meta !== undefined && meta.kept !== true) await writeMeta(source, { ...meta, kept: true });
}

export async function writeMeta(source: Source, meta: DatabaseMeta): Promise<void> {
  const text = source.dialect === "mariadb" ? "varchar(190)" : "text";
  const long = source.dialect === "mariadb" ? "mediumtext" : "text";
  await execute(
    source,
    `create table if not exists lgsp_meta (sector ${text} not null, name ${text} not null, value ${long}, primary key (sector, name))`,
  );
  await source.db.transaction().execute(async (transaction) => {
    await transaction.deleteFrom("lgsp_meta").where("sector", "=", source.sector).execute();
    await transaction
      .insertInto("lgsp_meta")
      .values(
        Object.entries({
          ...meta,
          migrations: meta.migrations.join("\n"),
          kept: meta.kept === true ? "yes" : "no",
        }).map(([name, value]) => ({ sector: source.sector, name, value })),
      )
      .execute();
  });
}

export async function hasTable(source: Source, table: string): Promise<boolean> {
  const statement = {
    sqlite: sql`select 1 from sqlite_schema where type in ('table', 'view') and name = ${table}`,
    postgres: sql`select 1 from information_schema.tables where table_schema = any (current_schemas(false)) and table_name = ${table}`,
    mariadb: sql`select 1 from information_schema.tables where table_schema = database() and table_name = ${table}`,
  }[source.dialect];
  const { rows } = await statement.execute(source.db);
  return rows.length > 0;
}

/** Columns that a table has in the database. */
export async function columnsOf(source: Source, table: string): Promise<ReadonlySet<string>> {
  const statement = {
    sqlite: sql<{ name: unknown }>`select name from pragma_table_info(${table})`,
    postgres: sql<{
      name: unknown;
    }>`select column_name as name from information_schema.columns where table_schema = any (current_schemas(false)) and table_name = ${table}`,
    mariadb: sql<{
      name: unknown;
    }>`select column_name as name from information_schema.columns where table_schema = database() and table_name = ${table}`,
  }[source.dialect];
  const { rows } = await statement.execute(source.db);
  return new Set(rows.map(({ name }) => String(name)));
}

/** A count by exact table name, for progress and tests. */
export async function countRows(source: Source, table: string): Promise<number> {
  const [row] = await source.read({ sql: `select count(*) as n from ${quote(table, source.dialect)}`, parameters: [] });
  return Number(row?.["n"] ?? 0);
}
