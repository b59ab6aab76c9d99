import { sql, type RawBuilder } from "kysely";
import { encodedCharacters, encodingTable, type TextEncoding } from "./legacy-text.ts";
import type { Dialect } from "./source.ts";

/** SQLite name of the function that reads a legacy text. */
export const legacyFunction = "lgsp_legacy_text";

/**
 * The reading of `decodeLegacyText` as an expression, so that masks, filters and row conditions see the text that the
 * graph shows; null where the text cannot be read. Literals, not parameters: see column-reading.ts.
 */
export function legacyTextSql(
  text: RawBuilder<unknown>,
  encoding: TextEncoding,
  dialect: Dialect,
): RawBuilder<unknown> {
  if (dialect === "sqlite") return sql`${sql.raw(legacyFunction)}(${text}, ${sql.lit(encoding)})`;
  const { singles, pairs, capitals } = encodingTable(encoding);
  const written = dialect === "mariadb" ? sql`convert(${text} using utf8mb4) collate utf8mb4_bin` : sql`${text}::text`;
  const read = [...pairs].reduce((inner, [from, to]) => replaced(inner, from, to), together(written, singles, dialect));
  const shown = capitals ? sql`upper(${read})` : read;
  const known = lacks(written, `[^${asciiRange}${encodedCharacters(encoding)}]`, dialect);
  const whole = pairs.size === 0 ? known : sql`${known} and ${lacks(read, "[\ue000-\ue0ff]", dialect)}`;
  return sql`case when ${whole} then ${shown} end`;
}

const asciiRange = "\u0001-\u007f";

const replaced = (text: RawBuilder<unknown>, from: string, to: string): RawBuilder<unknown> =>
  sql`replace(${text}, ${sql.lit(from)}, ${sql.lit(to)})`;

const lacks = (text: RawBuilder<unknown>, form: string, dialect: Dialect): RawBuilder<unknown> =>
  sql`not (${text} ${sql.raw(dialect === "postgres" ? "~" : "regexp")} ${sql.lit(form)})`;

/** Every character by its target at once: one must not be taken for another that it has just become ("¸" is á, "á" is ỏ). */
function together(
  text: RawBuilder<unknown>,
  characters: ReadonlyMap<string, string>,
  dialect: Dialect,
): RawBuilder<unknown> {
  if (dialect === "postgres")
    return sql`translate(${text}, ${sql.lit([...characters.keys()].join(""))}, ${sql.lit([...characters.values()].join(""))})`;
  const changed = [...characters].filter(([from, to]) => from !== to);
  const inTwoSteps = changed.filter(([, to]) => characters.has(to));
  const between = new Map(inTwoSteps.map(([from], index) => [from, String.fromCharCode(0xe100 + index)]));
  const first = changed.reduce((inner, [from, to]) => replaced(inner, from, between.get(from) ?? to), text);
  return inTwoSteps.reduce((inner, [from, to]) => replaced(inner, between.get(from) ?? from, to), first);
}
