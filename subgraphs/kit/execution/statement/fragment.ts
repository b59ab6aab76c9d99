import { sql, type RawBuilder } from "kysely";
import type { TableModel } from "../../model.ts";
import { columnSql } from "../../source/column-reading.ts";

/** A piece of SQL with its parameters; kysely quotes names and numbers parameters for the dialect. */
export type Fragment = RawBuilder<unknown>;

export type Dialect = "sqlite" | "postgres" | "mariadb";

export type SqlValue = string | number | boolean | null;

export const never: Fragment = sql`1 = 0`;
export const always: Fragment = sql`1 = 1`;

/** A column of the table that carries this alias. */
export const column = (alias: string, name: string): Fragment => columnSql(alias, name);

export const tableAs = (table: TableModel, alias: string): Fragment => sql`${sql.id(table.table)} as ${sql.id(alias)}`;

export function conjunction(parts: readonly Fragment[]): Fragment {
  if (parts.includes(never)) return never;
  const rest = parts.filter((part) => part !== always);
  const [first] = rest;
  if (first === undefined) return always;
  return rest.length === 1 ? first : sql`(${sql.join(rest, sql` and `)})`;
}

export function disjunction(parts: readonly Fragment[]): Fragment {
  if (parts.includes(always)) return always;
  const rest = parts.filter((part) => part !== never);
  const [first] = rest;
  if (first === undefined) return never;
  return rest.length === 1 ? first : sql`(${sql.join(rest, sql` or `)})`;
}

/**
 * Negation of a two-valued answer: null (a comparison with an empty column) counts as "does not match", so its negation
 * matches. Below `and`/`or` null and false cannot be told apart by WHERE and CASE, so only negation needs this.
 */
export function negation(part: Fragment): Fragment {
  if (part === always) return never;
  return part === never ? always : sql`((${part}) is not true)`;
}

/** A parameter. SQLite and MariaDB have no boolean of their own: 1 and 0. */
export function parameter(dialect: Dialect, value: SqlValue): Fragment {
  return sql`${typeof value === "boolean" && dialect !== "postgres" ? Number(value) : value}`;
}

/**
 * `expression` is one of `values`. One parameter whatever the number of values where the database can, so that the
 * statement text, and with it the prepared statement, stays the same.
 */
export function memberOf(dialect: Dialect, expression: Fragment, values: readonly SqlValue[]): Fragment {
  const [only] = values;
  if (only === undefined) return never;
  if (values.length === 1) return sql`${expression} = ${parameter(dialect, only)}`;
  if (dialect === "sqlite" && !values.some((value) => typeof value === "boolean")) {
    return sql`${expression} in (select value from json_each(${JSON.stringify(values)}))`;
  }
  if (dialect === "postgres") return sql`${expression} = any(${values})`;
  return sql`${expression} in (${sql.join(values.map((value) => parameter(dialect, value)))})`;
}

/** Stands in a statement for keys that are put in when it is run: its text is the same whatever they are. */
export class KeySlot {
  readonly shape: string;
  readonly #dialect: Dialect;
  readonly #single: boolean;

  private constructor(dialect: Dialect, single: boolean) {
    this.#dialect = dialect;
    this.#single = single;
    this.shape = single ? "one key" : "keys";
  }

  /** For keys whose statement `memberOf` writes with one parameter; undefined for others. */
  static for(
    dialect: Dialect,
    columns: readonly string[],
    keys: readonly (readonly SqlValue[])[],
  ): KeySlot | undefined {
    if (columns.length !== 1 || keys.length === 0) return undefined;
    if (!keys.every(([part]) => typeof part === "string")) return undefined;
    const single = keys.length === 1;
    return single || dialect !== "mariadb" ? new KeySlot(dialect, single) : undefined;
  }

  sql(expression: Fragment): Fragment {
    if (this.#single) return sql`${expression} = ${this}`;
    return this.#dialect === "sqlite"
      ? sql`${expression} in (select value from json_each(${this}))`
      : sql`${expression} = any(${this})`;
  }

  /** The parameter for these keys. */
  fill(keys: readonly (readonly SqlValue[])[]): unknown {
    const values = keys.flatMap((key) => key.slice(0, 1));
    if (this.#single) return values[0];
    return this.#dialect === "sqlite" ? JSON.stringify(values) : values;
  }
}

/** The columns together equal one of the keys (each with as many parts as there are columns). */
export function tupleMemberOf(
  dialect: Dialect,
  columns: readonly Fragment[],
  keys: readonly (readonly SqlValue[])[] | KeySlot,
): Fragment {
  const [first] = columns;
  if (keys instanceof KeySlot) return first === undefined ? never : keys.sql(first);
  if (first === undefined || keys.length === 0) return never;
  if (columns.length === 1) {
    return memberOf(
      dialect,
      first,
      keys.flatMap((key) => key.slice(0, 1)),
    );
  }
  const rows = keys.map((key) => sql`(${sql.join(key.map((part) => parameter(dialect, part)))})`);
  const list = dialect === "sqlite" ? sql`values ${sql.join(rows)}` : sql.join(rows);
  return sql`(${sql.join(columns)}) in (${list})`;
}
