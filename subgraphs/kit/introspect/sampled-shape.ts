import { sql } from "kysely";
import type { Source } from "../source/source.ts";
import type { ForeignTable } from "./foreign-table.ts";

/** What values of a column look like. Only this leaves the sample: no value is stored, printed or thrown. */
export type Shape =
  | "personal number"
  | "old personal number"
  | "phone"
  | "email"
  | "date dd/MM/yyyy"
  | "date dd-MM-yyyy"
  | "date yyyyMMdd"
  | "date yyyy-MM-dd"
  | "text not NFC";

/** Rows read of one table at most. */
const sampledRows = 200;
/** Of the values that are there: foreign data has gaps and errors, so fewer than all must do; half could be chance. */
const enough = 0.6;

const day = String.raw`(0[1-9]|[12]\d|3[01])`;
const month = String.raw`(0[1-9]|1[0-2])`;
const year = String.raw`(18|19|20)\d\d`;
/** A year alone stands among whole dates: of many elders nothing else is known. */
const dated = (whole: string): RegExp => new RegExp(`^(${whole}|${year})$`);

/**
 * Circular 59/2021/TT-BCA art. 4, of the 12 digits: three of the province (001 to 096), one of century and sex, two of the
 * year. The order matters: eight digits could be many things, so dates without separators come last.
 */
const shapes: readonly (readonly [Shape, RegExp])[] = [
  ["personal number", /^0(0[1-9]|[1-9]\d)[0-3]\d{8}$/],
  ["phone", /^(\+84|84|0)[ .-]?[235789]\d{1,2}([ .-]?\d){7}$/],
  ["old personal number", /^\d{9}$/],
  ["email", /^[^@\s]+@[^@\s]+\.[^@\s]+$/],
  ["date dd/MM/yyyy", dated(`${day}/${month}/${year}`)],
  ["date dd-MM-yyyy", dated(`${day}-${month}-${year}`)],
  ["date yyyy-MM-dd", dated(`${year}-${month}-${day}`)],
  ["date yyyyMMdd", dated(`${year}${month}${day}`)],
];

/** Shapes of a table's text columns, by column; those in which most values have one. Reads at most 200 rows. */
export async function sampledShapes(
  source: Source,
  { name, columns }: ForeignTable,
  schema?: string,
): Promise<ReadonlyMap<string, readonly Shape[]>> {
  const texts = columns.filter(({ type }) => /char|text/.test(type));
  if (texts.length === 0) return new Map();
  const list = texts.map((column, index) => sql`${sql.id(column.name)} as ${sql.id(`c${index}`)}`);
  const from = schema === undefined ? sql.id(name) : sql.id(schema, name);
  const rows = await source.read(
    sql`select ${sql.join(list)} from ${from} limit ${sql.lit(sampledRows)}`.compile(source.db),
  );
  return new Map(
    texts.map((column, index) => [
      column.name,
      shapesOf(rows.flatMap((row) => (typeof row[`c${index}`] === "string" ? [String(row[`c${index}`])] : []))),
    ]),
  );
}

/** Shapes of these values: at most one form, and whether any of them is text in another form than NFC. */
export function shapesOf(values: readonly string[]): readonly Shape[] {
  const present = values.map((value) => value.trim()).filter((value) => value !== "");
  if (present.length === 0) return [];
  const shares = shapes.map(([shape, form]) => [shape, present.filter((value) => form.test(value)).length] as const);
  const form = shares.find(([, count]) => count / present.length >= enough && !onlyYears(present));
  const decomposed = present.some((value) => value !== value.normalize("NFC"));
  return [...(form === undefined ? [] : [form[0]]), ...(decomposed ? (["text not NFC"] as const) : [])];
}

/** Nothing but years says nothing about how dates are written. */
const onlyYears = (values: readonly string[]): boolean => values.every((value) => /^\d{4}$/.test(value));
