import { operationFromDocument, Supergraph } from "@apollo/federation-internals";
import { QueryPlanner } from "@apollo/query-planner";
import type { PlanNode } from "@apollo/query-planner";
import type { DocumentNode, GraphQLSchema } from "graphql";
import { fail } from "../errors.ts";
import { nameRequiredCalls } from "./required-calls.ts";
import { restoreCalls } from "./restore-calls.ts";

/** The plan of one operation, without `@skip` and `@include`; undefined when there is nothing to fetch. */
export type Plan = (document: DocumentNode, operationName: string | undefined) => PlanNode | undefined;

/** Apollo's planner over one supergraph. Error: SUPERGRAPH_INVALID. */
export function createPlanner(supergraphSdl: string): Plan {
  return loading(() => {
    const calls = nameRequiredCalls(supergraphSdl);
    const supergraph = Supergraph.build(calls.supergraphSdl);
    const apiSchema = supergraph.apiSchema();
    const planner = new QueryPlanner(supergraph, { exposeDocumentNodeInFetchNode: true });
    return (document, operationName) => {
      const named = operationName === undefined ? {} : { operationName };
      const { node } = planner.buildQueryPlan(operationFromDocument(apiSchema, document, named));
      // a subscription is no step of a plan: the executor does not take it
      return node === undefined || node.kind === "Subscription" ? undefined : restoreCalls(node, calls);
    };
  });
}

export interface SupergraphSchemas {
  /** What callers may ask. */
  readonly schema: GraphQLSchema;
  /** The supergraph's own types, hidden ones included. */
  readonly whole: GraphQLSchema;
  readonly sectors: readonly { readonly name: string; readonly url: string }[];
}

/** Error: SUPERGRAPH_INVALID. */
export function readSchemas(supergraphSdl: string): SupergraphSchemas {
  return loading(() => {
    const supergraph = Supergraph.build(supergraphSdl);
    return {
      schema: supergraph.apiSchema().toGraphQLJSSchema(),
      whole: supergraph.schema.toGraphQLJSSchema(),
      sectors: supergraph.subgraphsMetadata().map(({ name, url }) => ({ name, url })),
    };
  });
}

function loading<T>(load: () => T): T {
  try {
    return load();
  } catch (cause) {
    throw fail("SUPERGRAPH_INVALID", { reason: cause instanceof Error ? cause.message : "unknown" }, { cause });
  }
}
