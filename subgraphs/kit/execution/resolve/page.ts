import type { SqlValue } from "../statement/fragment.ts";
import type { PageStatement } from "../statement/page.ts";
import type { RawRow } from "../statement/select-row.ts";
import type { SectorRequest } from "../sector-request.ts";
import { keyText } from "./key-text.ts";
import { decodeGroups, type Row } from "./row.ts";

/** One page of rows with the order values that cursors are made of. */
export interface Page {
  readonly rows: readonly Row[];
  readonly positions: readonly (readonly SqlValue[])[];
  readonly hasNextPage: boolean;
}

export const emptyPage: Page = { rows: [], positions: [], hasNextPage: false };

/** The first `first` of the raw rows as a page; the one beyond is only looked at for being there. */
export const pageOf = (page: PageStatement, raws: readonly RawRow[], first: number, request: SectorRequest): Page =>
  pagesOf(page, [raws], first, request)[0] ?? emptyPage;

/** The same for the raw rows of each parent, decoded together. */
export function pagesOf(
  page: PageStatement,
  byParent: readonly (readonly RawRow[])[],
  first: number,
  request: SectorRequest,
): readonly Page[] {
  const { model, book } = request.call;
  const kept = byParent.map((raws) => raws.slice(0, first));
  const rows = decodeGroups(page.selection, kept, model, book);
  return kept.map((raws, parent) => ({
    rows: rows[parent] ?? [],
    positions: raws.map((raw) => page.orderColumns.map((name) => sqlValue(raw[name]))),
    hasNextPage: (byParent[parent]?.length ?? 0) > first,
  }));
}

function sqlValue(value: unknown): SqlValue {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  return value === null || value === undefined ? null : keyText(value);
}

export const isSqlValue = (value: unknown): value is SqlValue =>
  value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean";
