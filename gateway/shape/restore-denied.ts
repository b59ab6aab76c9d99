import { getNamedType, isAbstractType, isCompositeType, isObjectType } from "graphql";
import type { FieldNode, GraphQLSchema, SelectionSetNode } from "graphql";
import { typeAlias } from "../decision/decide-document.ts";
import { isRecord } from "../json.ts";
import type { AnswerShape, Path } from "../plan/query-engine.ts";
import { fieldCollector } from "./collect-fields.ts";

/** The answer in the shape of the question, and where each denied selection first stands in it. */
export interface Restored {
  readonly data: Record<string, unknown>;
  readonly places: ReadonlyMap<FieldNode, Path>;
}

/** Puts `null` where a denied selection was asked for, in the order of the question, and takes out what the gateway added. */
export function restoreDenied(
  { schema, document, definition, denied }: AnswerShape,
  variables: Readonly<Record<string, unknown>>,
  data: Record<string, unknown>,
): Restored {
  const places = new Map<FieldNode, Path>();
  const collect = fieldCollector(schema, document, variables);

  const object = (
    source: Record<string, unknown>,
    selectionSets: readonly SelectionSetNode[],
    declared: string,
    path: Path,
  ): Record<string, unknown> => {
    const type = isAbstractType(schema.getType(declared)) ? String(source[typeAlias]) : declared;
    const restored: Record<string, unknown> = {};
    for (const [name, nodes] of collect(selectionSets, type)) {
      const here = [...path, name];
      const refused = nodes.filter((node) => denied.has(node));
      for (const node of refused) if (!places.has(node)) places.set(node, here);
      restored[name] = refused.length > 0 ? null : value(source[name], nodes, type, here);
    }
    return restored;
  };

  const value = (source: unknown, nodes: readonly FieldNode[], parent: string, path: Path): unknown => {
    if (Array.isArray(source)) return source.map((member, index) => value(member, nodes, parent, [...path, index]));
    const inside = nodes.flatMap((node) => node.selectionSet ?? []);
    const field = nodes[0]?.name.value ?? "";
    const declared = inside.length === 0 ? undefined : compositeType(schema, parent, field);
    if (declared === undefined || !isRecord(source)) return source ?? null;
    return object(source, inside, declared, path);
  };

  const root = schema.getRootType(definition.operation)?.name ?? "";
  return { data: object(data, [definition.selectionSet], root, []), places };
}

function compositeType(schema: GraphQLSchema, parent: string, field: string): string | undefined {
  const type = schema.getType(parent);
  if (field === "__schema" || field === "__type" || parent.startsWith("__")) return undefined;
  const definition = isObjectType(type) ? type.getFields()[field] : undefined;
  const named = definition === undefined ? undefined : getNamedType(definition.type);
  return named !== undefined && isCompositeType(named) ? named.name : undefined;
}
