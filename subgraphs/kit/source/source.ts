import type { Kysely } from "kysely";
import type { RowDemand } from "./row-demand.ts";

export type Dialect = "sqlite" | "postgres" | "mariadb";

/** A row as the database gives it, by column name or alias. */
export type Row = Record<string, unknown>;

/** Tables are known by the model, not by the type system. */
export type Tables = Record<string, Row>;

/** What kysely's `.compile()` yields, or plain text with placeholders of the dialect (`?`; `$1` on PostgreSQL). */
export interface Statement {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** Sorted sets of pseudonyms, by the function of SQLite's that asks for membership in each: `memberFunction(n)`. */
export type KeySets = ReadonlyMap<string, Float64Array>;

/** Natural keys become pseudonyms of rows of this type, under LinkingKeys.pseudonymSecret. */
export interface HashedKeys {
  readonly type: string;
  /** Columns that a natural key has: k0, k1 … */
  readonly parts: number;
  readonly secret: Uint8Array;
}

export interface ReadKeysOptions {
  readonly signal?: AbortSignal;
  readonly keySets?: KeySets;
  /** Stops, without an answer, at more matching rows than this. */
  readonly most?: number;
  /** The statement selects natural keys (texts k0, k1 …) rather than pseudonyms (a number k0). */
  readonly hashed?: HashedKeys;
}

export interface ReadOptions {
  /**
   * "keyed" (default): a few rows by an index, microseconds. "scan": may touch many rows; never runs on the event loop
   * and stops soon after `signal` aborts.
   */
  readonly lane?: "keyed" | "scan";
  readonly signal?: AbortSignal;
  /** Sets that the statement means by their functions. SQLite only. */
  readonly keySets?: KeySets;
}

export interface Reader {
  /** Rows of a select. Errors: DATABASE_CORRUPT, DATABASE_UNREACHABLE, DATABASE_FAILED, READ_CANCELLED; without SQL text or values. */
  read(statement: Statement, options?: ReadOptions): Promise<readonly Row[]>;
}

/** Reads rows, and keys by the million. */
export interface KeyReader extends Reader {
  /**
   * The keys that a statement selects, which may be millions, ascending and each once: read and sorted beside the event
   * loop. Undefined: there are more rows than `most`. An answer may be shared and is never changed. Errors: those of `read`.
   */
  readKeys(statement: Statement, options?: ReadKeysOptions): Promise<Float64Array | undefined>;
}

/** Rows to be counted by the values of their columns g0, g1 …, as the database may find cheaper. */
export interface CellQuestion {
  readonly by: number;
  /** Cells wanted at most. */
  readonly most: number;
  /** Selects g0, g1 … of every row. */
  readonly rows: Statement;
  /** Selects g0, g1 … and n of every cell. */
  readonly cells: Statement;
}

/** Where the statements of one call run when the sector's rows are in no database: what they need is brought first. */
export interface Workspace extends KeyReader {
  /** Every row that the demand names is there afterwards. Errors: UPSTREAM_*, READ_CANCELLED. */
  bring(demand: RowDemand): Promise<void>;
  close(): void;
}

/** One sector's database, whichever it is. JS booleans may be bound on every dialect. */
export interface Source extends KeyReader {
  readonly sector: string;
  readonly dialect: Dialect;
  /** Builds statements for `read`; executes by itself what writes (transactions included). */
  readonly db: Kysely<Tables>;
  /** All reads of `work` see one state of the data. (On SQLite the scan lane is a connection of its own: its scans see the state of their own start.) */
  snapshot<T>(work: (reader: Reader) => Promise<T>): Promise<T>;
  /** Of a source that is no database: a private place for one call. `read` and `db` then only refuse. */
  readonly workspace?: (call: { readonly signal?: AbortSignal | undefined; readonly requestId: string }) => Workspace;
  /** Cells (g0, g1 … n) of a table of counts; absent: `read` the statement of cells. Errors: those of `read`. */
  readonly readCells?: (question: CellQuestion, options: Omit<ReadOptions, "lane">) => Promise<readonly Row[]>;
  /** Resolves when the database answers. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
