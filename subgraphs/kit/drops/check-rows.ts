import type { TableModel } from "../model.ts";
import type { SampleRow } from "../sample/in-batches.ts";
import { keyText } from "../tables/stored-rows.ts";
import { emptyCell, type Cell, type Sheet } from "./cell.ts";
import type { DropColumn } from "./drop-columns.ts";
import type { RowFaultCode } from "./errors.ts";
import { readCell, type CellValue } from "./read-cell.ts";

/** What is wrong where; the value is not repeated. */
export interface RowFault {
  /** Number of the row in the file, the header being 1. */
  readonly row: number;
  /** Number of the column in the file from 1; absent: the row as a whole. */
  readonly column?: number;
  readonly code: RowFaultCode;
}

/** A row that may be written, under its number in the file. */
export interface CheckedRow {
  readonly row: number;
  readonly values: SampleRow;
}

export interface CheckedSheet {
  readonly rows: readonly CheckedRow[];
  readonly faults: readonly RowFault[];
  /** Rows that are not blank, the header not counted. */
  readonly total: number;
}

export interface CheckOptions {
  readonly table: TableModel;
  /** Of each column of the file. */
  readonly header: readonly DropColumn[];
  readonly now: Date;
  /** Column and value that every row must have: a commune hands in its own rows. */
  readonly own?: { readonly column: string; readonly value: string };
}

/** Reads every row below the header; a row with one fault is not among `rows`. */
export function checkRows([, ...sheet]: Sheet, options: CheckOptions): CheckedSheet {
  const rows: CheckedRow[] = [];
  const faults: RowFault[] = [];
  const keys = new Set<string>();
  let total = 0;
  for (const [index, cells] of sheet.entries()) {
    if (cells.every(({ kind }) => kind === "empty")) continue;
    total += 1;
    const row = index + 2;
    const before = faults.length;
    const values = readRow(cells, row, options, faults);
    if (faults.length > before) continue;
    const key = keyText(options.table, values);
    const { own } = options;
    if (own !== undefined && values[own.column] !== own.value) faults.push({ row, code: "DROP_ROW_FOREIGN" });
    else if (keys.has(key)) faults.push({ row, code: "DROP_ROW_REPEATED" });
    else rows.push({ row, values });
    keys.add(key);
  }
  return { rows, faults, total };
}

function readRow(
  cells: readonly Cell[],
  row: number,
  { header, now }: CheckOptions,
  faults: RowFault[],
): Record<string, CellValue> {
  const values: Record<string, CellValue> = {};
  for (const [index, column] of header.entries()) {
    const read = readCell(cells[index] ?? emptyCell, column, now);
    if ("fault" in read) faults.push({ row, column: index + 1, code: read.fault });
    else values[column.column] = read.value;
  }
  if (cells.slice(header.length).some(({ kind }) => kind !== "empty")) faults.push({ row, code: "DROP_ROW_TOO_LONG" });
  return values;
}
