import type { PlanningPlace } from "../executor/planning.ts";
import type { DataSourceOf } from "./apollo-engine.ts";
import type { QueryEngine } from "./query-engine.ts";

/** `compiled`: plans become closures once, and run as those; `stock`: @apollo/gateway interprets each plan anew. */
export type EngineKind = "compiled" | "stock";

export interface EngineOptions {
  readonly kind: EngineKind;
  readonly supergraphSdl: string;
  readonly dataSourceOf: DataSourceOf;
  /** Where the compiled engine has its plans made. */
  readonly planning: PlanningPlace;
  /** Told why a plan had to be left to the stock engine. */
  readonly fallingBack?: (reason: string) => void;
}

/** Loads only the engine chosen: @apollo/gateway brings a telemetry stack along. Errors: those of the engine. */
export async function createEngine({
  kind,
  supergraphSdl,
  dataSourceOf,
  planning,
  fallingBack,
}: EngineOptions): Promise<QueryEngine> {
  if (kind === "stock") {
    const { createApolloEngine } = await import("./apollo-engine.ts");
    return createApolloEngine(supergraphSdl, dataSourceOf);
  }
  // the planner loads on its thread while the engine is made here: each takes half a second of a province's graph
  const loading = planning.over(supergraphSdl);
  const made = import("../executor/compiled-engine.ts").then(({ createCompiledEngine }) =>
    createCompiledEngine(
      supergraphSdl,
      dataSourceOf,
      { plan: async (...question) => (await loading).plan(...question) },
      fallingBack,
    ),
  );
  const [engine] = await Promise.all([made, loading]);
  return engine;
}
