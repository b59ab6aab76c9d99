import type { KeySets, Row } from "./source.ts";

/** Number of scans that may wait or run at once in one process. */
export const scanSlots = 256;

export interface ScanRequest {
  readonly id: number;
  /** Index into the shared flags; 1 there means: stop. */
  readonly slot: number;
  readonly file: string;
  readonly sql: string;
  readonly parameters: readonly unknown[];
  readonly keySets?: KeySets;
}

export interface CloseRequest {
  readonly close: string;
}

export type ScanReply =
  | { readonly id: number; readonly rows: readonly Row[] }
  | { readonly id: number; readonly failure: { readonly cancelled: boolean; readonly errcode?: number } };
