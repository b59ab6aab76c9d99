import type { SectorModel } from "../../model.ts";
import type { ColumnValue } from "../../tables/shadow-values.ts";
import { type TableColumn, tableColumns } from "../../tables/table-columns.ts";
import type { Feed } from "./rest-mapping.ts";

export type UpstreamRow = Readonly<Record<string, ColumnValue>>;

/** A row that keeps its JSON schema and still is none of ours. `place`: a JSON pointer below the row. */
export class RowRefused extends Error {
  readonly place: string;

  constructor(place: string, rule: string) {
    super(rule);
    this.place = place;
  }
}

/**
 * Turns items of an answer into rows by column name. What has not the type of its column is refused, never guessed:
 * a row without its key, a date that is none, a number beyond 2^53. Throws RowRefused.
 */
export function rowReader(model: SectorModel, { table, columns }: Feed): (item: unknown) => UpstreamRow {
  const wanted = tableColumns(model, table).flatMap((column) => {
    const property = columns.get(column.name);
    return property === undefined ? [] : [{ column, property, isKey: table.key.includes(column.name) }];
  });
  return (item) => {
    if (typeof item !== "object" || item === null) throw new RowRefused("", "object");
    const properties = new Map<string, unknown>(Object.entries(item));
    const row: Record<string, ColumnValue> = {};
    for (const { column, property, isKey } of wanted) {
      const value = columnValue(column, properties.get(property), property);
      if (isKey && (value === null || value === "")) throw new RowRefused(`/${property}`, "key");
      row[column.name] = value;
    }
    return row;
  };
}

/** ISO 8601 in the precision that the graph's Date may have. */
const date = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

function columnValue({ type, list }: TableColumn, value: unknown, property: string): ColumnValue {
  if (value === null || value === undefined) return null;
  const refused = (rule: string): RowRefused => new RowRefused(`/${property}`, rule);
  if (list) {
    if (!Array.isArray(value)) throw refused("array");
    return JSON.stringify(value);
  }
  switch (type) {
    case "int":
    case "money":
      if (typeof value !== "number" || !Number.isSafeInteger(value)) throw refused("integer");
      return value;
    case "float":
      if (typeof value !== "number" || !Number.isFinite(value)) throw refused("number");
      return value;
    case "boolean":
      if (typeof value !== "boolean") throw refused("boolean");
      return value;
    case "date":
      if (typeof value !== "string" || !date.test(value)) throw refused("date");
      return value;
    case "datetime":
      if (typeof value !== "string" || Number.isNaN(Date.parse(value))) throw refused("date-time");
      return value;
    case "address":
    case "geojson":
    case "json":
      if (typeof value !== "object") throw refused("object");
      return JSON.stringify(value);
    case "id":
    case "string":
    case "code":
      if (typeof value !== "string" && typeof value !== "number") throw refused("string");
      return String(value);
  }
}
