import { sql } from "kysely";
import type { TableModel } from "../../model.ts";
import { column, conjunction, tableAs, tupleMemberOf, type Fragment, type KeySlot, type SqlValue } from "./fragment.ts";
import { followableRows, rowsSql, scopeOf, type Question } from "./question.ts";
import { selectRow, type RowSelection } from "./select-row.ts";

/** Rows by key: a lookup, never a scan. `matchColumns` hold what each row was asked for by. */
export interface KeyedStatement {
  readonly statement: Fragment;
  readonly selection: RowSelection;
  readonly matchColumns: readonly string[];
}

/**
 * The visible rows whose `columns` equal one of `keys`. Several rows may share a public key whose code was reused at
 * another time: the reader picks the one valid at the date that it means.
 *
 * @param relation where the columns are those of a relation that is followed backwards
 */
export function keyedStatement(
  table: TableModel,
  fields: readonly string[],
  columns: readonly string[],
  keys: readonly (readonly SqlValue[])[] | KeySlot,
  question: Question,
  relation?: string,
): KeyedStatement {
  const scope = scopeOf(question, table, "t");
  const selection = selectRow(table, fields, "t", question);
  const matched = columns.map((name) => column("t", name));
  const matchColumns = columns.map((_, index) => `m${index}`);
  const list = [
    ...selection.list,
    ...matched.map((expression, index) => sql`${expression} as ${sql.id(matchColumns[index] ?? "")}`),
  ];
  const where = conjunction([
    tupleMemberOf(question.dialect, matched, keys),
    rowsSql(question.decision.rows(table.type), scope, question),
    ...(relation === undefined ? [] : [followableRows(relation, scope, question)]),
  ]);
  return {
    statement: sql`select ${sql.join(list)} from ${tableAs(table, "t")} where ${where}`,
    selection,
    matchColumns,
  };
}
