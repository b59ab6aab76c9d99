import { keyWithoutValidity } from "../schema/key-without-validity.ts";
import type { BoxColumns, ColumnType, FieldModel, SectorModel, TableModel } from "../model.ts";

/** A column of a table that the kit creates. */
export interface TableColumn {
  readonly name: string;
  readonly type: ColumnType;
  readonly list: boolean;
  /** Part of the natural key, of an index, or compared: MariaDB needs a bounded length for those. */
  readonly indexed: boolean;
  /** Shadow of another column, computed when rows are written. */
  readonly shadow?:
    | { readonly of: string; readonly by: "fold" | "sort" | keyof Omit<BoxColumns, "tree"> }
    | PseudonymShadow;
}

/** Pseudonym of the natural key of type `type` that the columns hold. */
export interface PseudonymShadow {
  readonly by: "pseudonym";
  readonly of: readonly string[];
  readonly type: string;
}

/** Columns of a table in the order of its DDL: key first, then fields, then what only relations need, then shadows. */
export function tableColumns(model: SectorModel, table: TableModel): readonly TableColumn[] {
  const columns = new Map<string, TableColumn>();
  const add = (column: TableColumn): void => {
    if (!columns.has(column.name)) columns.set(column.name, column);
  };
  const fields = Object.values(table.fields);
  const typed = new Map(fields.flatMap((field) => (field.kind === "column" ? [[field.column, field] as const] : [])));
  const indexed = indexedColumns(model, table);
  const plain = (name: string, fallback: ColumnType = "id"): void => {
    const field = typed.get(name);
    add({ name, type: field?.type ?? fallback, list: field?.list ?? false, indexed: indexed.has(name) });
  };
  for (const name of table.key) plain(name, keyPartType(model, table, name));
  for (const field of fields) {
    for (const [name, type] of columnsOf(model, field)) plain(name, type);
  }
  for (const field of fields) {
    if (field.kind !== "column") continue;
    if (field.foldColumn !== undefined) {
      add({
        name: field.foldColumn,
        type: "string",
        list: false,
        indexed: false,
        shadow: { of: field.column, by: "fold" },
      });
    }
    if (field.sortColumn !== undefined) {
      add({
        name: field.sortColumn,
        type: "string",
        list: false,
        indexed: true,
        shadow: { of: field.column, by: "sort" },
      });
    }
    if (field.box !== undefined) {
      for (const by of ["west", "south", "east", "north"] as const)
        add({ name: field.box[by], type: "float", list: false, indexed: false, shadow: { of: field.column, by } });
    }
  }
  const pseudonym = (name: string, type: string, of: readonly string[]): void =>
    add({ name, type: "int", list: false, indexed: true, shadow: { by: "pseudonym", of, type } });
  for (const field of fields)
    if (field.kind === "relation" && field.keyColumn !== undefined) pseudonym(field.keyColumn, field.target, field.by);
  if (table.rowKey !== undefined) pseudonym(table.rowKey, table.type, keyWithoutValidity(table.key, fields));
  return [...columns.values()];
}

function columnsOf(model: SectorModel, field: FieldModel): readonly (readonly [string, ColumnType])[] {
  switch (field.kind) {
    case "column": {
      const { point } = field.stored ?? {};
      if (point === undefined) return [[field.column, field.type]];
      return [
        [point.east, "float"],
        [point.north, "float"],
      ];
    }
    case "relation":
      return [
        ...field.by.map((name, index) => [name, relationType(model, field.target, index)] as const),
        ...(field.validOn === undefined || field.validOn === "today" ? [] : [[field.validOn, "date"] as const]),
      ];
    case "validity":
      return [
        [field.from, "date"],
        [field.to, "date"],
      ];
    case "reference":
    case "inverse":
      return [];
  }
}

/** A relation's column has the type of the key column that it points to; in another sector keys are texts. */
function relationType(model: SectorModel, target: string, index: number): ColumnType {
  const table = model.tables[target];
  const column = table?.key[index];
  return table === undefined || column === undefined ? "id" : keyPartType(model, table, column);
}

