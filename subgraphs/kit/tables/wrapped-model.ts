import type { BoxColumns, FieldModel, SectorModel, TableModel } from "../model.ts";
import type { Source } from "../source/source.ts";
import { readAs, readPoint } from "../source/column-reading.ts";
import { boxIndexOf } from "../schema/naming.ts";
import { boxedColumns } from "./box-index.ts";
import { columnsOf, hasTable, readMeta } from "./meta.ts";
import type { LinkingKeys } from "../keys/linking-keys.ts";

/**
 * The model as this database can serve it: shadow columns exist only where the kit created the tables. On a wrapped
 * database searching and ordering fall back to the columns themselves. Pseudonyms stored under another secret are as good
 * as absent.
 */
export async function wrappedModel(model: SectorModel, source: Source, keys: LinkingKeys): Promise<SectorModel> {
  const tables: Record<string, TableModel> = {};
  const ours = (await readMeta(source))?.pseudonyms === keys.pseudonymVersion;
  for (const [type, table] of Object.entries(model.tables)) {
    const present = await columnsOf(source, table.table);
    const { rowKey, ...rest } = table;
    const pseudonyms = ours ? present : new Set<string>();
    const boxes = new Map<string, BoxColumns>();
    for (const { column, box } of boxedColumns(table)) {
      const found = await presentBox(table, column, box, present, source);
      if (found !== undefined) boxes.set(column, found);
    }
    tables[type] = {
      ...rest,
      ...(rowKey !== undefined && pseudonyms.has(rowKey) ? { rowKey } : {}),
      fields: Object.fromEntries(
        Object.entries(table.fields).map(([name, field]) => [
          name,
          withReading(withShadows(field, present, pseudonyms, boxes), model, source),
        ]),
      ),
    };
  }
  return { ...model, tables };
}

/** Facts about how somebody else stores a value become part of how its column is named in statements. */
function withReading(field: FieldModel, { definition }: SectorModel, { dialect }: Source): FieldModel {
  if (definition.sample !== undefined) return field;
  if (field.kind === "relation" && field.format !== undefined)
    return { ...field, by: field.by.map((column) => readAs(column, field.format ?? "", dialect)) };
  if (field.kind !== "column") return field;
  const { point } = field.stored ?? {};
  if (point !== undefined) return { ...field, column: readPoint(point.east, point.north, dialect), foreign: true };
  const form = field.format ?? field.encoding;
  const column = form === undefined ? field.column : readAs(field.column, form, dialect);
  return { ...field, column, foreign: true };
}

function withShadows(
  field: FieldModel,
  present: ReadonlySet<string>,
  pseudonyms: ReadonlySet<string>,
  boxes: ReadonlyMap<string, BoxColumns>,
): FieldModel {
  if (field.kind === "relation") {
    const { keyColumn, ...relation } = field;
    return { ...relation, ...(keyColumn !== undefined && pseudonyms.has(keyColumn) ? { keyColumn } : {}) };
  }
  const { foldColumn, sortColumn, ...rest } = withBox(field, boxes);
  return {
    ...rest,
    ...(foldColumn !== undefined && present.has(foldColumn) ? { foldColumn } : {}),
    ...(sortColumn !== undefined && present.has(sortColumn) ? { sortColumn } : {}),
  };
}

function withBox(field: FieldModel, boxes: ReadonlyMap<string, BoxColumns>): FieldModel {
  if (field.kind !== "column" || field.box === undefined) return field;
  const { box: _declared, ...rest } = field;
  const box = boxes.get(field.column);
  return box === undefined ? rest : { ...rest, box };
}

/** The boxes that a database has, with its tree where there is one; undefined where the kit did not make the table. */
async function presentBox(
  table: TableModel,
  column: string,
  box: BoxColumns,
  present: ReadonlySet<string>,
  source: Source,
): Promise<BoxColumns | undefined> {
  if (![box.west, box.south, box.east, box.north].every((name) => present.has(name))) return undefined;
  const tree = boxIndexOf(table.table, column);
  return source.dialect === "sqlite" && (await hasTable(source, tree)) ? { ...box, tree } : box;
}
