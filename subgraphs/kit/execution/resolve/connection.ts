import type { GraphQLResolveInfo } from "graphql";
import type { InverseField, TableModel } from "../../model.ts";
import { fail } from "../errors.ts";
import { mostListed, type Lane, type SectorRequest } from "../sector-request.ts";
import type { Filter } from "../statement/filter-tree.ts";
import { withDistances } from "../nearest.ts";
import { KeySlot } from "../statement/fragment.ts";
import { withKeys } from "../statement/kept-statements.ts";
import { asksOfPersons } from "../statement/persons.ts";
import {
  countedPersonsStatement,
  countStatement,
  pagePerParentStatement,
  pageStatement,
  parentColumnsOf,
  type ListQuestion,
  type ParentKeys,
} from "../statement/page.ts";
import { rowDemand } from "../statement/row-demand.ts";
import type { RowDemand } from "../../source/row-demand.ts";
import type { BoundList } from "./list-question.ts";
import { keyName } from "./key-name.ts";
import { keyText } from "./key-text.ts";
import { emptyPage, pageOf, pagesOf, type Page } from "./page.ts";
import type { Row } from "./row.ts";
import { connectionNames } from "./selection.ts";

/** Source of a connection type; graphql-js calls the functions only for what is selected. */
export interface Connection {
  readonly nodes: readonly Row[];
  readonly edges: () => readonly { readonly cursor: () => string; readonly node: Row }[];
  readonly pageInfo: () => PageInfo;
  readonly totalCount: () => Promise<number> | number;
}

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: () => string | null;
  readonly endCursor: () => string | null;
}

/**
 * Visible rows of a type, one page. Two statements at most: the page, and its total when asked for.
 * @param names fields of the rows; undefined where no row is asked for
 */
export async function rootConnection(
  { list, binding }: BoundList,
  names: readonly string[] | undefined,
  request: SectorRequest,
): Promise<Connection> {
  const page = await rootPage(list, names, request);
  return connection(page, list.after !== undefined, binding, request, () => rootCount(list, request));
}

/** Its page alone. */
export async function rootPage(
  list: ListQuestion,
  names: readonly string[] | undefined,
  request: SectorRequest,
): Promise<Page> {
  await request.call.places.find(list.filter, list.table, request);
  if (names === undefined) return emptyPage;
  const demand = () => listDemand(list, undefined, request);
  const measured = await withDistances(list, request, demand);
  const { built, compiled } = request.call.kept.pages.ready(
    listShape(measured, names, "page"),
    request.call.question,
    (asked) => pageStatement(measured, names, asked),
  );
  const lane = walksDefaultOrder(list, request) ? "keyed" : rootLane(list.filter, list.table);
  const raws = await request.readCompiled(compiled, lane, demand);
  return pageOf(built, raws, list.first, request);
}

/** Its total alone; only after its page, which finds the places that both are asked by. */
export async function rootCount(list: ListQuestion, request: SectorRequest): Promise<number> {
  const lane = rootLane(list.filter, list.table);
  const [row] = await request.read(countStatement(list, undefined, request.call.question), lane, () =>
    listDemand(list, undefined, request),
  );
  const counted = Number(row?.["n"] ?? 0);
  await recordCounted(counted, list, undefined, lane, request);
  return counted;
}

/** The same for the children of one parent, batched with its siblings: N parents make one statement. */
export async function childConnection(
  { list, binding }: BoundList,
  field: InverseField,
  parentKey: readonly string[],
  lane: Lane,
  request: SectorRequest,
  info: GraphQLResolveInfo,
): Promise<Connection | null> {
  const coordinate = `${info.parentType.name}.${info.fieldName}`;
  const name = `${list.table.type}.${field.via}`;
  await request.call.places.find(list.filter, list.table, request);
  const names = rowNames(list.table, info, request);
  const page =
    names === undefined
      ? emptyPage
      : await request.pages.load(info.fieldNodes, name, parentKey, (keys) =>
          childPages(list, field, keys, { names, lane, coordinate }, request),
        );
  if (!request.list(page.rows.length, coordinate)) return null;
  return connection(page, list.after !== undefined, binding, request, () =>
    request.counts.load(info.fieldNodes, name, parentKey, (keys) => childCounts(list, field, keys, lane, request)),
  );
}

const onlyOfAll = "an order by distance is for a list of all rows, not for one below a row";

/** The page below each of these parents. Errors: ANSWER_TOO_LARGE, PLACE_INVALID. */
export async function childPages(
  list: ListQuestion,
  field: InverseField,
  keys: readonly (readonly string[])[],
  { names, lane, coordinate }: { readonly names: readonly string[]; readonly lane: Lane; readonly coordinate: string },
  request: SectorRequest,
): Promise<readonly Page[]> {
  if (list.order?.from !== undefined)
    throw fail("PLACE_INVALID", { coordinate: `${list.table.type}.${list.order.field.name}`, reason: onlyOfAll });
  const columns = parentColumnsOf(field, list.table) ?? [];
  const parents = { relation: field.via, columns, keys };
  const slot = KeySlot.for(request.call.question.dialect, columns, keys);
  const shape = slot === undefined ? undefined : listShape(list, names, `${slot.shape} ${field.via}`);
  const { built, compiled } = request.call.kept.pages.ready(shape, request.call.question, (asked) =>
    pagePerParentStatement(list, names, { ...parents, keys: slot ?? keys }, mostListed + 1, asked),
  );
  const raws = await request.readCompiled(withKeys(compiled, keys), lane, () => listDemand(list, parents, request));
  if (raws.length > mostListed) throw fail("ANSWER_TOO_LARGE", { coordinate, most: mostListed });
  const byParent = Map.groupBy(raws, (raw) => keyName(built.parentColumns.map((part) => keyText(raw[part]))));
  const ofKeys = keys.map((key) => byParent.get(keyName(key)) ?? []);
  return pagesOf(built, ofKeys, list.first, request);
}

