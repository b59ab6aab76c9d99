import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Category } from "@lgsp/policies";
import { parse } from "yaml";
import type { SectorModel, TableModel } from "../../model.ts";
import { tableColumns } from "../../tables/table-columns.ts";
import { upstreamError } from "./errors.ts";
import { readOpenApi, type OpenApiDocument, type Operation } from "./openapi-document.ts";

/** `rest.yaml` of a sector folder: which operation of the upstream's OpenAPI document feeds which type. */
export interface RestMapping {
  readonly tokenUrl: string | undefined;
  /** Called to see whether the upstream answers. */
  readonly ping: Operation | undefined;
  readonly feeds: ReadonlyMap<string, Feed>;
}

/** Where the rows of one type come from. */
export interface Feed {
  readonly table: TableModel;
  /** Property of an answer that holds the rows. */
  readonly rows: string;
  /** Property of a row, by column. */
  readonly columns: ReadonlyMap<string, string>;
  /** Operations that find the rows of many values at once, by the column that they search. */
  readonly lookups: ReadonlyMap<string, Lookup>;
  readonly list: ListFeed | undefined;
}

export interface Lookup {
  readonly operation: Operation;
  /** Property of the request body that takes the values. */
  readonly keys: string;
  /** Values that one call takes. */
  readonly most: number;
  readonly paging: undefined;
}

export interface ListFeed {
  readonly operation: Operation;
  /** Query parameter, by the column that it equals. */
  readonly equals: ReadonlyMap<string, string>;
  /** Query parameters of the first and last value, both included, by column. */
  readonly between: ReadonlyMap<string, Between>;
  readonly paging: Paging | undefined;
}

export interface Between {
  readonly from?: string;
  readonly to?: string;
  /** In what precision the parameters take dates. */
  readonly precision: "day" | "month";
}

/** By page numbers from 1, or by the cursor that an answer names for the next page. */
export interface Paging {
  readonly size: string;
  readonly most: number;
  /** Property of the answer that holds how many rows there are in all pages. */
  readonly total?: string;
  readonly page?: string;
  readonly cursor?: { readonly parameter: string; readonly next: string };
}

/**
 * Reads rest.yaml and its OpenAPI document and checks both against the sector's schema: every column of every type has
 * a property, every operation, parameter and property exists, and nothing that names a person goes into an address.
 * Errors: UPSTREAM_MAPPING_BROKEN.
 */
export function readRestMapping(model: SectorModel): RestMapping {
  const { folder, name } = model.definition;
  const file = fileURLToPath(new URL("rest.yaml", folder));
  const broken = (reason: string) => upstreamError("UPSTREAM_MAPPING_BROKEN", { file, reason });
  if (!existsSync(file)) throw broken(`${name} has no rest.yaml, so it cannot be served over REST`);
  try {
    const mapping = node(parse(readFileSync(file, "utf8")), "rest.yaml");
    const openApiFile = new URL(text(mapping["openapi"], "openapi"), folder);
    const document = readOpenApi(readFileSync(openApiFile, "utf8"));
    const types = node(mapping["types"], "types");
    for (const type of Object.keys(types))
      if (model.tables[type] === undefined) throw new TypeError(`types.${type}: there is no such type`);
    const feeds = Object.values(model.tables).map(
      (table) => [table.type, readFeed(model, table, types[table.type], document)] as const,
    );
    const ping = mapping["ping"] === undefined ? undefined : operationOf(mapping["ping"], "ping", document);
    return { tokenUrl: document.tokenUrl, ping, feeds: new Map(feeds) };
  } catch (error) {
    if (error instanceof TypeError || (error instanceof Error && "code" in error)) throw broken(error.message);
    throw error;
  }
}

function readFeed(model: SectorModel, table: TableModel, given: unknown, document: OpenApiDocument): Feed {
  const place = `types.${table.type}`;
  const feed = node(given, place);
  const rows = text(feed["rows"], `${place}.rows`);
  const columns = texts(feed["columns"], `${place}.columns`);
  const needed = tableColumns(model, table).filter(({ shadow }) => shadow === undefined);
  for (const { name } of needed) if (!columns.has(name)) throw new TypeError(`${place}.columns lacks ${name}`);
  const lookups = [...entries(feed["lookups"])].map(([column, lookup]) => {
    requireColumn(columns, column, `${place}.lookups`);
    return [column, readLookup(lookup, `${place}.lookups.${column}`, document)] as const;
  });
  const list = feed["list"] === undefined ? undefined : readList(feed["list"], `${place}.list`, document);
  for (const column of [...(list?.equals.keys() ?? []), ...(list?.between.keys() ?? [])]) {
    requireColumn(columns, column, `${place}.list`);
    if (namesAPerson(table, column))
      throw new TypeError(`${place}.list: ${column} names a person and belongs in a body, not in an address`);
  }
  const operations = [
    ...lookups.map(([, { operation }]) => operation),
    ...(list === undefined ? [] : [list.operation]),
  ];
  if (operations.length === 0) throw new TypeError(`${place} has neither lookups nor a list`);
  for (const operation of operations) {
    const properties = operation.itemProperties(rows);
    if (properties === undefined) throw new TypeError(`${operation.id} answers no list ${rows}`);
    for (const property of columns.values())
      if (!properties.has(property)) throw new TypeError(`rows of ${operation.id} have no ${property}`);
  }
  return { table, rows, columns, lookups: new Map(lookups), list };
}

