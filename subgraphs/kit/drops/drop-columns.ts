import { Kind, parse } from "graphql";
import type { ColumnType, SectorModel, TableModel } from "../model.ts";
import type { Codelist } from "../sector.ts";
import { tableColumns } from "../tables/table-columns.ts";

/** A column of a type's table that a file may fill. */
export interface DropColumn {
  /** Name in the database. */
  readonly column: string;
  /** Names that a header may use: the field's Vietnamese and English description, its name, the column's. */
  readonly field: string;
  readonly label: { readonly vi: string; readonly en: string };
  readonly type: ColumnType;
  readonly list: boolean;
  readonly required: boolean;
  readonly codelist?: Codelist;
  /** Type whose natural key the column holds alone: its identifiers have rules. */
  readonly target?: string;
  /** Table and column of this sector in which the value must be there. */
  readonly reference?: { readonly table: string; readonly column: string };
}

/** Every stored column of a type but those that the kit computes, in the order of the fields. */
export function dropColumns(model: SectorModel, table: TableModel): readonly DropColumn[] {
  const labels = labelsOf(model, table.type);
  const stored = new Map(
    tableColumns(model, table).flatMap((one) => (one.shadow === undefined ? [[one.name, one]] : [])),
  );
  const found = new Map<string, DropColumn>();
  const add = (column: string, field: string, more: Partial<DropColumn> = {}, alone = true): void => {
    const known = stored.get(column);
    if (known === undefined || found.has(column)) return;
    const { vi = column, en = column } = labels.get(field) ?? {};
    found.set(column, {
      column,
      field: alone ? field : column,
      label: alone ? { vi, en } : { vi: `${vi} (${column})`, en: `${en} (${column})` },
      type: known.type,
      list: known.list,
      required: table.key.includes(column),
      ...more,
    });
  };
  for (const field of Object.values(table.fields)) {
    if (field.kind === "column") {
      const codelist = field.codelist === undefined ? undefined : model.codelists[field.codelist];
      const required = !field.nullable || table.key.includes(field.column);
      add(field.column, field.name, { required, ...(codelist === undefined ? {} : { codelist }) });
    }
    if (field.kind === "relation") {
      const [column = "", ...others] = field.by;
      const target = model.tables[field.target];
      const [key = ""] = target?.key ?? [];
      const reference = target === undefined ? {} : { reference: { table: target.table, column: key } };
      if (others.length === 0) add(column, field.name, { target: field.target, ...reference });
      else for (const one of field.by) add(one, field.name, {}, false);
    }
    if (field.kind === "validity") for (const one of [field.from, field.to]) add(one, field.name, {}, false);
  }
  for (const column of stored.keys()) add(column, column);
  return [...found.values()];
}

/** Descriptions of a type's fields, "Tiếng Việt · English", from the derived SDL. */
function labelsOf(model: SectorModel, type: string): ReadonlyMap<string, DropColumn["label"]> {
  const definition = parse(model.sdl).definitions.find(
    (one) => one.kind === Kind.OBJECT_TYPE_DEFINITION && one.name.value === type,
  );
  if (definition?.kind !== Kind.OBJECT_TYPE_DEFINITION) return new Map();
  return new Map(
    (definition.fields ?? []).map(({ name, description }) => {
      const [vi = name.value, en = vi] = (description?.value ?? name.value).split(" · ");
      return [name.value, { vi: vi.normalize("NFC"), en }];
    }),
  );
}
