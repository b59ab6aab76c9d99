import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";
import { LRUCache } from "lru-cache";
import { KeyCollector } from "./key-collector.ts";
import { KeyDirectory } from "./key-directory.ts";
import type { KeySets, Row, Statement } from "./source.ts";
import { Tally, TallyFull } from "./tally.ts";
import { registerFunctions } from "./sqlite-functions.ts";

export interface SqliteConnection {
  readonly db: DatabaseSync;
  prepare(sql: string): StatementSync;
  all(statement: Statement, sets?: Directories): readonly Row[];
  /** Collects the keys that the statement hands to `takeKey`. */
  collect(statement: Statement, sets?: Directories): KeyCollector;
  /** Counts the rows that the statement hands to `tallyRow`, until there are `most` cells. */
  tally(statement: Statement, most: number, sets?: Directories): Tally;
}

type Directories = ReadonlyMap<string, KeyDirectory>;

export interface ConnectionOptions {
  readonly readOnly: boolean;
  /** Tells `lgsp_alive()` to stop the running statement. */
  readonly cancelled?: () => boolean;
}

/** How long a statement waits for another connection's lock. */
export const busyTimeoutMs = 5_000;

/** Opens a database file with the kit's functions and keeps its prepared statements. */
export function openConnection(file: string, { readOnly, cancelled }: ConnectionOptions): SqliteConnection {
  const db = new DatabaseSync(file, { readOnly, timeout: busyTimeoutMs });
  let directories: Directories = new Map();
  let collector: KeyCollector | undefined;
  let tally: Tally | undefined;
  registerFunctions(db, cancelled, {
    directory: (name) => directories.get(name),
    collector: () => collector,
    tally: () => tally,
  });
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
    all({ sql, parameters }, sets = new Map()) {
      directories = sets;
      try {
        return prepare(sql).all(...parameters.map(bindable));
      } finally {
        directories = new Map();
      }
    },
    collect(statement, sets) {
      const found = new KeyCollector();
      collector = found;
      try {
        this.all(statement, sets);
        return found;
      } finally {
        collector = undefined;
      }
    },
    tally(statement, most, sets) {
      const counted = new Tally(most);
      tally = counted;
      try {
        this.all(statement, sets);
      } catch (error) {
        if (!(error instanceof TallyFull)) throw error;
      } finally {
        tally = undefined;
      }
      return counted;
    },
  };
}

export const directoriesOf = (keySets: KeySets = new Map()): Directories =>
  new Map([...keySets].map(([name, keys]) => [name, new KeyDirectory(keys)]));

/** SQLite has no booleans, and node:sqlite refuses `undefined`. */
export function bindable(value: unknown): SQLInputValue {
  if (typeof value === "boolean") return value ? 1 : 0;
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "bigint") return value;
  if (value instanceof Uint8Array) return value;
  throw new TypeError(`cannot bind a ${typeof value}`);
}
