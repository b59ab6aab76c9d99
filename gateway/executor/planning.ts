import type { PlanNode } from "@apollo/query-planner";
import type { DocumentNode } from "graphql";
import { createPlanner } from "./planner.ts";

/** Plans questions over one supergraph. */
export interface Planning {
  /** `consumer`: whose turn it takes. Errors: PLANNING_BUSY, PLANNING_TOO_LONG. */
  plan(document: DocumentNode, operationName: string | undefined, consumer: string): Promise<PlanNode | undefined>;
}

/** Where plans are made. */
export interface PlanningPlace {
  /** Error: SUPERGRAPH_INVALID. */
  over(supergraphSdl: string): Promise<Planning>;
  close(): Promise<void>;
}

/** On the calling thread, which stands still meanwhile: for tests and tools. */
export const planningHere: PlanningPlace = {
  async over(supergraphSdl) {
    const plan = createPlanner(supergraphSdl);
    return { plan: async (document, operationName) => plan(document, operationName) };
  },
  close: async () => undefined,
};
