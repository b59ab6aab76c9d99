import { type RawBuilder, sql } from "kysely";
import type { MaskKind } from "@lgsp/policies";
import type { ColumnType } from "../model.ts";
import type { Dialect } from "./source.ts";
import { maskFunction } from "./sqlite-functions.ts";

/** The column a mask is put on: what it stores, whether as a JSON array, and how the statement names it. */
export interface MaskedColumn {
  readonly type: ColumnType;
  readonly list: boolean;
  readonly value: RawBuilder<unknown>;
}

/**
 * A mask as an expression of the database, so that the clear value is never selected. `applyMask` of the policies room
 * is the definition; tests compare all three dialects with it. Masks that a column's SDL cannot permit are null.
 * JSON that does not parse fails the statement on PostgreSQL and is null elsewhere: in no case does it pass.
 * @param hashKey LinkingKeys.hashKey(organisation), for HASH
 */
export function maskSql(dialect: Dialect, kind: MaskKind, column: MaskedColumn, hashKey: Buffer): RawBuilder<unknown> {
  if (kind === "REDACT") return sql`null`;
  switch (dialect) {
    case "sqlite":
      return sqliteMask(kind, column, hashKey);
    case "postgres":
      return column.list ? postgresList(kind, column.value) : postgresMask(kind, column, hashKey);
    case "mariadb":
      return column.list ? mariadbList(kind, column.value) : mariadbMask(kind, column, hashKey);
  }
}

type Partial = Exclude<MaskKind, "REDACT">;

function sqliteMask(kind: Partial, { value, list }: MaskedColumn, hashKey: Buffer): RawBuilder<unknown> {
  const name = sql.raw(maskFunction(kind));
  if (list) return kind === "CHAPTER" ? sql`${name}_list(${value})` : sql`null`;
  return kind === "HASH" ? sql`${name}(${value}, ${hashKey})` : sql`${name}(${value})`;
}

/** ECMAScript's white space, which `applyMask` splits at; the regular expressions of databases know less of it. */
const postgresSpace = String.raw`\t\n\v\f\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff`;
const pcreSpace = String.raw`\t\n\x0b\f\r \x{00a0}\x{1680}\x{2000}-\x{200a}\x{2028}\x{2029}\x{202f}\x{205f}\x{3000}\x{feff}`;

function postgresMask(kind: Partial, { value, type }: MaskedColumn, hashKey: Buffer): RawBuilder<unknown> {
  switch (kind) {
    case "KEEP_LAST_4":
      return sql`case when char_length(${value}) > 4 then repeat('•', char_length(${value}) - 4) || right(${value}, 4) else repeat('•', char_length(${value})) end`;
    case "INITIALS":
      return sql`case when ${value} is not null then coalesce((select string_agg(left(word, 1) || '.', '' order by place) from regexp_split_to_table(${value}, ${`[${postgresSpace}]+`}::text) with ordinality as words(word, place) where word <> ''), '') end`;
    case "YEAR":
      return sql`case when ${value}::text ~ '^[0-9]{4}' then left(${value}::text, 4) end`;
    case "COMMUNE":
      return sql`case when json_typeof(${value}::json) = 'object' then json_build_object('text', ${value}::json -> 'communeName', 'communeCode', ${value}::json -> 'communeCode', 'communeName', ${value}::json -> 'communeName')::text end`;
    case "CHAPTER":
      return sql`left(${value}, 1)`;
    case "RANGE": {
      const whole = sql`floor(${value})::numeric`;
      return sql`case when ${whole} <= 0 then 0 when ${whole} < 100 then floor(${whole} / 10) * 10 else trunc(${whole}, 1 - length(${whole}::text)) end`;
    }
    case "HASH":
      return hashable(type)
        ? sql`left(encode(sha256(${hashKey}::bytea || sha256(${hashKey}::bytea || convert_to(${value}::text, 'UTF8'))), 'hex'), 32)`
        : sql`null`;
  }
}

function postgresList(kind: Partial, value: RawBuilder<unknown>): RawBuilder<unknown> {
  if (kind !== "CHAPTER") return sql`null`;
  return sql`case when json_typeof(${value}::json) = 'array' then coalesce((select json_agg(case when json_typeof(element) = 'string' then left(element #>> '{}', 1) end)::text from json_array_elements(${value}::json) as elements(element)), '[]') end`;
}

function mariadbMask(kind: Partial, { value, type }: MaskedColumn, hashKey: Buffer): RawBuilder<unknown> {
  switch (kind) {
    case "KEEP_LAST_4":
      return sql`if(char_length(${value}) > 4, concat(repeat('•', char_length(${value}) - 4), right(${value}, 4)), repeat('•', char_length(${value})))`;
    case "INITIALS":
      return sql`regexp_replace(regexp_replace(${value}, ${`^[${pcreSpace}]+`}, ''), ${`([^${pcreSpace}])[^${pcreSpace}]*[${pcreSpace}]*`}, ${String.raw`\1.`})`;
    case "YEAR":
      return sql`if(${value} regexp '^[0-9]{4}', left(${value}, 4), null)`;
    case "COMMUNE":
      return sql`if(json_valid(${value}) and json_type(${value}) = 'OBJECT', json_object('text', json_extract(${value}, '$.communeName'), 'communeCode', json_extract(${value}, '$.communeCode'), 'communeName', json_extract(${value}, '$.communeName')), null)`;
    case "CHAPTER":
      return sql`left(${value}, 1)`;
    case "RANGE": {
      const whole = sql`cast(floor(${value}) as decimal(30, 0))`;
      return sql`case when ${whole} <= 0 then 0 when ${whole} < 100 then floor(${whole} / 10) * 10 else truncate(${whole}, 1 - char_length(cast(${whole} as char))) end`;
    }
    case "HASH":
      return hashable(type)
        ? sql`left(sha2(concat(${hashKey}, unhex(sha2(concat(${hashKey}, cast(${value} as binary)), 256))), 256), 32)`
        : sql`null`;
  }
}

function mariadbList(kind: Partial, value: RawBuilder<unknown>): RawBuilder<unknown> {
  if (kind !== "CHAPTER") return sql`null`;
  return sql`if(json_valid(${value}) and json_type(${value}) = 'ARRAY', coalesce((select json_arrayagg(left(element, 1) order by place) from json_table(${value}, '$[*]' columns(place for ordinality, element varchar(255) path '$')) as elements), '[]'), null)`;
}

const hashable = (type: ColumnType): boolean => type === "string" || type === "id" || type === "date";
