import type { HashedKeys, Row } from "./source.ts";

/** Number of scans that may wait or run at once in one process. */
export const scanSlots = 256;

export interface ScanRequest {
  readonly id: number;
  /** Index into the shared flags; 1 there means: stop. */
  readonly slot: number;
  readonly file: string;
  readonly sql: string;
  readonly parameters: readonly unknown[];
  /** By function; without the keys where the thread has been given them. */
  readonly keySets?: ReadonlyMap<string, { readonly set: number; readonly keys?: Float64Array }>;
  /** The statement's keys are wanted, not its rows. */
  readonly keys?: { readonly hashed?: HashedKeys };
  /** The statement's rows are to be counted, in this many cells at most. */
  readonly cells?: number;
}

export interface CloseRequest {
  readonly close: string;
}

export type ScanReply =
  | { readonly id: number; readonly rows: readonly Row[] }
  /** In shared memory; `matched` counts the rows that they came from. */
  | { readonly id: number; readonly keys: Float64Array; readonly matched: number }
  /** The thread has forgotten one of the sets. */
  | { readonly id: number; readonly forgotten: true }
  | { readonly id: number; readonly failure: { readonly cancelled: boolean; readonly errcode?: number } };