/** Decree 356/2025/NĐ-CP: names, and numbers (of a person, a phone, an account). */
const naming: readonly Category[] = ["B1", "B7", "B10"];

/** What says who somebody is, or the natural key of a type whose key is personal: addresses end up in logs on both sides. */
const namesAPerson = (table: TableModel, column: string): boolean =>
  (table.entityKey === "reference" && table.key.length === 1 && table.key.includes(column)) ||
  Object.values(table.fields).some((field) => {
    if (field.personal === undefined || !naming.includes(field.personal.category)) return false;
    return field.kind === "relation" ? field.by.includes(column) : field.kind === "column" && field.column === column;
  });

function requireColumn(columns: ReadonlyMap<string, string>, column: string, place: string): void {
  if (!columns.has(column)) throw new TypeError(`${place}: there is no column ${column}`);
}

function readLookup(given: unknown, place: string, document: OpenApiDocument): Lookup {
  const lookup = node(given, place);
  const operation = operationOf(lookup["operation"], place, document);
  const keys = text(lookup["keys"], `${place}.keys`);
  if (!operation.bodyProperties.has(keys)) throw new TypeError(`${place}: the body of ${operation.id} has no ${keys}`);
  return { operation, keys, most: count(lookup["most"], `${place}.most`), paging: undefined };
}

function readList(given: unknown, place: string, document: OpenApiDocument): ListFeed {
  const list = node(given, place);
  const operation = operationOf(list["operation"], place, document);
  const equals = texts(list["equals"] ?? {}, `${place}.equals`);
  const between = new Map(
    [...entries(list["between"])].map(([column, bounds]) => {
      const { from, to, precision } = node(bounds, `${place}.between.${column}`);
      return [
        column,
        {
          ...(typeof from === "string" ? { from } : {}),
          ...(typeof to === "string" ? { to } : {}),
          precision: precision === "month" ? ("month" as const) : ("day" as const),
        },
      ] as const;
    }),
  );
  const paging = list["paging"] === undefined ? undefined : readPaging(list["paging"], `${place}.paging`);
  const parameters = [
    ...equals.values(),
    ...[...between.values()].flatMap(({ from, to }) => [from ?? [], to ?? []].flat()),
    ...(paging === undefined ? [] : [paging.size, paging.page ?? paging.cursor?.parameter ?? []].flat()),
  ];
  for (const parameter of parameters)
    if (!operation.queryParameters.has(parameter))
      throw new TypeError(`${place}: ${operation.id} has no query parameter ${parameter}`);
  return { operation, equals, between, paging };
}

function readPaging(given: unknown, place: string): Paging {
  const { size, most, total, page, cursor, next } = node(given, place);
  const both = { size: text(size, `${place}.size`), most: count(most, `${place}.most`) };
  const whole = total === undefined ? both : { ...both, total: text(total, `${place}.total`) };
  if (page !== undefined) return { ...whole, page: text(page, `${place}.page`) };
  return { ...whole, cursor: { parameter: text(cursor, `${place}.cursor`), next: text(next, `${place}.next`) } };
}

function operationOf(given: unknown, place: string, { operations }: OpenApiDocument): Operation {
  const id = text(typeof given === "string" ? given : undefined, `${place}.operation`);
  const operation = operations.get(id);
  if (operation === undefined) throw new TypeError(`${place}: the OpenAPI document has no operation ${id}`);
  return operation;
}

const isNode = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function node(value: unknown, place: string): Readonly<Record<string, unknown>> {
  if (!isNode(value)) throw new TypeError(`${place} is missing`);
  return value;
}

const entries = (value: unknown): readonly (readonly [string, unknown])[] =>
  isNode(value) ? Object.entries(value) : [];

function texts(value: unknown, place: string): ReadonlyMap<string, string> {
  return new Map(Object.entries(node(value, place)).map(([name, one]) => [name, text(one, `${place}.${name}`)]));
}

function text(value: unknown, place: string): string {
  if (typeof value !== "string" || value === "") throw new TypeError(`${place} is missing`);
  return value;
}

function count(value: unknown, place: string): number {
  if (typeof value !== "number" || !Number.isInteger(value) || value < 1)
    throw new TypeError(`${place} is no positive whole number`);
  return value;
}
