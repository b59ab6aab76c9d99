import { sql } from "kysely";
import type { ColumnField } from "../../model.ts";
import { column, tableAs, type Fragment } from "./fragment.ts";
import { listedRows, type ListQuestion } from "./page.ts";
import { geometryColumns } from "./place.ts";
import type { Question } from "./question.ts";

/** Every row of a list with its geometry: columns k0, k1 …, w, s, e, n (where stored), g. */
export function locatedRows(list: ListQuestion, field: ColumnField, limit: number, question: Question): Fragment {
  const { table } = list;
  const keys = table.key.map((name, index) => sql`${column("t", name)} as ${sql.id(`k${index}`)}`);
  const selected = sql.join([...keys, ...geometryColumns(field, "t")]);
  return sql`select ${selected} from ${tableAs(table, "t")} where ${listedRows(list, question)} limit ${sql.lit(limit)}`;
}
