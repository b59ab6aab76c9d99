import { type FilterOp, type MaskKind, type PersonalFacts, categories, filterOps, maskKinds } from "@lgsp/policies";
import { Kind, type ASTNode, type FieldDefinitionNode, type TypeNode } from "graphql";
import type { ColumnField, ColumnType, FieldModel, InverseField, RelationField } from "../model.ts";
import { coordinateSystems, isCoordinateSystem } from "../geo/vn2000.ts";
import { isDateFormat, personalNumberFormat } from "../source/column-reading.ts";
import { isTextEncoding, textEncodings } from "../source/legacy-text.ts";
import { argumentsOf, directiveOf } from "./directive-arguments.ts";
import type { Mistakes } from "./mistakes.ts";
import { boxColumnsOf, foldColumnOf, sortColumnOf } from "./naming.ts";
import { printedType } from "./printed-type.ts";

/** What the field's surroundings say, before any field is read. */
export interface TypeSurroundings {
  readonly type: string;
  readonly impersonal: boolean;
  /** Columns get shadow columns only in tables that the kit creates. */
  readonly shadows: boolean;
  readonly enums: ReadonlySet<string>;
  /** Types with a table in this sector. */
  readonly tables: ReadonlySet<string>;
  /** Tables and stubs: what a relation may lead to. */
  readonly entities: ReadonlySet<string>;
  readonly codelists: ReadonlySet<string>;
  /** Fields that identify the row (`@key`). */
  readonly keyFields: readonly string[];
}

/** A field with what its directives say beside its place. */
export interface ReadField {
  readonly node: FieldDefinitionNode;
  readonly model: FieldModel;
  readonly ops: readonly FilterOp[];
  readonly sortable: boolean;
  /** SDL type as the author wrote it. */
  readonly type: string;
}

const columnTypes: Readonly<Record<string, ColumnType>> = {
  ID: "id",
  String: "string",
  Int: "int",
  Float: "float",
  Boolean: "boolean",
  Date: "date",
  DateTime: "datetime",
  Money: "money",
  Code: "code",
  Address: "address",
  GeoJSON: "geojson",
};

/** Reads one field definition of a table or stub type. Mistakes are added; undefined when the field cannot be placed. */
export function readField(
  node: FieldDefinitionNode,
  surroundings: TypeSurroundings,
  mistakes: Mistakes,
): ReadField | undefined {
  const coordinate = `${surroundings.type}.${node.name.value}`;
  const personal = readClassification(node, coordinate, surroundings, mistakes);
  const filter = argumentsOf(directiveOf(node, "filter"));
  const ops = filterOps.filter((op) => filter.list("ops").includes(op));
  const sortable = filter.flag("sort");
  const place = readPlace(node, coordinate, surroundings, mistakes);
  if (place === undefined) return undefined;
  const shadows = place.kind === "column" && surroundings.shadows ? shadowColumns(place, ops, sortable) : {};
  const model: FieldModel = { ...place, ...shadows, ...(personal === undefined ? {} : { personal }) };
  return { node, model, ops, sortable, type: printedType(node.type) };
}

function shadowColumns(
  place: ColumnField,
  ops: readonly FilterOp[],
  sortable: boolean,
): Pick<ColumnField, "foldColumn" | "sortColumn" | "box"> {
  return {
    ...(ops.includes("SEARCH") ? { foldColumn: foldColumnOf(place.column) } : {}),
    ...(sortable && place.type === "string" ? { sortColumn: sortColumnOf(place.column) } : {}),
    ...(ops.includes("PLACE") ? { box: boxColumnsOf(place.column) } : {}),
  };
}

function readClassification(
  node: FieldDefinitionNode,
  coordinate: string,
  { impersonal, keyFields }: TypeSurroundings,
  mistakes: Mistakes,
): PersonalFacts | undefined {
  const directive = directiveOf(node, "personal");
  const own = directiveOf(node, "impersonal") !== undefined;
  const isKey = keyFields.includes(node.name.value);
  if (directive === undefined) {
    if (!own && !impersonal && !isKey) mistakes.add("FIELD_UNCLASSIFIED", node, { coordinate });
    return undefined;
  }
  if (own) mistakes.add("FIELD_UNCLASSIFIED", node, { coordinate });
  if (isKey) {
    mistakes.add("KEY_MISSING", node, {
      type: coordinate,
      reason: "a personal field cannot be a key, it would travel through every join; use id",
    });
  }
  if (node.type.kind === Kind.NON_NULL_TYPE) mistakes.add("PERSONAL_NOT_NULL", node, { coordinate });
  const given = argumentsOf(directive);
  const category = categories.find((known) => known === given.text("category"));
  if (category === undefined) return undefined;
  const masks = given.list("masks").filter((mask): mask is MaskKind => maskKinds.some((known) => known === mask));
  const of = given.text("of");
  const value = given.text("value");
  return { category, masks, ...(of === undefined ? {} : { of }), ...(value === undefined ? {} : { value }) };
}

