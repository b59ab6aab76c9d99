import type { SqlValue } from "../statement/fragment.ts";
import type { PageStatement } from "../statement/page.ts";
import type { RawRow } from "../statement/select-row.ts";
import type { SectorRequest } from "../sector-request.ts";
import { keyText } from "./key-text.ts";
import { decodeRows, type Row } from "./row.ts";

/** One page of rows with the order values that cursors are made of. */
export interface Page {
  readonly rows: readonly Row[];
  readonly positions: readonly (readonly SqlValue[])[];
  readonly hasNextPage: boolean;
}

export const emptyPage: Page = { rows: [], positions: [], hasNextPage: false };

/** The first `first` of the raw rows as a page; the one beyond is only looked at for being there. */
export function pageOf(page: PageStatement, raws: readonly RawRow[], first: number, request: SectorRequest): Page {
  const kept = raws.slice(0, first);
  return {
    rows: decodeRows(page.selection, kept, request.call.model, request.call.book),
    positions: kept.map((raw) => page.orderColumns.map((name) => sqlValue(raw[name]))),
    hasNextPage: raws.length > first,
  };
}

function sqlValue(value: unknown): SqlValue {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  return value === null || value === undefined ? null : keyText(value);
}

export const isSqlValue = (value: unknown): value is SqlValue =>
  value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean";
