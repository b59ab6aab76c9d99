import type { AggregateDecision } from "@lgsp/policies";
import type { FieldModel, TableModel } from "../../model.ts";
import { enumName } from "../../schema/naming.ts";
import { fail } from "../errors.ts";
import type { SectorRequest } from "../sector-request.ts";
import { aggregateStatement, cellFilters, type CellFilter } from "../statement/aggregate.ts";
import { everything, filterCoordinates, readFilter, requirePredicates, type Filter } from "../statement/filter-tree.ts";
import { fieldDecision } from "../statement/question.ts";
import { isRevealing, withheldCells, type Cell } from "../suppress.ts";
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

/**
 * Counts of a type. Who may see the rows counts them as they are; who may only count gets no cell under 10 and nothing
 * to work one out from. Errors: AGGREGATE_DENIED, PREDICATE_DENIED, AGGREGATE_FILTER_UNSUPPORTED, FILTER_NULL.
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
  const groups = cells.map(({ keys, count }) => ({ keys: groupKeys(by, keys, request), count, suppressed: false }));
  return { total: sum(cells), groups: by.length === 0 ? [] : groups };
}

/**
 * The filter's fields become dimensions of one finer table; cells are withheld there, and every number shown is a sum
 * of its cells. So a filter cannot be used to cut a small cell out of a large one.
 */
async function withheldCounts(
  table: TableModel,
  by: readonly FieldModel[],
  filter: Filter,
  allowed: AggregateDecision,
  request: SectorRequest,
): Promise<Aggregate> {
  for (const [type, field] of [
    ...by.map(({ name }) => [table.type, name] as const),
    ...filterCoordinates(filter, table),
  ]) {
    const permitted = type === table.type && (allowed.by === "all" || allowed.by.includes(field));
    if (!permitted) throw fail("PREDICATE_DENIED", { coordinate: `${type}.${field}` });
  }
  const filters = cellFilters(filter);
  if (filters === undefined) throw fail("AGGREGATE_FILTER_UNSUPPORTED", { coordinate: table.type });
  const dimensions = [...new Set([...by, ...filters.map(({ field }) => field)])];
  const cells = await countCells(table, dimensions, everything, allowed, request);
  const withheld = withheldCells(cells);
  const matching = cells.flatMap((cell, index) => (matches(cell, dimensions, filters) ? [index] : []));
  const groups = Map.groupBy(matching, (index) => JSON.stringify(cells[index]?.keys.slice(0, by.length)));
  return {
    total: shownSum(matching, cells, withheld),
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

async function countCells(
  table: TableModel,
  by: readonly FieldModel[],
  filter: Filter,
  allowed: AggregateDecision,
  request: SectorRequest,
): Promise<readonly Cell[]> {
  const raws = await request.read(aggregateStatement(table, by, filter, allowed, request.call.question), "scan");
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

function compareKeys(a: readonly (string | null)[], b: readonly (string | null)[]): number {
  const [left, right] = [JSON.stringify(a), JSON.stringify(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

const sum = (cells: readonly Cell[]): number => cells.reduce((total, { count }) => total + count, 0);

function shownSum(indices: readonly number[], cells: readonly Cell[], withheld: ReadonlySet<number>): number | null {
  return isRevealing(indices, cells, withheld) ? null : sum(indices.flatMap((index) => cells[index] ?? []));
}

function matches(cell: Cell, dimensions: readonly FieldModel[], filters: readonly CellFilter[]): boolean {
  return filters.every(({ field, values }) => {
    const value = cell.keys[dimensions.indexOf(field)];
    return typeof value === "string" && values.has(value);
  });
}

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
