import { shapesQuestion } from "@lgsp/policies";
import type { GraphFacts } from "@lgsp/policies";

/** A type whose rows have a place that other rows can be near to, or in. */
export interface LocatedType {
  readonly type: string;
  /** The field that says where its rows are. */
  readonly field: string;
  /** Its name in `some`: that of its list. */
  readonly list: string;
  /** The sector to ask, and the root field to ask it by. */
  readonly sector: string;
  readonly question: string;
}

/** Operators of a place that take a shape, and so rows in its stead. */
export const shapeOperators = ["near", "intersects", "within"] as const;

/**
 * Types that `some` may name, by the name of their list. A personal place (where somebody's car is) is not among them:
 * it may be filtered by whoever reads it in clear, and is not handed from one sector to another.
 */
export function locatedTypes(facts: GraphFacts): ReadonlyMap<string, LocatedType> {
  const located = new Map<string, LocatedType>();
  for (const [list, { kind, of, sector }] of Object.entries(facts.queries)) {
    const data = facts.sectors.find((one) => one.sector === sector)?.types[of];
    if (kind !== "list" || data?.kind !== "data" || data.contributed) continue;
    for (const [field, { ops, personal }] of Object.entries(data.fields))
      if (ops.includes("PLACE") && personal === undefined)
        located.set(list, { type: of, field, list, sector, question: shapesQuestion(of) });
  }
  return located;
}
