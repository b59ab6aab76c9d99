import { foldText } from "@lgsp/policies";
import type { Cell } from "./cell.ts";
import type { DropColumn } from "./drop-columns.ts";
import { dropError } from "./errors.ts";

/** Spaces, case and diacritics of a heading do not matter; "*" after it marks a required column in the template. */
const heading = (text: string): string =>
  foldText(text.normalize("NFC"))
    .replace(/\*\s*$/, "")
    .replace(/\s+/g, " ")
    .trim();

/**
 * Which column each cell of the header row means. A heading is not repeated in an error: in a file without a header
 * row it would be somebody's data.
 * Errors: DROP_HEADER_MISMATCH.
 */
export function matchHeader(header: readonly Cell[], columns: readonly DropColumn[]): readonly DropColumn[] {
  const names = new Map<string, DropColumn | "ambiguous">();
  for (const column of columns) {
    for (const name of new Set([column.label.vi, column.label.en, column.field, column.column].map(heading))) {
      names.set(name, names.has(name) ? "ambiguous" : column);
    }
  }
  // the name in the database is never ambiguous
  for (const column of columns) names.set(heading(column.column), column);
  const mismatch = (reason: string) => dropError("DROP_HEADER_MISMATCH", { reason });
  const found = header.map((cell, index) => {
    const named = cell.kind === "text" ? names.get(heading(cell.text)) : undefined;
    if (named === undefined) throw mismatch(`cột ${index + 1} không có trong mô hình · column ${index + 1} is unknown`);
    if (named === "ambiguous") throw mismatch(`cột ${index + 1} có hai nghĩa · column ${index + 1} is ambiguous`);
    return named;
  });
  const repeated = found.findIndex((column, index) => found.indexOf(column) !== index);
  if (repeated >= 0) throw mismatch(`cột ${repeated + 1} lặp lại · column ${repeated + 1} is repeated`);
  const missing = columns.filter((column) => column.required && !found.includes(column));
  if (missing.length > 0) {
    const list = missing.map(({ label }) => label.vi).join(", ");
    throw mismatch(`thiếu cột · missing: ${list}`);
  }
  return found;
}
