import { sql } from "kysely";
import type { InverseField, TableModel } from "../../model.ts";
import { fail } from "../errors.ts";
import { targetColumns, viaRelation } from "./condition.ts";
import { stillWanted } from "./database-functions.ts";
import { column, conjunction, tableAs, tupleMemberOf, type Fragment, type SqlValue } from "./fragment.ts";
import { narrowedFilterSql } from "./filter.ts";
import type { Filter } from "./filter-tree.ts";
import { afterSql, orderSql, orderTerms, type OrderInput, type OrderTerm } from "./order.ts";
import { rowsSql, scopeOf, type Question } from "./question.ts";
import { selectRow, type RowSelection } from "./select-row.ts";

/** What a list asks for, validated. */
export interface ListQuestion {
  readonly table: TableModel;
  readonly filter: Filter;
  readonly order?: OrderInput;
  /** Values of the order's terms at the row after which the page starts. */
  readonly after?: readonly SqlValue[];
  /** Rows wanted; one more is fetched to know whether there is a next page. */
  readonly first: number;
}

/** A statement with how to read its rows. `orderColumns` are the cursor values, `parentColumns` the parent's key. */
export interface PageStatement {
  readonly statement: Fragment;
  readonly selection: RowSelection;
  readonly orderColumns: readonly string[];
  readonly parentColumns: readonly string[];
}

/** One page of a type's visible rows. */
export function pageStatement(list: ListQuestion, fields: readonly string[], question: Question): PageStatement {
  const { selection, terms, orderColumns, columns, from, where } = parts(list, fields, question);
  return {
    statement: sql`select ${sql.join(columns)} from ${from} where ${where} order by ${orderSql(terms, question.dialect)} limit ${sql.lit(list.first + 1)}`,
    selection,
    orderColumns,
    parentColumns: [],
  };
}

/** The same page for each of several parents, in one statement: rows are numbered within their parent. */
export function pagePerParentStatement(
  list: ListQuestion,
  fields: readonly string[],
  parents: ParentKeys,
  question: Question,
): PageStatement {
  const { selection, terms, orderColumns, columns, from, where } = parts(list, fields, question);
  const parentColumns = parents.columns.map((_, index) => `g${index}`);
  const groups = parents.columns.map((name) => column("t", name));
  const within = conjunction([tupleMemberOf(question.dialect, groups, parents.keys), where]);
  const named = groups.map((group, index) => sql`${group} as ${sql.id(parentColumns[index] ?? "")}`);
  const ordered = orderSql(terms, question.dialect);
  const limit = sql.lit(list.first + 1);
  const statement =
    parents.keys.length === 1
      ? sql`select ${sql.join([...columns, ...named])} from ${from} where ${within} order by ${ordered} limit ${limit}`
      : sql`select * from (select ${sql.join([...columns, ...named])}, row_number() over (partition by ${sql.join(groups)} order by ${ordered}) as ${sql.id("rn")} from ${from} where ${within}) as ${sql.id("n")} where ${sql.id("n", "rn")} <= ${limit} order by ${sql.id("n", "rn")}`;
  return { statement, selection, orderColumns, parentColumns };
}

/** Number of rows in the list's scope; with parents, per parent. */
export function countStatement(list: ListQuestion, parents: ParentKeys | undefined, question: Question): Fragment {
  const { from, where } = scopeParts(list, question);
  if (parents === undefined) return sql`select count(*) as ${sql.id("n")} from ${from} where ${where}`;
  const groups = parents.columns.map((name) => column("t", name));
  const named = groups.map((group, index) => sql`${group} as ${sql.id(`g${index}`)}`);
  const within = conjunction([tupleMemberOf(question.dialect, groups, parents.keys), where]);
  return sql`select ${sql.join(named)}, count(*) as ${sql.id("n")} from ${from} where ${within} group by ${sql.join(groups)}`;
}

/** Columns of the child table that hold a parent's key, and the keys asked for. */
export interface ParentKeys {
  readonly columns: readonly string[];
  readonly keys: readonly (readonly SqlValue[])[];
}

/** Child columns for an inverse field; undefined where the model has no such relation. */
export const parentColumnsOf = (field: InverseField, target: TableModel): readonly string[] | undefined =>
  viaRelation(field, target)?.by;

/** The parent's columns that those child columns hold, on a table of this sector. */
export function parentKeyColumns(field: InverseField, target: TableModel, parent: TableModel): readonly string[] {
  const via = viaRelation(field, target);
  return via === undefined ? [] : targetColumns(via, parent);
}

function scopeParts(list: ListQuestion, question: Question) {
  const scope = scopeOf(question, list.table, "t");
  const ordered =
    list.order === undefined
      ? []
      : [rowsSql(question.decision.predicate(list.table.type, list.order.field.name), scope, question)];
  const where = conjunction([
    rowsSql(question.decision.rows(list.table.type), scope, question),
    ...ordered,
    narrowedFilterSql(list.filter, scope, question),
  ]);
  return { scope, from: tableAs(list.table, "t"), where: stillWanted(question.dialect, where) };
}

function parts(list: ListQuestion, fields: readonly string[], question: Question) {
  const { scope, from, where } = scopeParts(list, question);
  const selection = selectRow(list.table, fields, "t", question);
  const terms = orderTerms(list.order, scope, question);
  const orderColumns = terms.map((_, index) => `o${index}`);
  const columns = [...selection.list, ...orderList(terms, orderColumns)];
  // A cursor from before a change of the table's order has another number of values.
  if (list.after !== undefined && list.after.length !== terms.length) throw fail("CURSOR_INVALID");
  const scoped = list.after === undefined ? where : conjunction([where, afterSql(terms, list.after, question.dialect)]);
  return { selection, terms, orderColumns, columns, from, where: scoped };
}

const orderList = (terms: readonly OrderTerm[], names: readonly string[]): readonly Fragment[] =>
  terms.map(({ expression }, index) => sql`${expression} as ${sql.id(names[index] ?? "")}`);
