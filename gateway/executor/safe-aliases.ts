import { isInterfaceType, isIntrospectionType, isObjectType, Kind, visit } from "graphql";
import type { DocumentNode, FieldNode, GraphQLSchema } from "graphql";

const prefix = "lgsp__as_";

/**
 * Renames aliases that are also names of fields, for as long as a question is on its way: the planner asks for keys and
 * for what `@requires` names beside what the caller asks, under their plain names. A caller's `id: phone` would stand
 * where the key is expected, and the next sector would be asked about another entity.
 */
export interface SafeAliases {
  /** The document to plan. */
  inside(document: DocumentNode): DocumentNode;
  /** Name under which the field is in what was fetched. */
  nameInside(field: FieldNode): string;
}

/** In: the supergraph's schema, hidden fields included. */
export function safeAliases(schema: GraphQLSchema): SafeAliases {
  const fields = new Set(["__typename"]);
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type) || !(isObjectType(type) || isInterfaceType(type))) continue;
    for (const name of Object.keys(type.getFields())) fields.add(name);
  }
  const shadows = ({ alias, name }: FieldNode): boolean =>
    alias !== undefined && alias.value !== name.value && fields.has(alias.value);
  const nameInside = (field: FieldNode): string => {
    const name = field.alias?.value ?? field.name.value;
    return shadows(field) ? `${prefix}${name}` : name;
  };
  return {
    nameInside,
    inside: (document) =>
      visit(document, {
        Field: (node) => (shadows(node) ? { ...node, alias: { kind: Kind.NAME, value: nameInside(node) } } : undefined),
      }),
  };
}

/** A path through what was fetched, in the caller's names; what only `@requires` asks for stands under its field's. */
export const pathOutside = (path: readonly (string | number)[]): readonly (string | number)[] =>
  path.map((segment) => (typeof segment === "string" ? segment.replace(insideName, "") : segment));

const insideName = /^lgsp__(?:as_|call_\d+_)/;
