import type { FieldFacts, GraphFacts, RootFacts, StructureFacts } from "@lgsp/policies";

/** The facts of a bundle by coordinate. A type that is in none of these maps is unknown, and unknown is denied. */
export interface FactsIndex {
  readonly queries: ReadonlyMap<string, RootFacts>;
  readonly mutations: ReadonlyMap<string, RootFacts>;
  /** Fields of data types, owned and contributed together. */
  readonly data: ReadonlyMap<string, ReadonlyMap<string, FieldFacts>>;
  readonly structures: ReadonlyMap<string, StructureFacts>;
  readonly values: ReadonlySet<string>;
}

export function indexFacts(facts: GraphFacts): FactsIndex {
  const data = new Map<string, Map<string, FieldFacts>>();
  const structures = new Map<string, StructureFacts>();
  const values = new Set<string>();
  for (const sector of facts.sectors) {
    for (const [name, type] of Object.entries(sector.types)) {
      if (type.kind === "structure") structures.set(name, type);
      else if (type.kind === "value") values.add(name);
      else {
        const fields = data.get(name) ?? new Map<string, FieldFacts>();
        data.set(name, fields);
        for (const [field, facts] of Object.entries(type.fields))
          if (!type.contributed || !fields.has(field)) fields.set(field, facts);
      }
    }
  }
  return {
    queries: new Map(Object.entries(facts.queries)),
    mutations: new Map(Object.entries(facts.mutations)),
    data,
    structures,
    values,
  };
}
