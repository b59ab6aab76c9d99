import { Kind } from "graphql";
import type { ConstDirectiveNode, DefinitionNode, DocumentNode } from "graphql";
import { stringArgument } from "./sdl-nodes.ts";

/**
 * Takes all sectors out of a supergraph but these, by their names in `join__Graph`: the planner's work grows with the
 * square of those that know one type.
 */
export function withOnly(document: DocumentNode, sectors: ReadonlySet<string>): DocumentNode {
  const joined = <Node extends Joined>(node: Node): Node => ({
    ...node,
    directives: (node.directives ?? []).filter((one) => {
      const sector = one.name.value.startsWith("join__") ? stringArgument(one, "graph") : undefined;
      return sector === undefined || sectors.has(sector);
    }),
  });
  const definitions = document.definitions.map((node): DefinitionNode => {
    if (node.kind === Kind.OBJECT_TYPE_DEFINITION) return { ...joined(node), fields: node.fields?.map(joined) };
    if (node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION) return { ...joined(node), fields: node.fields?.map(joined) };
    if (node.kind === Kind.SCALAR_TYPE_DEFINITION) return joined(node);
    if (node.kind !== Kind.ENUM_TYPE_DEFINITION) return node;
    const values = node.values?.filter(({ name }) => node.name.value !== "join__Graph" || sectors.has(name.value));
    return { ...joined(node), values: values?.map(joined) };
  });
  return { ...document, definitions };
}

interface Joined {
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
}
