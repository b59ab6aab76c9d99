import type { DocumentNode, ExecutionResult, GraphQLSchema } from "graphql";
import type { SectorRequest } from "../sectors/sector-request.ts";

/** One decided question, ready to be planned. */
export interface EngineRequest {
  readonly document: DocumentNode;
  readonly operationName?: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** What each sector call of this request needs and reports back; reaches the data sources as their context. */
  readonly sectorRequest: SectorRequest;
}

/**
 * Plans a question over the sectors and executes the plan. The one engine behind it is @apollo/gateway (Elastic-2.0);
 * a vendor who may not use it writes another.
 */
export interface QueryEngine {
  /** What clients may ask: the supergraph without its joins. */
  readonly schema: GraphQLSchema;
  execute(request: EngineRequest): Promise<ExecutionResult>;
  close(): Promise<void>;
}
