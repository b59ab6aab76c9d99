import { Kind, type ConstDirectiveNode, type ConstValueNode } from "graphql";

/** Anything that carries directives in SDL. */
export interface Annotated {
  readonly directives?: readonly ConstDirectiveNode[];
}

export function directiveOf(node: Annotated, name: string): ConstDirectiveNode | undefined {
  return node.directives?.find((directive) => directive.name.value === name);
}

/** Typed access to the arguments of a directive that validation has already accepted. */
export function argumentsOf(directive: ConstDirectiveNode | undefined) {
  const values = new Map(directive?.arguments?.map((argument) => [argument.name.value, argument.value]));
  return {
    text: (name: string): string | undefined => textOf(values.get(name)),
    flag: (name: string): boolean => {
      const value = values.get(name);
      return value?.kind === Kind.BOOLEAN && value.value;
    },
    list: (name: string): readonly string[] => {
      const value = values.get(name);
      if (value === undefined) return [];
      // GraphQL coerces a single value to a list of one (spec section 3.11)
      const items = value.kind === Kind.LIST ? value.values : [value];
      return items.map(textOf).filter((item) => item !== undefined);
    },
  };
}

function textOf(value: ConstValueNode | undefined): string | undefined {
  return value?.kind === Kind.STRING || value?.kind === Kind.ENUM ? value.value : undefined;
}
