import type { FetchNode } from "@apollo/query-planner";
import { GraphQLError } from "graphql";
import type { DocumentNode, GraphQLFormattedError } from "graphql";
import { isRecord } from "../json.ts";
import type { SectorRequest } from "../sectors/sector-request.ts";

/** The part of a data source (`GraphQLDataSource` of @apollo/gateway) that an executor uses. */
export interface SectorSource {
  process(options: {
    readonly request: { query?: string; variables?: Record<string, unknown>; operationName?: string };
    readonly context: object;
    readonly document?: DocumentNode;
  }): Promise<{ data?: Record<string, unknown> | null; errors?: readonly GraphQLFormattedError[] }>;
}

/** An error of a sector; its path is still the one in the sector's own answer. */
export interface SectorError {
  readonly message: string;
  readonly path: readonly (string | number)[] | undefined;
  readonly extensions: Readonly<Record<string, unknown>>;
}

export interface SectorAnswers {
  readonly data: Readonly<Record<string, unknown>> | undefined;
  readonly errors: readonly SectorError[];
}

/** Answer to an `_entities` call, errors by the position of their entity. */
export interface EntityAnswers {
  readonly entities: readonly unknown[];
  readonly errorsAt: ReadonlyMap<number, readonly SectorError[]>;
  /** Errors of the call as a whole. */
  readonly errors: readonly SectorError[];
}

/** Calls one sector through its data source, the only way to it. Never rejects. */
export async function callSector(
  source: SectorSource,
  { serviceName, operation, operationName, operationDocumentNode }: FetchNode,
  variables: Record<string, unknown>,
  context: SectorRequest,
): Promise<SectorAnswers> {
  try {
    const answer = await source.process({
      request: { query: operation, variables, ...(operationName === undefined ? {} : { operationName }) },
      context,
      ...(operationDocumentNode === undefined ? {} : { document: operationDocumentNode }),
    });
    return {
      data: isRecord(answer.data) ? answer.data : undefined,
      errors: (answer.errors ?? []).map(({ message, path, extensions }) => ({
        message: message || `Error while fetching subquery from service "${serviceName}"`,
        path,
        extensions: { code: "DOWNSTREAM_SERVICE_ERROR", ...extensions, serviceName },
      })),
    };
  } catch (error) {
    return { data: undefined, errors: [ofThrown(error)] };
  }
}

/** Calls for entities. An answer with another number of them than was asked is an error, and none is taken. */
export async function callForEntities(
  source: SectorSource,
  fetch: FetchNode,
  variables: Record<string, unknown>,
  representations: readonly unknown[],
  context: SectorRequest,
): Promise<EntityAnswers> {
  const { data, errors } = await callSector(source, fetch, { ...variables, representations }, context);
  const errorsAt = new Map<number, SectorError[]>();
  const ofCall: SectorError[] = [];
  for (const error of errors) {
    const position = error.path?.[1];
    const known = typeof position === "number" ? errorsAt.get(position) : undefined;
    if (known !== undefined) known.push(error);
    else if (typeof position === "number" && position >= 0 && position < representations.length)
      errorsAt.set(position, [error]);
    // a path in the sector's answer says nothing about the caller's
    else ofCall.push({ ...error, path: undefined });
  }
  const entities = data?.["_entities"];
  if (data === undefined) return { entities: [], errorsAt, errors: ofCall };
  if (Array.isArray(entities) && entities.length === representations.length)
    return { entities, errorsAt, errors: ofCall };
  const message = Array.isArray(entities)
    ? `Expected "data._entities" to contain ${representations.length} elements`
    : 'Expected "data._entities" in response to be an array';
  return { entities: [], errorsAt, errors: [...ofCall, { message, path: undefined, extensions: {} }] };
}

function ofThrown(error: unknown): SectorError {
  const message = error instanceof Error ? error.message : "unknown";
  return { message, path: undefined, extensions: error instanceof GraphQLError ? error.extensions : {} };
}
