import { sql, type RawBuilder } from "kysely";
import type { Row, Source } from "../source/source.ts";
import type { ForeignReference, ForeignTable } from "./foreign-table.ts";

/**
 * Tables of a live database with columns, primary and foreign keys, in the order of their names. Only the catalogue is
 * read. `schema` is PostgreSQL's (default: the search path's first), on MariaDB the database's name.
 * Errors: DATABASE_UNREACHABLE, DATABASE_FAILED.
 */
export async function readTables(source: Source, schema?: string): Promise<readonly ForeignTable[]> {
  return source.dialect === "sqlite" ? sqliteTables(source) : serverTables(source, schema);
}

const rowsOf = (source: Source, statement: RawBuilder<unknown>): Promise<readonly Row[]> =>
  source.read(statement.compile(source.db));

async function serverTables(source: Source, schema: string | undefined): Promise<readonly ForeignTable[]> {
  const postgres = source.dialect === "postgres";
  const place =
    schema === undefined ? (postgres ? sql`current_schema()` : sql`database()`) : sql`cast(${schema} as char(64))`;
  const columns = await rowsOf(
    source,
    sql`select c.table_name as t, c.column_name as c, c.data_type as y, c.is_nullable as n
      from information_schema.columns c join information_schema.tables b
        on b.table_schema = c.table_schema and b.table_name = c.table_name
      where c.table_schema = ${place} and b.table_type in ('BASE TABLE', 'VIEW')
      order by c.table_name, c.ordinal_position`,
  );
  const keys = await rowsOf(source, postgres ? postgresKeys(place) : mariadbKeys(place));
  return tablesOf(columns, keys);
}

/** information_schema hides keys from accounts that do not own the table; pg_constraint shows them to readers too. */
const postgresKeys = (place: RawBuilder<unknown>): RawBuilder<unknown> => sql`
  select r.relname as t, k.conname as k, k.contype as y, a.attname as c, f.relname as ft, fa.attname as fc
  from pg_constraint k
    join pg_class r on r.oid = k.conrelid
    join pg_namespace s on s.oid = r.relnamespace
    cross join lateral unnest(k.conkey) with ordinality as p(attnum, place)
    join pg_attribute a on a.attrelid = k.conrelid and a.attnum = p.attnum
    left join pg_class f on f.oid = k.confrelid
    left join pg_attribute fa on fa.attrelid = k.confrelid and fa.attnum = k.confkey[p.place]
  where s.nspname = ${place} and k.contype in ('p', 'f')
  order by r.relname, k.conname, p.place`;

const mariadbKeys = (place: RawBuilder<unknown>): RawBuilder<unknown> => sql`
  select table_name as t, constraint_name as k, if(constraint_name = 'PRIMARY', 'p', 'f') as y, column_name as c,
    referenced_table_name as ft, referenced_column_name as fc
  from information_schema.key_column_usage
  where table_schema = ${place} and (constraint_name = 'PRIMARY' or referenced_table_name is not null)
  order by table_name, constraint_name, ordinal_position`;

async function sqliteTables(source: Source): Promise<readonly ForeignTable[]> {
  const columns = await rowsOf(
    source,
    sql`select m.name as t, i.name as c, lower(i.type) as y, case i."notnull" when 0 then 'YES' else 'NO' end as n
      from sqlite_schema m, pragma_table_info(m.name) i
      where m.type in ('table', 'view') and m.name not like 'sqlite!_%' escape '!' order by m.name, i.cid`,
  );
  const primary = await rowsOf(
    source,
    sql`select m.name as t, 'p' as k, 'p' as y, i.name as c from sqlite_schema m, pragma_table_info(m.name) i
      where m.type = 'table' and i.pk > 0 order by m.name, i.pk`,
  );
  const foreign = await rowsOf(
    source,
    sql`select m.name as t, f.id as k, 'f' as y, f."from" as c, f."table" as ft, f."to" as fc
      from sqlite_schema m, pragma_foreign_key_list(m.name) f where m.type = 'table' order by m.name, f.id, f.seq`,
  );
  return tablesOf(columns, [...primary, ...foreign]);
}

function tablesOf(columns: readonly Row[], keys: readonly Row[]): readonly ForeignTable[] {
  const names = [...new Set(columns.map((row) => String(row["t"])))];
  return names.map((name) => {
    const own = keys.filter((row) => String(row["t"]) === name);
    return {
      name,
      columns: columns
        .filter((row) => String(row["t"]) === name)
        .map((row) => ({
          name: String(row["c"]),
          type: String(row["y"]).toLowerCase(),
          nullable: row["n"] === "YES",
        })),
      key: own.filter((row) => row["y"] === "p").map((row) => String(row["c"])),
      references: referencesOf(own.filter((row) => row["y"] === "f")),
    };
  });
}

function referencesOf(rows: readonly Row[]): readonly ForeignReference[] {
  const constraints = [...new Set(rows.map((row) => String(row["k"])))];
  return constraints.map((constraint) => {
    const parts = rows.filter((row) => String(row["k"]) === constraint);
    return {
      columns: parts.map((row) => String(row["c"])),
      table: String(parts[0]?.["ft"]),
      targetColumns: parts.map((row) => String(row["fc"])),
    };
  });
}
