import type { Bound, Condition, Rows } from "@lgsp/policies";
import type { FieldModel, TableModel } from "../../model.ts";
import {
  bothOf,
  eitherOf,
  everyRow,
  noRow,
  type Allowed,
  type Constraint,
  type DemandJoin,
  type DemandValue,
  type RowDemand,
} from "../../source/row-demand.ts";
import { comparableColumn, joinColumns, step, type Scope } from "./condition.ts";
import { keyValues } from "./filter.ts";
import { everything, filterCoordinates, type Filter } from "./filter-tree.ts";
import type { SqlValue } from "./fragment.ts";
import { fieldDecision, scopeOf, type Question } from "./question.ts";

/** What narrows the rows of a statement besides the asker's right to know of them. */
export interface DemandParts {
  readonly filter?: Filter;
  /** Columns that equal one of these keys. */
  readonly keys?: { readonly columns: readonly string[]; readonly values: readonly (readonly SqlValue[])[] };
  /** Field by which rows are ordered: only rows on which it may be asked about are found. */
  readonly ordered?: string;
  /** Default: the rows that the decision lets the asker know of. */
  readonly rows?: Rows;
}

/**
 * The rows that a statement over `table` reads, as far as equalities and bounds on its own columns say: what a source
 * without a database fetches. The statement's conditions are not replaced by it.
 */
export function rowDemand(table: TableModel, parts: DemandParts, question: Question): RowDemand {
  const scope = scopeOf(question, table, "t");
  const { filter = everything, keys, ordered, rows = question.decision.rows(table.type) } = parts;
  const asked = filterCoordinates(filter, table)
    .filter(([type]) => type === table.type)
    .map(([, field]) => field);
  const rights = [...asked, ...(ordered === undefined ? [] : [ordered])].map((field) =>
    question.decision.predicate(table.type, field),
  );
  const any = [
    filterConstraints(filter, scope, question),
    keys === undefined ? everyRow : keyConstraints(keys.columns, keys.values),
    ...[rows, ...rights].map((right) => rowsConstraints(right, scope, question)),
  ].reduce(bothOf);
  return { table, any, joins: joinsOf(filter, scope, question, 0) };
}

/** Every row of a table, whoever may see it: for statements that only compare pseudonyms. */
export const wholeTable = (table: TableModel): RowDemand => ({ table, any: everyRow, joins: [] });

function keyConstraints(columns: readonly string[], values: readonly (readonly SqlValue[])[]): readonly Constraint[] {
  if (values.length === 0) return noRow;
  return [
    new Map(
      columns.map((column, index) => [
        column,
        { in: values.flatMap((key) => key[index] ?? []).filter((part) => part !== "") },
      ]),
    ),
  ];
}

function rowsConstraints(rows: Rows, scope: Scope, question: Question): readonly Constraint[] {
  if (rows.kind === "none") return noRow;
  return rows.kind === "all" ? everyRow : boundConstraints(question.bind(rows.condition), scope);
}

function boundConstraints(condition: Bound, scope: Scope): readonly Constraint[] {
  switch (condition.kind) {
    case "always":
    case "not":
      return everyRow;
    case "never":
      return noRow;
    case "all":
      return condition.of.map((part) => boundConstraints(part, scope)).reduce(bothOf, everyRow);
    case "any":
      return condition.of.map((part) => boundConstraints(part, scope)).reduce(eitherOf, noRow);
    case "compare": {
      const field = scope.table.fields[condition.field];
      return field === undefined
        ? everyRow
        : comparison(comparableColumn(field, scope.table), condition.op, condition.values);
    }
  }
}

function filterConstraints(filter: Filter, scope: Scope, question: Question): readonly Constraint[] {
  switch (filter.kind) {
    case "and":
      return filter.of.map((part) => filterConstraints(part, scope, question)).reduce(bothOf, everyRow);
    case "or":
      return filter.of.map((part) => filterConstraints(part, scope, question)).reduce(eitherOf, noRow);
    case "test": {
      const given = (Array.isArray(filter.value) ? filter.value : [filter.value]).filter(isValue);
      const isEquality = filter.op === "eq" || filter.op === "in";
      const values = isEquality ? keyValues(filter.field, given, scope, question) : given;
      return comparison(comparableColumn(filter.field, scope.table), filter.op, values.filter(isValue));
    }
    case "not":
    case "member":
    case "place":
    case "related":
      return everyRow;
  }
}

