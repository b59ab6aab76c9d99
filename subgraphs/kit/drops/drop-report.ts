import type { RowFault } from "./check-rows.ts";
import type { DropColumn } from "./drop-columns.ts";
import { dropErrors } from "./errors.ts";

/** More lines nobody reads; the counts are of all. */
const mostLines = 5_000;

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/**
 * The refused cells as CSV for Excel in Vietnamese (UTF-8 with its mark, semicolons): row, column, heading, code, reason
 * in both languages. Values are not repeated: whoever may read the report need not be allowed to read the file.
 */
export function dropReport(faults: readonly RowFault[], header: readonly DropColumn[]): string {
  const lines = faults.slice(0, mostLines).map(({ row, column, code }) => {
    const { vi, en, remedy } = dropErrors[code];
    const label = column === undefined ? "" : (header[column - 1]?.label.vi ?? "");
    return [
      String(row),
      column === undefined ? "" : String(column),
      label,
      code,
      `${vi} ${remedy.vi}`,
      `${en} ${remedy.en}`,
    ];
  });
  const heading = ["Dòng · Row", "Cột · Column", "Tiêu đề · Heading", "Mã · Code", "Lý do", "Reason"];
  const rest = faults.length - lines.length;
  const more = rest > 0 ? [["", "", "", "", `và ${rest} lỗi khác`, `and ${rest} more`]] : [];
  return `\uFEFF${[heading, ...lines, ...more].map((line) => line.map(quoted).join(";")).join("\r\n")}\r\n`;
}
