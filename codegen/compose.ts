/** One subgraph as composition takes it. */
export interface SubgraphSource {
  readonly name: string;
  /** Federation 2 SDL with its `@link` header. */
  readonly sdl: string;
  /** Where the gateway reaches it; `sector:NAME` inside one process. */
  readonly url: string;
}

/** A mistake that composition found, with the sectors it is between. */
export interface CompositionProblem {
  /** Code of the composition engine: "FIELD_TYPE_MISMATCH", "SATISFIABILITY_ERROR" … */
  readonly code: string;
  readonly sectors: readonly string[];
  readonly message: string;
}

export type Composition =
  | { readonly supergraphSdl: string; readonly problems?: undefined }
  | { readonly supergraphSdl?: undefined; readonly problems: readonly CompositionProblem[] };

/**
 * Composes subgraphs into a Federation 2 supergraph. All that the project asks of a composition engine, so that one
 * under another licence can take the place of @apollo/composition (Elastic-2.0).
 */
export type Compose = (subgraphs: readonly SubgraphSource[]) => Composition;

/** Sentences for people, one line a problem: "health, population · FIELD_TYPE_MISMATCH · …". */
export function describeProblems(problems: readonly CompositionProblem[]): string {
  return problems
    .map(({ code, sectors, message }) => `\n  ${sectors.join(", ") || "graph"} · ${code} · ${message}`)
    .join("");
}
