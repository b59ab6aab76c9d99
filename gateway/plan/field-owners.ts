import { Kind, parse } from "graphql";
import type { ConstArgumentNode, ConstDirectiveNode, DocumentNode, FieldDefinitionNode } from "graphql";

/** Which sector answers which field, and by which keys a type can be asked of a sector: read from the supergraph's join directives. */
export interface FieldOwners {
  /** Sector names by their `join__Graph` value: HEALTH -> "health". */
  readonly sectors: readonly { readonly name: string; readonly url: string }[];
  /** Sectors that can answer the field; empty when it is unknown. */
  owners(type: string, field: string): readonly string[];
  /** Key selections of the type in the sector, as written: ["id", "code on"]. */
  keys(type: string, sector: string): readonly string[];
  /** True for object types of the supergraph. */
  isObject(type: string): boolean;
  /** Named type of a field, "" when unknown. */
  typeOf(type: string, field: string): string;
}

/** In: supergraph SDL (join spec v0.3 or later). Throws a GraphQLError when it is not SDL. */
export function readFieldOwners(supergraphSdl: string): FieldOwners {
  const document = parse(supergraphSdl, { noLocation: true });
  const graphs = readGraphs(document);
  const types = new Map<string, OwnedType>();
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    const keys = new Map<string, string[]>();
    for (const join of applications(definition.directives, "join__type")) {
      const sector = graphs.get(join["graph"] ?? "")?.name ?? "";
      const key = join["key"];
      const resolvable = join["resolvable"] !== "false";
      keys.set(sector, [...(keys.get(sector) ?? []), ...(key !== undefined && resolvable ? [key] : [])]);
    }
    const fields = new Map<string, OwnedField>();
    for (const field of definition.fields ?? [])
      fields.set(field.name.value, readField(field, [...keys.keys()], graphs));
    types.set(definition.name.value, {
      object: definition.kind === Kind.OBJECT_TYPE_DEFINITION,
      keys,
      fields,
    });
  }
  return {
    sectors: [...graphs.values()],
    owners: (type, field) => types.get(type)?.fields.get(field)?.owners ?? [],
    keys: (type, sector) => types.get(type)?.keys.get(sector) ?? [],
    isObject: (type) => types.get(type)?.object ?? false,
    typeOf: (type, field) => types.get(type)?.fields.get(field)?.type ?? "",
  };
}

interface OwnedType {
  readonly object: boolean;
  readonly keys: ReadonlyMap<string, readonly string[]>;
  readonly fields: ReadonlyMap<string, OwnedField>;
}

interface OwnedField {
  readonly owners: readonly string[];
  readonly type: string;
}

type Graphs = ReadonlyMap<string, { readonly name: string; readonly url: string }>;

function readGraphs(document: DocumentNode): Graphs {
  const graphs = new Map<string, { name: string; url: string }>();
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.ENUM_TYPE_DEFINITION || definition.name.value !== "join__Graph") continue;
    for (const value of definition.values ?? []) {
      const [graph] = applications(value.directives, "join__graph");
      graphs.set(value.name.value, { name: graph?.["name"] ?? value.name.value, url: graph?.["url"] ?? "" });
    }
  }
  return graphs;
}

function readField(field: FieldDefinitionNode, all: readonly string[], graphs: Graphs): OwnedField {
  const joins = applications(field.directives, "join__field");
  const owners = joins
    .filter((join) => join["external"] !== "true" && join["graph"] !== undefined)
    .map((join) => graphs.get(join["graph"] ?? "")?.name ?? "");
  return { owners: joins.length === 0 ? all : owners, type: namedType(field) };
}

function namedType(field: FieldDefinitionNode): string {
  let type = field.type;
  while (type.kind !== Kind.NAMED_TYPE) type = type.type;
  return type.name.value;
}

function applications(directives: readonly ConstDirectiveNode[] | undefined, name: string): Record<string, string>[] {
  return (directives ?? [])
    .filter((directive) => directive.name.value === name)
    .map((directive) => Object.fromEntries((directive.arguments ?? []).flatMap(wordArgument)));
}

/** Names, texts and booleans as text; the join directives have no other arguments that matter here. */
function wordArgument({ name, value }: ConstArgumentNode): [string, string][] {
  if (value.kind === Kind.STRING || value.kind === Kind.ENUM) return [[name.value, value.value]];
  return value.kind === Kind.BOOLEAN ? [[name.value, String(value.value)]] : [];
}