/** The number of rows below each of these parents. */
export async function childCounts(
  list: ListQuestion,
  field: InverseField,
  keys: readonly (readonly string[])[],
  lane: Lane,
  request: SectorRequest,
): Promise<readonly number[]> {
  const columns = parentColumnsOf(field, list.table) ?? [];
  const parents = { relation: field.via, columns, keys };
  const raws = await request.read(countStatement(list, parents, request.call.question), lane, () =>
    listDemand(list, parents, request),
  );
  const counted = raws.reduce((sum, raw) => sum + Number(raw["n"]), 0);
  await recordCounted(counted, list, parents, lane, request);
  const byParent = new Map(
    raws.map((raw) => [JSON.stringify(columns.map((_, index) => keyText(raw[`g${index}`]))), Number(raw["n"])]),
  );
  return keys.map((key) => byParent.get(JSON.stringify(key)) ?? 0);
}

/** A list that asks for nothing in particular; undefined for one with operands of its own. */
function listShape(list: ListQuestion, names: readonly string[], kind: string): string | undefined {
  // every part has to be said by the shape: one that a later change adds leaves the list to be built anew
  const { table, filter, order, after, first, ...others } = list;
  const { field, descending = false, ...operands } = order ?? {};
  const hasOperands = after !== undefined || filter.kind !== "and" || filter.of.length > 0;
  if (hasOperands || Object.keys(others).length > 0 || Object.keys(operands).length > 0) return undefined;
  return JSON.stringify([kind, table.type, first, field?.name ?? "", descending, names]);
}

const listDemand = (
  { table, filter, order }: ListQuestion,
  parents: ParentKeys | undefined,
  { call }: SectorRequest,
): RowDemand =>
  rowDemand(
    table,
    {
      filter,
      ...(order === undefined ? {} : { ordered: order.field.name }),
      ...(parents === undefined ? {} : { keys: { columns: parents.columns, values: parents.keys } }),
    },
    call.question,
  );

/** Fewer people than this are concerned by a count that was asked for by personal fields. */
const fewPeople = 100;

/** A count of one, by name and birth date, says of a person what a row would: the record names whom it counts. */
async function recordCounted(
  counted: number,
  list: ListQuestion,
  parents: ParentKeys | undefined,
  lane: Lane,
  request: SectorRequest,
): Promise<void> {
  const { question, model, book } = request.call;
  if (counted === 0 || counted >= fewPeople || !asksOfPersons(list.filter, list.table, model)) return;
  const statement = countedPersonsStatement(list, parents, question);
  const people =
    statement === undefined ? [] : await request.read(statement, lane, () => listDemand(list, parents, request));
  for (const { p } of people) if (p !== null && p !== undefined) book.person(keyText(p));
}

/** Rows that a hand-written resolver named, as a connection of one page. */
export const wholeConnection = (rows: readonly Row[], request: SectorRequest): Connection =>
  connection({ rows, positions: rows.map(() => []), hasNextPage: false }, false, "", request, () => rows.length);

/** Fields of a connection's rows; undefined where neither a row nor the page's ends are asked for. */
export const rowNames = (
  { type }: TableModel,
  info: GraphQLResolveInfo,
  request: SectorRequest,
): readonly string[] | undefined =>
  request.selectedOf(info.fieldNodes, type, () => connectionNames(info.fieldNodes, type, info));

function connection(
  page: Page,
  hasPreviousPage: boolean,
  binding: string,
  request: SectorRequest,
  totalCount: () => Promise<number> | number,
): Connection {
  const cursor = (index: number): string => request.call.keys.sealCursor(page.positions[index], binding);
  const last = page.rows.length - 1;
  return {
    nodes: page.rows,
    edges: () => page.rows.map((node, index) => ({ cursor: () => cursor(index), node })),
    pageInfo: () => ({
      hasNextPage: page.hasNextPage,
      hasPreviousPage,
      startCursor: () => (last < 0 ? null : cursor(0)),
      endCursor: () => (last < 0 ? null : cursor(last)),
    }),
    totalCount,
  };
}

/**
 * The first rows of a whole table whose default order is stored and indexed: a few steps of that index, however large
 * the table. Any condition, or a cursor, may have it walk on past rows that do not match.
 */
function walksDefaultOrder({ table, filter, order, after }: ListQuestion, { call }: SectorRequest): boolean {
  return (
    table.rowKey !== undefined &&
    filter.kind === "and" &&
    filter.of.length === 0 &&
    order === undefined &&
    after === undefined &&
    call.decision.rows(table.type).kind === "all"
  );
}

/** A list with an equality on its natural key is a lookup; any other may have to walk the table. */
function rootLane(filter: Filter, table: TableModel): Lane {
  const parts = filter.kind === "and" ? filter.of : [filter];
  const pinned = parts.some(
    (part) =>
      part.kind === "test" &&
      part.op === "eq" &&
      ((part.field.kind === "column" && table.key.length === 1 && part.field.column === table.key[0]) ||
        part.field.kind === "reference" ||
        (part.field.kind === "relation" &&
          part.field.by.length === table.key.length &&
          part.field.by.every((name) => table.key.includes(name)))),
  );
  return pinned ? "keyed" : "scan";
}
