import { operationFromDocument, Supergraph } from "@apollo/federation-internals";
import { QueryPlanner } from "@apollo/query-planner";
import type { PlanNode } from "@apollo/query-planner";
import type { DocumentNode, GraphQLSchema } from "graphql";
import { fail } from "../errors.ts";
import { nameRequiredCalls } from "./required-calls.ts";
import { restoreCalls } from "./restore-calls.ts";

/** Apollo's planner over one supergraph. */
export interface Planner {
  /** What callers may ask. */
  readonly schema: GraphQLSchema;
  /** The supergraph's own types, hidden ones included. */
  readonly whole: GraphQLSchema;
  readonly sectors: readonly { readonly name: string; readonly url: string }[];
  /** The plan of one operation, without `@skip` and `@include`; undefined when there is nothing to fetch. */
  plan(document: DocumentNode, operationName: string | undefined): PlanNode | undefined;
}

/** Error: SUPERGRAPH_INVALID. */
export function createPlanner(supergraphSdl: string): Planner {
  try {
    const calls = nameRequiredCalls(supergraphSdl);
    const given = Supergraph.build(supergraphSdl);
    const planned = calls.byName.size === 0 ? given : Supergraph.build(calls.supergraphSdl);
    const apiSchema = planned.apiSchema();
    const planner = new QueryPlanner(planned, { exposeDocumentNodeInFetchNode: true });
    return {
      schema: given.apiSchema().toGraphQLJSSchema(),
      whole: given.schema.toGraphQLJSSchema(),
      sectors: given.subgraphsMetadata().map(({ name, url }) => ({ name, url })),
      plan(document, operationName) {
        const named = operationName === undefined ? {} : { operationName };
        const { node } = planner.buildQueryPlan(operationFromDocument(apiSchema, document, named));
        // a subscription is no step of a plan: the executor does not take it
        return node === undefined || node.kind === "Subscription" ? undefined : restoreCalls(node, calls);
      },
    };
  } catch (cause) {
    throw fail("SUPERGRAPH_INVALID", { reason: cause instanceof Error ? cause.message : "unknown" }, { cause });
  }
}
