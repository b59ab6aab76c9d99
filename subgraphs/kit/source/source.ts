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

/** Sets of 64-bit keys by name. */
export type KeySets = ReadonlyMap<string, BigUint64Array>;

export interface ReadOptions {
  /**
   * "keyed" (default): a few rows by an index, microseconds. "scan": may touch many rows; never runs on the event loop
   * and stops soon after `signal` aborts.
   */
  readonly lane?: "keyed" | "scan";
  readonly signal?: AbortSignal;
  /** Sets that the statement means by name: `lgsp_member(name, digits)`. SQLite only. */
  readonly keySets?: KeySets;
}

export interface Reader {
  /** Rows of a select. Errors: DATABASE_CORRUPT, DATABASE_UNREACHABLE, DATABASE_FAILED, READ_CANCELLED; without SQL text or values. */
  read(statement: Statement, options?: ReadOptions): Promise<readonly Row[]>;
}

/** Where the statements of one call run when the sector's rows are in no database: what they need is brought first. */
export interface Workspace extends Reader {
  /** Every row that the demand names is there afterwards. Errors: UPSTREAM_*, READ_CANCELLED. */
  bring(demand: RowDemand): Promise<void>;
  close(): void;
}

/** One sector's database, whichever it is. JS booleans may be bound on every dialect. */
export interface Source extends Reader {
  readonly sector: string;
  readonly dialect: Dialect;
  /** Builds statements for `read`; executes by itself what writes (transactions included). */
  readonly db: Kysely<Tables>;
  /** All reads of `work` see one state of the data. (On SQLite the scan lane is a connection of its own: its scans see the state of their own start.) */
  snapshot<T>(work: (reader: Reader) => Promise<T>): Promise<T>;
  /** Of a source that is no database: a private place for one call. `read` and `db` then only refuse. */
  readonly workspace?: (call: { readonly signal?: AbortSignal | undefined; readonly requestId: string }) => Workspace;
  /** Resolves when the database answers. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
