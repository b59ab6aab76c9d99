import { dropError } from "./errors.ts";

const byteOrderMarks = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: "utf-8" },
  { bytes: [0xff, 0xfe], encoding: "utf-16le" },
  { bytes: [0xfe, 0xff], encoding: "utf-16be" },
] as const;

/**
 * Text of a CSV file: UTF-8 with or without its mark, UTF-16 with it. Legacy Vietnamese encodings are refused, not
 * guessed: TCVN3 read as Windows-1258 gives other letters, and other people.
 * Errors: DROP_ENCODING_UNKNOWN.
 */
export function decodeText(bytes: Uint8Array): string {
  const mark = byteOrderMarks.find((one) => one.bytes.every((byte, index) => bytes[index] === byte));
  const encoding = mark?.encoding ?? "utf-8";
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw dropError("DROP_ENCODING_UNKNOWN", { reason: encoding });
  }
  if (text.includes("\u0000")) throw dropError("DROP_ENCODING_UNKNOWN", { reason: "U+0000" });
  if (text.includes("\uFFFD")) throw dropError("DROP_ENCODING_UNKNOWN", { reason: "U+FFFD" });
  return text;
}
