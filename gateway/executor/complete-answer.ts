import {
  GraphQLError,
  isCompositeType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from "graphql";
import type {
  DocumentNode,
  FieldNode,
  GraphQLCompositeType,
  GraphQLLeafType,
  GraphQLOutputType,
  GraphQLSchema,
  OperationDefinitionNode,
} from "graphql";
import { fieldCollector } from "../shape/collect-fields.ts";
import type { CollectFields } from "../shape/collect-fields.ts";
import { Bare } from "./bare-object.ts";
import { introspection } from "./introspection.ts";
import { leafTest } from "./leaf-value.ts";

export interface Completed {
  readonly data: Bare | null;
  /** Values that do not fit their type, with their path; what they nulled is null in `data`. */
  readonly errors: readonly GraphQLError[];
}

/** Shapes what was fetched into the answer to the operation (GraphQL spec, 6.4.3 Value Completion). */
export type CompleteAnswer = (fetched: Bare, variables: Readonly<Record<string, unknown>>) => Completed;

/** `null` because of an error that is told. */
const failed = Symbol("failed");
/** A non-null place has no value: the place around it has none either. */
const bubbling = Symbol("bubbling");

interface Completing {
  readonly variables: Readonly<Record<string, unknown>>;
  readonly errors: Misfit[];
}

/** A value that does not fit its type; the path is from the leaf to the root. */
interface Misfit {
  readonly message: string;
  readonly path: (string | number)[];
}

/** Value of a place: a JSON value, or `failed`, or `bubbling`. */
type Complete = (value: unknown, run: Completing) => unknown;

interface Compiling {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly collect: CollectFields;
  readonly nameInside: (field: FieldNode) => string;
}

/** In: `conditions` are values of the variables of `@skip` and `@include`, for which alone the result is right. */
export function compileCompletion(
  schema: GraphQLSchema,
  { document, definition }: { readonly document: DocumentNode; readonly definition: OperationDefinitionNode },
  conditions: Readonly<Record<string, boolean>>,
  nameInside: (field: FieldNode) => string,
): CompleteAnswer {
  const compiling = {
    schema,
    document,
    operation: definition,
    collect: fieldCollector(schema, document, conditions),
    nameInside,
  };
  const root = schema.getRootType(definition.operation);
  if (root === undefined || root === null) throw new TypeError("no root type");
  const complete = completeFields(root.name, [definition.selectionSet], compiling);
  return (fetched, variables) => {
    const run: Completing = { variables, errors: [] };
    const data = complete(fetched, run);
    return { data: data instanceof Bare ? data : null, errors: run.errors.map(asError) };
  };
}

function completeType(
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
  place: string,
  compiling: Compiling,
): Complete {
  if (isNonNullType(type)) return completeNonNull(completeType(type.ofType, nodes, place, compiling), place);
  if (isListType(type)) return completeList(completeType(type.ofType, nodes, `element of ${place}`, compiling), place);
  return isLeafType(type) ? completeLeaf(type, place) : completeObject(type, nodes, place, compiling);
}

function completeNonNull(complete: Complete, place: string): Complete {
  return (value, run) => {
    const completed = complete(value, run);
    if (completed === failed) return bubbling;
    if (completed !== null) return completed;
    report(`Cannot return null for non-nullable ${place}.`, run);
    return bubbling;
  };
}

function completeList(complete: Complete, where: string): Complete {
  return (value, run) => {
    if (value === null || value === undefined) return null;
    if (!Array.isArray(value)) return refuse(where, run);
    const completed: unknown[] = [];
    let bubbles = false;
    for (let index = 0; index < value.length; index += 1) {
      const told = run.errors.length;
      const member = complete(value[index], run);
      if (run.errors.length > told) placeErrors(run, told, index);
      // the members after it are looked at all the same: each wrong one is told
      if (member === bubbling) bubbles = true;
      completed.push(member === failed ? null : member);
    }
    return bubbles ? failed : completed;
  };
}

function completeLeaf(type: GraphQLLeafType, place: string): Complete {
  const fits = leafTest(type);
  return (value, run) => {
    if (value === null || value === undefined) return null;
    return fits(value) ? value : refuse(place, run);
  };
}

function completeObject(
  declared: GraphQLCompositeType,
  nodes: readonly FieldNode[],
  place: string,
  compiling: Compiling,
): Complete {
  const { schema } = compiling;
  const selectionSets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  type Fields = ReturnType<typeof completeFields>;
  const byType = new Map<string, Fields>();
  const ofType = (name: string): Fields | undefined => {
    const known = byType.get(name);
    if (known !== undefined || !isCompositeType(schema.getType(name))) return known;
    const complete = completeFields(name, selectionSets, compiling);
    byType.set(name, complete);
    return complete;
  };
  return (value, run) => {
    if (value === null || value === undefined) return null;
    if (!(value instanceof Bare)) return refuse(place, run);
    const name = value["__typename"] ?? declared.name;
    const complete = typeof name === "string" ? ofType(name) : undefined;
    if (complete !== undefined) return complete(value, run);
    report(`Invalid __typename found for object at ${place}.`, run);
    return failed;
  };
}

interface CompletedField {
  /** In the answer. */
  readonly name: string;
  /** In what was fetched. */
  readonly inside: string;
  readonly complete: Complete;
}

function completeFields(
  typeName: string,
  selectionSets: Parameters<CollectFields>[0],
  compiling: Compiling,
): (source: Bare, run: Completing) => unknown {
  const compile = (): readonly CompletedField[] =>
    [...compiling.collect(selectionSets, typeName)].map(([name, nodes]) => ({
      name,
      inside: nodes[0] === undefined ? name : compiling.nameInside(nodes[0]),
      complete: completeField(typeName, nodes, compiling),
    }));
  // compiled when first met: an abstract type has more possible types than one answer
  let fields: readonly CompletedField[] | undefined;
  return (source, run) => {
    const completed = new Bare();
    for (const { name, inside, complete } of (fields ??= compile())) {
      const told = run.errors.length;
      const value = complete(source[inside], run);
      if (run.errors.length > told) placeErrors(run, told, name);
      if (value === bubbling) return failed;
      completed[name] = value === failed ? null : value;
    }
    return completed;
  };
}

function completeField(typeName: string, nodes: readonly FieldNode[], compiling: Compiling): Complete {
  const { schema, document, operation } = compiling;
  const parent = schema.getType(typeName);
  const name = nodes[0]?.name.value ?? "";
  if (name === "__typename") {
    return isObjectType(parent) ? () => typeName : completeNonNull(() => null, `field ${typeName}.__typename`);
  }
  if (name === "__schema" || name === "__type") {
    const introspect = introspection(schema, document, operation, nodes);
    return (_, { variables }) => introspect(variables);
  }
  const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
  if (field === undefined) return () => null;
  return completeType(field.type, nodes, `field ${typeName}.${name}`, compiling);
}

/** Paths of errors grow from the leaf outwards, so that a value without one costs nothing. */
function placeErrors({ errors }: Completing, since: number, segment: string | number): void {
  for (const error of errors.slice(since)) error.path.push(segment);
}

function report(message: string, { errors }: Completing): void {
  errors.push({ message, path: [] });
}

function refuse(place: string, run: Completing): typeof failed {
  report(`Invalid value found for ${place}.`, run);
  return failed;
}

const asError = ({ message, path }: Misfit): GraphQLError =>
  new GraphQLError(message, { path: path.toReversed(), extensions: { code: "ANSWER_INCOMPLETE" } });
