import type { Bound, Scalar } from "@lgsp/policies";
import { sql } from "kysely";
import type { Shares } from "../../source/column-samples.ts";
import { comparedColumn } from "./compared-column.ts";
import type { FieldModel, InverseField, RelationField, SectorModel, TableModel } from "../../model.ts";
import {
  always,
  column,
  conjunction,
  disjunction,
  memberOf,
  negation,
  never,
  parameter,
  tableAs,
  type Dialect,
  type Fragment,
} from "./fragment.ts";

type Compare = Bound & { readonly kind: "compare" };

/** A table under the alias that it has in the statement. */
export interface Scope {
  readonly model: SectorModel;
  readonly dialect: Dialect;
  readonly table: TableModel;
  readonly alias: string;
  /** What is known of the values that the table's columns have. */
  readonly shares?: Shares | undefined;
}

/**
 * A bound row condition as SQL over `scope`. Selects exactly the rows for which `evaluate()` is true, as a WHERE or a
 * CASE WHEN: a null column matches no comparison, `not` negates that answer. What cannot be expressed (an unknown field,
 * a composite key) matches nothing, and so does any `not` above it: fail closed.
 */
export function conditionSql(condition: Bound, scope: Scope): Fragment {
  return expressible(condition, scope) ? build(condition, scope) : never;
}

function build(condition: Bound, scope: Scope): Fragment {
  switch (condition.kind) {
    case "always":
      return always;
    case "never":
      return never;
    case "all":
      return conjunction(condition.of.map((part) => conditionSql(part, scope)));
    case "any":
      return disjunction(condition.of.map((part) => conditionSql(part, scope)));
    case "not":
      return negation(build(condition.of, scope));
    case "compare":
      return comparison(condition, condition.field.split("."), scope);
  }
}

/** A conjunction or disjunction drops its inexpressible parts to "never" one by one; below `not` all must be expressible. */
function expressible(condition: Bound, scope: Scope): boolean {
  if (condition.kind === "not") return everywhereExpressible(condition.of, scope);
  return condition.kind !== "compare" || pathExists(condition.field.split("."), scope);
}

function everywhereExpressible(condition: Bound, scope: Scope): boolean {
  if (condition.kind === "not") return everywhereExpressible(condition.of, scope);
  if (condition.kind === "all" || condition.kind === "any") {
    return condition.of.every((part) => everywhereExpressible(part, scope));
  }
  return condition.kind !== "compare" || pathExists(condition.field.split("."), scope);
}

function pathExists(path: readonly string[], scope: Scope): boolean {
  const [head = "", ...rest] = path;
  const field = scope.table.fields[head];
  if (field === undefined) return false;
  if (rest.length === 0) return comparableColumn(field, scope.table) !== undefined;
  const next = step(field, scope);
  return next !== undefined && pathExists(rest, next);
}

/** The one column that stands for a field in a comparison: a relation is compared by its target's natural key. */
export function comparableColumn(field: FieldModel, table: TableModel): string | undefined {
  switch (field.kind) {
    case "column":
      return field.list ? undefined : field.column;
    case "relation":
      return field.by.length === 1 ? field.by[0] : undefined;
    case "reference":
      return table.key.length === 1 ? table.key[0] : undefined;
    case "inverse":
    case "validity":
      return undefined;
  }
}

function comparison(compare: Compare, path: readonly string[], scope: Scope): Fragment {
  const [head = "", ...rest] = path;
  const field = scope.table.fields[head];
  if (field === undefined) return never;
  if (rest.length > 0) return throughRelation(field, scope, (next) => comparison(compare, rest, next), compare.op);
  const name = comparableColumn(field, scope.table);
  if (name === undefined) return never;
  const { op, values } = compare;
  const compared = op === "isNull" ? column(scope.alias, name) : comparedColumn(scope, name, op, values);
  return compareColumn(compared, op, values, scope.dialect);
}

