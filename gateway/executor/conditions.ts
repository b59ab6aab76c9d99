import { GraphQLError, Kind, visit } from "graphql";
import type { DocumentNode, OperationDefinitionNode } from "graphql";

/** Variables that decide `@skip` and `@include` in a document, each once, in the order of the document. */
export function conditionVariables(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Directive(node) {
      if (node.name.value !== "skip" && node.name.value !== "include") return;
      for (const { value } of node.arguments ?? []) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}

/** Their values: as given, else the operation's default. Throws a GraphQLError for one that is not Boolean. */
export function conditionValues(
  names: readonly string[],
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): Readonly<Record<string, boolean>> {
  const values: Record<string, boolean> = {};
  for (const name of names) {
    const given = Object.hasOwn(variables, name) ? variables[name] : undefined;
    const defaultValue = variableDefinitions.find(({ variable }) => variable.name.value === name)?.defaultValue;
    const value = given === undefined && defaultValue?.kind === Kind.BOOLEAN ? defaultValue.value : given;
    if (typeof value !== "boolean") throw new GraphQLError(`Variable "$${name}" must be Boolean.`);
    values[name] = value;
  }
  return values;
}
