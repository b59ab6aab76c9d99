import { rowKinds, type RowKind, type TypeMatrix } from "@lgsp/policies";
import type { FieldModel, TableModel } from "../model.ts";
import type { Row, Source } from "../source/source.ts";

/** Who the personas are in a sample world: `:personalId`, `:commune`, `:facility` of the matrices. */
export type MatrixAttributes = Readonly<Record<string, string>>;

/** A row of a matrix, and the attributes of the one who asks for it. */
export interface FoundRow {
  readonly row: Row;
  readonly asker: MatrixAttributes;
}

/** Where a kind of row is looked for: the database of the type's owner. */
export interface MatrixRows {
  readonly source: Source;
  readonly table: TableModel;
  readonly rows: TypeMatrix["rows"];
  readonly attributes: MatrixAttributes;
  /** Everyone whom a persona of the kind could be; without it only the persona herself is tried. */
  readonly candidates?: Readonly<Record<string, readonly string[]>>;
}

/** SQL that finds a persona's rows, by kind. */
export const findersOf = (rows: TypeMatrix["rows"], persona: string): Readonly<Partial<Record<RowKind, string>>> => ({
  ...(rows.own[persona] === undefined ? {} : { own: rows.own[persona] }),
  ...(rows["in-scope"][persona] === undefined ? {} : { "in-scope": rows["in-scope"][persona] }),
});

/**
 * A row of the kind with as many values as possible: "foreign" matches neither finder of the persona, "wrong-purpose" is
 * any row. Undefined where nobody like the persona has one.
 */
export async function findRow(place: MatrixRows, persona: string, kind: RowKind): Promise<FoundRow | undefined> {
  const { source, table, rows, attributes } = place;
  const where = conditionOf(findersOf(rows, persona), kind);
  if (where === undefined) return undefined;
  const literal = where.replace(/:(\w+)/g, (_, attribute: string) => `'${attributes[attribute] ?? ""}'`);
  const sql = `select * from "${table.table}" where ${literal} ${validNow(table)} order by ${fullness(table)} desc limit 1`;
  const [row] = await source.read({ sql, parameters: [] });
  return row === undefined ? findRowOfAnother(place, where) : { row, asker: attributes };
}

function conditionOf(finders: Readonly<Partial<Record<RowKind, string>>>, kind: RowKind): string | undefined {
  if (kind === "own" || kind === "in-scope") return finders[kind];
  const isEither = rowKinds.flatMap((one) => (finders[one] === undefined ? [] : [`(${finders[one]})`]));
  return kind === "foreign" && isEither.length > 0 ? `not coalesce(${isEither.join(" or ")}, 0)` : "1 = 1";
}

/** The sample citizen teaches nobody and heals nobody: where she has no such row, another citizen asks for hers. */
async function findRowOfAnother(
  { source, table, attributes, candidates }: MatrixRows,
  where: string,
): Promise<FoundRow | undefined> {
  const attribute = /:(\w+)/.exec(where)?.[1];
  const others = attribute === undefined ? undefined : candidates?.[attribute];
  if (attribute === undefined || others === undefined) return undefined;
  const sql = `with asker (asked_as) as (select value from json_each(?))
    select "${table.table}".*, asked_as from asker, "${table.table}"
    where ${where.replaceAll(`:${attribute}`, "asked_as")} ${validNow(table)} limit 1`;
  const [found] = await source.read({ sql, parameters: [JSON.stringify(others)] });
  if (found === undefined) return undefined;
  const { asked_as: value, ...row } = found;
  return { row, asker: { ...attributes, [attribute]: String(value) } };
}

function validNow(table: TableModel): string {
  const dated = Object.values(table.fields).find((field) => field.kind === "validity");
  return dated === undefined ? "" : `and "${dated.to}" is null`;
}

/** Columns whose values a field shows. */
export const columnsOf = (field: FieldModel): readonly string[] =>
  field.kind === "column" ? [field.column] : field.kind === "relation" ? field.by : [];

const fullness = (table: TableModel): string =>
  Object.values(table.fields)
    .flatMap(columnsOf)
    .map((column) => `("${column}" is not null)`)
    .concat("0")
    .join(" + ");

/** A field as it is selected to see whether it is answered at all. */
export const selectionOf = (field: FieldModel): string => {
  const leads = field.kind === "relation" || field.kind === "inverse";
  const isObject = field.kind === "column" && (field.type === "code" || field.type === "address");
  return leads || isObject ? `${field.name} { __typename }` : field.name;
};
