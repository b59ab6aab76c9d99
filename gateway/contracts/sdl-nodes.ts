import { Kind } from "graphql";
import type { ConstDirectiveNode, FieldDefinitionNode, TypeNode } from "graphql";

/** "[Citizen!]!" -> "Citizen". */
export function namedTypeOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedTypeOf(type.type);
}

/** A directive's argument that is a text or a name; undefined when there is none. */
export function stringArgument(directive: ConstDirectiveNode, name: string): string | undefined {
  const value = directive.arguments?.find((argument) => argument.name.value === name)?.value;
  return value?.kind === Kind.STRING || value?.kind === Kind.ENUM ? value.value : undefined;
}

/** The field with a directive without arguments, once. */
export function withDirective(field: FieldDefinitionNode, name: string): FieldDefinitionNode {
  if (field.directives?.some((one) => one.name.value === name) === true) return field;
  const directive: ConstDirectiveNode = { kind: Kind.DIRECTIVE, name: { kind: Kind.NAME, value: name } };
  return { ...field, directives: [...(field.directives ?? []), directive] };
}
