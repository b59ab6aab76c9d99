import type { AggregateDecision } from "@lgsp/policies";
import { sql } from "kysely";
import type { FieldModel, TableModel } from "../../model.ts";
import { smallestCell } from "../suppress.ts";
import { comparableColumn, type Scope } from "./condition.ts";
import { narrowedFilterSql } from "./filter.ts";
import type { Filter } from "./filter-tree.ts";
import { stillWanted } from "./database-functions.ts";
import { column, conjunction, disjunction, tableAs, type Fragment } from "./fragment.ts";
import { personsOfSmallCells } from "./persons.ts";
import { fieldDecision, rowsSql, scopeOf, type Question } from "./question.ts";

/** Counts by these fields: columns g0, g1 … and n, at most `limit` rows. Dates count by year. */
export function aggregateStatement(
  table: TableModel,
  by: readonly FieldModel[],
  filter: Filter,
  aggregate: AggregateDecision,
  limit: number,
  question: Question,
): Fragment {
  const { groups, where } = cellParts(table, by, filter, aggregate, question);
  const named = groups.map((group, index) => sql`${group} as ${sql.id(`g${index}`)}`);
  const grouping = groups.length === 0 ? sql`` : sql` group by ${sql.join(groups)}`;
  return sql`select ${sql.join([...named, sql`count(*) as ${sql.id("n")}`])} from ${tableAs(table, "t")} where ${stillWanted(question.dialect, where)}${grouping} limit ${sql.lit(limit)}`;
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
  by: readonly FieldModel[],
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
  return { groups: by.map((field) => groupExpression(field, scope)), where };
}

/** Rows on which the field may both be asked about and be read in clear, since a group shows its value. */
function groupableRows(field: string, scope: Scope, question: Question): readonly Fragment[] {
  const clear = fieldDecision(question, scope.table.type, field).cases.filter(({ mask }) => mask === undefined);
  return [
    rowsSql(question.decision.predicate(scope.table.type, field), scope, question),
    disjunction(clear.map(({ rows }) => rowsSql(rows, scope, question))),
  ];
}

function groupExpression(field: FieldModel, scope: Scope): Fragment {
  const expression = column(scope.alias, comparableColumn(field, scope.table) ?? "");
  const isDate = field.kind === "column" && (field.type === "date" || field.type === "datetime");
  return isDate ? sql`substr(${expression}, 1, 4)` : expression;
}

/** A filter that names cells rather than rows: `eq` and `in` on plain fields, all of which must hold. */
export interface CellFilter {
  readonly field: FieldModel;
  readonly values: ReadonlySet<string>;
}

/**
 * The filter of a count whose cells may be withheld, as cells of one finer table. Undefined when it says more than
 * that: every other form could be differenced against its neighbour ("all but one") to count a single person.
 */
export function cellFilters(filter: Filter): readonly CellFilter[] | undefined {
  if (filter.kind === "and") {
    const parts = filter.of.map(cellFilters);
    return parts.some((part) => part === undefined) ? undefined : parts.flatMap((part) => part ?? []);
  }
  if (filter.kind !== "test" || (filter.op !== "eq" && filter.op !== "in")) return undefined;
  const values = Array.isArray(filter.value) ? filter.value : [filter.value];
  return [{ field: filter.field, values: new Set(values.map(String)) }];
}
