// Hands yoga's execution to the gateway's executor.
import { printSchema } from "graphql";

export function useApolloGateway(gateway) {
  const schemaHash = (schema) => printSchema(schema).length.toString();
  return {
    onExecute({ args, setExecuteFn }) {
      setExecuteFn(() =>
        gateway.executor({
          document: args.document,
          schema: args.schema,
          schemaHash,
          context: args.contextValue,
          queryHash: args.contextValue.params?.query ?? "",
          operationName: args.operationName ?? null,
          operation: args.document.definitions.find(({ kind }) => kind === "OperationDefinition"),
          request: { query: args.contextValue.params?.query, variables: args.variableValues },
          source: args.contextValue.params?.query ?? "",
          cache: undefined,
          metrics: {},
          logger: console,
          overallCachePolicy: undefined,
        }),
      );
    },
  };
}
