import {
  defaultFieldResolver,
  GraphQLBoolean,
  GraphQLID,
  GraphQLString,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type FieldNode,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from "graphql";
import type { Info } from "../resolve/selection.ts";
import { isRecord } from "../statement/filter-tree.ts";
import { leave } from "./left-to-interpreter.ts";
import { responseFields } from "./response-fields.ts";

/** A decoded value as its GraphQL type answers it. Throws LeftToInterpreter where that would be an error. */
export type WriteValue = (value: unknown) => unknown;

/** Compiles a value without rows in it: scalars, enums, lists, and objects such as a code with its labels. */
export function compileValue(type: GraphQLOutputType, nodes: readonly FieldNode[], info: Info): WriteValue {
  if (isNonNullType(type)) {
    const inside = compileValue(type.ofType, nodes, info);
    return (value) => inside(value) ?? leave("null in a non-null place");
  }
  const write = compileNullable(type, nodes, info);
  return (value) => (value === null || value === undefined ? null : write(value));
}

function compileNullable(type: GraphQLOutputType, nodes: readonly FieldNode[], info: Info): WriteValue {
  if (isListType(type)) {
    const inside = compileValue(type.ofType, nodes, info);
    return (value) => (Array.isArray(value) ? value.map(inside) : leave("no list"));
  }
  if (isLeafType(type)) return compileLeaf(type);
  return isObjectType(type) ? compileObject(type, nodes, info) : leave("an abstract type");
}

function compileLeaf(type: GraphQLLeafType): WriteValue {
  const serialized = (value: unknown): unknown => type.serialize(value) ?? leave("no value of its type");
  if (type === GraphQLString || type === GraphQLID)
    return (value) => (typeof value === "string" ? value : serialized(value));
  if (type === GraphQLBoolean) return (value) => (typeof value === "boolean" ? value : serialized(value));
  return serialized;
}

function compileObject(type: GraphQLObjectType, nodes: readonly FieldNode[], info: Info): WriteValue {
  if (type.isTypeOf !== undefined && type.isTypeOf !== null) leave("a type that tests its values");
  const fields = [...responseFields(nodes, type.name, info)].map(([name, own]) => {
    const [node] = own;
    const field = node === undefined ? undefined : type.getFields()[node.name.value];
    if (node?.name.value === "__typename") return { name, write: () => type.name };
    if (field === undefined) leave("a field that its type does not have");
    if (field.resolve !== undefined && field.resolve !== defaultFieldResolver) leave("a resolver of its own");
    const inside = compileValue(field.type, own, info);
    const write = (value: Readonly<Record<string, unknown>>): unknown => {
      const member = value[field.name];
      return typeof member === "function" ? leave("a value that is computed") : inside(member);
    };
    return { name, write };
  });
  return (value) => {
    if (!isRecord(value)) leave("no object");
    const written: Record<string, unknown> = {};
    for (const { name, write } of fields) written[name] = write(value);
    return written;
  };
}
