import type { AggregateDecision } from "@lgsp/policies";
import type { FieldModel, TableModel } from "../../model.ts";
import { enumName } from "../../schema/naming.ts";
import { fail } from "../errors.ts";
import type { SectorRequest } from "../sector-request.ts";
import { aggregateStatement, countedRowsStatement, smallCellPersons, type Dimension } from "../statement/aggregate.ts";
import {
  everything,
  filterCoordinates,
  ownFields,
  readFilter,
  relatedCoordinates,
  requirePredicates,
  type Filter,
} from "../statement/filter-tree.ts";
import { asksOfPersons, personsNamed } from "../statement/persons.ts";
import { fieldDecision } from "../statement/question.ts";
import { rowDemand } from "../statement/row-demand.ts";
import { isRevealing, smallestCell, withheldCells, type Cell } from "../suppress.ts";
import { cellFilters, isField, isFlag, type CellFilter } from "./cell-filters.ts";
import { decodeValue } from "./decode-value.ts";
import { keyText } from "./key-text.ts";

export interface Aggregate {
  readonly total: number | null;
  readonly groups: readonly Group[];
}

interface Group {
  readonly keys: readonly { readonly field: string; readonly value: string | null; readonly label: string | null }[];
  readonly count: number | null;
  readonly suppressed: boolean;
}

/** A table of counts is read by people: more cells than this is a download, and it is all held in memory. */
const mostCells = 10_000;
/** Every margin of a table with withheld cells is looked at, and there are 2^dimensions of them. */
const mostDimensions = 4;

/**
 * Counts of a type. Who may see the rows counts them as they are; who may only count gets no cell under 10 and nothing
 * to work one out from. Errors: AGGREGATE_DENIED, PREDICATE_DENIED, AGGREGATE_FILTER_UNSUPPORTED, AGGREGATE_TOO_FINE,
 * FILTER_NULL.
 */
export async function aggregate(
  args: Readonly<Record<string, unknown>>,
  table: TableModel,
  request: SectorRequest,
): Promise<Aggregate> {
  const { decision, model } = request.call;
  const allowed = decision.aggregate(table.type);
  if (allowed === undefined || allowed.rows.kind === "none") throw fail("AGGREGATE_DENIED", { type: table.type });
  const by = groupFields(args["groupBy"], table);
  const filter = readFilter(args["filter"], table, model);
  for (const person of personsNamed(filter, table, request.call.question)) request.call.book.person(person);
  await request.call.places.find(filter, table, request);
  const answer = allowed.suppress
    ? await withheldCounts(table, by, filter, allowed, request)
    : await plainCounts(table, by, filter, allowed, request);
  recordCounting(table, by, filter, allowed, request);
  return answer;
}

function groupFields(input: unknown, table: TableModel): readonly FieldModel[] {
  const names: readonly unknown[] = Array.isArray(input) ? input : [];
  const fields = Object.values(table.fields).filter((field) => field.kind === "column" || field.kind === "relation");
  return [...new Set(names)].flatMap((name) => fields.find((field) => enumName(field.name) === name) ?? []);
}

/** A group shows its value, so the field must be readable in clear where it groups, besides the right to ask about it. */
async function plainCounts(
  table: TableModel,
  by: readonly FieldModel[],
  filter: Filter,
  allowed: AggregateDecision,
  request: SectorRequest,
): Promise<Aggregate> {
  const { decision, question } = request.call;
  requirePredicates(
    [...by.map(({ name }) => [table.type, name] as const), ...filterCoordinates(filter, table)],
    decision,
  );
  for (const { name } of by) {
    const clear = fieldDecision(question, table.type, name).cases.some(({ mask }) => mask === undefined);
    if (!clear) throw fail("PREDICATE_DENIED", { coordinate: `${table.type}.${name}` });
  }
  const cells = await countCells(table, by, filter, allowed, request);
  if (cells.some(({ count }) => count < smallestCell)) await recordCounted(table, by, filter, allowed, request);
  const groups = cells.map(({ keys, count }) => ({ keys: groupKeys(by, keys, request), count, suppressed: false }));
  return { total: sum(cells), groups: by.length === 0 ? [] : groups };
}

/**
 * What the filter asks about becomes dimensions of one finer table; cells are withheld there, and every number shown is
 * a sum of its cells. So a filter cannot be used to cut a small cell out of a large one.
 */
