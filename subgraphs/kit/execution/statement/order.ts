import { sql } from "kysely";
import type { Position } from "../../geo/geometry.ts";
import type { ColumnField, RelationField, TableModel } from "../../model.ts";
import { comparableColumn, type Scope } from "./condition.ts";
import { column, conjunction, disjunction, parameter, type Dialect, type Fragment, type SqlValue } from "./fragment.ts";
import { distanceSql, type Distances } from "./distances.ts";
import type { Question } from "./question.ts";

/** One term of an order: null sorts before every value, in every database. */
export interface OrderTerm {
  readonly expression: Fragment;
  readonly descending: boolean;
  readonly nullable: boolean;
}

/** `orderBy` as the schema gives it. */
export interface OrderInput {
  readonly field: ColumnField | RelationField;
  readonly descending: boolean;
  /** By the distance from here, where the field is a place. */
  readonly from?: Position;
  /** Of the rows that the page may hold: computed before its statement is built. */
  readonly distances?: Distances;
}

/**
 * The total order of a list: the wanted field (its Vietnamese sort key where it is text), then the natural key, so that
 * no two rows tie. Without a wanted field the natural key alone, unless it is personal: an order by personal number
 * would tell birthplace, sex and year of people whose number is not shown; then a keyed scramble of it comes first.
 */
export function orderTerms(order: OrderInput | undefined, scope: Scope, question: Question): readonly OrderTerm[] {
  const keys = scope.table.key.map((name) => term(column(scope.alias, name), false, false));
  if (order?.from !== undefined) {
    if (order.distances === undefined) throw new TypeError("a distance was not computed before its statement");
    return [term(distanceSql(order.distances, scope), order.descending, false), ...keys];
  }
  if (order !== undefined) return [term(sortExpression(order.field, scope), order.descending, true), ...keys];
  return isPersonalKey(scope.table) ? [defaultTerm(scope, question), ...keys] : keys;
}

const term = (expression: Fragment, descending: boolean, nullable: boolean): OrderTerm => ({
  expression,
  descending,
  nullable,
});

/** The kit answers a type by reference exactly when its natural key has a personal part. */
const isPersonalKey = (table: TableModel): boolean => table.entityKey === "reference";

function defaultTerm(scope: Scope, question: Question): OrderTerm {
  const { rowKey, key } = scope.table;
  if (rowKey !== undefined) return term(column(scope.alias, rowKey), false, false);
  return term(
    question.scramble(key.length === 1 ? column(scope.alias, key[0] ?? "") : joined(key, scope)),
    false,
    false,
  );
}

function joined(key: readonly string[], scope: Scope): Fragment {
  const parts = key.map((name) => column(scope.alias, name));
  const separated = parts.flatMap((part, index) => (index === 0 ? [part] : [sql`'|'`, part]));
  return scope.dialect === "mariadb" ? sql`concat(${sql.join(separated)})` : sql`(${sql.join(separated, sql` || `)})`;
}

function sortExpression(field: ColumnField | RelationField, scope: Scope): Fragment {
  return column(scope.alias, field.sortColumn ?? comparableColumn(field, scope.table) ?? "");
}

/** `order by` list. SQLite and MariaDB sort null first by themselves (an index serves it); PostgreSQL is told to. */
export function orderSql(terms: readonly OrderTerm[], dialect: Dialect): Fragment {
  return sql.join(
    terms.map(({ expression, descending, nullable }) => {
      const direction = descending ? sql` desc` : sql` asc`;
      const nulls = nullable && dialect === "postgres" ? (descending ? sql` nulls last` : sql` nulls first`) : sql``;
      return sql`${expression}${direction}${nulls}`;
    }),
  );
}

/** Rows strictly after the one with these values in the order (keyset pagination: stable whatever is inserted before). */
export function afterSql(terms: readonly OrderTerm[], values: readonly SqlValue[], dialect: Dialect): Fragment {
  const [first, ...rest] = terms;
  const [value = null, ...others] = values;
  if (first === undefined) return sql`1 = 0`;
  const beyond = beyondSql(first, value, dialect);
  if (rest.length === 0) return beyond;
  return disjunction([beyond, conjunction([tieSql(first, value, dialect), afterSql(rest, others, dialect)])]);
}

function beyondSql({ expression, descending, nullable }: OrderTerm, value: SqlValue, dialect: Dialect): Fragment {
  if (value === null) return descending ? sql`1 = 0` : sql`${expression} is not null`;
  const bound = parameter(dialect, value);
  if (!descending) return sql`${expression} > ${bound}`;
  return nullable ? sql`(${expression} < ${bound} or ${expression} is null)` : sql`${expression} < ${bound}`;
}

const tieSql = ({ expression }: OrderTerm, value: SqlValue, dialect: Dialect): Fragment =>
  value === null ? sql`${expression} is null` : sql`${expression} = ${parameter(dialect, value)}`;
