import { fail } from "../errors.ts";
import type { SignedHead } from "../head.ts";
import { searchColumns } from "../search-row.ts";
import type { StoredCoordinate, StoredRecord } from "./store.ts";

type Row = Readonly<Record<string, unknown>>;

/** Reads database rows strictly: a column of another type than was written is damage. */
export const text = (row: Row, column: string): string => {
  const value = row[column];
  if (typeof value !== "string") throw fail("LEDGER_CORRUPT", { reason: `column ${column} does not hold a text` });
  return value;
};

export const whole = (row: Row, column: string): number => {
  const value = row[column];
  if (!Number.isSafeInteger(value) || typeof value !== "number") {
    throw fail("LEDGER_CORRUPT", { reason: `column ${column} does not hold a whole number` });
  }
  return value;
};

export const headOf =
  (ledger: string) =>
  (row: Row): SignedHead => ({
    ledger,
    sequence: whole(row, "sequence"),
    at: text(row, "at"),
    hash: text(row, "hash"),
    root: text(row, "root"),
    key: text(row, "key"),
    signature: text(row, "signature"),
  });

export const isSignedHead = (value: unknown): value is SignedHead =>
  typeof value === "object" &&
  value !== null &&
  "sequence" in value &&
  typeof value.sequence === "number" &&
  ["ledger", "at", "hash", "root", "key", "signature"].every(
    (member) => typeof Object.getOwnPropertyDescriptor(value, member)?.value === "string",
  );

/** Joins the rows of one range of records with their children; all four lists are in the order of their keys. */
export function assemble(
  records: readonly Row[],
  coordinates: readonly Row[],
  persons: readonly Row[],
  sectors: readonly Row[],
): StoredRecord[] {
  const coordinatesOf = runs(coordinates, coordinateOf);
  const personsOf = runs(persons, (row) => text(row, "person"));
  const sectorsOf = runs(sectors, (row) => text(row, "sector"));
  return records.map((row) => {
    const sequence = whole(row, "sequence");
    return {
      sequence,
      body: text(row, "body"),
      hash: text(row, "hash"),
      search: row,
      coordinates: coordinatesOf(sequence),
      persons: personsOf(sequence),
      sectors: sectorsOf(sequence),
    };
  });
}

const coordinateOf = (row: Row): StoredCoordinate => ({
  position: whole(row, "position"),
  coordinate: text(row, "coordinate"),
  effect: text(row, "effect"),
  rule: row["rule"] === null ? null : text(row, "rule"),
  row_count: whole(row, "row_count"),
});

/** Takes the run of rows of each sequence in turn; rows of a sequence that has no record end up with the next one. */
function runs<T>(rows: readonly Row[], read: (row: Row) => T): (sequence: number) => T[] {
  let next = 0;
  return (sequence) => {
    const run: T[] = [];
    for (let row = rows[next]; row !== undefined && whole(row, "sequence") <= sequence; row = rows[next]) {
      run.push(read(row));
      next += 1;
    }
    return run;
  };
}

export const recordColumns = ["sequence", "body", "hash", ...searchColumns].join(", ");
