import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";
import { LRUCache } from "lru-cache";
import { registerFunctions } from "./sqlite-functions.ts";
import { KeyTable } from "./key-table.ts";
import type { KeySets, Row, Statement } from "./source.ts";

export interface SqliteConnection {
  readonly db: DatabaseSync;
  prepare(sql: string): StatementSync;
  all(statement: Statement, keySets?: KeySets): readonly Row[];
}

export interface ConnectionOptions {
  readonly readOnly: boolean;
  /** Tells `lgsp_alive()` to stop the running statement. */
  readonly cancelled?: () => boolean;
}

/** Opens a database file with the kit's functions and keeps its prepared statements. */
export function openConnection(file: string, { readOnly, cancelled }: ConnectionOptions): SqliteConnection {
  const db = new DatabaseSync(file, { readOnly, timeout: 5_000 });
  let tables = new Map<string, KeyTable>();
  registerFunctions(db, cancelled, (name) => tables.get(name));
  const prepared = new LRUCache<string, StatementSync>({ max: 500 });
  const prepare = (sql: string): StatementSync => {
    const kept = prepared.get(sql);
    if (kept !== undefined) return kept;
    const statement = db.prepare(sql);
    prepared.set(sql, statement);
    return statement;
  };
  return {
    db,
    prepare,
    all({ sql, parameters }, keySets = new Map()) {
      tables = new Map([...keySets].map(([name, keys]) => [name, new KeyTable(keys)]));
      try {
        return prepare(sql).all(...parameters.map(bindable));
      } finally {
        tables = new Map();
      }
    },
  };
}

/** SQLite has no booleans, and node:sqlite refuses `undefined`. */
export function bindable(value: unknown): SQLInputValue {
  if (typeof value === "boolean") return value ? 1 : 0;
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "bigint") return value;
  if (value instanceof Uint8Array) return value;
  throw new TypeError(`cannot bind a ${typeof value}`);
}
