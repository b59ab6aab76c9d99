import { chmodSync, existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { Kysely, SqliteDialect, type SqliteStatement } from "kysely";
import { scanLane } from "./scan-lane.ts";
import { type SqliteConnection, bindable, openConnection } from "./sqlite-connection.ts";
import { sqliteError } from "./sqlite-error.ts";
import type { Reader, Source, Tables } from "./source.ts";

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
      lane === "scan"
        ? scanLane.scan(sector, file, statement, { signal, keySets })
        : guard(sector, () => connection.all(statement, keySets));

  return {
    sector,
    dialect: "sqlite",
    db: new Kysely<Tables>({ dialect: new SqliteDialect({ database: async () => kyselyDatabase(sector, write()) }) }),
    read: readOn(loop),
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
      scanLane.forget(file);
      for (const connection of [loop, ...idle, ...(writer === undefined ? [] : [writer])]) {
        if (connection.db.isOpen) connection.db.close();
      }
    },
  };
}

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