function readPlace(
  node: FieldDefinitionNode,
  coordinate: string,
  surroundings: TypeSurroundings,
  mistakes: Mistakes,
): FieldModel | undefined {
  const column = directiveOf(node, "column");
  const relation = directiveOf(node, "relation");
  const inverse = directiveOf(node, "inverse");
  const validity = directiveOf(node, "validity");
  const position = directiveOf(node, "position");
  const placed = [column, position, relation, inverse, validity].filter((directive) => directive !== undefined);
  const name = node.name.value;
  if (placed.length > 1) {
    mistakes.add("COLUMN_UNSUPPORTED", node, { coordinate, reason: "it says twice where its data is" });
    return undefined;
  }
  if (column !== undefined) return readColumn(node, coordinate, surroundings, mistakes);
  if (position !== undefined) return readPosition(node, coordinate, surroundings, mistakes);
  if (relation !== undefined) return readRelation(node, coordinate, surroundings, mistakes);
  if (inverse !== undefined) return readInverse(node, coordinate, surroundings, mistakes);
  if (validity !== undefined) {
    const given = argumentsOf(validity);
    const from = given.text("from") ?? "";
    const to = given.text("to") ?? "";
    for (const used of [from, to]) checkName(used, surroundings.shadows, node, mistakes);
    return { kind: "validity", name, from, to };
  }
  if (name === "id" && surroundings.keyFields.includes("id")) return { kind: "reference", name };
  mistakes.add("COLUMN_MISSING", node, { coordinate });
  return undefined;
}

function readColumn(
  node: FieldDefinitionNode,
  coordinate: string,
  { enums, codelists, shadows }: TypeSurroundings,
  mistakes: Mistakes,
): FieldModel | undefined {
  const given = argumentsOf(directiveOf(node, "column"));
  const column = given.text("name") ?? "";
  checkName(column, shadows, node, mistakes);
  const { named, list, nullable } = unwrap(node.type);
  const type = columnTypes[named] ?? (enums.has(named) ? "id" : undefined);
  if (type === undefined) {
    mistakes.add("COLUMN_UNSUPPORTED", node, { coordinate, reason: `a column cannot hold a ${named}` });
    return undefined;
  }
  if (list !== given.flag("list")) {
    mistakes.add("COLUMN_UNSUPPORTED", node, {
      coordinate,
      reason: list ? "a list in one column is written @column(list: true)" : "list: true needs a list type",
    });
  }
  const codelist = given.text("codelist");
  if (type === "code" && (codelist === undefined || !codelists.has(codelist))) {
    mistakes.add("CODELIST_UNKNOWN", node, { coordinate, codelist: codelist ?? "(none)" });
  }
  const format = given.text("format");
  if (format !== undefined && (shadows || type !== "date" || list || !isDateFormat(format))) {
    mistakes.add("COLUMN_UNSUPPORTED", node, {
      coordinate,
      reason: 'format: says how a wrapped database writes a Date, with dd, MM and yyyy: "dd/MM/yyyy"',
    });
  }
  const encoding = given.text("encoding");
  if (encoding !== undefined && (shadows || type !== "string" || list || !isTextEncoding(encoding))) {
    mistakes.add("COLUMN_UNSUPPORTED", node, {
      coordinate,
      reason: `encoding: says how a wrapped database holds a String: ${textEncodings.join(", ")}`,
    });
  }
  return {
    kind: "column",
    name: node.name.value,
    column,
    type,
    nullable,
    list,
    ...(codelist === undefined ? {} : { codelist }),
    ...(format === undefined ? {} : { format }),
    ...(encoding === undefined || !isTextEncoding(encoding) ? {} : { encoding }),
    ...readSystem(node, "column", type, shadows, coordinate, mistakes),
  };
}

/** A point in two columns of a wrapped database. */
function readPosition(
  node: FieldDefinitionNode,
  coordinate: string,
  { shadows }: TypeSurroundings,
  mistakes: Mistakes,
): FieldModel {
  const given = argumentsOf(directiveOf(node, "position"));
  const point = { east: given.text("east") ?? "", north: given.text("north") ?? "" };
  for (const name of [point.east, point.north]) checkName(name, shadows, node, mistakes);
  const { named, list, nullable } = unwrap(node.type);
  if (named !== "GeoJSON" || list || shadows)
    mistakes.add("COLUMN_UNSUPPORTED", node, {
      coordinate,
      reason: "@position(east:, north:, crs:) makes a GeoJSON of two columns of a wrapped database",
    });
  const { stored = { system: "EPSG:4326" } } = readSystem(node, "position", "geojson", shadows, coordinate, mistakes);
  return {
    kind: "column",
    name: node.name.value,
    column: point.east,
    type: "geojson",
    nullable,
    list: false,
    stored: { ...stored, point },
  };
}

/** `crs:` of a place that is not stored in WGS 84. */
function readSystem(
  node: FieldDefinitionNode,
  directive: "column" | "position",
  type: ColumnType,
  shadows: boolean,
  coordinate: string,
  mistakes: Mistakes,
): Pick<ColumnField, "stored"> {
  const system = argumentsOf(directiveOf(node, directive)).text("crs");
  if (system === undefined) return {};
  if (isCoordinateSystem(system) && type === "geojson" && !shadows) return { stored: { system } };
  mistakes.add("COLUMN_UNSUPPORTED", node, {
    coordinate,
    reason: `crs: says how a wrapped database stores a GeoJSON: one of ${coordinateSystems.join(", ")}`,
  });
  return {};
}

function readRelation(
  node: FieldDefinitionNode,
  coordinate: string,
  { entities, tables, shadows }: TypeSurroundings,
  mistakes: Mistakes,
): RelationField | undefined {
  const given = argumentsOf(directiveOf(node, "relation"));
  const by = given.list("by");
  for (const column of by) checkName(column, shadows, node, mistakes);
  const { named, list } = unwrap(node.type);
  const broken = (reason: string): undefined => {
    mistakes.add("RELATION_BROKEN", node, { coordinate, reason });
    return undefined;
  };
  if (list) return broken("a relation leads to one row; a list of rows is @inverse");
  if (!entities.has(named)) return broken(`${named} is neither a table of this sector nor a stub with @key`);
  if (by.length === 0) return broken("by: names no column");
  const validOn = given.text("validOn");
  const format = given.text("format");
  if (format !== undefined && (shadows || format !== personalNumberFormat || by.length > 1))
    return broken('format: on one column of a wrapped database, "personal-number"');
  return {
    kind: "relation",
    name: node.name.value,
    target: named,
    by,
    local: tables.has(named),
    ...(validOn === undefined ? {} : { validOn }),
    ...(format === undefined ? {} : { format: personalNumberFormat }),
  };
}

function readInverse(
  node: FieldDefinitionNode,
  coordinate: string,
  { tables }: TypeSurroundings,
  mistakes: Mistakes,
): InverseField | undefined {
  const via = argumentsOf(directiveOf(node, "inverse")).text("of") ?? "";
  const { named, list } = unwrap(node.type);
  if (!tables.has(named)) {
    mistakes.add("RELATION_BROKEN", node, { coordinate, reason: `${named} is not a table of this sector` });
    return undefined;
  }
  return { kind: "inverse", name: node.name.value, target: named, via, single: !list };
}

/**
 * Names of our own tables are interpolated into DDL: only these pass. A wrapped database has the names that it has; no
 * quote can hide in one either.
 * @param own the kit makes the table
 */
export function checkName(name: string, own: boolean, node: ASTNode, mistakes: Mistakes): void {
  const usable = own ? /^[a-z][a-z0-9_]{0,49}$/ : /^[\p{L}_][\p{L}\p{M}\p{N}_ .#$/-]{0,62}$/u;
  if (!usable.test(name)) mistakes.add("NAME_UNSAFE", node, { name });
}

function unwrap(type: TypeNode): { named: string; list: boolean; nullable: boolean } {
  if (type.kind === Kind.NON_NULL_TYPE) return { ...unwrap(type.type), nullable: false };
  if (type.kind === Kind.LIST_TYPE) return { ...unwrap(type.type), list: true, nullable: true };
  return { named: type.name.value, list: false, nullable: true };
}
