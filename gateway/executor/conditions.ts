import { GraphQLError, Kind, visit } from "graphql";
import type { DirectiveNode, DocumentNode, OperationDefinitionNode, SelectionSetNode } from "graphql";

/** Values of the variables of `@skip` and `@include`. */
export type ConditionValues = Readonly<Record<string, boolean>>;

const isCondition = ({ name }: DirectiveNode): boolean => name.value === "skip" || name.value === "include";

/** Variables that decide `@skip` and `@include` in a document, each once, in the order of the document. */
export function conditionVariables(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Directive(node) {
      for (const { value } of isCondition(node) ? (node.arguments ?? []) : [])
        if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}

/** Their values: as given, else the operation's default. Throws a GraphQLError for one that is not Boolean. */
export function conditionValues(
  operation: { readonly definition: OperationDefinitionNode; readonly conditions: readonly string[] },
  variables: Readonly<Record<string, unknown>>,
): ConditionValues {
  const { variableDefinitions = [] } = operation.definition;
  const values: Record<string, boolean> = {};
  for (const name of operation.conditions) {
    const given = Object.hasOwn(variables, name) ? variables[name] : undefined;
    const defaultValue = variableDefinitions.find(({ variable }) => variable.name.value === name)?.defaultValue;
    const value = given === undefined && defaultValue?.kind === Kind.BOOLEAN ? defaultValue.value : given;
    if (typeof value === "boolean") values[name] = value;
    // another operation of the same document may use it
    else if (variableDefinitions.some(({ variable }) => variable.name.value === name))
      throw new GraphQLError(`Variable "$${name}" must be Boolean.`);
  }
  return values;
}

/**
 * The document as its `@skip` and `@include` leave it. Planned is what is asked, not what might be: the planner fetches
 * what a skipped field requires, and without it does not ask about the entity at all.
 */
export function withoutConditions(document: DocumentNode, values: ConditionValues): DocumentNode {
  const keep = <N extends { readonly directives?: readonly DirectiveNode[] }>(node: N): N | null | undefined => {
    const { directives = [] } = node;
    if (!directives.some(isCondition)) return undefined;
    if (!directives.every((directive) => holds(directive, values))) return null;
    return { ...node, directives: directives.filter((directive) => !isCondition(directive)) };
  };
  return visit(document, {
    Field: { enter: keep },
    InlineFragment: { enter: keep },
    FragmentSpread: { enter: keep },
    SelectionSet: { leave: (node) => (node.selections.length === 0 ? nothingAsked : undefined) },
  });
}

/** A selection of which nothing is left is still an object in the answer. */
const nothingAsked: SelectionSetNode = {
  kind: Kind.SELECTION_SET,
  selections: [
    {
      kind: Kind.FIELD,
      alias: { kind: Kind.NAME, value: "lgsp__none" },
      name: { kind: Kind.NAME, value: "__typename" },
    },
  ],
};

function holds(directive: DirectiveNode, values: ConditionValues): boolean {
  if (!isCondition(directive)) return true;
  const value = directive.arguments?.[0]?.value;
  const holding =
    value?.kind === Kind.VARIABLE ? values[value.name.value] === true : value?.kind === Kind.BOOLEAN && value.value;
  return holding === (directive.name.value === "include");
}
