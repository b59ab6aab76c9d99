import { foldText, normalizeText, sortKeyText } from "@lgsp/policies";
import { type Box, boxOf, positionsOf } from "../geo/geometry.ts";
import { storedGeometry } from "../geo/stored-geometry.ts";
import type { LinkingKeys } from "../keys/linking-keys.ts";
import type { ColumnType, SectorModel, TableModel } from "../model.ts";
import type { SampleRows } from "../sample/world.ts";
import { keyText } from "../execution/resolve/key-text.ts";
import { type PseudonymShadow, type TableColumn, tableColumns } from "./table-columns.ts";

export type ColumnValue = string | number | boolean | null;
type SampleRow = SampleRows["rows"][number];

/** Turns rows by column name into the values of all columns, shadows included. */
export interface RowWriter {
  readonly columns: readonly string[];
  /** The values of all rows, one after the other, each row in the order of `columns`. */
  values(rows: readonly SampleRow[]): ColumnValue[];
}

export function rowWriter(model: SectorModel, table: TableModel, keys: LinkingKeys): RowWriter {
  const columns = tableColumns(model, table);
  const makers = columns.map((column) => columnMaker(column, columns, keys));
  return {
    columns: columns.map((column) => column.name),
    values(rows) {
      const made = makers.map((make) => make(rows));
      const values: ColumnValue[] = [];
      for (let row = 0; row < rows.length; row += 1) for (const column of made) values.push(column[row] ?? null);
      return values;
    },
  };
}

type ColumnMaker = (rows: readonly SampleRow[]) => readonly ColumnValue[];

/** One column of many rows at a time: pseudonyms come hundreds of times cheaper together. */
function columnMaker(column: TableColumn, columns: readonly TableColumn[], keys: LinkingKeys): ColumnMaker {
  const { shadow, name, type } = column;
  if (shadow?.by === "pseudonym") return (rows) => pseudonymsOf(rows, shadow, keys);
  if (shadow !== undefined) {
    if (shadow.by !== "fold" && shadow.by !== "sort") {
      const at = ["west", "south", "east", "north"].indexOf(shadow.by);
      return (rows) => rows.map((row) => boxAround(row[shadow.of])?.[at] ?? null);
    }
    const isAddress = columns.some(({ name: of, type: shadowed }) => of === shadow.of && shadowed === "address");
    const { by } = shadow;
    return (rows) => rows.map((row) => textShadow(by, row[shadow.of], isAddress));
  }
  const numeric = numericTypes.has(type);
  return (rows) =>
    rows.map((row) => {
      const value = row[name];
      if (typeof value === "string") return normalizeText(value);
      // bound as a number, 12 would become the text "12.0" in a column of texts
      return typeof value === "number" && !numeric ? String(value) : (value ?? null);
    });
}

/** Pseudonyms of what the rows' columns name; null where one of them is empty. */
export function pseudonymsOf(
  rows: readonly Readonly<Record<string, unknown>>[],
  { of, type }: PseudonymShadow,
  keys: LinkingKeys,
): readonly (number | null)[] {
  const named = rows.map((row) => of.map((part) => row[part]));
  const whole = named.filter((parts) => parts.every((part) => part !== null && part !== undefined));
  const pseudonyms = keys.pseudonyms(
    type,
    whole.map((parts) => parts.map((part) => normalizeText(keyText(part)))),
  );
  let next = 0;
  return named.map((parts) => (parts === whole[next] ? (pseudonyms[next++] ?? null) : null));
}

function textShadow(by: "fold" | "sort", value: unknown, isAddress: boolean): string | null {
  if (typeof value !== "string") return null;
  const text = isAddress ? addressText(value) : value;
  return by === "fold" ? foldText(text) : sortKeyText(text).slice(0, longestSortKey);
}

/** The box around a stored geometry; the four columns of a row ask for it one after the other. */
let lastBox: { readonly text: string; readonly box: Box | undefined } | undefined;

function boxAround(value: unknown): Box | undefined {
  if (typeof value !== "string") return undefined;
  if (lastBox?.text !== value) {
    const geometry = storedGeometry(value);
    lastBox = { text: value, box: geometry === undefined ? undefined : boxOf(positionsOf(geometry)) };
  }
  return lastBox.box;
}

const numericTypes: ReadonlySet<ColumnType> = new Set(["int", "money", "float", "boolean"]);

/** Long texts are ordered by their beginning, on every dialect alike. */
const longestSortKey = 400;

function addressText(json: string): string {
  const address: unknown = JSON.parse(json);
  return typeof address === "object" && address !== null && "text" in address && typeof address.text === "string"
    ? address.text
    : "";
}
