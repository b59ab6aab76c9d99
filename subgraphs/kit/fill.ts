import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { kitError } from "./errors.ts";
import type { LinkingKeys } from "./keys/linking-keys.ts";
import type { SectorModel } from "./model.ts";
import type { World } from "./sample/world.ts";
import type { Source } from "./source/source.ts";
import { createIndexes, createTables, dropTables, execute } from "./tables/create-tables.ts";
import { addPseudonyms, completePseudonyms, lacksPseudonymsOnly } from "./tables/complete-pseudonyms.ts";
import { insertRows } from "./tables/insert-rows.ts";
import { type DatabaseMeta, hasTable, readMeta, schemaDigest, writeMeta } from "./tables/meta.ts";
import { type Migration, migrate, migrationsOf, requireColumns } from "./tables/migrations.ts";
import { type RowWriter, rowWriter } from "./tables/shadow-values.ts";

export interface FillProgress {
  readonly sector: string;
  readonly table: string;
  /** Rows written so far, over all tables of the sector. */
  readonly rows: number;
}

/** What a sector's database is, before anything is done to it. */
export type DatabaseState =
  /** Nothing of ours and none of the sector's tables: may be created. */
  | "empty"
  /** Made by the kit from this schema and this sample world. */
  | "current"
  /** Made by the kit, but from another schema or world, or never finished: may be made anew. */
  | "stale"
  /** Holds records that are kept, and migrations of the sector are due. */
  | "outdated"
  /** The sector's tables, made by somebody else: served as they are, never altered. */
  | "foreign";

/**
 * Only an embedded sample is made anew. Where people write, sample rows are only a beginning; and tables on a server
 * may have become somebody's: neither is ever dropped.
 */
const isKept = (model: SectorModel, source: Source, { kept }: DatabaseMeta): boolean =>
  source.dialect !== "sqlite" || model.definition.resolvers?.Mutation !== undefined || kept === true;

/**
 * Looks, and changes nothing. Sectors without sample data are "foreign", whatever they hold.
 * Errors: DATABASE_SCHEMA_CHANGED.
 */
export async function databaseState(model: SectorModel, source: Source, world: World): Promise<DatabaseState> {
  if (model.definition.sample === undefined) return "foreign";
  const meta = await readMeta(source);
  if (meta === undefined) {
    for (const { table } of Object.values(model.tables)) if (await hasTable(source, table)) return "foreign";
    return "empty";
  }
  if (meta.state === "filling") return "stale";
  const sameSchema = meta.schema === schemaDigest(model);
  if (isKept(model, source, meta)) {
    if (pendingMigrations(model, source, meta).length > 0) return "outdated";
    if (sameSchema) return "current";
    if (await lacksPseudonymsOnly(model, source)) return "outdated";
    throw kitError("DATABASE_SCHEMA_CHANGED", { sector: model.definition.name });
  }
  return sameSchema && meta.content === contentOf(model, source, world) ? "current" : "stale";
}

const pendingMigrations = (model: SectorModel, source: Source, meta: DatabaseMeta): readonly Migration[] =>
  migrationsOf(model, source.dialect).filter(({ name }) => !meta.migrations.includes(name));

/**
 * Brings a sector's database to this sample world: creates its tables, streams `sample(world)` into them and builds
 * the indexes; where records are kept, runs the migrations that are due. Does nothing when it is current. Memory does
 * not grow with the number of rows.
 * Errors: DATABASE_NOT_OURS, DATABASE_SCHEMA_CHANGED, and those of the source.
 */
export async function fill(
  model: SectorModel,
  source: Source,
  world: World,
  keys: LinkingKeys,
  progress: (progress: FillProgress) => void = () => undefined,
): Promise<void> {
  const { sample, name: sector } = model.definition;
  const state = await databaseState(model, source, world);
  if (sample === undefined || state === "current") return;
  if (state === "foreign") {
    const [first] = Object.values(model.tables);
    throw kitError("DATABASE_NOT_OURS", { sector, table: first?.table ?? "?" });
  }
  const migrations = migrationsOf(model, source.dialect);
  const meta = {
    schema: schemaDigest(model),
    content: contentOf(model, source, world),
    pseudonyms: keys.pseudonymVersion,
    migrations: migrations.map(({ name }) => name),
  };
  if (state === "outdated") {
    const before = await readMeta(source);
    if (before !== undefined) await migrate(source, pendingMigrations(model, source, before));
    await addPseudonyms(model, source, keys);
    await requireColumns(model, source);
    return writeMeta(source, { ...meta, state: "ready", kept: before?.kept === true });
  }
  // Written before the first table: a fill that dies half-way is found and made anew, not mistaken for a foreign database.
  await writeMeta(source, { ...meta, state: "filling" });
  await dropTables(model, source);
  await createTables(model, source);
  for (const pragma of pragmas(source, loading)) await execute(source, pragma);
  await stream(model, source, sample(world), keys, progress);
  await createIndexes(model, source);
  await migrate(source, migrations);
  for (const table of Object.values(model.tables))
    await completePseudonyms(model, table, source.db, source.dialect, keys);
  for (const pragma of pragmas(source, serving)) await execute(source, pragma);
  await writeMeta(source, { ...meta, state: "ready" });
}

/** A fill that a power cut interrupts is made anew: it need not wait for the disk, nor copy pages twice. */
const loading = ["synchronous = off", "cache_size = -65536", "wal_autocheckpoint = 20000"];
const serving = ["wal_autocheckpoint = 1000", "cache_size = -2000", "synchronous = full", "wal_checkpoint(truncate)"];

const pragmas = (source: Source, settings: readonly string[]): readonly string[] =>
  source.dialect === "sqlite" ? settings.map((setting) => `pragma ${setting}`) : [];

async function stream(
  model: SectorModel,
  source: Source,
  batches: ReturnType<NonNullable<SectorModel["definition"]["sample"]>>,
  keys: LinkingKeys,
  progress: (progress: FillProgress) => void,
): Promise<void> {
  const writers = new Map<string, RowWriter>(
    Object.values(model.tables).map((table) => [table.table, rowWriter(model, table, keys)]),
  );
  const sector = model.definition.name;
  let rows = 0;
  for await (const batch of batches) {
    const writer = writers.get(batch.table);
    if (writer === undefined) {
      throw kitError("SECTOR_FOLDER_BROKEN", {
        file: `${sector}/sample.ts`,
        reason: `there is no table ${batch.table}`,
      });
    }
    await insertRows(source, batch.table, writer, batch.rows);
    rows += batch.rows.length;
    progress({ sector, table: batch.table, rows });
    // SQLite writes synchronously: let signals and the progress bar in between.
    await nextTurn();
  }
}

/** What rows are a function of: the world, and the code and data that make rows from it. */
function contentOf(model: SectorModel, source: Source, world: World): string {
  const hash = createHash("sha256").update(
    JSON.stringify([world.seed, world.citizens, world.asOf, migrationsOf(model, source.dialect)]),
  );
  for (const folder of [new URL("sample/", import.meta.url), new URL(".", model.definition.folder)]) {
    for (const file of generatorFiles(fileURLToPath(folder))) hash.update(readFileSync(file));
  }
  return hash.digest("base64url");
}

function generatorFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|json|csv)$/.test(entry.name) && !entry.name.endsWith(".test.ts"))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !/\/(generated|migrations|policy)\//.test(file) && !/\/(policy|resolvers)\.ts$/.test(file))
    .sort();
}
