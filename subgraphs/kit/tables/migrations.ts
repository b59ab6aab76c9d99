import { existsSync, readFileSync, readdirSync } from "node:fs";
import { kitError } from "../errors.ts";
import type { SectorModel } from "../model.ts";
import type { Dialect, Source } from "../source/source.ts";
import { execute } from "./create-tables.ts";
import { columnsOf } from "./meta.ts";
import { tableColumns } from "./table-columns.ts";

/** One file of a sector's migrations folder. */
export interface Migration {
  readonly name: string;
  readonly statements: readonly string[];
}

const dialectOf = /\.(sqlite|postgres|mariadb)\.sql$/;

/**
 * `migrations/*.sql` of the sector in name order: what its SDL cannot say, and the way of existing rows to a new SDL.
 * `0002-x.postgres.sql` is for that database only. One statement ends at a semicolon at a line's end.
 */
export function migrationsOf(model: SectorModel, dialect: Dialect): readonly Migration[] {
  const folder = new URL("migrations/", model.definition.folder);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".sql") && (dialectOf.exec(name)?.[1] ?? dialect) === dialect)
    .sort()
    .map((name) => ({ name, statements: statementsOf(readFileSync(new URL(name, folder), "utf8")) }));
}

const statementsOf = (text: string): readonly string[] =>
  text
    .split(/;\s*$/m)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== "");

export async function migrate(source: Source, migrations: readonly Migration[]): Promise<void> {
  for (const { statements } of migrations) for (const statement of statements) await execute(source, statement);
}

/** Errors: DATABASE_SCHEMA_CHANGED when a column of the SDL is not in the database. */
export async function requireColumns(model: SectorModel, source: Source): Promise<void> {
  for (const table of Object.values(model.tables)) {
    const present = await columnsOf(source, table.table);
    if (tableColumns(model, table).some((column) => !present.has(column.name))) {
      throw kitError("DATABASE_SCHEMA_CHANGED", { sector: model.definition.name });
    }
  }
}
