import { limits, type Sheet } from "./cell.ts";
import { dropError } from "./errors.ts";
import { readCsv } from "./read-csv.ts";
import { readXlsx } from "./read-xlsx.ts";

const zip = [0x50, 0x4b, 0x03, 0x04];
/** Old .xls, and XLSX under a password, are compound files (MS-CFB). */
const compound = [0xd0, 0xcf, 0x11, 0xe0];

const beginsWith = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, index) => bytes[index] === byte);

/**
 * Reads a file by what it is, whatever it is called.
 * Errors: DROP_FILE_TOO_LARGE, DROP_FORMAT_UNKNOWN, DROP_FILE_BROKEN, DROP_CONTENT_FORBIDDEN, DROP_ENCODING_UNKNOWN.
 */
export async function readSheet(bytes: Uint8Array): Promise<Sheet> {
  if (bytes.byteLength > limits.fileBytes) throw tooLarge(`${limits.fileBytes} byte`);
  if (beginsWith(bytes, compound)) throw dropError("DROP_FORMAT_UNKNOWN");
  const sheet = beginsWith(bytes, zip) ? await readXlsx(bytes) : readCsv(bytes);
  if (sheet.length > limits.rows + 1) throw tooLarge(`${limits.rows} rows`);
  if (sheet.some((row) => row.length > limits.columns)) throw tooLarge(`${limits.columns} columns`);
  return sheet;
}

const tooLarge = (limit: string) => dropError("DROP_FILE_TOO_LARGE", { reason: `> ${limit}` });
