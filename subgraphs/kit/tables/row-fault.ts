import { CodedError } from "@lgsp/policies";

/**
 * What the database says when it refuses a row for what is in it (a constraint, a value that does not fit), which the
 * same row would meet again; undefined for every other failure, which may pass: unreachable, busy, full, restarted.
 * Of SQLSTATE classes 22 and 23 of the servers, and of SQLITE_CONSTRAINT, SQLITE_MISMATCH and SQLITE_TOOBIG.
 */
export function rowFault(error: unknown): string | undefined {
  if (error instanceof CodedError) {
    const [said] = /^SQLite (18|19|20)\b/.exec(String(error.details["reason"] ?? "")) ?? [];
    return said;
  }
  if (typeof error !== "object" || error === null) return undefined;
  const state = "sqlState" in error ? error.sqlState : "code" in error ? error.code : undefined;
  return typeof state === "string" && /^2[23][0-9A-Z]{3}$/.test(state) ? `SQLSTATE ${state}` : undefined;
}
