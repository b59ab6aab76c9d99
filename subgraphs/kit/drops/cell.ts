/** What a file says in one place. CSV knows texts only. */
export type Cell =
  | { readonly kind: "empty" }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number }
  /** ISO 8601 date, or local date and time of Vietnam ("2026-11-24T08:30:00"). */
  | { readonly kind: "date"; readonly iso: string }
  | { readonly kind: "boolean"; readonly truth: boolean }
  /** A formula or an error: there is a value, but nobody has said it. */
  | { readonly kind: "formula" };

export const emptyCell: Cell = { kind: "empty" };
export const textCell = (text: string): Cell => (text.trim() === "" ? emptyCell : { kind: "text", text });

/** Rows in their order, the header first; row n of the file is at n - 1. */
export type Sheet = readonly (readonly Cell[])[];

export const limits = {
  fileBytes: 20 * 1024 * 1024,
  /** Of an XLSX file unpacked: the usual bomb is a thousand times its size. */
  unpackedBytes: 100 * 1024 * 1024,
  entries: 500,
  rows: 50_000,
  columns: 200,
  text: 4_000,
} as const;
