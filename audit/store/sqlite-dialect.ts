import type { ColumnTypes } from "./ddl.ts";

export const sqliteTypes: ColumnTypes = {
  whole: "integer",
  real: "real",
  text: "text",
  table: " strict",
  keyed: " strict, without rowid",
};

/** SQLITE_CORRUPT 11, SQLITE_NOTADB 26; the low byte is the primary code. */
export const isCorruption = (error: unknown): boolean =>
  error instanceof Error && "errcode" in error && typeof error.errcode === "number"
    ? [11, 26].includes(error.errcode % 256)
    : false;
