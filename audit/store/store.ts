import type { ChainState, Link } from "../chain.ts";
import type { SignedHead } from "../head.ts";

/** What one transaction writes. */
export interface Commit {
  readonly links: readonly Link[];
  readonly head: SignedHead;
  readonly next: ChainState;
}

/** How a ledger was found: its identity, where its chain stands, and the last head if there is one. */
export interface Found {
  readonly ledger: string;
  readonly state: ChainState;
  readonly head?: SignedHead;
}

/** Where a writer keeps its chain. One writer at a time: `open` takes the lock or fails with LEDGER_BUSY. */
export interface LedgerStore {
  open(): Promise<Found>;
  /** Durable when it resolves: all of the commit or nothing. */
  write(commit: Commit): Promise<void>;
  /** Called while nothing waits. */
  rest(): Promise<void>;
  close(): Promise<void>;
}

/** A record as it lies in the store, with everything that must agree with it. */
export interface StoredRecord {
  readonly sequence: number;
  readonly body: string;
  readonly hash: string;
  readonly search: Readonly<Record<string, unknown>>;
  readonly coordinates: readonly StoredCoordinate[];
  readonly persons: readonly string[];
  readonly sectors: readonly string[];
}

export interface StoredCoordinate {
  readonly position: number;
  readonly coordinate: string;
  readonly effect: string;
  readonly rule: string | null;
  readonly row_count: number;
}

export interface StoredLink extends Link {
  readonly durationMs: unknown;
}

/**
 * The search tables of a range as JSON texts, rows as arrays in the order of their keys: made by the database in one
 * piece, so that verification compares a thousand records with four comparisons. `duration_ms` is not in it: databases
 * print floating-point numbers in their own ways.
 */
export interface SearchedText {
  readonly records: string;
  readonly coordinates: string;
  readonly persons: string;
  readonly sectors: string;
}

/** A ledger opened for reading only, by anyone who may read the file: no lock, one snapshot. */
export interface LedgerReader {
  readonly ledger: string;
  /** The chain itself, after `sequence` in order, at most `limit`. */
  links(sequence: number, limit: number): Promise<readonly StoredLink[]>;
  /** All that the ledger is searched by in the records `after` < sequence <= `upTo`. */
  searched(after: number, upTo: number): Promise<SearchedText>;
  /** Records after `sequence` in order, at most `limit`; each list of children in the order of its table's key. */
  records(sequence: number, limit: number): Promise<readonly StoredRecord[]>;
  /** True when some table has a row of a record outside 1..last. */
  hasStrays(last: number): Promise<boolean>;
  heads(after: number, upTo: number): Promise<readonly SignedHead[]>;
  lastSequence(): Promise<number>;
  frontier(): Promise<readonly Buffer[]>;
  /** What the database says about its own soundness; undefined when it finds nothing wrong. */
  damage(): Promise<string | undefined>;
  /** The newest head as written outside the database, when there is one. */
  witness(): Promise<SignedHead | undefined>;
  close(): Promise<void>;
}
