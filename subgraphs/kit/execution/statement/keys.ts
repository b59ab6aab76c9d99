import type { Rows } from "@lgsp/policies";
import { sql } from "kysely";
import type { TableModel } from "../../model.ts";
import { keyWithoutValidity } from "../../schema/key-without-validity.ts";
import { stillWanted } from "./database-functions.ts";
import type { Filter } from "./filter-tree.ts";
import { askableRows, narrowedFilterSql } from "./filter.ts";
import { column, conjunction, disjunction, tableAs, type Fragment } from "./fragment.ts";
import { followableRows, rowsSql, scopeOf, type Question } from "./question.ts";
import { validityField } from "./select-row.ts";

/** Columns by which another sector's relation names a row: its natural key, without the date from which a code is valid. */
export const keyColumns = (table: TableModel): readonly string[] =>
  keyWithoutValidity(table.key, Object.values(table.fields));

/** The rows of a dated type that are valid today: an exchanged code means today's unit, never its former namesake. */
export function validToday(table: TableModel, alias: string, today: string): readonly Fragment[] {
  const validity = validityField(table);
  if (validity === undefined) return [];
  const to = column(alias, validity.to);
  return [sql`${column(alias, validity.from)} <= ${today}`, disjunction([sql`${to} is null`, sql`${to} > ${today}`])];
}

/** Rows here, and which columns of them name the rows that are asked for. */
export interface KeyedRows {
  readonly table: TableModel;
  readonly columns: readonly string[];
  /** Relation that the columns are of; absent: they are the rows' own key. */
  readonly via?: string | undefined;
}

/** Of the rows that match, of those that may be asked about, these columns: k0, k1 … */
export function keysStatement(
  { table, columns, via }: KeyedRows,
  selected: readonly string[],
  filter: Filter,
  question: Question,
): Fragment {
  const scope = scopeOf(question, table, "t");
  const rows = askableRows(table, filter, question, via);
  const where = conjunction([
    ...present({ table, columns, via }, question),
    ...(via === undefined ? [] : [followableRows(via, scope, question)]),
    rowsSql(rows, scope, question),
    narrowedFilterSql(filter, scope, question, [rows]),
  ]);
  // who takes pseudonyms looks by itself whether they are still wanted
  return selectKeys(table, selected, selected === columns ? stillWanted(question.dialect, where) : where);
}

/** Keys that the rows which may be counted hold, whether or not any of them may be seen. */
export const countedKeysStatement = (
  rows: KeyedRows,
  selected: readonly string[],
  countable: Rows,
  question: Question,
): Fragment =>
  selectKeys(
    rows.table,
    selected,
    conjunction([...present(rows, question), rowsSql(countable, scopeOf(question, rows.table, "t"), question)]),
  );

/** Every key in the table: what a set of pseudonyms is matched with where none are stored. */
export const everyKeyStatement = (rows: KeyedRows, question: Question): Fragment =>
  selectKeys(rows.table, rows.columns, stillWanted(question.dialect, conjunction(present(rows, question))));

function present({ table, columns, via }: KeyedRows, { today }: Question): readonly Fragment[] {
  if (via === undefined) return validToday(table, "t", today);
  return columns.filter((name) => !table.key.includes(name)).map((name) => sql`${column("t", name)} is not null`);
}

/** Keys may come more than once: sorting them out here takes the database longer than the set that is made of them. */
function selectKeys(table: TableModel, columns: readonly string[], where: Fragment): Fragment {
  const list = columns.map((name, index) => sql`${column("t", name)} as ${sql.id(`k${index}`)}`);
  return sql`select ${sql.join(list)} from ${tableAs(table, "t")} where ${where}`;
}
