import { chmodSync, existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { Kysely, type SqliteStatement } from "kysely";
import { LRUCache } from "lru-cache";
import { forgetFile, keySetNumbers, scanKeys, scanRows } from "./scan-lane.ts";
import { type SqliteConnection, bindable, openConnection } from "./sqlite-connection.ts";
import { sqliteError } from "./sqlite-error.ts";
import { WritingDialect } from "./sqlite-writing.ts";
import { takingKeys } from "./taking-keys.ts";
import { tallyRow } from "./sqlite-functions.ts";
import type { Reader, Row, Source, Statement, Tables } from "./source.ts";

/**
 * A SQLite file. Keyed reads run on the event loop (microseconds), scans in the scan lane, snapshots on connections of
 * their own, writes on one more that is opened when first needed: a database that may only be read stays untouched.
 * Errors: DATABASE_CORRUPT, DATABASE_UNREACHABLE.
 */
export function sqliteSource(sector: string, file: string): Source {
  let writer: SqliteConnection | undefined;
  const write = (): SqliteConnection => {
    writer ??= openWriter(sector, file);
    return writer;
  };
  if (!existsSync(file)) write();
  const idle: SqliteConnection[] = [];
  const reader = (): SqliteConnection => guard(sector, () => openConnection(file, { readOnly: true }));
  const loop = reader();
  guard(sector, () => loop.all({ sql: "select count(*) from sqlite_schema", parameters: [] }));

  const readOn =
    (connection: SqliteConnection): Reader["read"] =>
    async (statement, { lane = "keyed", signal, keySets } = {}) =>
      lane === "scan" || (keySets?.size ?? 0) > 0
        ? scanRows(sector, file, statement, { signal, keySets })
        : guard(sector, () => connection.all(statement));

  /** Changes when anybody else has written to the file. */
  const dataVersion = (): unknown =>
    guard(sector, () => loop.all({ sql: "pragma data_version", parameters: [] }))[0]?.["data_version"];

  const readKeys: Source["readKeys"] = async (statement, { signal, keySets, most, hashed } = {}) => {
    // taken before the scan: what is written meanwhile makes the kept keys stale, never fresh
    const version = dataVersion();
    const name = JSON.stringify([file, statement.sql, statement.parameters, hashed?.type, keySetNumbers(keySets)]);
    const kept = keptKeys.get(name);
    if (kept !== undefined && kept.version === version) return kept.keys;
    const taking = takingKeys(statement, { most, hashed });
    const { keys, matched } = await scanKeys(sector, file, taking, { signal, keySets, hashed });
    if (most !== undefined && matched > most) return undefined;
    keptKeys.set(name, { version, keys });
    return keys;
  };

  const readCells: Source["readCells"] = async ({ by, most, rows, cells }, { signal, keySets }) => {
    const version = dataVersion();
    const statement = by > 1 || (keySets?.size ?? 0) > 0 ? tallying(rows, by) : cells;
    const name = JSON.stringify([file, statement.sql, statement.parameters, keySetNumbers(keySets)]);
    const kept = keptCells.get(name);
    if (kept !== undefined && kept.version === version) return kept.rows;
    const counted = statement === cells ? {} : { cells: most };
    const found = await scanRows(sector, file, statement, { signal, keySets, ...counted });
    keptCells.set(name, { version, rows: found });
    return found;
  };

  return {
    sector,
    dialect: "sqlite",
    db: new Kysely<Tables>({
      dialect: new WritingDialect(sector, { database: async () => kyselyDatabase(sector, write()) }, write),
    }),
    read: readOn(loop),
    readKeys,
    readCells,
    async snapshot(work) {
      const connection = idle.pop() ?? reader();
      guard(sector, () => connection.db.exec("begin"));
      try {
        return await work({ read: readOn(connection) });
      } finally {
        guard(sector, () => connection.db.exec("commit"));
        idle.push(connection);
      }
    },
    async ping() {
      guard(sector, () => loop.all({ sql: "select 1", parameters: [] }));
    },
    async close() {
      forgetFile(file);
      for (const connection of [loop, ...idle, ...(writer === undefined ? [] : [writer])]) {
        if (connection.db.isOpen) connection.db.close();
      }
    },
  };
}

/**
 * Keys that a statement selected, as long as its file stays as it was: the statement says all that they depend on, the
 * asker's rows among it. Bytes of the process, over all files.
 */
const keptKeys = new LRUCache<string, { readonly version: unknown; readonly keys: Float64Array }>({
  maxSize: 128 * 2 ** 20,
  sizeCalculation: ({ keys }, name) => keys.byteLength + name.length,
});

/**
 * Tables of counts, as long as their file stays as it was: a dashboard asks for the same one again and again. As with
 * keys the statement says all that they depend on. Rows of the process, over all files.
 */
const keptCells = new LRUCache<string, { readonly version: unknown; readonly rows: readonly Row[] }>({
  maxSize: 200_000,
  sizeCalculation: ({ rows }) => rows.length + 1,
});

/** A statement of rows (g0, g1 …) that hands each to be counted. */
const tallying = ({ sql, parameters }: Statement, by: number): Statement => {
  const parts = Array.from({ length: by }, (_, index) => `g${index}`).join(", ");
  return { sql: `select count(${tallyRow}(${parts})) from (${sql})`, parameters };
};

function openWriter(sector: string, file: string): SqliteConnection {
  return guard(sector, () => {
    const isNew = !existsSync(file);
    if (isNew) mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    const connection = openConnection(file, { readOnly: false });
    // Personal data: for the hub's own account only. SQLite gives -wal and -shm the mode of the file.
    if (isNew) chmodSync(file, 0o600);
    // Readers and the one writer do not wait for each other; a file of somebody else keeps its journal mode.
    if (isNew) connection.db.exec("pragma journal_mode = wal");
    return connection;
  });
}

function guard<Result>(sector: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw sqliteError(sector, error);
  }
}

/** kysely's SQLite dialect asks for the API of better-sqlite3. */
function kyselyDatabase(sector: string, connection: SqliteConnection) {
  return {
    close: () => connection.db.close(),
    prepare(sql: string): SqliteStatement {
      const statement = guard(sector, () => connection.prepare(sql));
      return {
        reader: statement.columns().length > 0,
        all: (parameters) => guard(sector, () => statement.all(...parameters.map(bindable))),
        run: (parameters) => guard(sector, () => statement.run(...parameters.map(bindable))),
        iterate: (parameters) => statement.iterate(...parameters.map(bindable)),
      };
    },
  };
}
