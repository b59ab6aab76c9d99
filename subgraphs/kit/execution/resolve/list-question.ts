import { jsonDigest } from "@lgsp/policies";
import type { Position } from "../../geo/geometry.ts";
import type { TableModel } from "../../model.ts";
import { enumName } from "../../schema/naming.ts";
import { fail } from "../errors.ts";
import type { SectorRequest } from "../sector-request.ts";
import { filterCoordinates, isRecord, readFilter, requirePredicates } from "../statement/filter-tree.ts";
import { comparableColumn } from "../statement/condition.ts";
import { personsNamed } from "../statement/persons.ts";
import type { SqlValue } from "../statement/fragment.ts";
import type { OrderInput } from "../statement/order.ts";
import type { ListQuestion } from "../statement/page.ts";
import { isSqlValue } from "./page.ts";

const defaultPage = 20;
const largestPage = 100;

/** A list's question and what its cursors are bound to. */
export interface BoundList {
  readonly list: ListQuestion;
  readonly binding: string;
}

/**
 * Validates the arguments of a list and writes into the book what it asks about.
 * Errors: PAGE_SIZE, FILTER_NULL, PREDICATE_DENIED, PLACE_INVALID, CURSOR_INVALID.
 */
export function readList(
  coordinate: string,
  args: Readonly<Record<string, unknown>>,
  table: TableModel,
  request: SectorRequest,
): BoundList {
  const { model, decision, book, keys } = request.call;
  const first = args["first"] ?? defaultPage;
  if (typeof first !== "number" || !Number.isInteger(first) || first < 1 || first > largestPage) {
    throw fail("PAGE_SIZE", { most: largestPage });
  }
  const filter = readFilter(args["filter"], table, model);
  const order = readOrder(args["orderBy"], table);
  const asked = filterCoordinates(filter, table);
  const predicates = order === undefined ? asked : [...asked, [table.type, order.field.name] as const];
  requirePredicates(predicates, decision);
  for (const [type, field] of predicates) book.count(`${type}.${field}`, "PREDICATE", "", 0);
  for (const person of personsNamed(filter, table, request.call.question)) book.person(person);
  const binding = cursorBinding(coordinate, args, request);
  const after = args["after"];
  const list: ListQuestion = {
    table,
    filter,
    first,
    ...(order === undefined ? {} : { order }),
    ...(typeof after === "string" ? { after: position(keys.openCursor(after, binding)) } : {}),
  };
  return { list, binding };
}

/** A cursor serves the same asker, for the same purpose, with the same filter, order and decision, and nobody else. */
function cursorBinding(coordinate: string, args: Readonly<Record<string, unknown>>, request: SectorRequest): string {
  const { asking, decision } = request.call;
  const { subject, organisation } = asking.principal;
  return jsonDigest([
    subject,
    organisation ?? null,
    coordinate,
    args["filter"] ?? null,
    args["orderBy"] ?? null,
    decision.digest,
  ]);
}

function position(payload: unknown): readonly SqlValue[] {
  if (!Array.isArray(payload) || payload.length === 0 || !payload.every(isSqlValue)) throw fail("CURSOR_INVALID");
  return payload.filter(isSqlValue);
}

function readOrder(input: unknown, table: TableModel): OrderInput | undefined {
  if (!isRecord(input)) return undefined;
  const field = Object.values(table.fields).find((candidate) => enumName(candidate.name) === input["field"]);
  if (field === undefined || (field.kind !== "column" && field.kind !== "relation")) return undefined;
  if (comparableColumn(field, table) === undefined) return undefined;
  const from = readFrom(input["from"], field, `${table.type}.${field.name}`);
  return { field, descending: input["direction"] === "DESC", ...(from === undefined ? {} : { from }) };
}

/** Where distances are measured from: said for a place, and for nothing else. Errors: PLACE_INVALID. */
function readFrom(input: unknown, field: OrderInput["field"], coordinate: string): Position | undefined {
  const invalid = (reason: string) => fail("PLACE_INVALID", { coordinate, reason });
  const isPlace = field.kind === "column" && field.type === "geojson";
  if (!isRecord(input)) {
    if (isPlace) throw invalid("an order by distance says `from` where");
    return undefined;
  }
  if (!isPlace) throw invalid("`from` is for an order by distance");
  const [longitude, latitude] = [Number(input["longitude"]), Number(input["latitude"])];
  if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90)) throw invalid("longitude and latitude in degrees");
  return [longitude, latitude];
}
