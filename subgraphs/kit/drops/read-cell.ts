import { foldText } from "@lgsp/policies";
import { clientLimits, isGeometry } from "../geo/read-geometry.ts";
import { isCalendarDate } from "../tables/foreign-text.ts";
import { limits, type Cell } from "./cell.ts";
import type { DropColumn } from "./drop-columns.ts";
import type { RowFaultCode } from "./errors.ts";
import { isIdentifier } from "./identifier-rules.ts";
import { readNumber } from "./read-number.ts";

export type CellValue = string | number | boolean | null;
export type CellReading = { readonly value: CellValue } | { readonly fault: RowFaultCode };

/** What a cell says as a value of its column, or why it says none. An empty cell is null. */
export function readCell(cell: Cell, column: DropColumn, now: Date): CellReading {
  if (cell.kind === "empty") return column.required ? { fault: "DROP_CELL_REQUIRED" } : { value: null };
  if (cell.kind === "formula") return { fault: "DROP_CELL_FORMULA" };
  if (column.list) return readList(cell);
  switch (column.type) {
    case "int":
    case "money":
    case "float": {
      const number = readNumber(cell, column.type !== "float");
      return number === undefined ? { fault: "DROP_CELL_NUMBER" } : { value: number };
    }
    case "boolean":
      return readTruth(cell);
    case "date":
    case "datetime":
      return readDate(cell, column.type);
    case "id":
    case "string":
    case "code":
    case "address":
    case "geojson":
    case "json": {
      if (cell.kind !== "text") return { fault: "DROP_CELL_NOT_TEXT" };
      const text = cell.text.normalize("NFC").trim();
      return isPlainText(text) ? readText(text, column, now) : { fault: "DROP_CELL_TEXT" };
    }
  }
}

function readText(text: string, column: DropColumn, now: Date): CellReading {
  const { type, codelist, target } = column;
  if (codelist !== undefined) {
    const code = codeOf(text, codelist.codes);
    return code === undefined ? { fault: "DROP_CELL_CODE" } : { value: code };
  }
  if (target !== undefined)
    return isIdentifier(target, text, now) ? { value: text } : { fault: "DROP_CELL_IDENTIFIER" };
  if (type === "id" && !isIdentifier("", text, now)) return { fault: "DROP_CELL_IDENTIFIER" };
  if (type === "address") return { value: JSON.stringify({ text }) };
  if (type === "geojson" || type === "json")
    return isJson(text, type === "geojson") ? { value: text } : { fault: "DROP_CELL_TEXT" };
  return { value: text };
}

/** A code as it is, or its label in either language. */
function codeOf(text: string, codes: Readonly<Record<string, { readonly vi: string; readonly en: string }>>) {
  if (Object.hasOwn(codes, text)) return text;
  const wanted = foldText(text);
  const found = Object.entries(codes).filter(([code, { vi, en }]) =>
    [code, vi, en].some((one) => foldText(one) === wanted),
  );
  return found.length === 1 ? found[0]?.[0] : undefined;
}

/** Several values in one cell, apart by semicolons, bars or lines. */
function readList(cell: Cell): CellReading {
  if (cell.kind !== "text") return { fault: "DROP_CELL_NOT_TEXT" };
  const items = cell.text
    .normalize("NFC")
    .split(/[;|\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== "");
  return items.every(isPlainText) ? { value: JSON.stringify(items) } : { fault: "DROP_CELL_TEXT" };
}

const yes = new Set(["co", "yes", "true", "1", "x", "dung"]);
const no = new Set(["khong", "no", "false", "0", "sai"]);

function readTruth(cell: Cell): CellReading {
  if (cell.kind === "boolean") return { value: cell.truth };
  const said = cell.kind === "number" ? String(cell.number) : cell.kind === "text" ? foldText(cell.text.trim()) : "";
  if (yes.has(said)) return { value: true };
  return no.has(said) ? { value: false } : { fault: "DROP_CELL_BOOLEAN" };
}

const dayFirst = /^(?:(?:(\d{1,2})[/.-])?(\d{1,2})[/.-])?(\d{4})(?:[ T](\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;
const two = (part: string): string => part.padStart(2, "0");

/** ISO 8601 or day first as Vietnam writes; a date may be a month or a year only. Times without an offset are Vietnam's. */
function readDate(cell: Cell, type: "date" | "datetime"): CellReading {
  const fault = { fault: "DROP_CELL_DATE" } as const;
  const said = cell.kind === "date" ? cell.iso : cell.kind === "text" ? cell.text.trim() : "";
  const [, day, month, year, hour, minute, second = "00"] = dayFirst.exec(said) ?? [];
  const written =
    year === undefined
      ? said
      : [year, month, day].flatMap((part) => (part === undefined ? [] : [two(part)])).join("-") +
        (hour === undefined || minute === undefined ? "" : `T${two(hour)}:${minute}:${second}`);
  const [date = "", time] = written.split(/[T ]/);
  if (!isCalendarDate(date)) return fault;
  if (type === "date") return time === undefined ? { value: date } : fault;
  if (time === undefined || date.length < 10 || !/^\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?$/.test(time))
    return fault;
  const moment = new Date(`${date}T${time}${/(Z|[+-]\d{2}:\d{2})$/.test(time) ? "" : "+07:00"}`);
  return Number.isNaN(moment.getTime()) ? fault : { value: `${moment.toISOString().slice(0, 19)}Z` };
}

/** No control characters, no marks that turn the line around, and no beginning that a spreadsheet would compute. */
const isPlainText = (text: string): boolean =>
  text.length <= limits.text &&
  !/(?![\n\t])\p{Cc}|[\u200E\u200F\u202A-\u202E\u2066-\u2069\uFFFD\uFFFE\uFFFF]|\p{Cs}/u.test(text) &&
  !/^[=@\t]|^[+-](?![\d\s])/.test(text);

function isJson(text: string, geometry: boolean): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return !geometry || isGeometry(value, clientLimits);
  } catch {
    return false;
  }
}
