import { foldText, normalizeText, sortKeyText } from "@lgsp/policies";
import { type Box, boxOf, positionsOf } from "../geo/geometry.ts";
import { storedGeometry } from "../geo/stored-geometry.ts";
import type { LinkingKeys } from "../keys/linking-keys.ts";
import type { ColumnType, SectorModel, TableModel } from "../model.ts";
import type { SampleRows } from "../sample/world.ts";
import { tableColumns } from "./table-columns.ts";

export type ColumnValue = string | number | boolean | null;
type SampleRow = SampleRows["rows"][number];

/** Turns a row by column name into the values of all columns, shadows included, in the order of `columns`. */
export interface RowWriter {
  readonly columns: readonly string[];
  values(row: SampleRow): ColumnValue[];
}

export function rowWriter(model: SectorModel, table: TableModel, keys: LinkingKeys): RowWriter {
  const columns = tableColumns(model, table);
  const addresses = new Set(columns.filter((column) => column.type === "address").map((column) => column.name));
  const makers = columns.map(({ name, type, shadow }): ((row: SampleRow) => ColumnValue) => {
    if (name === table.orderColumn) {
      return (row) =>
        keys.order(
          table.type,
          table.key.map((part) => String(row[part])),
        );
    }
    if (shadow === undefined) {
      const numeric = numericTypes.has(type);
      return (row) => {
        const value = row[name];
        if (typeof value === "string") return normalizeText(value);
        // bound as a number, 12 would become the text "12.0" in a column of texts
        return typeof value === "number" && !numeric ? String(value) : (value ?? null);
      };
    }
    if (shadow.by !== "fold" && shadow.by !== "sort") {
      const at = ["west", "south", "east", "north"].indexOf(shadow.by);
      return (row) => boxAround(row[shadow.of])?.[at] ?? null;
    }
    const change = shadow.by === "fold" ? foldText : (text: string) => sortKeyText(text).slice(0, longestSortKey);
    return (row) => {
      const value = row[shadow.of];
      if (typeof value !== "string") return null;
      return change(addresses.has(shadow.of) ? addressText(value) : value);
    };
  });
  return { columns: columns.map((column) => column.name), values: (row) => makers.map((make) => make(row)) };
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
