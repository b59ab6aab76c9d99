import { posix } from "node:path";
import { emptyCell, limits, textCell, type Cell, type Sheet } from "./cell.ts";
import { dropError } from "./errors.ts";
import { isoOfSerial } from "./excel-date.ts";
import { dateStyles } from "./excel-styles.ts";
import { openPackage, type Package } from "./open-package.ts";
import { readXml } from "./read-xml.ts";

/**
 * The first sheet of an XLSX workbook (ECMA-376 part 1, chapter 18): values as they are stored. A formula is not
 * computed and its stored result not believed.
 * Errors: DROP_FILE_BROKEN, DROP_FILE_TOO_LARGE, DROP_CONTENT_FORBIDDEN.
 */
export async function readXlsx(bytes: Uint8Array): Promise<Sheet> {
  const parts = await openPackage(bytes);
  const { sheet, date1904 } = await firstSheet(parts);
  const strings = parts.names.has("xl/sharedStrings.xml")
    ? sharedStrings(await parts.part("xl/sharedStrings.xml"))
    : [];
  const dates = parts.names.has("xl/styles.xml") ? dateStyles(await parts.part("xl/styles.xml")) : new Set<number>();
  return sheetRows(await parts.part(sheet), { strings, dates, date1904 });
}

async function firstSheet(parts: Package): Promise<{ readonly sheet: string; readonly date1904: boolean }> {
  let relation: string | undefined;
  let date1904 = false;
  readXml(await parts.part("xl/workbook.xml"), {
    open(name, attributes) {
      if (name === "sheet") relation ??= attributes["r:id"];
      if (name === "workbookPr") date1904 = ["1", "true"].includes(attributes["date1904"] ?? "");
    },
  });
  let target: string | undefined;
  readXml(await parts.part("xl/_rels/workbook.xml.rels"), {
    open(name, { Id: id, Target: to, TargetMode: mode }) {
      if (name === "Relationship" && id === relation && mode !== "External") target = to;
    },
  });
  if (relation === undefined || target === undefined)
    throw dropError("DROP_FILE_BROKEN", { reason: "xl/workbook.xml" });
  return { sheet: target.startsWith("/") ? target.slice(1) : posix.join("xl", target), date1904 };
}

/** Rich text is its runs one after the other; phonetic hints (rPh) are not part of the text. */
function sharedStrings(text: string): readonly string[] {
  const strings: string[] = [];
  let current = "";
  let phonetic = false;
  readXml(text, {
    open(name) {
      if (name === "si") current = "";
      if (name === "rPh") phonetic = true;
    },
    close(name, inside) {
      if (name === "t" && !phonetic) current += inside;
      if (name === "rPh") phonetic = false;
      if (name === "si") strings.push(current);
    },
  });
  return strings;
}

interface Workbook {
  readonly strings: readonly string[];
  /** Numbers of cell styles that show a number as a date. */
  readonly dates: ReadonlySet<number>;
  readonly date1904: boolean;
}

function sheetRows(text: string, workbook: Workbook): Sheet {
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  let rowNumber = 0;
  let columnNumber = 0;
  let cell: StoredCell = { type: "n", style: 0, value: "", formula: false };
  readXml(text, {
    open(name, attributes) {
      if (name === "row") {
        rowNumber = Number(attributes["r"] ?? rowNumber + 1);
        columnNumber = 0;
        if (!(rowNumber > rows.length && rowNumber <= limits.rows + 2)) throw tooLarge("rows", limits.rows);
        while (rows.length < rowNumber) rows.push([]);
        row = rows[rowNumber - 1] ?? [];
      }
      if (name === "c") {
        columnNumber = attributes["r"] === undefined ? columnNumber + 1 : columnOf(attributes["r"]);
        if (!(columnNumber >= 1 && columnNumber <= limits.columns)) throw tooLarge("columns", limits.columns);
        cell = { type: attributes["t"] ?? "n", style: Number(attributes["s"] ?? 0), value: "", formula: false };
      }
      if (name === "f") cell = { ...cell, formula: true };
    },
    close(name, inside) {
      if (name === "v" || name === "t") cell = { ...cell, value: cell.value + inside };
      if (name !== "c") return;
      while (row.length < columnNumber) row.push(emptyCell);
      row[columnNumber - 1] = cellOf(cell, workbook);
    },
  });
  return rows;
}

interface StoredCell {
  readonly type: string;
  readonly style: number;
  readonly value: string;
  readonly formula: boolean;
}

function cellOf({ type, style, value, formula }: StoredCell, { strings, dates, date1904 }: Workbook): Cell {
  if (formula || type === "e") return { kind: "formula" };
  switch (type) {
    case "s": {
      const text = strings[Number(value)];
      if (text === undefined) throw dropError("DROP_FILE_BROKEN", { reason: "xl/sharedStrings.xml" });
      return textCell(text);
    }
    case "inlineStr":
    case "str":
      return textCell(value);
    case "b":
      return { kind: "boolean", truth: value === "1" };
    case "d":
      return { kind: "date", iso: value.replace(/T00:00:00(\.0+)?Z?$/, "") };
    default: {
      if (value === "") return emptyCell;
      const number = Number(value);
      if (!Number.isFinite(number)) throw dropError("DROP_FILE_BROKEN", { reason: "<v>" });
      const iso = dates.has(style) ? isoOfSerial(number, date1904) : undefined;
      return iso === undefined ? { kind: "number", number } : { kind: "date", iso };
    }
  }
}

/** "BC12" -> 55. */
function columnOf(reference: string): number {
  let number = 0;
  for (const letter of /^[A-Z]{1,3}/.exec(reference)?.[0] ?? "") number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

const tooLarge = (what: string, most: number) => dropError("DROP_FILE_TOO_LARGE", { reason: `> ${most} ${what}` });