const isValue = (value: unknown): value is DemandValue =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean";

function comparison(column: string | undefined, op: string, values: readonly DemandValue[]): readonly Constraint[] {
  if (column === undefined) return everyRow;
  const allowed = allowedBy(op, values);
  if (allowed === undefined) return everyRow;
  return "in" in allowed && allowed.in.length === 0 ? noRow : [new Map([[column, allowed]])];
}

/** Bounds are taken as included: one value too many is one row too many, which the statement leaves out. */
function allowedBy(op: string, values: readonly DemandValue[]): Allowed | undefined {
  switch (op) {
    case "eq":
    case "in":
      return { in: values };
    case "gt":
    case "gte":
      return { from: values[0] };
    case "lt":
    case "lte":
      return { to: values[0] };
    default:
      return undefined;
  }
}

/** Paths through relations of the sector are short; a policy that goes further is refused by the statement's own rows. */
const deepest = 4;

/** Rows of other tables at which row conditions, related filters and the person of a row look. */
function joinsOf(filter: Filter, scope: Scope, question: Question, depth: number): readonly DemandJoin[] {
  if (depth > deepest) return [];
  const paths = [
    ...conditionsOf(scope.table, question).flatMap(pathsOf),
    ...personPaths(scope.table),
    ...relatedFields(filter).map(({ field }) => [field.name, ""]),
  ].filter((path) => path.length > 1);
  const heads = new Map(
    paths.flatMap(([head = ""]) => (scope.table.fields[head] ? [[head, scope.table.fields[head]]] : [])),
  );
  return [...heads.values()].flatMap((field): readonly DemandJoin[] => {
    const next = step(field, scope);
    if (next === undefined) return [];
    const pairs = joinColumns(field, scope, next);
    const inner = relatedFields(filter).filter((related) => related.field.name === field.name);
    return [
      {
        here: pairs.map(([here]) => here),
        there: pairs.map(([, there]) => there),
        table: next.table,
        joins: joinsOf({ kind: "and", of: inner.map(({ of }) => of) }, next, question, depth + 1),
      },
    ];
  });
}

function conditionsOf(table: TableModel, question: Question): readonly Condition[] {
  const { decision } = question;
  const rows = [
    decision.rows(table.type),
    decision.aggregate(table.type)?.rows,
    ...Object.keys(table.fields).flatMap((field) => [
      decision.predicate(table.type, field),
      ...fieldDecision(question, table.type, field).cases.map((one) => one.rows),
    ]),
  ];
  return rows.flatMap((right) => (right?.kind === "where" ? [right.condition] : []));
}

function pathsOf(condition: Condition): readonly (readonly string[])[] {
  if ("all" in condition) return condition.all.flatMap(pathsOf);
  if ("any" in condition) return condition.any.flatMap(pathsOf);
  if ("not" in condition) return pathsOf(condition.not);
  return [condition.field.split(".")];
}

/** Where the person of a row, or of one of its fields, is found through another row. */
function personPaths(table: TableModel): readonly (readonly string[])[] {
  const via = [table.person, ...Object.values(table.fields).map(({ personal }) => personal?.of)];
  return via.flatMap((name) => {
    const field = name === undefined ? undefined : table.fields[name];
    return field?.kind === "relation" && field.local ? [[field.name, ""]] : [];
  });
}

function relatedFields(filter: Filter): readonly { readonly field: FieldModel; readonly of: Filter }[] {
  switch (filter.kind) {
    case "and":
    case "or":
      return filter.of.flatMap(relatedFields);
    case "not":
      return relatedFields(filter.of);
    case "related":
      return [{ field: filter.field, of: filter.of }];
    case "test":
    case "member":
    case "place":
      return [];
  }
}
