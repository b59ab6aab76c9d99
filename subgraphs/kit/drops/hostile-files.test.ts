import fc from "fast-check";
import { deflateRawSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { textCell } from "./cell.ts";
import { readNumber } from "./read-number.ts";
import { readSheet } from "./read-sheet.ts";

interface Part {
  readonly name: string;
  readonly text: string | Buffer;
  /** What the directory says of its size, when not the truth. */
  readonly claimed?: number;
}

/** A ZIP as APPNOTE.TXT draws it, so that a test may lie in it. CRCs are right. */
function zipOf(parts: readonly Part[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, text, claimed } of parts) {
    const raw = Buffer.from(text);
    const packed = deflateRawSync(raw);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(raw), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(claimed ?? raw.length, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from("PK\u0003\u0004"), common, Buffer.from(name), packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from("PK\u0001\u0002\u0014\u0000"), common, tail, Buffer.from(name)]));
    files.push(local);
    offset += local.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006");
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, ...directory, end]);
}

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

const sheetXml = (rows: string): string => `<worksheet><sheetData>${rows}</sheetData></worksheet>`;
const workbook = (sheet: string, more: readonly Part[] = []): Buffer =>
  zipOf([
    { name: "xl/workbook.xml", text: '<workbook><sheets><sheet name="a" r:id="r1"/></sheets></workbook>' },
    {
      name: "xl/_rels/workbook.xml.rels",
      text: '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
    },
    { name: "xl/worksheets/sheet1.xml", text: sheet },
    ...more,
  ]);

describe("a workbook that means harm", () => {
  test("an honest one is read", async () => {
    const row = '<row r="1"><c r="A1" t="inlineStr"><is><t>tên</t></is></c><c r="C1"><v>3</v></c></row>';
    expect(await readSheet(workbook(sheetXml(row)))).toEqual([
      [{ kind: "text", text: "tên" }, { kind: "empty" }, { kind: "number", number: 3 }],
    ]);
  });

  test("is refused when it unpacks to too much, whether it says so or lies", async () => {
    const bomb = workbook(sheetXml(""), [{ name: "xl/big.xml", text: "x", claimed: 150 * 1024 * 1024 }]);
    await expect(readSheet(bomb)).rejects.toMatchObject({ code: "DROP_FILE_TOO_LARGE" });
    const lying = zipOf([{ name: "xl/workbook.xml", text: Buffer.alloc(1024 * 1024, 0x20), claimed: 100 }]);
    await expect(readSheet(lying)).rejects.toMatchObject({ code: "DROP_FILE_BROKEN" });
  });

  test("is refused with entities, macros, links to elsewhere, or too many cells", async () => {
    const entity = `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><worksheet><sheetData/></worksheet>`;
    await expect(readSheet(workbook(entity))).rejects.toMatchObject({ code: "DROP_CONTENT_FORBIDDEN" });
    for (const name of ["xl/vbaProject.bin", "xl/externalLinks/externalLink1.xml", "xl/connections.xml"]) {
      const file = workbook(sheetXml(""), [{ name, text: "x" }]);
      await expect(readSheet(file), name).rejects.toMatchObject({ code: "DROP_CONTENT_FORBIDDEN" });
    }
    const far = workbook(sheetXml('<row r="1"><c r="XFD1"><v>1</v></c></row>'));
    await expect(readSheet(far)).rejects.toMatchObject({ code: "DROP_FILE_TOO_LARGE" });
    const deep = workbook(sheetXml('<row r="1048576"><c r="A1048576"><v>1</v></c></row>'));
    await expect(readSheet(deep)).rejects.toMatchObject({ code: "DROP_FILE_TOO_LARGE" });
  });

  test("an unknown entity, a torn file and an old .xls are refused too", async () => {
    const unknown = workbook(sheetXml('<row r="1"><c r="A1" t="str"><v>&evil;</v></c></row>'));
    await expect(readSheet(unknown)).rejects.toMatchObject({ code: "DROP_FILE_BROKEN" });
    await expect(readSheet(workbook(sheetXml("")).subarray(0, 300))).rejects.toMatchObject({
      code: "DROP_FILE_BROKEN",
    });
    const xls = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    await expect(readSheet(xls)).rejects.toMatchObject({ code: "DROP_FORMAT_UNKNOWN" });
  });

  test("whatever the bytes are, the answer is a sheet or a refusal with a code", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.boolean(), async (bytes, zip) => {
        const file = zip ? Buffer.concat([Buffer.from("PK\u0003\u0004"), bytes]) : bytes;
        const answer = await readSheet(file).catch((error: unknown) => String(Object(error).code));
        expect(typeof answer !== "string" || answer.startsWith("DROP_")).toBe(true);
      }),
    );
  });
});

describe("numbers as Vietnam writes them", () => {
  const read = (text: string, whole = false) => readNumber(textCell(text), whole);
  test("a number is read or refused, never taken for another one", () => {
    expect(read("1.234.567,89")).toBe(1234567.89);
    expect(read("1234567.89")).toBe(1234567.89);
    expect(read("12,5")).toBe(12.5);
    expect(read("1.234", true)).toBe(1234);
    for (const text of ["1.234", "1,234,567", "12 34", "1e5", "0x10", "", "-", "1.2.3"])
      expect(read(text), text).toBeUndefined();
    expect(read("12,5", true)).toBeUndefined();
  });

  test("what is written with dots and a comma comes back", () => {
    const format = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 2, minimumFractionDigits: 2 });
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (cents) => {
        expect(read(format.format(cents / 100))).toBe(Number((cents / 100).toFixed(2)));
      }),
    );
  });
});
