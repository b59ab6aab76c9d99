import { sql } from "kysely";
import type { InverseField, TableModel } from "../../model.ts";
import { fail } from "../errors.ts";
import { viaRelation, type Scope } from "./condition.ts";
import { stillWanted } from "./database-functions.ts";
import { column, conjunction, tableAs, tupleMemberOf, type Fragment, type KeySlot, type SqlValue } from "./fragment.ts";
import { narrowedFilterSql } from "./filter.ts";
import type { Filter } from "./filter-tree.ts";
import { afterSql, orderSql, orderTerms, type OrderInput } from "./order.ts";
import { countedPersons } from "./persons.ts";
import { readablePlaces } from "./place.ts";
import { followableRows, rowsSql, scopeOf, type Question } from "./question.ts";
import { relevanceTerms } from "./relevance.ts";
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

/**
 * One page of a type's visible rows. The rows are found first and read after: a database that has to sort would
 * otherwise put every value through its mask before it knows which few are wanted.
 */
export function pageStatement(list: ListQuestion, fields: readonly string[], question: Question): PageStatement {
  const page = parts(list, fields, question);
  const { terms, orderColumns, from, where } = page;
  const limit = sql.lit(list.first + 1);
  const found = sql`select ${sql.join([...page.keys, ...page.positions])} from ${from} where ${where} order by ${orderSql(terms, question.dialect)} limit ${limit}`;
  const again = terms.map((term, index) => ({ ...term, expression: column("n", orderColumns[index] ?? "") }));
  return {
    statement: sql`select ${sql.join(page.columns)} from (${found}) as ${sql.id("n")} join ${from} on ${page.joined} order by ${orderSql(again, question.dialect)}`,
    selection: page.selection,
    orderColumns,
    parentColumns: [],
  };
}

/** The same page for each of several parents, in one statement of `most` rows: they are numbered within their parent. */
export function pagePerParentStatement(
  list: ListQuestion,
  fields: readonly string[],
  parents: ParentKeys<readonly (readonly SqlValue[])[] | KeySlot>,
  most: number,
  question: Question,
): PageStatement {
  const page = parts(list, fields, question);
  const parentColumns = parents.columns.map((_, index) => `g${index}`);
  const groups = parents.columns.map((name) => column("t", name));
  const within = conjunction([belowParents(parents, list, question), page.where]);
  const numbered = sql`row_number() over (partition by ${sql.join(groups)} order by ${orderSql(page.terms, question.dialect)}) as ${sql.id("rn")}`;
  const found = sql`select ${sql.join([...page.keys, ...page.positions, numbered])} from ${page.from} where ${within}`;
  const named = groups.map((group, index) => sql`${group} as ${sql.id(parentColumns[index] ?? "")}`);
  return {
    statement: sql`select ${sql.join([...page.columns, ...named])} from (${found}) as ${sql.id("n")} join ${page.from} on ${page.joined} where ${sql.id("n", "rn")} <= ${sql.lit(list.first + 1)} order by ${sql.id("n", "rn")} limit ${sql.lit(most)}`,
    selection: page.selection,
    orderColumns: page.orderColumns,
    parentColumns,
  };
}

/** Number of rows in the list's scope; with parents, per parent. */
export function countStatement(list: ListQuestion, parents: ParentKeys | undefined, question: Question): Fragment {
  const { from, where } = scopeParts(list, question);
  if (parents === undefined) return sql`select count(*) as ${sql.id("n")} from ${from} where ${where}`;
  const groups = parents.columns.map((name) => column("t", name));
  const named = groups.map((group, index) => sql`${group} as ${sql.id(`g${index}`)}`);
  const within = conjunction([belowParents(parents, list, question), where]);
  return sql`select ${sql.join(named)}, count(*) as ${sql.id("n")} from ${from} where ${within} group by ${sql.join(groups)}`;
}

