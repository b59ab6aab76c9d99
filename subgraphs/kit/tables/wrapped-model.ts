import type { FieldModel, SectorModel, TableModel } from "../model.ts";
import type { Source } from "../source/source.ts";
import { readAs } from "../source/column-reading.ts";
import { columnsOf } from "./meta.ts";

/**
 * The model as this database can serve it: shadow columns exist only where the kit created the tables. On a wrapped
 * database searching and ordering fall back to the columns themselves.
 */
export async function wrappedModel(model: SectorModel, source: Source): Promise<SectorModel> {
  const tables: Record<string, TableModel> = {};
  for (const [type, table] of Object.entries(model.tables)) {
    const present = await columnsOf(source, table.table);
    const { orderColumn, ...rest } = table;
    tables[type] = {
      ...rest,
      ...(orderColumn !== undefined && present.has(orderColumn) ? { orderColumn } : {}),
      fields: Object.fromEntries(
        Object.entries(table.fields).map(([name, field]) => [
          name,
          withReading(withShadows(field, present), model, source),
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
  const column = field.format === undefined ? field.column : readAs(field.column, field.format, dialect);
  return { ...field, column, foreign: true };
}

function withShadows(field: FieldModel, present: ReadonlySet<string>): FieldModel {
  const { foldColumn, sortColumn, ...rest } = field;
  return {
    ...rest,
    ...(foldColumn !== undefined && present.has(foldColumn) ? { foldColumn } : {}),
    ...(sortColumn !== undefined && present.has(sortColumn) ? { sortColumn } : {}),
  };
}
