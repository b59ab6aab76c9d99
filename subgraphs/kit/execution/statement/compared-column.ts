import { sql } from "kysely";
import type { Comparison } from "../../source/column-samples.ts";
import type { Scope } from "./condition.ts";
import { column, type Fragment } from "./fragment.ts";

/** To look up more of a table's rows than this by an index takes longer than to read the covering index whole. */
const widely = 0.05;

/**
 * A column that is compared with values. Where they select a large part of the table SQLite is kept from the column's
 * index: it does not use one for an expression, and a unary plus is one that changes nothing
 * (sqlite.org/optoverview.html, "Disqualifying WHERE clause terms using unary +").
 */
export function comparedColumn(
  { alias, table, shares }: Scope,
  name: string,
  op: Comparison,
  values: readonly unknown[],
): Fragment {
  const compared = column(alias, name);
  return (shares?.(table.table, name, op, values) ?? 0) > widely ? sql`+${compared}` : compared;
}
