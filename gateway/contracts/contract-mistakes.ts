import { isEnumType, isInputObjectType } from "graphql";
import type { GraphQLSchema } from "graphql";
import type { Contract } from "@lgsp/policies";
import { constantOf } from "./contract-choice.ts";

/** Filters, orders and groups that a contract chooses and its schema does not have. */
export function contractMistakes({ types }: Contract, schema: GraphQLSchema): readonly string[] {
  const inputFields = (name: string): readonly string[] => {
    const input = schema.getType(name);
    return isInputObjectType(input) ? Object.keys(input.getFields()) : [];
  };
  const constants = (name: string): readonly string[] => {
    const enumeration = schema.getType(name);
    return isEnumType(enumeration) ? enumeration.getValues().map((value) => value.name) : [];
  };
  return Object.entries(types).flatMap(([type, { filters, orders, groups }]) => [
    ...missing(filters, inputFields(`${type}Filter`)).map((field) => `${type}.${field}: cannot be filtered by here`),
    ...missing(orders.map(constantOf), constants(`${type}OrderField`)).map(
      (constant) => `${type}: ${constant} is no order of its lists here`,
    ),
    ...missing(groups.map(constantOf), constants(`${type}GroupField`)).map(
      (constant) => `${type}: ${constant} is no group of its counts here`,
    ),
  ]);
}

const missing = (chosen: readonly string[], there: readonly string[]): readonly string[] =>
  chosen.filter((name) => !there.includes(name));
