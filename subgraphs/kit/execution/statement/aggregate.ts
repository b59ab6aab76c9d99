import type { AggregateDecision } from "@lgsp/policies";
import { sql } from "kysely";
import type { FieldModel, TableModel } from "../../model.ts";
import { smallestCell } from "../suppress.ts";
import { comparableColumn, type Scope } from "./condition.ts";
import { filterSql, narrowedFilterSql } from "./filter.ts";
import type { Filter } from "./filter-tree.ts";
import { stillWanted } from "./database-functions.ts";
import { column, conjunction, disjunction, tableAs, type Fragment } from "./fragment.ts";
import { personsOfSmallCells } from "./persons.ts";
import { fieldDecision, rowsSql, scopeOf, type Question } from "./question.ts";

/** What a table of counts is by: a field's values, or whether a row satisfies a condition on another sector ("1", "0"). */
export type Dimension = FieldModel | Flag;

export interface Flag {
  readonly kind: "flag";
  /** The contributed field that leads to the other sector. */
  readonly name: string;
  readonly holds: Filter;
}

/** Counts by these dimensions: columns g0, g1 … and n, at most `limit` rows. Dates count by year. */
export function aggregateStatement(
  table: TableModel,
  by: readonly Dimension[],
  filter: Filter,
  aggregate: AggregateDecision,
  limit: number,
  question: Question,
): Fragment {
  const { groups, where } = cellParts(table, by, filter, aggregate, question);
  const names = groups.map((_, index) => sql.id(`g${index}`));
  const named = groups.map((group, index) => sql`${group} as ${sql.id(`g${index}`)}`);
  const from = sql`from ${tableAs(table, "t")} where ${stillWanted(question.dialect, where)}`;
  const counted = sql`count(*) as ${sql.id("n")}`;
  const limited = sql`limit ${sql.lit(limit)}`;
  // parameters of a flag are not the same in "select" and "group by" to PostgreSQL: rows are told apart first
  if (by.some(({ kind }) => kind === "flag"))
    return sql`select ${sql.join([...names, counted])} from (select ${sql.join(named)} ${from}) as ${sql.id("c")} group by ${sql.join(names)} ${limited}`;
  const grouping = groups.length === 0 ? sql`` : sql` group by ${sql.join(groups)}`;
  return sql`select ${sql.join([...named, counted])} ${from}${grouping} ${limited}`;
}

/** What each row is counted by: columns g0, g1 … */
export function countedRowsStatement(
  table: TableModel,
  by: readonly Dimension[],
  filter: Filter,
  aggregate: AggregateDecision,
  question: Question,
): Fragment {
  const { groups, where } = cellParts(table, by, filter, aggregate, question);
  const named = groups.map((group, index) => sql`${group} as ${sql.id(`g${index}`)}`);
  return sql`select ${sql.join(named)} from ${tableAs(table, "t")} where ${where}`;
}

/** The people in cells that are too small to be a statistic (column p), at most `limit`; undefined where rows are about nobody. */
export function smallCellPersons(
  table: TableModel,
  by: readonly FieldModel[],
  filter: Filter,
  aggregate: AggregateDecision,
  limit: number,
  question: Question,
): Fragment | undefined {
  const { groups, where } = cellParts(table, by, filter, aggregate, question);
  return personsOfSmallCells(table, groups, where, { smallest: smallestCell, limit }, question);
}

function cellParts(
  table: TableModel,
  by: readonly Dimension[],
  filter: Filter,
  aggregate: AggregateDecision,
  question: Question,
) {
  const scope = scopeOf(question, table, "t");
  const where = conjunction([
    rowsSql(aggregate.rows, scope, question),
    ...(aggregate.suppress ? [] : by.flatMap(({ name }) => groupableRows(name, scope, question))),
    narrowedFilterSql(filter, scope, question),
  ]);
  return { groups: by.map((dimension) => groupExpression(dimension, scope, question)), where };
}

/** Rows on which the field may both be asked about and be read in clear, since a group shows its value. */
function groupableRows(field: string, scope: Scope, question: Question): readonly Fragment[] {
  const clear = fieldDecision(question, scope.table.type, field).cases.filter(({ mask }) => mask === undefined);
  return [
    rowsSql(question.decision.predicate(scope.table.type, field), scope, question),
    disjunction(clear.map(({ rows }) => rowsSql(rows, scope, question))),
  ];
}

function groupExpression(field: Dimension, scope: Scope, question: Question): Fragment {
  if (field.kind === "flag") return sql`case when ${filterSql(field.holds, scope, question)} then '1' else '0' end`;
  const expression = column(scope.alias, comparableColumn(field, scope.table) ?? "");
  const isDate = field.kind === "column" && (field.type === "date" || field.type === "datetime");
  return isDate ? sql`substr(${expression}, 1, 4)` : expression;
}