async function withheldCounts(
  table: TableModel,
  by: readonly FieldModel[],
  filter: Filter,
  allowed: AggregateDecision,
  request: SectorRequest,
): Promise<Aggregate> {
  for (const field of [...by.map(({ name }) => name), ...ownFields(filter)])
    if (allowed.by !== "all" && !allowed.by.includes(field))
      throw fail("PREDICATE_DENIED", { coordinate: `${table.type}.${field}` });
  // what may be counted by is no right to ask about other rows, of the same type neither
  requirePredicates(relatedCoordinates(filter), request.call.decision);
  const filters = await cellFilters(filter, table, request);
  const asked = distinct(filters.map(({ dimension }) => dimension));
  const dimensions = distinct([...by, ...asked]);
  if (dimensions.length > mostDimensions || isTooFineForFlags(dimensions))
    throw fail("AGGREGATE_TOO_FINE", { type: table.type, most: mostCells });
  const cells = withEmpty(await countCells(table, dimensions, everything, allowed, request), dimensions);
  if (cells.length > mostCells) throw fail("AGGREGATE_TOO_FINE", { type: table.type, most: mostCells });
  const withheld = withheldCells(cells);
  const matching = cells.flatMap((cell, index) => (matches(cell, dimensions, filters) ? [index] : []));
  const groups = Map.groupBy(matching, (index) => JSON.stringify(cells[index]?.keys.slice(0, by.length)));
  return {
    total: shownTotal(cells, dimensions, asked, filters),
    groups:
      by.length === 0
        ? []
        : [...groups.values()].map((members) => {
            const suppressed = members.some((index) => withheld.has(index));
            const keys = cells[members[0] ?? 0]?.keys.slice(0, by.length) ?? [];
            const count = suppressed ? null : sum(members.flatMap((index) => cells[index] ?? []));
            return { keys: groupKeys(by, keys, request), count, suppressed };
          }),
  };
}

const nameOf = (dimension: Dimension): string => `${dimension.kind === "flag" ? "flag " : ""}${dimension.name}`;

const distinct = (dimensions: readonly Dimension[]): readonly Dimension[] =>
  dimensions.filter((dimension, place) => placeOf(dimension, dimensions) === place);

/** Beside one field it is proven that nothing can be worked out (suppress.test.ts); beside two it is not. */
const isTooFineForFlags = (dimensions: readonly Dimension[]): boolean =>
  dimensions.some(isFlag) && (dimensions.filter(isField).length > 1 || dimensions.filter(isFlag).length > 2);

/**
 * With the cells that nobody is in: that all of a commune's people satisfy a condition says of each that she does, so an
 * empty cell beside a flag is a small one.
 */
function withEmpty(cells: readonly Cell[], dimensions: readonly Dimension[]): readonly Cell[] {
  const flags = dimensions.flatMap((dimension, place) => (isFlag(dimension) ? [place] : []));
  if (flags.length === 0) return cells;
  const known = new Map(cells.map((cell) => [JSON.stringify(cell.keys), cell]));
  const places = dimensions.map((_, place) => place).filter((place) => !flags.includes(place));
  return mergeCells(cells, places).flatMap(({ keys }) =>
    Array.from({ length: 2 ** flags.length }, (_, choice) => {
      const whole = dimensions.map((__, place) =>
        flags.includes(place) ? String((choice >> flags.indexOf(place)) % 2) : (keys[places.indexOf(place)] ?? null),
      );
      return known.get(JSON.stringify(whole)) ?? { keys: whole, count: 0 };
    }),
  );
}

async function countCells(
  table: TableModel,
  by: readonly Dimension[],
  filter: Filter,
  allowed: AggregateDecision,
  request: SectorRequest,
): Promise<readonly Cell[]> {
  const { question } = request.call;
  const most = mostCells + 1;
  const cells = aggregateStatement(table, by, filter, allowed, most, question);
  const demand = () => countDemand(table, filter, allowed, request);
  const raws =
    by.length === 0
      ? await request.read(cells, "scan", demand)
      : await request.readCells(
          { by: by.length, most, rows: countedRowsStatement(table, by, filter, allowed, question), cells },
          demand,
        );
  if (raws.length > mostCells) throw fail("AGGREGATE_TOO_FINE", { type: table.type, most: mostCells });
  return raws
    .map((raw) => ({
      keys: by.map((_, index) => {
        const value = raw[`g${index}`];
        return value === null || value === undefined ? null : keyText(value);
      }),
      count: Number(raw["n"]),
    }))
    .toSorted((a, b) => compareKeys(a.keys, b.keys));
}

const countDemand = (table: TableModel, filter: Filter, { rows }: AggregateDecision, { call }: SectorRequest) =>
  rowDemand(table, { filter, rows }, call.question);

