import { CsvError, parse } from "csv-parse/sync";
import { limits, textCell, type Sheet } from "./cell.ts";
import { decodeText } from "./decode-text.ts";
import { dropError } from "./errors.ts";

/**
 * A CSV file (RFC 4180), separated by semicolons (Excel in Vietnamese), commas or tabs.
 * Errors: DROP_ENCODING_UNKNOWN, DROP_FILE_BROKEN, DROP_FILE_TOO_LARGE.
 */
export function readCsv(bytes: Uint8Array): Sheet {
  const text = decodeText(bytes);
  let records: string[][];
  try {
    records = parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      skip_empty_lines: false,
      max_record_size: 1024 * 1024,
      to: limits.rows + 2,
    });
  } catch (error) {
    // the message of the parser may repeat what stands in the file
    throw dropError("DROP_FILE_BROKEN", { reason: error instanceof CsvError ? error.code : "CSV" }, { cause: error });
  }
  return records.map((record) => record.map(textCell));
}

/** The separator that the header row has most of, outside quotes. */
function delimiterOf(text: string): string {
  const [header = ""] = text.replace(/"[^"]*"/g, "").split(/\r?\n/, 1);
  const counted = [";", ",", "\t"].map((one) => ({ one, count: header.split(one).length }));
  return counted.reduce((most, next) => (next.count > most.count ? next : most)).one;
}
