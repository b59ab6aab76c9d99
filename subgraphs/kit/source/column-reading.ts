import { sql, type RawBuilder } from "kysely";
import { isTextEncoding } from "./legacy-text.ts";
import { legacyTextSql } from "./legacy-text-sql.ts";
import type { Dialect } from "./source.ts";

/**
 * How a wrapped database writes a value that the graph knows in one form only: `@column(format: "dd/MM/yyyy")`,
 * `@column(encoding: "VNI")`, `@relation(format: "personal-number")`. The name of such a column in the model says so (`readAs`), and wherever a
 * statement names the column, `columnSql` puts the expression that reads it: select list, masks, filters, orders and row
 * conditions all see the value as the graph does, and what cannot be read is null.
 */
export const personalNumberFormat = "personal-number" as const;

/** No database allows it in a name. */
const mark = "\u0000";

/** Name in the model of a column that is read in another form than it is stored. */
export const readAs = (column: string, format: string, dialect: Dialect): string =>
  [column, format, dialect].join(mark);

/** Name in the model of a point whose coordinates are two columns: read as JSON, `[easting, northing]`. */
export const readPoint = (east: string, north: string, dialect: Dialect): string =>
  [east, "point", dialect, north].join(mark);

/** A column of the table that carries this alias, read as its name says. */
export function columnSql(alias: string, name: string): RawBuilder<unknown> {
  if (!name.includes(mark)) return sql`${sql.id(alias, name)}`;
  const [stored = "", format = "", dialect, second = ""] = name.split(mark);
  if (format === "point") return pointJson(sql.id(alias, stored), sql.id(alias, second), dialect);
  const form = dialect === "postgres" || dialect === "mariadb" ? dialect : "sqlite";
  if (isTextEncoding(format)) return legacyTextSql(sql.id(alias, stored), format, form);
  const text = sql`trim(${sql.id(alias, stored)})`;
  return format === personalNumberFormat ? personalNumber(text, form) : isoDate(text, format, form);
}

/** `dd`, `MM` and `yyyy` once each, in any order, apart or not: "dd/MM/yyyy", "yyyyMMdd". */
export const isDateFormat = (format: string): boolean =>
  /^[dMy/. -]{8,12}$/.test(format) &&
  format.replace("dd", "").replace("MM", "").replace("yyyy", "").search(/[dMy]/) < 0 &&
  ["dd", "MM", "yyyy"].every((part) => format.includes(part));

/**
 * Twelve digits (Circular 59/2021/TT-BCA art. 4), else null: an old number of nine, or a slip of the pen, names nobody
 * in the graph, and two people who share one are not taken for the same.
 */
const personalNumber = (text: RawBuilder<unknown>, dialect: Dialect): RawBuilder<unknown> =>
  sql`case when ${matches(text, "^0[0-9]{11}$", dialect)} then ${text} end`;

function isoDate(text: RawBuilder<unknown>, format: string, dialect: Dialect): RawBuilder<unknown> {
  const whole = joined(["yyyy", "MM", "dd"], text, format, dialect);
  const branches = [
    sql`when ${matches(text, `^${pattern(format)}$`, dialect)} and ${matches(whole, "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", dialect)} and not ${matches(whole, "-(02-3[01]|(04|06|09|11)-31)$", dialect)} then ${whole}`,
    // old records know the month or the year alone: "03/1958", "1958"
    ...monthOnly(text, format, dialect),
    sql`when ${matches(text, "^(18|19|20)[0-9]{2}$", dialect)} then ${text}`,
  ];
  return sql`case ${sql.join(branches, sql` `)} end`;
}

function monthOnly(text: RawBuilder<unknown>, format: string, dialect: Dialect): readonly RawBuilder<unknown>[] {
  if (!/^dd[^dMy]/.test(format)) return [];
  const rest = format.slice(3);
  const month = joined(["yyyy", "MM"], text, rest, dialect);
  const written = matches(text, `^${pattern(rest)}$`, dialect);
  return [sql`when ${written} and ${matches(month, "^[0-9]{4}-(0[1-9]|1[0-2])$", dialect)} then ${month}`];
}

const pattern = (format: string): string =>
  format.replace(/d+|M+|y+|[^dMy]/g, (part) => (/[dMy]/.test(part) ? `[0-9]{${part.length}}` : `[${part}]`));

function joined(
  parts: readonly string[],
  text: RawBuilder<unknown>,
  format: string,
  dialect: Dialect,
): RawBuilder<unknown> {
  const cut = parts.map((part) => sql`substr(${text}, ${sql.lit(format.indexOf(part) + 1)}, ${sql.lit(part.length)})`);
  const separated = cut.flatMap((part, index) => (index === 0 ? [part] : [sql`'-'`, part]));
  return dialect === "mariadb" ? sql`concat(${sql.join(separated)})` : sql`(${sql.join(separated, sql` || `)})`;
}

function pointJson(
  east: RawBuilder<unknown>,
  north: RawBuilder<unknown>,
  dialect: string | undefined,
): RawBuilder<unknown> {
  const text =
    dialect === "mariadb"
      ? sql`concat('[', ${east}, ',', ${north}, ']')`
      : sql`('[' || ${east} || ',' || ${north} || ']')`;
  return sql`case when ${east} is not null and ${north} is not null then ${text} end`;
}

/** Literals, not parameters: an expression in GROUP BY must read as it does in the select list. */
const matches = (text: RawBuilder<unknown>, form: string, dialect: Dialect): RawBuilder<unknown> =>
  sql`(${text} ${sql.raw(dialect === "postgres" ? "~" : "regexp")} ${sql.lit(form)})`;
