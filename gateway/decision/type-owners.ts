import type { GraphFacts } from "@lgsp/policies";

/** The sector that owns each data type. */
export function typeOwners(facts: GraphFacts): ReadonlyMap<string, string> {
  return new Map(
    facts.sectors.flatMap(({ sector, types }) =>
      Object.values(types).flatMap((type): [string, string][] =>
        type.kind === "data" && !type.contributed ? [[type.name, sector]] : [],
      ),
    ),
  );
}
