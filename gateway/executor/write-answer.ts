import {
  GraphQLError,
  isCompositeType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from "graphql";
import type { FieldNode, GraphQLCompositeType, GraphQLLeafType, GraphQLOutputType } from "graphql";
import type { AnswerShape, Path } from "../plan/query-engine.ts";
import { fieldCollector } from "../shape/collect-fields.ts";
import type { CollectFields } from "../shape/collect-fields.ts";
import { Bare } from "./bare-object.ts";
import { introspection } from "./introspection.ts";
import { leafWriter } from "./leaf-value.ts";

export interface Written {
  /** `data`: JSON text. */
  readonly data: string;
  /** Values that do not fit their type, with their path; what they nulled is null in `data`. */
  readonly errors: readonly GraphQLError[];
  /** Where each denied selection first stands in `data`. */
  readonly places: ReadonlyMap<FieldNode, Path>;
}

/**
 * Writes what was fetched as the answer to the operation (GraphQL spec, 6.4.3 Value Completion), without making objects
 * of it first; what was denied is null.
 */
export type WriteAnswer = (fetched: Bare, variables: Readonly<Record<string, unknown>>) => Written;

/** `null` because of an error that is told. */
const failed = Symbol("failed");
/** A non-null place has no value: the place around it has none either. */
const bubbling = Symbol("bubbling");

interface Writing {
  readonly variables: Readonly<Record<string, unknown>>;
  readonly errors: Misfit[];
  readonly denied: DeniedPlace[];
}

/** The path is from the leaf to the root: it grows outwards, so that a value that says nothing costs nothing. */
interface Placed {
  readonly path: (string | number)[];
}

/** A value that does not fit its type. */
interface Misfit extends Placed {
  readonly message: string;
}

interface DeniedPlace extends Placed {
  readonly node: FieldNode;
}

/** JSON text of a place, or `failed`, or `bubbling`. */
type Write = (value: unknown, run: Writing) => string | typeof failed | typeof bubbling;

interface Compiling extends AnswerShape {
  readonly collect: CollectFields;
  readonly nameInside: (field: FieldNode) => string;
}

/** In: `conditions` are values of the variables of `@skip` and `@include`, for which alone the result is right. */
export function compileWriter(
  shape: AnswerShape,
  conditions: Readonly<Record<string, boolean>>,
  nameInside: (field: FieldNode) => string,
): WriteAnswer {
  const { schema, document, definition } = shape;
  const compiling = { ...shape, collect: fieldCollector(schema, document, conditions), nameInside };
  const root = schema.getRootType(definition.operation);
  if (root === undefined || root === null) throw new TypeError("no root type");
  const write = writeFields(root.name, [definition.selectionSet], compiling);
  return (fetched, variables) => {
    const run: Writing = { variables, errors: [], denied: [] };
    const data = write(fetched, run);
    return { data: typeof data === "string" ? data : "null", errors: run.errors.map(asError), places: placesOf(run) };
  };
}

function writeType(type: GraphQLOutputType, nodes: readonly FieldNode[], place: string, compiling: Compiling): Write {
  if (isNonNullType(type)) return writeNonNull(writeType(type.ofType, nodes, place, compiling), place);
  if (isListType(type)) return writeList(writeType(type.ofType, nodes, `element of ${place}`, compiling), place);
  return isLeafType(type) ? writeLeaf(type, place) : writeObject(type, nodes, place, compiling);
}

function writeNonNull(write: Write, place: string): Write {
  return (value, run) => {
    const text = write(value, run);
    if (text === failed) return bubbling;
    if (text !== "null") return text;
    report(`Cannot return null for non-nullable ${place}.`, run);
    return bubbling;
  };
}

function writeList(write: Write, where: string): Write {
  return (value, run) => {
    if (value === null || value === undefined) return "null";
    if (!Array.isArray(value)) return refuse(where, run);
    const { errors, denied } = run;
    const met = denied.length;
    const members: string[] = [];
    let bubbles = false;
    for (let index = 0; index < value.length; index += 1) {
      const told = errors.length;
      const said = denied.length;
      const text = write(value[index], run);
      if (errors.length > told) extendPaths(errors, told, index);
      if (denied.length > said) extendPaths(denied, said, index);
      // the members after it are looked at all the same: each wrong one is told
      if (text === bubbling) bubbles = true;
      else members.push(text === failed ? "null" : text);
    }
    if (!bubbles) return `[${members.join(",")}]`;
    denied.length = met;
    return failed;
  };
}

function writeLeaf(type: GraphQLLeafType, place: string): Write {
  const write = leafWriter(type);
  return (value, run) => {
    if (value === null || value === undefined) return "null";
    return write(value) ?? refuse(place, run);
  };
}

function writeObject(
  declared: GraphQLCompositeType,
  nodes: readonly FieldNode[],
  place: string,
  compiling: Compiling,
): Write {
  const { schema } = compiling;
  const selectionSets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  type Fields = ReturnType<typeof writeFields>;
  const byType = new Map<string, Fields>();
  const ofType = (name: string): Fields | undefined => {
    const known = byType.get(name);
    if (known !== undefined || !isCompositeType(schema.getType(name))) return known;
    const write = writeFields(name, selectionSets, compiling);
    byType.set(name, write);
    return write;
  };
  return (value, run) => {
    if (value === null || value === undefined) return "null";
    if (!(value instanceof Bare)) return refuse(place, run);
    const name = value["__typename"] ?? declared.name;
    const write = typeof name === "string" ? ofType(name) : undefined;
    if (write !== undefined) return write(value, run);
    report(`Invalid __typename found for object at ${place}.`, run);
    return failed;
  };
}

interface WrittenField {
  /** In the answer. */
  readonly name: string;
  /** Comma, name and colon. */
  readonly before: string;
  /** In what was fetched. */
  readonly inside: string;
  readonly write: Write;
}

function writeFields(
  typeName: string,
  selectionSets: Parameters<CollectFields>[0],
  compiling: Compiling,
): (source: Bare, run: Writing) => string | typeof failed {
  const compile = (): readonly WrittenField[] =>
    [...compiling.collect(selectionSets, typeName)].map(([name, nodes], index) => ({
      name,
      before: `${index === 0 ? "" : ","}"${name}":`,
      inside: nodes[0] === undefined ? name : compiling.nameInside(nodes[0]),
      write: writeField(typeName, nodes, compiling),
    }));
  // compiled when first met: an abstract type has more possible types than one answer
  let fields: readonly WrittenField[] | undefined;
  return (source, run) => {
    const { errors, denied } = run;
    const met = denied.length;
    let text = "{";
    for (const { name, before, inside, write } of (fields ??= compile())) {
      const told = errors.length;
      const said = denied.length;
      const value = write(source[inside], run);
      if (errors.length > told) extendPaths(errors, told, name);
      if (denied.length > said) extendPaths(denied, said, name);
      if (value === bubbling) {
        // what is nulled has no places in it
        denied.length = met;
        return failed;
      }
      text += before + (value === failed ? "null" : value);
    }
    return `${text}}`;
  };
}

function writeField(typeName: string, nodes: readonly FieldNode[], compiling: Compiling): Write {
  const { schema, document, definition, denied } = compiling;
  const refused = nodes.filter((node) => denied.has(node));
  if (refused.length > 0) return writeDenied(refused);
  const parent = schema.getType(typeName);
  const name = nodes[0]?.name.value ?? "";
  if (name === "__typename") {
    const text = `"${typeName}"`;
    return isObjectType(parent) ? () => text : writeNonNull(() => "null", `field ${typeName}.__typename`);
  }
  if (name === "__schema" || name === "__type") {
    const introspect = introspection(schema, document, definition, nodes);
    return (_, { variables }) => JSON.stringify(introspect(variables) ?? null);
  }
  const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
  if (field === undefined) return () => "null";
  return writeType(field.type, nodes, `field ${typeName}.${name}`, compiling);
}

/** Null for everybody; only its first place is told. */
function writeDenied(nodes: readonly FieldNode[]): Write {
  return (_, { denied }) => {
    for (const node of nodes) if (!denied.some((place) => place.node === node)) denied.push({ node, path: [] });
    return "null";
  };
}

const placesOf = ({ denied }: Writing): ReadonlyMap<FieldNode, Path> =>
  new Map(denied.map(({ node, path }) => [node, path.toReversed()]));

function extendPaths(placed: readonly Placed[], since: number, segment: string | number): void {
  for (let index = since; index < placed.length; index += 1) placed[index]?.path.push(segment);
}

function report(message: string, { errors }: Writing): void {
  errors.push({ message, path: [] });
}

function refuse(place: string, run: Writing): typeof failed {
  report(`Invalid value found for ${place}.`, run);
  return failed;
}

const asError = ({ message, path }: Misfit): GraphQLError =>
  new GraphQLError(message, { path: path.toReversed(), extensions: { code: "ANSWER_INCOMPLETE" } });
