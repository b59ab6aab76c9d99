import type { FieldFacts, GraphFacts } from "./facts.ts";
import { policyError } from "./errors.ts";
import type { DataClass } from "./vocabulary.ts";

/** One field of a data type with the sector that answers it. */
export interface IndexedField {
  readonly type: string;
  readonly name: string;
  readonly sector: string;
  readonly facts: FieldFacts;
  /** A contributed field takes the class of the rows it leads to; without any it is RESTRICTED. */
  readonly class: DataClass;
  /** Keys are part of a visible row: `id: ID!`, `on: Date!`. */
  readonly structural: boolean;
}

export interface IndexedType {
  readonly name: string;
  /** Owning sector; undefined when only contributions are known. */
  readonly owner?: string;
  readonly class: DataClass;
  readonly person?: string;
  readonly fields: ReadonlyMap<string, IndexedField>;
}

/** Lookup by coordinate over the facts of all sectors. Errors: TYPE_OWNED_TWICE. */
export function indexGraph(facts: GraphFacts): ReadonlyMap<string, IndexedType> {
  const owners = ownersOf(facts);
  const classOf = (type: string | undefined): DataClass =>
    (type === undefined ? undefined : owners.get(type)?.class) ?? "RESTRICTED";
  const index = new Map<
    string,
    { name: string; owner?: string; class: DataClass; person?: string; fields: Map<string, IndexedField> }
  >();
  for (const sector of facts.sectors) {
    for (const type of Object.values(sector.types)) {
      if (type.kind !== "data") continue;
      const owner = owners.get(type.name);
      const entry = index.get(type.name) ?? { name: type.name, ...owner, class: classOf(type.name), fields: new Map() };
      index.set(type.name, entry);
      for (const [name, field] of Object.entries(type.fields)) {
        if (entry.fields.has(name) && type.contributed) continue;
        entry.fields.set(name, {
          type: type.name,
          name,
          sector: sector.sector,
          facts: field,
          class: type.contributed ? classOf(field.target) : classOf(type.name),
          structural: field.personal === undefined && field.type.endsWith("!") && field.target === undefined,
        });
      }
    }
  }
  return index;
}

function ownersOf(facts: GraphFacts) {
  const owners = new Map<string, { owner: string; class: DataClass; person?: string }>();
  for (const sector of facts.sectors) {
    for (const type of Object.values(sector.types)) {
      if (type.kind !== "data" || type.contributed) continue;
      const first = owners.get(type.name);
      if (first !== undefined) {
        throw policyError("TYPE_OWNED_TWICE", { type: type.name, first: first.owner, second: sector.sector });
      }
      owners.set(type.name, {
        owner: sector.sector,
        class: type.dataset?.class ?? "RESTRICTED",
        ...(type.person === undefined ? {} : { person: type.person }),
      });
    }
  }
  return owners;
}
