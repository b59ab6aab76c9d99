import { getDirectiveValues, GraphQLIncludeDirective, GraphQLSkipDirective, isAbstractType, Kind } from "graphql";
import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLSchema,
  SelectionNode,
  SelectionSetNode,
} from "graphql";

/** Fields of a selection on one concrete type, merged by response name in the order of the document (GraphQL spec, CollectFields). */
export type CollectFields = (
  selectionSets: readonly SelectionSetNode[],
  type: string,
) => ReadonlyMap<string, readonly FieldNode[]>;

export function fieldCollector(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
): CollectFields {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const included = (node: SelectionNode): boolean =>
    getDirectiveValues(GraphQLSkipDirective, node, variables)?.["if"] !== true &&
    getDirectiveValues(GraphQLIncludeDirective, node, variables)?.["if"] !== false;
  const applies = (condition: string | undefined, type: string): boolean => {
    if (condition === undefined || condition === type) return true;
    const abstract = schema.getType(condition);
    const concrete = schema.getType(type);
    return isAbstractType(abstract) && schema.getPossibleTypes(abstract).some((possible) => possible === concrete);
  };

  return (selectionSets, type) => {
    const fields = new Map<string, FieldNode[]>();
    const collect = ({ selections }: SelectionSetNode): void => {
      for (const selection of selections.filter(included)) {
        switch (selection.kind) {
          case Kind.FIELD: {
            const name = selection.alias?.value ?? selection.name.value;
            const nodes = fields.get(name);
            if (nodes === undefined) fields.set(name, [selection]);
            else nodes.push(selection);
            break;
          }
          case Kind.INLINE_FRAGMENT:
            if (applies(selection.typeCondition?.name.value, type)) collect(selection.selectionSet);
            break;
          case Kind.FRAGMENT_SPREAD: {
            const fragment = fragments.get(selection.name.value);
            if (fragment !== undefined && applies(fragment.typeCondition.name.value, type))
              collect(fragment.selectionSet);
            break;
          }
        }
      }
    };
    selectionSets.forEach(collect);
    return fields;
  };
}
