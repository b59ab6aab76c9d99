import { Kind, type DocumentNode, type FieldDefinitionNode, type ObjectTypeDefinitionNode } from "graphql";
import { argumentsOf, directiveOf } from "./directive-arguments.ts";
import type { Mistakes } from "./mistakes.ts";
import { type ReadField, type TypeSurroundings, checkName, readField } from "./read-field.ts";
import { objectTypes } from "./read-document.ts";

/** A type of the sector's SDL that has rows: its own table, or a stub of another sector's type. */
export interface ReadType {
  readonly node: ObjectTypeDefinitionNode;
  readonly name: string;
  /** Fields of the first `@key`, in order. */
  readonly keyFields: readonly string[];
  /** Absent: a stub. */
  readonly table?: { readonly name: string; readonly key: readonly string[] };
  readonly fields: readonly ReadField[];
}

export interface ReadTypes {
  readonly entities: readonly ReadType[];
  /** Root fields that the author wrote. */
  readonly queries: readonly FieldDefinitionNode[];
  readonly mutations: readonly FieldDefinitionNode[];
  /** Object types without rows: values that a root field or column holds. */
  readonly values: readonly ObjectTypeDefinitionNode[];
}

const rootTypes = new Set(["Query", "Mutation", "Subscription"]);

/** Sorts the object types of a valid document into tables, stubs, roots and values, and reads the fields of the first two. */
export function readTypes(
  document: DocumentNode,
  codelists: ReadonlySet<string>,
  shadows: boolean,
  mistakes: Mistakes,
): ReadTypes {
  const types = objectTypes(document).filter((type) => !rootTypes.has(type.name.value));
  const entityNodes = types.filter((type) => directiveOf(type, "key") ?? directiveOf(type, "table"));
  const named = (nodes: readonly ObjectTypeDefinitionNode[]): ReadonlySet<string> =>
    new Set(nodes.map((node) => node.name.value));
  const around = {
    shadows,
    codelists,
    enums: new Set(
      document.definitions.flatMap((node) => (node.kind === Kind.ENUM_TYPE_DEFINITION ? [node.name.value] : [])),
    ),
    tables: named(entityNodes.filter((node) => directiveOf(node, "table") !== undefined)),
    entities: named(entityNodes),
  };
  return {
    entities: entityNodes.map((node) => readType(node, around, mistakes)),
    queries: rootFields(document, "Query"),
    mutations: rootFields(document, "Mutation"),
    values: types.filter((type) => !entityNodes.includes(type)),
  };
}

function readType(
  node: ObjectTypeDefinitionNode,
  around: Omit<TypeSurroundings, "type" | "impersonal" | "keyFields">,
  mistakes: Mistakes,
): ReadType {
  const name = node.name.value;
  const keyFields = (argumentsOf(directiveOf(node, "key")).text("fields") ?? "").split(/[\s,]+/).filter(Boolean);
  const table = readTable(node, around.shadows, mistakes);
  const surroundings: TypeSurroundings = {
    ...around,
    type: name,
    impersonal: directiveOf(node, "impersonal") !== undefined,
    keyFields,
  };
  if (table !== undefined) {
    requireDescription(node, name, mistakes);
    if (directiveOf(node, "dataset") === undefined) mistakes.add("DATASET_MISSING", node, { type: name });
  }
  const fields = (node.fields ?? []).flatMap((field) => {
    // Keys of a stub are described, and placed, where the type is owned.
    const isKey = keyFields.includes(field.name.value);
    if (table === undefined && isKey) return [];
    if (!isKey) requireDescription(field, `${name}.${field.name.value}`, mistakes);
    return readField(field, surroundings, mistakes) ?? [];
  });
  return { node, name, keyFields, fields, ...(table === undefined ? {} : { table }) };
}

function readTable(node: ObjectTypeDefinitionNode, own: boolean, mistakes: Mistakes): ReadType["table"] {
  const directive = directiveOf(node, "table");
  if (directive === undefined) return undefined;
  const given = argumentsOf(directive);
  const name = given.text("name") ?? "";
  const key = given.list("key");
  for (const used of [name, ...key]) checkName(used, own, node, mistakes);
  return { name, key };
}

function requireDescription(
  node: ObjectTypeDefinitionNode | FieldDefinitionNode,
  coordinate: string,
  mistakes: Mistakes,
): void {
  if (!/\S · \S/.test(node.description?.value ?? "")) mistakes.add("DESCRIPTION_MISSING", node, { coordinate });
}

function rootFields(document: DocumentNode, root: string): readonly FieldDefinitionNode[] {
  return document.definitions.flatMap((node) =>
    (node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION) && node.name.value === root
      ? (node.fields ?? [])
      : [],
  );
}