function compareKeys(a: readonly (string | null)[], b: readonly (string | null)[]): number {
  const [left, right] = [JSON.stringify(a), JSON.stringify(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

const sum = (cells: readonly Cell[]): number => cells.reduce((total, { count }) => total + count, 0);

/**
 * The total as the table by the filter's fields alone shows it, whatever groups are asked for beside it: only cells that
 * are shown there, or with all that are withheld. Any other choice could be differenced: of three withheld cells two
 * sums of two and three, both above 10, tell the third.
 */
function shownTotal(
  cells: readonly Cell[],
  dimensions: readonly Dimension[],
  asked: readonly Dimension[],
  filters: readonly CellFilter[],
): number | null {
  const places = asked.map((dimension) => placeOf(dimension, dimensions));
  const coarse = mergeCells(cells, places);
  const withheld = withheldCells(coarse);
  const matching = coarse.flatMap((cell, index) => (matches(cell, asked, filters) ? [index] : []));
  const hidden = matching.filter((index) => withheld.has(index));
  if (hidden.length > 0 && (hidden.length < withheld.size || isRevealing(hidden, coarse, withheld))) return null;
  return sum(matching.flatMap((index) => coarse[index] ?? []));
}

/** The same counts by some of the dimensions. */
function mergeCells(cells: readonly Cell[], places: readonly number[]): readonly Cell[] {
  const merged = Map.groupBy(cells, ({ keys }) => JSON.stringify(places.map((place) => keys[place] ?? null)));
  return [...merged.values()].map((members) => ({
    keys: places.map((place) => members[0]?.keys[place] ?? null),
    count: sum(members),
  }));
}

function matches(cell: Cell, dimensions: readonly Dimension[], filters: readonly CellFilter[]): boolean {
  return filters.every(({ dimension, values, inverse, missing }) => {
    const value = cell.keys[placeOf(dimension, dimensions)];
    return typeof value === "string" ? values.has(value) !== inverse : missing;
  });
}

/** Two conditions by one field are one dimension. */
const placeOf = (dimension: Dimension, dimensions: readonly Dimension[]): number =>
  dimensions.findIndex((other) => nameOf(other) === nameOf(dimension));

function groupKeys(by: readonly FieldModel[], keys: readonly (string | null)[], request: SectorRequest) {
  return by.map((field, index) => {
    const value = keys[index] ?? null;
    return { field: field.name, value: shownKey(field, value, request), label: labelOf(field, value, request) };
  });
}

/** A person's key is shown as a reference, as everywhere. */
function shownKey(field: FieldModel, value: string | null, { call }: SectorRequest): string | null {
  if (value === null || field.kind !== "relation") return value;
  const target = call.model.tables[field.target] ?? call.model.stubs[field.target];
  return target?.entityKey === "reference" ? call.keys.reference(field.target, [value]) : value;
}

function labelOf(field: FieldModel, value: string | null, { call }: SectorRequest): string | null {
  if (value === null || field.kind !== "column" || field.type !== "code") return null;
  const decoded = decodeValue(field, value, call.model);
  const label = typeof decoded === "object" && decoded !== null && "label" in decoded ? decoded.label : null;
  return typeof label === "string" ? label : null;
}

/** A cell of one is a row in another form: the record names whom small cells count, when a personal field made them. */
async function recordCounted(
  table: TableModel,
  by: readonly FieldModel[],
  filter: Filter,
  allowed: AggregateDecision,
  request: SectorRequest,
): Promise<void> {
  const { question, model, book } = request.call;
  if (by.every(({ personal }) => personal === undefined) && !asksOfPersons(filter, table, model)) return;
  const statement = smallCellPersons(table, by, filter, allowed, mostCells + 1, question);
  const demand = () => countDemand(table, filter, allowed, request);
  const people = statement === undefined ? [] : await request.read(statement, "scan", demand);
  if (people.length > mostCells) throw fail("AGGREGATE_TOO_FINE", { type: table.type, most: mostCells });
  for (const { p } of people) if (p !== null && p !== undefined) book.person(keyText(p));
}

function recordCounting(
  table: TableModel,
  by: readonly FieldModel[],
  filter: Filter,
  { rule }: AggregateDecision,
  { call }: SectorRequest,
): void {
  call.book.count(`Query.${table.roots.aggregate}`, "ALLOW", rule.id, 1);
  for (const { name } of by) call.book.count(`${table.type}.${name}`, "PREDICATE", rule.id, 0);
  for (const [type, name] of filterCoordinates(filter, table))
    call.book.count(`${type}.${name}`, "PREDICATE", rule.id, 0);
}
