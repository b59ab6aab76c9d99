import { Kind, parse, type FieldDefinitionNode, type TypeNode } from "graphql";
import type { GraphFacts, RootFacts, TypeFacts } from "@lgsp/policies";

/** What of a sector's model the graph's facts are made from. */
export interface SectorSource {
  readonly facts: GraphFacts["sectors"][number];
  readonly tables: Readonly<
    Record<
      string,
      {
        readonly type: string;
        readonly roots: { readonly one: string; readonly list: string; readonly aggregate: string };
      }
    >
  >;
  readonly sdl: string;
}

/** Facts of the whole graph: the sectors' facts, and for each root field who answers it and whose rows it yields. */
export function graphFacts(models: readonly SectorSource[]): GraphFacts {
  const sectors = models.map(({ facts }) => facts).toSorted((a, b) => (a.sector < b.sector ? -1 : 1));
  return {
    sectors,
    queries: Object.fromEntries(models.flatMap((model) => rootsOf(model, "Query"))),
    mutations: Object.fromEntries(models.flatMap((model) => rootsOf(model, "Mutation"))),
  };
}

function rootsOf(model: SectorSource, root: "Query" | "Mutation"): [string, RootFacts][] {
  const derived = root === "Query" ? derivedRoots(model) : new Map<string, RootFacts>();
  return rootFields(model.sdl, root)
    .filter(({ name }) => !name.value.startsWith("_"))
    .map(({ name, type }) => [
      name.value,
      derived.get(name.value) ?? { sector: model.facts.sector, kind: "custom", of: rowsOf(namedType(type), model) },
    ]);
}

function derivedRoots({ tables, facts: { sector } }: SectorSource): Map<string, RootFacts> {
  return new Map(
    Object.values(tables).flatMap(({ type: of, roots }): [string, RootFacts][] => [
      [roots.one, { sector, kind: "one", of }],
      [roots.list, { sector, kind: "list", of }],
      [roots.aggregate, { sector, kind: "aggregate", of }],
    ]),
  );
}

function rootFields(sdl: string, root: string): readonly FieldDefinitionNode[] {
  return parse(sdl).definitions.flatMap((node) =>
    (node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION) && node.name.value === root
      ? (node.fields ?? [])
      : [],
  );
}

const namedType = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type));

/** A custom field may yield rows through a connection. */
function rowsOf(name: string, { facts }: SectorSource): string {
  const type: TypeFacts | undefined = facts.types[name];
  return type?.kind === "structure" ? type.of : name;
}