/** The people whom the counted rows are about (column p); undefined where the rows are about nobody. */
export function countedPersonsStatement(
  list: ListQuestion,
  parents: ParentKeys | undefined,
  question: Question,
): Fragment | undefined {
  const { where } = scopeParts(list, question);
  const within = parents === undefined ? where : conjunction([belowParents(parents, list, question), where]);
  return countedPersons(list.table, within, question);
}

function belowParents(
  parents: ParentKeys<readonly (readonly SqlValue[])[] | KeySlot>,
  { table }: ListQuestion,
  question: Question,
): Fragment {
  const columns = parents.columns.map((name) => column("t", name));
  return conjunction([
    tupleMemberOf(question.dialect, columns, parents.keys),
    followableRows(parents.relation, scopeOf(question, table, "t"), question),
  ]);
}

/** Columns of the child table that hold a parent's key, the relation that they are of, and the keys asked for. */
export interface ParentKeys<Keys = readonly (readonly SqlValue[])[]> {
  readonly relation: string;
  readonly columns: readonly string[];
  readonly keys: Keys;
}

/** Child columns for an inverse field; undefined where the model has no such relation. */
export const parentColumnsOf = (field: InverseField, target: TableModel): readonly string[] | undefined =>
  viaRelation(field, target)?.by;

function scopeParts(list: ListQuestion, question: Question) {
  const scope = scopeOf(question, list.table, "t");
  const ordered = list.order === undefined ? [] : orderableRows(list.order, scope, question);
  const rows = question.decision.rows(list.table.type);
  const where = conjunction([
    rowsSql(rows, scope, question),
    ...ordered,
    narrowedFilterSql(list.filter, scope, question, [rows]),
  ]);
  return { scope, from: tableAs(list.table, "t"), where: stillWanted(question.dialect, where) };
}

/** Rows on which the order's field may be asked about; of a place also read in clear, and where there is one. */
function orderableRows({ field, from }: OrderInput, scope: Scope, question: Question): readonly Fragment[] {
  const asked = rowsSql(question.decision.predicate(scope.table.type, field.name), scope, question);
  if (from === undefined || field.kind !== "column") return [asked];
  return [asked, readablePlaces(field, scope, question), sql`${column(scope.alias, field.column)} is not null`];
}

/** All rows of a list, whatever its page. */
export const listedRows = (list: ListQuestion, question: Question): Fragment => scopeParts(list, question).where;

function parts(list: ListQuestion, fields: readonly string[], question: Question) {
  const { scope, from, where } = scopeParts(list, question);
  const selection = selectRow(list.table, fields, "t", question);
  const relevance = list.order === undefined ? relevanceTerms(list.filter, scope) : [];
  const terms = [...relevance, ...orderTerms(list.order, scope, question)];
  // A cursor from before a change of the table's order has another number of values.
  if (list.after !== undefined && list.after.length !== terms.length) throw fail("CURSOR_INVALID");
  const named = list.table.key.map((name) => column("t", name));
  const near =
    list.order?.distances === undefined ? [] : [tupleMemberOf(question.dialect, named, list.order.distances.keys)];
  const after = list.after === undefined ? [] : [afterSql(terms, list.after, question.dialect)];
  const orderColumns = terms.map((_, index) => `o${index}`);
  const keyColumns = list.table.key.map((name, index) => [name, `q${index}`] as const);
  return {
    selection,
    terms,
    orderColumns,
    from,
    where: conjunction([where, ...near, ...after]),
    /** Select list of the inner statement: the natural key, and the values of the order. */
    keys: keyColumns.map(([name, alias]) => sql`${column("t", name)} as ${sql.id(alias)}`),
    positions: terms.map(({ expression }, index) => sql`${expression} as ${sql.id(orderColumns[index] ?? "")}`),
    /** Select list of the outer one, and how the rows found join the table again. */
    columns: [...selection.list, ...orderColumns.map((name) => column("n", name))],
    joined: conjunction(keyColumns.map(([name, alias]) => sql`${column("t", name)} = ${column("n", alias)}`)),
  };
}
