import type { InverseField, RelationField, SectorModel, TableModel } from "../../model.ts";
import { personType } from "../person-type.ts";
import type { SectorRequest } from "../sector-request.ts";
import { targetColumns, viaRelation } from "../statement/condition.ts";
import { validityField } from "../statement/select-row.ts";
import { keyText } from "./key-text.ts";
import type { RowKey } from "./load-rows.ts";
import type { Args } from "./resolver-types.ts";
import type { Row } from "./row.ts";

/** The key that arguments or a representation name; undefined when it is forged, of another type or not a key. */
export function keyOf(table: TableModel, given: Args, { call }: SectorRequest): RowKey | undefined {
  if (table.entityKey === "reference") {
    const id = given["id"];
    const values = typeof id === "string" ? call.keys.open(table.type, id) : undefined;
    return values?.length === table.key.length ? { columns: table.key, values } : undefined;
  }
  const columns: string[] = [];
  const values: string[] = [];
  for (const name of table.entityKey) {
    const field = table.fields[name];
    if (field?.kind !== "column") continue;
    const value = keyText(given[name]);
    if (value === "") return undefined;
    columns.push(field.column);
    values.push(value);
  }
  const dated = validityField(table);
  if (dated === undefined) return { columns, values };
  const on = given[dated.name];
  return { columns, values, on: typeof on === "string" ? on : call.question.today };
}

/** References to persons that leave are what another sector may later rely on (`released`). */
export function referenceOf(type: string, key: readonly string[], { call }: SectorRequest): string {
  const reference = call.keys.reference(type, key);
  if (type === personType) call.book.release(reference);
  return reference;
}

/**
 * Today for a unit still valid, else the date that was asked for. Under the alias by which the gateway checks that it
 * got the entity it asked for, exactly the date asked for.
 */
export function dateOf(row: Row, alias: string, { call }: SectorRequest): string {
  const { today } = call.question;
  if (alias.startsWith("lgsp__key_") && row.on !== undefined) return row.on;
  const { from = today, to } = row.validity ?? {};
  return to === undefined || to > today ? today : (row.on ?? from);
}

/** Key parts of the row to which a relation leads, and the date at which it is meant; undefined where it leads nowhere. */
export function relatedKey(
  field: RelationField,
  row: Row,
  { call }: SectorRequest,
): { readonly values: readonly string[]; readonly on?: string } | undefined {
  const parts = row.values[field.name];
  if (!Array.isArray(parts)) return undefined;
  const values = parts.slice(0, field.by.length).map(String);
  const on = field.validOn === "today" ? call.question.today : parts[field.by.length];
  return field.validOn === undefined || on === undefined ? { values } : { values, on: String(on) };
}

/** The parent's key as the child's columns hold it; undefined for a unit that is not valid when the children mean it. */
export function parentKey(
  field: InverseField,
  row: Row,
  table: TableModel,
  model: SectorModel,
  today: string,
): readonly string[] | undefined {
  const target = model.tables[field.target];
  const via = target === undefined ? undefined : viaRelation(field, target);
  if (via === undefined) return undefined;
  if (via.validOn === "today" && row.validity?.to !== undefined && row.validity.to <= today) return undefined;
  const values = targetColumns(via, table).map((name) => row.key[table.key.indexOf(name)]);
  return values.every((value) => value !== undefined) ? values : undefined;
}

/** The same for the row of another sector's type. */
export function stubParentKey(
  field: InverseField,
  row: Row,
  model: SectorModel,
  today: string,
): readonly string[] | undefined {
  const target = model.tables[field.target];
  const via = target === undefined ? undefined : viaRelation(field, target);
  const meansToday = via?.validOn === "today";
  return meansToday && row.on !== undefined && row.on !== today ? undefined : row.key;
}