function compareColumn(expression: Fragment, op: Compare["op"], values: readonly Scalar[], dialect: Dialect): Fragment {
  if (op === "isNull") return sql`${expression} is null`;
  const [first] = values;
  if (first === undefined) return never;
  if (op === "eq" || op === "in") return memberOf(dialect, expression, values);
  const operator = { lt: sql`<`, lte: sql`<=`, gt: sql`>`, gte: sql`>=` }[op];
  return sql`${expression} ${operator} ${parameter(dialect, first)}`;
}

/**
 * "Some related row satisfies": an uncorrelated `key in (select …)` for one key column, which every planner turns into
 * one lookup or one hash; `exists` for composite keys. "No value there" (`isNull`) is the absence of a related value.
 */
function throughRelation(
  field: FieldModel,
  scope: Scope,
  inner: (next: Scope) => Fragment,
  op: Compare["op"],
): Fragment {
  const next = step(field, scope);
  if (next === undefined) return never;
  if (op === "isNull") return sql`not ${existsRelated(field, scope, next, negation(inner(next)))}`;
  return relatedRow(field, scope, next, inner(next));
}

/** Some row of the related local table satisfies `condition`, which is written over the scope that `step` gave. */
export function relatedRow(field: FieldModel, scope: Scope, next: Scope, condition: Fragment): Fragment {
  const pairs = joinColumns(field, scope, next);
  const [pair] = pairs;
  if (pair === undefined) return never;
  if (pairs.length > 1) return existsRelated(field, scope, next, condition);
  const [here, there] = pair;
  return sql`${column(scope.alias, here)} in (select ${column(next.alias, there)} from ${tableAs(next.table, next.alias)} where ${column(next.alias, there)} is not null and ${condition})`;
}

function existsRelated(field: FieldModel, scope: Scope, next: Scope, condition: Fragment): Fragment {
  const joins = joinColumns(field, scope, next).map(
    ([here, there]) => sql`${column(next.alias, there)} = ${column(scope.alias, here)}`,
  );
  if (joins.length === 0) return never;
  return sql`exists (select 1 from ${tableAs(next.table, next.alias)} where ${conjunction([...joins, condition])})`;
}

/** The scope on the other side of a relation inside the sector; undefined where the relation leaves it. */
export function step(field: FieldModel, scope: Scope): Scope | undefined {
  if (field.kind !== "relation" && field.kind !== "inverse") return undefined;
  const table = scope.model.tables[field.target];
  if (table === undefined) return undefined;
  const next = { ...scope, table, alias: `${scope.alias}_` };
  return joinColumns(field, scope, next).length === 0 ? undefined : next;
}

/** Pairs [column here, column there] that join a row to its related rows; empty where the two keys do not line up. */
export function joinColumns(field: FieldModel, scope: Scope, next: Scope): readonly (readonly [string, string])[] {
  if (field.kind === "relation") return pairUp(field.by, targetColumns(field, next.table));
  if (field.kind !== "inverse") return [];
  const via = viaRelation(field, next.table);
  return via === undefined ? [] : pairUp(targetColumns(via, scope.table), via.by);
}

const pairUp = (left: readonly string[], right: readonly string[]): readonly (readonly [string, string])[] =>
  left.length === right.length ? left.map((name, index) => [name, right[index] ?? ""] as const) : [];

/** The relation on the target type that an inverse field reads backwards. */
export function viaRelation(field: InverseField, target: TableModel): RelationField | undefined {
  const via = target.fields[field.via];
  return via?.kind === "relation" ? via : undefined;
}

/** Columns of the target that a relation's `by` columns hold: its natural key, or its public key without the validity date. */
export function targetColumns(relation: RelationField, target: TableModel): readonly string[] {
  if (relation.by.length === target.key.length && relation.validOn === undefined) return target.key;
  if (target.entityKey === "reference") return target.key;
  return target.entityKey.flatMap((name) => {
    const field = target.fields[name];
    return field?.kind === "column" ? [field.column] : [];
  });
}
