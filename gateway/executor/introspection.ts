import { executeSync, Kind, visit } from "graphql";
import type { DocumentNode, FieldNode, FragmentDefinitionNode, GraphQLSchema, OperationDefinitionNode } from "graphql";
import { isRecord } from "../json.ts";

/** Answers `__schema` or `__type` of the API schema through graphql-js. In: the field's nodes, which share a response name. */
export function introspection(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  nodes: readonly FieldNode[],
): (variables: Readonly<Record<string, unknown>>) => unknown {
  const fragments = fragmentsIn(document);
  const used = new Set<string>();
  const spread = new Set<string>();
  const follow = (node: FieldNode | FragmentDefinitionNode): void => {
    visit(node, {
      Variable: ({ name }) => void used.add(name.value),
      FragmentSpread: ({ name }) => {
        const fragment = fragments.get(name.value);
        if (fragment === undefined || spread.has(name.value)) return;
        spread.add(name.value);
        follow(fragment);
      },
    });
  };
  nodes.forEach(follow);
  const asked: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [
      {
        kind: Kind.OPERATION_DEFINITION,
        operation: operation.operation,
        variableDefinitions: (operation.variableDefinitions ?? []).filter(({ variable }) =>
          used.has(variable.name.value),
        ),
        selectionSet: { kind: Kind.SELECTION_SET, selections: nodes },
      },
      ...[...spread].flatMap((name) => fragments.get(name) ?? []),
    ],
  };
  const name = nodes[0]?.alias?.value ?? nodes[0]?.name.value ?? "";
  return (variableValues) => {
    const { data } = executeSync({ schema, document: asked, variableValues });
    return isRecord(data) ? data[name] : null;
  };
}

const fragmentsIn = (document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> =>
  new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );
