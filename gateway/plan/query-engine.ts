import type { DocumentNode, FieldNode, GraphQLError, GraphQLSchema, OperationDefinitionNode } from "graphql";
import type { SectorRequest } from "../sectors/sector-request.ts";

/** Response names and list positions from the root. */
export type Path = readonly (string | number)[];

/** How an answer looks: the question as it was asked, and what of it was denied. One object per decided question, so it can key caches. */
export interface AnswerShape {
  /** What introspection describes, and what the question was validated against. */
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly definition: OperationDefinitionNode;
  /** Selections of `document` that are null for this asker. */
  readonly denied: ReadonlySet<FieldNode>;
}

/** One decided question, ready to be planned. */
export interface EngineRequest {
  /** What is asked of the sectors. */
  readonly document: DocumentNode;
  readonly operationName?: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** What is answered to the caller; by default the same. */
  readonly shape?: AnswerShape;
  /** What each sector call of this request needs and reports back; reaches the data sources as their context. */
  readonly sectorRequest: SectorRequest;
}

export interface EngineAnswer {
  /** `data` as JSON text. */
  readonly data: string;
  readonly errors: readonly GraphQLError[];
  /** Where each denied selection first stands in `data`; none for one that stands nowhere. */
  readonly places: ReadonlyMap<FieldNode, Path>;
  /** Places without the value that they must have, of which no error tells. */
  readonly incomplete: readonly Path[];
}

/**
 * Plans a question over the sectors and executes the plan. Engines use @apollo's planner (Elastic-2.0); a vendor who may
 * not use it writes another.
 */
export interface QueryEngine {
  /** What clients may ask: the supergraph without its joins. */
  readonly schema: GraphQLSchema;
  execute(request: EngineRequest): Promise<EngineAnswer>;
  close(): Promise<void>;
}