/** Type of a part of the natural key: that of its field, or of the key of this sector's table that a relation by it leads to. */
function keyPartType(model: SectorModel, table: TableModel, column: string): ColumnType {
  const fields = Object.values(table.fields);
  for (const field of fields) {
    if (field.kind === "column" && field.column === column) return field.type;
    if (field.kind === "validity" && field.from === column) return "date";
  }
  const relation = fields.find((field) => field.kind === "relation" && field.local && field.by.includes(column));
  if (relation?.kind !== "relation" || relation.target === table.type) return "id";
  return relationType(model, relation.target, relation.by.indexOf(column));
}

/** Secondary indexes: relations, equality filters, and every sortable column followed by the key (keyset pages). */
export function tableIndexes(model: SectorModel, table: TableModel): readonly (readonly string[])[] {
  const facts = model.facts.types[table.type];
  const fieldFacts = facts?.kind === "data" ? facts.fields : {};
  const indexes = new Map<string, readonly string[]>();
  const add = (columns: readonly string[]): void => {
    const distinct = [...new Set(columns)];
    if (distinct.join() !== table.key.join()) indexes.set(distinct.join(), distinct);
  };
  for (const field of Object.values(table.fields)) {
    const { ops = [], sortable = false } = fieldFacts[field.name] ?? {};
    if (field.kind === "relation") {
      add([...field.by, ...order(table)]);
      // with what it was made of: rows that lack it are found at once among those that lead nowhere
      if (field.keyColumn !== undefined) add([field.keyColumn, ...field.by]);
    }
    if (field.kind !== "column" || field.list) continue;
    if (sortable) add([field.sortColumn ?? field.column, ...table.key]);
    else if (ops.includes("EQ") || ops.includes("RANGE")) add([field.column]);
  }
  if (isOrdered(table)) add(order(table));
  else if (table.rowKey !== undefined) add([table.rowKey]);
  return [...indexes.values()];
}

/**
 * All that a question about many rows reads, in one index: the default order, and whatever may be asked about or leads to
 * another row. SQLite reads it from end to end in a tenth of the time that the rows themselves take, and keeps no column
 * store beside. Undefined where nothing may be asked about.
 */
export function coveringIndex(model: SectorModel, table: TableModel): readonly string[] | undefined {
  const facts = model.facts.types[table.type];
  const fieldFacts = facts?.kind === "data" ? facts.fields : {};
  const asked = Object.values(table.fields).flatMap((field): readonly string[] => {
    switch (field.kind) {
      case "column": {
        const { ops = [] } = fieldFacts[field.name] ?? {};
        return !field.list && compact.has(field.type) && ops.length > 0 ? [field.column] : [];
      }
      case "relation":
        return [...field.by, ...(field.keyColumn === undefined ? [] : [field.keyColumn])];
      case "validity":
        return [field.from, field.to];
      case "reference":
      case "inverse":
        return [];
    }
  });
  const columns = [...new Set([...order(table), ...(table.rowKey === undefined ? [] : [table.rowKey]), ...asked])];
  return columns.length > order(table).length ? columns : undefined;
}

/** Columns whose values are short. */
const compact: ReadonlySet<ColumnType> = new Set([
  "id",
  "code",
  "date",
  "datetime",
  "int",
  "money",
  "float",
  "boolean",
]);

/** The default order of a list, as columns. */
const order = (table: TableModel): readonly string[] =>
  table.rowKey !== undefined && isOrdered(table) ? [table.rowKey, ...table.key] : table.key;

/** Rows whose natural key is personal stand in the order of their pseudonyms. */
const isOrdered = ({ rowKey, entityKey }: TableModel): boolean => rowKey !== undefined && entityKey === "reference";

function indexedColumns(model: SectorModel, table: TableModel): ReadonlySet<string> {
  return new Set([...table.key, ...tableIndexes(model, table).flat()]);
}
