import { sql } from "kysely";
import type { Scope } from "./condition.ts";
import { column, conjunction, parameter, type Fragment, type SqlValue } from "./fragment.ts";

/** How far rows are: what a page ordered by distance is made of. */
export interface Distances {
  readonly keys: readonly (readonly SqlValue[])[];
  /** Of each key's row. Whole numbers: a cursor holds one, and no two databases write fractions alike. */
  readonly millimetres: readonly number[];
}

/** The distance of a row, by its key. Distances are one TypeScript definition, as the tests of places are. */
export function distanceSql({ keys, millimetres }: Distances, { table, alias, dialect }: Scope): Fragment {
  const columns = table.key.map((name) => column(alias, name));
  const whole = (value: number): Fragment =>
    dialect === "sqlite"
      ? sql`${value}`
      : sql`cast(${value} as ${sql.raw(dialect === "postgres" ? "bigint" : "signed")})`;
  const branches = keys.map((key, at) => {
    const same = columns.map((part, index) => sql`${part} = ${parameter(dialect, key[index] ?? null)}`);
    return sql`when ${conjunction(same)} then ${whole(millimetres[at] ?? 0)}`;
  });
  return branches.length === 0 ? whole(0) : sql`case ${sql.join(branches, sql` `)} end`;
}
