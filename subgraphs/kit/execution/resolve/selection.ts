import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  isObjectType,
  Kind,
  type FieldNode,
  type GraphQLResolveInfo,
  type SelectionSetNode,
} from "graphql";

export type Info = Pick<GraphQLResolveInfo, "fragments" | "variableValues" | "schema">;

/** Fields selected below these nodes on one object type, by field name: fragments, `@skip` and `@include` applied. */
export function subselection(
  nodes: readonly FieldNode[],
  type: string,
  info: Info,
): ReadonlyMap<string, readonly FieldNode[]> {
  const found = new Map<string, FieldNode[]>();
  for (const node of nodes) if (node.selectionSet !== undefined) collect(node.selectionSet, type, info, found);
  return found;
}

function collect(set: SelectionSetNode, type: string, info: Info, found: Map<string, FieldNode[]>): void {
  for (const selection of set.selections) {
    if (getDirectiveValues(GraphQLSkipDirective, selection, info.variableValues)?.["if"] === true) continue;
    if (getDirectiveValues(GraphQLIncludeDirective, selection, info.variableValues)?.["if"] === false) continue;
    if (selection.kind === Kind.FIELD) {
      const nodes = found.get(selection.name.value) ?? [];
      nodes.push(selection);
      found.set(selection.name.value, nodes);
      continue;
    }
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : info.fragments[selection.name.value];
    if (fragment === undefined) continue;
    const condition = fragment.typeCondition?.name.value;
    if (condition === undefined || appliesTo(condition, type, info)) collect(fragment.selectionSet, type, info, found);
  }
}

function appliesTo(condition: string, type: string, { schema }: Info): boolean {
  if (condition === type) return true;
  const [abstract, object] = [schema.getType(condition), schema.getType(type)];
  return isAbstractType(abstract) && isObjectType(object) && schema.isSubType(abstract, object);
}

/** Names of the fields selected on a type, as a select list takes them. */
export const selectedNames = (nodes: readonly FieldNode[], type: string, info: Info): readonly string[] => [
  ...subselection(nodes, type, info).keys(),
];

/** Nodes of the row type below a connection: `nodes` and `edges.node` alike. */
export function rowNodes(nodes: readonly FieldNode[], type: string, info: Info): readonly FieldNode[] {
  const connection = subselection(nodes, `${type}Connection`, info);
  const edges = subselection(connection.get("edges") ?? [], `${type}Edge`, info);
  return [...(connection.get("nodes") ?? []), ...(edges.get("node") ?? [])];
}

/** Fields of the rows below a connection; undefined where nothing of a page is selected. */
export function connectionNames(nodes: readonly FieldNode[], type: string, info: Info): readonly string[] | undefined {
  const selected = subselection(nodes, `${type}Connection`, info);
  const wanted = selected.has("nodes") || selected.has("edges") || selected.has("pageInfo");
  return wanted ? selectedNames(rowNodes(nodes, type, info), type, info) : undefined;
}
