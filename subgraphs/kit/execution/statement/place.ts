import { sql } from "kysely";
import type { Box } from "../../geo/geometry.ts";
import { boxInSystem } from "../../geo/vn2000.ts";
import { type PlaceTest, prepareTest } from "../../geo/place-test.ts";
import type { BoxColumns, ColumnField, TableModel } from "../../model.ts";
import { fail } from "../errors.ts";
import type { Scope } from "./condition.ts";
import type { Filter } from "./filter-tree.ts";
import {
  column,
  conjunction,
  disjunction,
  never,
  tableAs,
  tupleMemberOf,
  type Fragment,
  type SqlValue,
} from "./fragment.ts";
import { fieldDecision, rowsSql, scopeOf, type Question } from "./question.ts";

/**
 * Whether a row's geometry passes a test. The index of boxes finds the candidates; what a database knows of geometry is
 * not asked: the test is one TypeScript definition, a function of SQLite's, elsewhere put to the candidates beforehand
 * (`Places`), so that every database answers alike.
 */
export type PlaceFilter = Extract<Filter, { kind: "place" }>;

export function placeSql(filter: PlaceFilter, scope: Scope, question: Question): Fragment {
  if (scope.dialect !== "sqlite") {
    const keys = question.placed(filter);
    const columns = scope.table.key.map((name) => column(scope.alias, name));
    return tupleMemberOf(scope.dialect, columns, keys);
  }
  const { field, test } = filter;
  const { west, south, east, north } = boxOf(field, scope.alias);
  const ready = sql`lgsp_shape(${JSON.stringify({ test, stored: field.stored })})`;
  const passes = sql`lgsp_place(${ready}, ${west}, ${south}, ${east}, ${north}, ${column(scope.alias, field.column)}) = 1`;
  return conjunction([candidatesSql(field, test, scope), passes]);
}

function boxOf({ box }: ColumnField, alias: string): Readonly<Record<keyof Omit<BoxColumns, "tree">, Fragment>> {
  if (box === undefined) return { west: sql`null`, south: sql`null`, east: sql`null`, north: sql`null` };
  return {
    west: column(alias, box.west),
    south: column(alias, box.south),
    east: column(alias, box.east),
    north: column(alias, box.north),
  };
}

/** More boxes than this are asked for as one around them all. */
const mostBoxes = 4_000;

/** Rows whose box touches one of the test's. */
export function candidatesSql(field: ColumnField, test: PlaceTest, scope: Scope): Fragment {
  const { boxes } = prepareTest(test);
  const [first, ...others] = boxes.length > mostBoxes ? [around(boxes)] : boxes;
  if (first === undefined) return never;
  if (field.box === undefined) return storedCandidates(field, around([first, ...others]), scope);
  const { tree } = field.box;
  if (tree !== undefined) return inTree(tree, [first, ...others], scope);
  if (others.length === 0) return touchesSql(field.box, first, scope);
  return others.length < fewBoxes
    ? disjunction(boxes.map((box) => touchesSql(field.box, box, scope)))
    : touchesSql(field.box, around([first, ...others]), scope);
}

/** A point in two columns: a range of both in their own coordinates. Any other geometry has to be read. */
function storedCandidates({ stored, column: name }: ColumnField, box: Box, scope: Scope): Fragment {
  if (stored?.point === undefined) return sql`${column(scope.alias, name)} is not null`;
  const [west, south, east, north] = boxInSystem(stored.system, box);
  const [e, n] = [sql.id(scope.alias, stored.point.east), sql.id(scope.alias, stored.point.north)];
  return sql`(${e} between ${west} and ${east} and ${n} between ${south} and ${north})`;
}

const fewBoxes = 50;

function around(boxes: readonly Box[]): Box {
  return boxes.reduce(([west, south, east, north], box) => [
    Math.min(west, box[0]),
    Math.min(south, box[1]),
    Math.max(east, box[2]),
    Math.max(north, box[3]),
  ]);
}

function touchesSql(columns: BoxColumns | undefined, [west, south, east, north]: Box, scope: Scope): Fragment {
  if (columns === undefined) return never;
  const [w, s, e, n] = [columns.west, columns.south, columns.east, columns.north].map((name) =>
    column(scope.alias, name),
  );
  if (scope.dialect === "postgres")
    return sql`box(point(${w}, ${s}), point(${e}, ${n})) && box(point(${west}::float8, ${south}::float8), point(${east}::float8, ${north}::float8))`;
  return sql`(${w} <= ${east} and ${e} >= ${west} and ${s} <= ${north} and ${n} >= ${south})`;
}

/** Both sides by the tree: one range each, or the boxes joined with it. */
function inTree(tree: string, boxes: readonly Box[], { table, alias }: Scope): Fragment {
  const here = table.key.map((name) => column(alias, name));
  const there = table.key.map((_, index) => sql`${sql.id("b", `k${index}`)}`);
  const [only] = boxes;
  const found =
    boxes.length === 1 && only !== undefined
      ? sql`select ${sql.join(there)} from ${sql.id(tree)} as b where b.west <= ${only[2]} and b.east >= ${only[0]} and b.south <= ${only[3]} and b.north >= ${only[1]}`
      : sql`select ${sql.join(there)} from json_each(${JSON.stringify(boxes)}) as j cross join ${sql.id(tree)} as b where b.west <= json_extract(j.value, '$[2]') and b.east >= json_extract(j.value, '$[0]') and b.south <= json_extract(j.value, '$[3]') and b.north >= json_extract(j.value, '$[1]')`;
  return here.length === 1 ? sql`${sql.join(here)} in (${found})` : sql`(${sql.join(here)}) in (${found})`;
}

/**
 * Rows on which the field may be asked about by place: where it may be read in clear. "Within ten metres of here?" tells
 * a position as well as reading it does, to whoever may ask often enough, so a masked one is not asked about at all.
 * Errors: PREDICATE_DENIED where that is on no row.
 */
export function readablePlaces({ name }: ColumnField, scope: Scope, question: Question): Fragment {
  const { type } = scope.table;
  const clear = fieldDecision(question, type, name).cases.filter(({ mask }) => mask === undefined);
  const rows = disjunction(clear.map((one) => rowsSql(one.rows, scope, question)));
  if (clear.length === 0) throw fail("PREDICATE_DENIED", { coordinate: `${type}.${name}` });
  return rows;
}

/** Place tests of a filter on the rows of its own type, outside of related ones. */
export function ownPlaces(filter: Filter): readonly PlaceFilter[] {
  switch (filter.kind) {
    case "and":
    case "or":
      return filter.of.flatMap(ownPlaces);
    case "not":
      return ownPlaces(filter.of);
    case "place":
      return [filter];
    case "test":
    case "member":
    case "related":
      return [];
  }
}

/** Candidates that the asker may ask about: columns k0, k1 …, w, s, e, n (where stored), g. */
export function placeCandidates(filter: PlaceFilter, table: TableModel, limit: number, question: Question): Fragment {
  const scope = scopeOf(question, table, "t");
  const { field, test } = filter;
  const where = conjunction([
    rowsSql(question.decision.predicate(table.type, field.name), scope, question),
    readablePlaces(field, scope, question),
    candidatesSql(field, test, scope),
  ]);
  const keys = table.key.map((name, index) => sql`${column("t", name)} as ${sql.id(`k${index}`)}`);
  return sql`select ${sql.join([...keys, ...geometryColumns(field, "t")])} from ${tableAs(table, "t")} where ${where} limit ${sql.lit(limit)}`;
}

/** A row's box and geometry: w, s, e, n (where stored), g. */
export function geometryColumns(field: ColumnField, alias: string): readonly Fragment[] {
  const box = boxOf(field, alias);
  return [
    sql`${box.west} as w`,
    sql`${box.south} as s`,
    sql`${box.east} as e`,
    sql`${box.north} as n`,
    sql`${column(alias, field.column)} as g`,
  ];
}

/** Natural keys of the rows that pass a test, where the database does not compute it. */
export type PlacedKeys = readonly (readonly SqlValue[])[];
