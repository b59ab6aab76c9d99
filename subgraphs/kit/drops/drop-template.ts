import writeExcelFile from "write-excel-file/node";
import type { SectorModel, TableModel } from "../model.ts";
import { dropColumns, type DropColumn } from "./drop-columns.ts";

const heading = ({ label, required }: DropColumn): string => (required ? `${label.vi} *` : label.vi);

/** An empty file for communes to fill in: the header row, required columns marked with "*". */
export function csvTemplate(model: SectorModel, table: TableModel): Uint8Array {
  const cells = dropColumns(model, table).map((column) => `"${heading(column).replaceAll('"', '""')}"`);
  return Buffer.from(`\uFEFF${cells.join(";")}\r\n`);
}

/** Rows that are formatted in advance. */
const preparedRows = 500;

/**
 * The same as XLSX, with a second sheet of all codes. Cells of codes and numbers of people are formatted as text, so that
 * Excel keeps their leading zeros.
 */
export async function xlsxTemplate(model: SectorModel, table: TableModel): Promise<Uint8Array> {
  const columns = dropColumns(model, table);
  const header = columns.map((column) => ({ value: heading(column), type: String, fontWeight: "bold" as const }));
  const blank = columns.map(({ type }) => (isNumber(type) ? null : { value: "", type: String, format: "@" }));
  const codes = columns.flatMap(({ label, codelist }) =>
    Object.entries(codelist?.codes ?? {}).map(([code, { vi, en }]) =>
      [label.vi, code, vi, en].map((value) => ({ value, type: String, format: "@" })),
    ),
  );
  const codeHeader = ["Cột · Column", "Mã · Code", "Tên", "Name"].map((value) => ({ value, type: String }));
  return writeExcelFile([
    {
      sheet: "Dữ liệu",
      data: [header, ...Array.from({ length: preparedRows }, () => blank)],
      columns: columns.map(() => ({ width: 22 })),
      stickyRowsCount: 1,
    },
    { sheet: "Danh mục", data: [codeHeader, ...codes], columns: [28, 18, 40, 40].map((width) => ({ width })) },
  ]).toBuffer();
}

const isNumber = (type: DropColumn["type"]): boolean => ["int", "money", "float", "date", "datetime"].includes(type);
