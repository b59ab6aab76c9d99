import { buildASTSchema, isObjectType, Kind, parse, print, printSchema, visit } from "graphql";
import type { DefinitionNode, DocumentNode, GraphQLSchema, ObjectTypeDefinitionNode } from "graphql";
import type { Contract, GraphFacts } from "@lgsp/policies";
import { representationScalar, type EntranceType } from "./entrance.ts";

/** What a consumer's gateway composes and asks. */
export interface ContractSchema {
  /** `_service { sdl }`: Federation 2 SDL. */
  readonly sdl: string;
  /** The same with the roots of the federation specification: what questions are validated by and introspection shows. */
  readonly schema: GraphQLSchema;
}

/**
 * In: the schema that the contract's questions are planned on. Words of the whole graph, so that no description names
 * what the contract does not have.
 */
export function contractSchema(
  inner: GraphQLSchema,
  contract: Contract,
  facts: GraphFacts,
  entrance: readonly EntranceType[],
  graphWords: ReadonlySet<string>,
): ContractSchema {
  const values = new Set(
    facts.sectors.flatMap(({ types }) => Object.keys(types).filter((name) => types[name]?.kind !== "data")),
  );
  const keys = new Map(
    entrance.map(({ type, shared }): [string, string] => [type, shared.map(({ name }) => name).join(" ")]),
  );
  const own = withoutEntrance(parse(printSchema(inner), { noLocation: true }));
  const told = withoutForeignWords(own, graphWords);
  const published: DocumentNode = {
    ...told,
    definitions: [
      ...parse(header, { noLocation: true }).definitions,
      ...told.definitions.map((node) => asPublished(node, keys, values)),
    ],
  };
  return {
    sdl: `# ${contract.title}\n# ${contract.because}\n${print(published)}\n`,
    schema: buildASTSchema(withRoots(told, [...keys.keys()])),
  };
}

const header = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])`;

/** Names of types and fields that no ordinary word of a sentence is: those with a capital inside. */
export function wordsOf(schema: GraphQLSchema): ReadonlySet<string> {
  const words = new Set<string>();
  for (const type of Object.values(schema.getTypeMap())) {
    words.add(type.name);
    if (isObjectType(type)) for (const field of Object.keys(type.getFields())) words.add(field);
  }
  return new Set([...words].filter((word) => /[a-z][A-Z]/.test(word)));
}

function withoutEntrance(document: DocumentNode): DocumentNode {
  const definitions = document.definitions.flatMap((node): DefinitionNode[] => {
    if (node.kind === Kind.SCALAR_TYPE_DEFINITION && node.name.value === representationScalar) return [];
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION || node.name.value !== "Query") return [node];
    const fields = (node.fields ?? []).filter(({ name }) => !name.value.startsWith("lgsp__"));
    return fields.length === 0 ? [] : [{ ...node, fields }];
  });
  return { ...document, definitions };
}

function withoutForeignWords(document: DocumentNode, graphWords: ReadonlySet<string>): DocumentNode {
  const own = new Set<string>();
  visit(document, { Name: ({ value }) => void own.add(value) });
  const names = (text: string): boolean =>
    (text.match(/[A-Za-z_]\w*/g) ?? []).some((word) => graphWords.has(word) && !own.has(word));
  return visit(document, {
    enter(node) {
      if (!("description" in node) || node.description === undefined) return undefined;
      return names(node.description.value) ? { ...node, description: undefined } : undefined;
    },
  });
}

/** Keys on entities; what carries rows or values may be answered by other subgraphs of the consumer too. */
function asPublished(
  node: DefinitionNode,
  keys: ReadonlyMap<string, string>,
  values: ReadonlySet<string>,
): DefinitionNode {
  if (node.kind !== Kind.OBJECT_TYPE_DEFINITION) return node;
  const key = keys.get(node.name.value);
  if (key !== undefined) return withDirectives(node, `@key(fields: ${JSON.stringify(key)})`);
  return values.has(node.name.value) ? withDirectives(node, "@shareable") : node;
}

function withDirectives(node: ObjectTypeDefinitionNode, text: string): ObjectTypeDefinitionNode {
  const [holder] = parse(`type Holder ${text}`, { noLocation: true }).definitions;
  const directives = holder?.kind === Kind.OBJECT_TYPE_DEFINITION ? (holder.directives ?? []) : [];
  return { ...node, directives: [...(node.directives ?? []), ...directives] };
}

/** Adds the roots of a subgraph (Apollo Federation subgraph specification, "Subgraph schema additions"). */
function withRoots(document: DocumentNode, entities: readonly string[]): DocumentNode {
  const [added, ...machinery] = parse(rootsSdl(entities), { noLocation: true }).definitions;
  const roots = added?.kind === Kind.OBJECT_TYPE_DEFINITION ? (added.fields ?? []) : [];
  const isQuery = (node: DefinitionNode): node is ObjectTypeDefinitionNode =>
    node.kind === Kind.OBJECT_TYPE_DEFINITION && node.name.value === "Query";
  const definitions = document.definitions.map((node) =>
    isQuery(node) ? { ...node, fields: [...(node.fields ?? []), ...roots] } : node,
  );
  const without = added !== undefined && !definitions.some(isQuery) ? [added] : [];
  return { ...document, definitions: [...definitions, ...without, ...machinery] };
}

const rootsSdl = (entities: readonly string[]): string =>
  entities.length === 0
    ? `type Query { _service: _Service! } type _Service { sdl: String }`
    : `type Query { _entities(representations: [_Any!]!): [_Entity]! _service: _Service! }
type _Service { sdl: String }
scalar _Any
union _Entity = ${entities.join(" | ")}`;
