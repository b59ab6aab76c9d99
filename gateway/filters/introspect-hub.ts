import { BREAK, executeSync, visit } from "graphql";
import type { DocumentNode, GraphQLSchema } from "graphql";
import type { QueryEngine } from "../plan/query-engine.ts";

/**
 * The engine describes the composed schema; clients may ask by what the hub adds to it (filters that reach across
 * sectors). Introspection is therefore answered from the hub's own schema, the rest by the engine.
 */
export function introspectingHub(engine: QueryEngine, schema: GraphQLSchema): QueryEngine {
  if (engine.schema === schema) return engine;
  return {
    ...engine,
    async execute(request) {
      const result = await engine.execute(request);
      if (!asksForSchema(request.document) || result.data === undefined || result.data === null) return result;
      const { document, operationName, variables } = request;
      // no root value: every field but the introspective ones is null
      const described = executeSync({ schema, document, operationName, variableValues: variables }).data ?? {};
      const schemaParts = Object.entries(described).filter(([, value]) => typeof value === "object" && value !== null);
      return { ...result, data: { ...result.data, ...Object.fromEntries(schemaParts) } };
    },
  };
}

function asksForSchema(document: DocumentNode): boolean {
  let asks = false;
  visit(document, {
    Field({ name }) {
      if (name.value !== "__schema" && name.value !== "__type") return undefined;
      asks = true;
      return BREAK;
    },
  });
  return asks;
}
