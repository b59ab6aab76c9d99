import type { GraphFacts, RootFacts } from "@lgsp/policies";

/** What of a sector's model the graph's facts are made from. */
export interface SectorSource {
  readonly facts: GraphFacts["sectors"][number];
  readonly queries: Readonly<Record<string, RootFacts>>;
  readonly mutations: Readonly<Record<string, RootFacts>>;
  readonly sdl: string;
}

/**
 * Facts of the whole graph: the sectors' facts in name order, and for each root field who answers it and whose rows it
 * yields. Two sectors with one root field do not compose.
 */
export function graphFacts(models: readonly SectorSource[]): GraphFacts {
  const sorted = models.toSorted((a, b) => (a.facts.sector < b.facts.sector ? -1 : 1));
  return {
    sectors: sorted.map(({ facts }) => facts),
    queries: Object.assign({}, ...sorted.map(({ queries }) => queries)),
    mutations: Object.assign({}, ...sorted.map(({ mutations }) => mutations)),
  };
}
