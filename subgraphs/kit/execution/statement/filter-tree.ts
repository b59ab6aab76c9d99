import type { Decision } from "@lgsp/policies";
import type { PlaceTest } from "../../geo/place-test.ts";
import type { ColumnField, FieldModel, RelationField, SectorModel, TableModel } from "../../model.ts";
import { fail } from "../errors.ts";
import { isPlaceOp, readPlaceTest } from "./read-place-test.ts";

/**
 * A user's filter as a tree. Two-valued, decided once for every database and for sets of references later: a null value
 * satisfies no operator, `not` negates that answer (so `not: {sex: {eq: "F"}}` finds rows whose sex is unknown),
 * `and: []` is true, `or: []` is false, an empty object is true. Several operators on one field, and several fields in
 * one object, must all hold. A null operand is refused (FILTER_NULL), since a forgotten variable would otherwise widen
 * the answer.
 */
export type Filter =
  | { readonly kind: "and"; readonly of: readonly Filter[] }
  | { readonly kind: "or"; readonly of: readonly Filter[] }
  | { readonly kind: "not"; readonly of: Filter }
  | { readonly kind: "test"; readonly field: FieldModel; readonly op: FilterTestOp; readonly value: unknown }
  | { readonly kind: "place"; readonly field: ColumnField; readonly test: PlaceTest }
  | {
      readonly kind: "related";
      readonly field: FieldModel;
      readonly none: boolean;
      readonly target: TableModel;
      readonly of: Filter;
    }
  /** The row, or what its relation `through` leads to, is in a set that other sectors found. `fields`: by what. */
  | {
      readonly kind: "member";
      readonly through?: RelationField;
      readonly fields: readonly string[];
      readonly set: string;
    };

export type FilterTestOp = "eq" | "in" | "gt" | "gte" | "lt" | "lte" | "search" | "has";

const testOps: ReadonlySet<string> = new Set(["eq", "in", "gt", "gte", "lt", "lte", "search", "has"]);
const isTestOp = (name: string): name is FilterTestOp => testOps.has(name);

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const everything: Filter = { kind: "and", of: [] };

/** Reads a coerced `XFilter` argument. Errors: FILTER_NULL, SEARCH_TOO_LONG. */
export function readFilter(input: unknown, table: TableModel, model: SectorModel): Filter {
  if (input === undefined || input === null) return everything;
  if (!isRecord(input)) throw fail("FILTER_NULL", { coordinate: table.type });
  const parts = Object.entries(input).flatMap(([name, value]): readonly Filter[] => {
    if (value === undefined) return [];
    if (value === null) throw fail("FILTER_NULL", { coordinate: `${table.type}.${name}` });
    if (name === "and" || name === "or")
      return [{ kind: name, of: list(value).map((part) => readFilter(part, table, model)) }];
    if (name === "not") return [{ kind: "not", of: readFilter(value, table, model) }];
    if (name === membership) return [readMembership(value, table)];
    return readField(name, value, table, model);
  });
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : { kind: "and", of: parts };
}

/** Filter field of the exchange between sectors; no client can write it. */
const membership = "lgsp__in";

/** Own relation: what it leads to is in the set. Else the fields are contributed, and the row itself is. */
function readMembership(value: unknown, table: TableModel): Filter {
  const { fields, set } = isRecord(value) ? value : {};
  if (!Array.isArray(fields) || fields.length === 0 || typeof set !== "string")
    throw fail("FILTER_NULL", { coordinate: `${table.type}.${membership}` });
  const names = fields.map(String);
  const [through] = names.flatMap((name) => table.fields[name] ?? []);
  if (through === undefined) return { kind: "member", fields: names, set };
  if (through.kind !== "relation" || names.length > 1)
    throw fail("FILTER_NULL", { coordinate: `${table.type}.${membership}` });
  return { kind: "member", through, fields: names, set };
}

/** Characters of a search: every word is a condition of its own, and databases refuse statements without end. */
const longestSearch = 256;

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

function readField(name: string, value: unknown, table: TableModel, model: SectorModel): readonly Filter[] {
  const field = table.fields[name];
  const coordinate = `${table.type}.${name}`;
  if (field === undefined || !isRecord(value)) throw fail("FILTER_NULL", { coordinate });
  return Object.entries(value).flatMap(([op, operand]): readonly Filter[] => {
    if (operand === undefined) return [];
    if (operand === null || list(operand).includes(null)) throw fail("FILTER_NULL", { coordinate });
    if (op === "search" && typeof operand === "string" && operand.length > longestSearch)
      throw fail("SEARCH_TOO_LONG", { coordinate, most: longestSearch });
    if (isTestOp(op)) return [{ kind: "test", field, op, value: operand }];
    if (field.kind === "column" && isPlaceOp(op))
      return [{ kind: "place", field, test: readPlaceTest(op, operand, coordinate) }];
    const target = field.kind === "inverse" || field.kind === "relation" ? model.tables[field.target] : undefined;
    if (target === undefined || (op !== "some" && op !== "none")) throw fail("FILTER_NULL", { coordinate });
    return [{ kind: "related", field, none: op === "none", target, of: readFilter(operand, target, model) }];
  });
}

/** Every coordinate that a filter asks about, each once: [type, field]. */
export function filterCoordinates(filter: Filter, table: TableModel): readonly (readonly [string, string])[] {
  switch (filter.kind) {
    case "and":
    case "or":
      return distinct(filter.of.flatMap((part) => filterCoordinates(part, table)));
    case "not":
      return filterCoordinates(filter.of, table);
    case "test":
    case "place":
      return [[table.type, filter.field.name]];
    case "member":
      return filter.fields.map((name) => [table.type, name] as const);
    case "related":
      return distinct([[table.type, filter.field.name], ...filterCoordinates(filter.of, filter.target)]);
  }
}

/** Coordinates of the conditions on related rows, which may be of the same type again; [type, field], each once. */
export function relatedCoordinates(filter: Filter): readonly (readonly [string, string])[] {
  switch (filter.kind) {
    case "and":
    case "or":
      return distinct(filter.of.flatMap(relatedCoordinates));
    case "not":
      return relatedCoordinates(filter.of);
    case "related":
      return filterCoordinates(filter.of, filter.target);
    case "test":
    case "place":
    case "member":
      return [];
  }
}

/** Names of the row's own fields that a filter asks about, each once. */
export function ownFields(filter: Filter): readonly string[] {
  switch (filter.kind) {
    case "and":
    case "or":
      return [...new Set(filter.of.flatMap(ownFields))];
    case "not":
      return ownFields(filter.of);
    case "related":
    case "test":
    case "place":
      return [filter.field.name];
    case "member":
      return filter.fields;
  }
}

function distinct(coordinates: readonly (readonly [string, string])[]): readonly (readonly [string, string])[] {
  return [...new Map(coordinates.map((coordinate) => [coordinate.join("."), coordinate])).values()];
}

/** Refuses before anything is selected. Errors: PREDICATE_DENIED. */
export function requirePredicates(coordinates: readonly (readonly [string, string])[], decision: Decision): void {
  for (const [type, field] of coordinates) {
    if (decision.predicate(type, field).kind === "none") {
      throw fail("PREDICATE_DENIED", { coordinate: `${type}.${field}` });
    }
  }
}
