import { Kind, parse } from "graphql";
import type {
  ConstDirectiveNode,
  DefinitionNode,
  DocumentNode,
  FieldDefinitionNode,
  ObjectTypeDefinitionNode,
} from "graphql";
import type { Contract } from "@lgsp/policies";
import type { FieldOwners } from "../plan/field-owners.ts";
import { stringArgument } from "./sdl-nodes.ts";

/**
 * The entrance is a sector of the contract's supergraph that is no sector: it takes the representations which the
 * consumer's gateway sends, and is asked for nothing but keys. From there the planner goes on as from any other row:
 * one batched call to each sector that knows more.
 */
export const entranceName = "lgsp-contract";
const entranceGraph = "LGSP_CONTRACT";

/** Root field through which entities of a type come in; clients cannot name it, their names may not begin so. */
export const entranceField = (type: string): string => `lgsp__entities_${type}`;
export const representationScalar = "ContractRepresentation";

/** A type that the consumer may join by. */
export interface EntranceType {
  readonly type: string;
  /** The sector that is asked whether a row may be seen. */
  readonly owner: string;
  /** Fields that a representation must have, and whether they are numbers. */
  readonly shared: readonly { readonly name: string; readonly numeric: boolean }[];
  /** The owner's key that they stand for: "code" stands for "code on", today. */
  readonly key: string;
}

/** Date at which a reused code is meant: the consumer means the units of today, so the hub fills it in. */
export const dateKey = "on";

/** Types that the contract shares a key of, and those whose key is none. */
export function readEntrance(
  { types }: Contract,
  fields: FieldOwners,
  owners: ReadonlyMap<string, string>,
): { readonly types: readonly EntranceType[]; readonly mistakes: readonly string[] } {
  const entered: EntranceType[] = [];
  const mistakes: string[] = [];
  for (const [type, { key: shared }] of Object.entries(types)) {
    if (shared === undefined) continue;
    const owner = owners.get(type) ?? "";
    const known = fields.keys(type, owner);
    const names = shared.split(" ");
    const key = known.find((one) =>
      sameFields(
        one.split(" ").filter((field) => field !== dateKey),
        names,
      ),
    );
    if (key === undefined) mistakes.push(`${type}: ${shared} is no key; ${known.join(" / ") || "there is none"}`);
    else
      entered.push({
        type,
        owner,
        key,
        shared: names.map((name) => ({ name, numeric: fields.typeOf(type, name) === "Int" })),
      });
  }
  return { types: entered, mistakes };
}

const sameFields = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((field) => other.includes(field));

export function addEntrance(document: DocumentNode, types: readonly EntranceType[]): DocumentNode {
  const entered = new Map(types.map(({ type, key }) => [type, key]));
  if (entered.size === 0) return document;
  const definitions = document.definitions.map((node): DefinitionNode => {
    if (node.kind === Kind.ENUM_TYPE_DEFINITION && node.name.value === "join__Graph")
      return { ...node, values: [...(node.values ?? []), ...graphValue()] };
    // dates and the like may be part of a key
    if (node.kind === Kind.SCALAR_TYPE_DEFINITION && !node.name.value.includes("__"))
      return { ...node, directives: [...(node.directives ?? []), join("join__type")] };
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION) return node;
    if (node.name.value === "Query") return enterByQuery(node, [...entered.keys()]);
    const key = entered.get(node.name.value);
    return key === undefined ? node : enterEntity(node, key);
  });
  return { ...document, definitions: [...definitions, ...parse(scalarSdl, { noLocation: true }).definitions] };
}

const scalarSdl = `scalar ${representationScalar} @join__type(graph: ${entranceGraph})`;

function enterByQuery(node: ObjectTypeDefinitionNode, types: readonly string[]): ObjectTypeDefinitionNode {
  const text = types.map(
    (type) =>
      `${entranceField(type)}(representations: [${representationScalar}!]!): [${type}] @join__field(graph: ${entranceGraph})`,
  );
  const [added] = parse(`type Query { ${text.join("\n")} }`, { noLocation: true }).definitions;
  const fields = added?.kind === Kind.OBJECT_TYPE_DEFINITION ? (added.fields ?? []) : [];
  return {
    ...node,
    directives: [...(node.directives ?? []), join("join__type")],
    fields: [...(node.fields ?? []).map((field) => explicit(field, node)), ...fields],
  };
}

/** The entrance knows the key and cannot be asked for the type: `resolvable: false`. */
function enterEntity(node: ObjectTypeDefinitionNode, key: string): ObjectTypeDefinitionNode {
  const inKey = new Set(key.split(" "));
  const fields = (node.fields ?? []).map((field) => {
    if (!inKey.has(field.name.value)) return explicit(field, node);
    const named = (field.directives ?? []).some((one) => one.name.value === "join__field");
    return named ? { ...field, directives: [...(field.directives ?? []), join("join__field")] } : field;
  });
  return { ...node, directives: [...(node.directives ?? []), join("join__type", key)], fields };
}

/** A field that names no graph is of all graphs of its type: those it had before the entrance joined them. */
function explicit(field: FieldDefinitionNode, type: ObjectTypeDefinitionNode): FieldDefinitionNode {
  if ((field.directives ?? []).some((one) => one.name.value === "join__field")) return field;
  const graphs = (type.directives ?? []).flatMap((one) =>
    one.name.value === "join__type" ? (stringArgument(one, "graph") ?? []) : [],
  );
  const joins = [...new Set(graphs)].map((graph) => directive("join__field", { graph: enumValue(graph) }));
  return { ...field, directives: [...(field.directives ?? []), ...joins] };
}

const enumValue = (value: string) => ({ kind: Kind.ENUM, value }) as const;

function join(name: "join__type" | "join__field", key?: string): ConstDirectiveNode {
  return directive(name, {
    graph: enumValue(entranceGraph),
    ...(key === undefined
      ? {}
      : { key: { kind: Kind.STRING, value: key }, resolvable: { kind: Kind.BOOLEAN, value: false } }),
  });
}

type Literal =
  | { readonly kind: Kind.ENUM | Kind.STRING; readonly value: string }
  | { readonly kind: Kind.BOOLEAN; readonly value: boolean };

const directive = (name: string, values: Readonly<Record<string, Literal>>): ConstDirectiveNode => ({
  kind: Kind.DIRECTIVE,
  name: { kind: Kind.NAME, value: name },
  arguments: Object.entries(values).map(([argument, value]) => ({
    kind: Kind.ARGUMENT,
    name: { kind: Kind.NAME, value: argument },
    value,
  })),
});

function graphValue() {
  const [definition] = parse(`enum join__Graph { ${entranceGraph} @join__graph(name: "${entranceName}", url: "") }`, {
    noLocation: true,
  }).definitions;
  return definition?.kind === Kind.ENUM_TYPE_DEFINITION ? (definition.values ?? []) : [];
}
