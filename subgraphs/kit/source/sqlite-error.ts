import type { CodedError } from "@lgsp/policies";
import { kitError } from "../errors.ts";

/** Primary result codes (sqlite.org/rescode.html); extended codes carry them in their low byte. */
const corrupt = new Set([11, 26]);
const cantOpen = 14;
/** SQL errors and constraints: their messages name tables and columns; values are always bound. */
const namesOnly = new Set([1, 19]);

/** Turns a node:sqlite failure into a coded error. Other messages may hold values and go no further. */
export function sqliteError(sector: string, error: unknown): CodedError {
  const errcode =
    typeof error === "object" && error !== null && "errcode" in error && typeof error.errcode === "number"
      ? error.errcode & 0xff
      : undefined;
  if (errcode !== undefined && corrupt.has(errcode)) return kitError("DATABASE_CORRUPT", { sector });
  if (errcode === cantOpen) return kitError("DATABASE_UNREACHABLE", { sector, reason: "the file cannot be opened" });
  const said = errcode !== undefined && namesOnly.has(errcode) && error instanceof Error ? `: ${error.message}` : "";
  return kitError("DATABASE_FAILED", { sector, reason: errcode === undefined ? "driver" : `SQLite ${errcode}${said}` });
}
