import type { FieldModel, SectorModel, TableModel } from "../model.ts";
import type { Source } from "../source/source.ts";
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
        Object.entries(table.fields).map(([name, field]) => [name, withShadows(field, present)]),
      ),
    };
  }
  return { ...model, tables };
}

function withShadows(field: FieldModel, present: ReadonlySet<string>): FieldModel {
  const { foldColumn, sortColumn, ...rest } = field;
  return {
    ...rest,
    ...(foldColumn !== undefined && present.has(foldColumn) ? { foldColumn } : {}),
    ...(sortColumn !== undefined && present.has(sortColumn) ? { sortColumn } : {}),
  };
}
