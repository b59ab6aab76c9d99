import "./telemetry-off.ts";
import { createHash } from "node:crypto";
import { ApolloGateway } from "@apollo/gateway";
import type { GraphQLDataSource } from "@apollo/gateway";
import { CodedError } from "@lgsp/policies";
import { GraphQLError, print } from "graphql";
import type { DocumentNode, ExecutionResult, GraphQLSchema } from "graphql";
import { fail } from "../errors.ts";
import { isRecord } from "../json.ts";
import { restoreDenied } from "../shape/restore-denied.ts";
import { describeSchema } from "./describe-schema.ts";
import type { AnswerShape, EngineAnswer, EngineRequest, QueryEngine } from "./query-engine.ts";

/** The sector's name and the URL that the supergraph gives for it. */
export type DataSourceOf = (sector: string, url: string) => GraphQLDataSource;

const silent = { debug() {}, info() {}, warn() {}, error() {} };

/**
 * Loads a Federation 2 supergraph into @apollo/gateway.
 * Error: SUPERGRAPH_INVALID, also for one with @authenticated, @requiresScopes, @policy or @context, which it refuses.
 */
export async function createApolloEngine(supergraphSdl: string, dataSourceOf: DataSourceOf): Promise<QueryEngine> {
  const gateway = new ApolloGateway({
    supergraphSdl,
    buildService: ({ name, url }) => dataSourceOf(name, url ?? ""),
    queryPlannerConfig: { exposeDocumentNodeInFetchNode: true },
    __exposeQueryPlanExperimental: false,
    // its messages quote answers of sectors
    logger: silent,
  });
  const loaded: Loaded = await gateway.load().catch((cause: unknown) => {
    if (cause instanceof CodedError) throw cause;
    throw fail("SUPERGRAPH_INVALID", { reason: cause instanceof Error ? cause.message : "unknown" }, { cause });
  });
  return {
    schema: loaded.schema,
    async execute({ document, operationName, variables, shape, sectorRequest }) {
      const result = await loaded.executor({
        document,
        operationName: operationName ?? null,
        queryHash: hashOf(document),
        request: { variables: { ...variables }, ...(operationName === undefined ? {} : { operationName }) },
        context: sectorRequest,
        metrics: {},
        logger: silent,
      });
      return writeResult(result, shape, variables);
    },
    close: () => gateway.stop(),
  };
}

/** In the shape of the question: with `null` for what was denied. */
function writeResult(
  { data = null, errors = [], extensions }: ExecutionResult,
  shape: AnswerShape | undefined,
  variables: EngineRequest["variables"],
): EngineAnswer {
  const misfits: unknown = errors.length === 0 && isRecord(extensions) ? extensions["valueCompletion"] : undefined;
  const incomplete = (Array.isArray(misfits) ? misfits : []).map((misfit: unknown) =>
    misfit instanceof GraphQLError ? (misfit.path ?? []) : [],
  );
  if (shape === undefined || data === null)
    return { data: JSON.stringify(data), errors, places: new Map(), incomplete };
  const described = { ...data, ...describeSchema(shape, variables) };
  if (shape.denied.size === 0) return { data: JSON.stringify(described), errors, places: new Map(), incomplete };
  const restored = restoreDenied(shape, variables, described);
  return { data: JSON.stringify(restored.data), errors, places: restored.places, incomplete };
}

/** The part of Apollo's request context that its executor reads; a method, so that the whole context may stand for it. */
interface Loaded {
  readonly schema: GraphQLSchema;
  executor(request: {
    readonly document: DocumentNode;
    readonly operationName: string | null;
    readonly queryHash: string;
    readonly request: { variables?: Record<string, unknown>; operationName?: string };
    readonly context: object;
    readonly metrics: object;
    readonly logger: typeof silent;
  }): Promise<ExecutionResult>;
}

const hashes = new WeakMap<DocumentNode, string>();

/** The planner's cache key: decided documents are kept as objects, so the text is hashed once. */
function hashOf(document: DocumentNode): string {
  const known = hashes.get(document);
  if (known !== undefined) return known;
  const hash = createHash("sha256").update(print(document)).digest("hex");
  hashes.set(document, hash);
  return hash;
}
