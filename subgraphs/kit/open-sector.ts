import { buildSubgraphSchema } from "@apollo/subgraph";
import type { PolicyBundle } from "@lgsp/policies";
import { parse, validate, type GraphQLError, type GraphQLSchema } from "graphql";
import { LRUCache } from "lru-cache";
import { answerCall, type OpenedSector } from "./execution/answer-call.ts";
import { compileOperation, type CompiledOperation } from "./execution/compiled/compile-operation.ts";
import { LeftToInterpreter } from "./execution/compiled/left-to-interpreter.ts";
import { deriveResolvers } from "./execution/resolve/resolvers.ts";
import { KeptStatements } from "./execution/statement/kept-statements.ts";
import type { LinkingKeys } from "./keys/linking-keys.ts";
import type { SectorModel } from "./model.ts";
import type { RunningSector } from "./running-sector.ts";
import { exchangeSdl } from "./schema/exchange-sdl.ts";
import { readModel } from "./schema/read-model.ts";
import type { SectorDefinition } from "./sector.ts";
import { columnSamples } from "./source/column-samples.ts";
import { openSource } from "./source/open-source.ts";
import type { Source } from "./source/source.ts";
import type { SoapService } from "./source/upstream/soap-service.ts";
import { isRestUrl, type UpstreamSettings } from "./source/upstream/settings.ts";
import { coveringIndex } from "./tables/table-columns.ts";
import { wrappedModel } from "./tables/wrapped-model.ts";

export interface OpenSectorOptions extends RunSectorOptions {
  /** `sqlite:/path/file.db`, `postgres://…`, `mysql://…`, `rest+https://…`. */
  readonly url: string;
}

export interface RunSectorOptions {
  readonly keys: LinkingKeys;
  /** The definition's model when the caller has read it already. */
  readonly model?: SectorModel;
  /** Facts and rules of the whole graph: the sector decides by itself. */
  readonly bundle: PolicyBundle;
  /** How the department's own system, or the service below, is to be reached; secrets never stand in an address. */
  readonly upstream?: Omit<UpstreamSettings, "url">;
  /** `soap+https://…` of a service outside that the sector's resolvers ask. */
  readonly serviceUrl?: string | undefined;
  /** Default: the clock. */
  readonly now?: () => Date;
  /** Every operation by graphql-js, which decides what is right: for comparison. */
  readonly interpreted?: boolean;
  /** Told of each operation that graphql-js had to answer. */
  readonly onInterpreted?: () => void;
  /** Told the text of every statement, without its parameters. */
  readonly onStatement?: (sql: string) => void;
}

/** Documents whose validity is remembered; a plan's documents are few. */
const documentsKept = 1_000;

/**
 * Opens a sector on its database, ready to answer. Errors: those of readModel (SDL_INVALID …) and of the source
 * (DATABASE_URL_INVALID, DATABASE_CORRUPT, DATABASE_UNREACHABLE; UPSTREAM_SETTING_INVALID, UPSTREAM_MAPPING_BROKEN).
 */
export async function openSector(definition: SectorDefinition, options: OpenSectorOptions): Promise<RunningSector> {
  const source = await sourceOf(definition, options);
  try {
    return await runSector(definition, source, options);
  } catch (error) {
    await source.close();
    throw error;
  }
}

/** A database, or a system of the department that speaks REST. */
async function sourceOf(definition: SectorDefinition, options: OpenSectorOptions): Promise<Source> {
  const { url, upstream = {}, keys, model } = options;
  if (!isRestUrl(url)) return openSource(definition.name, url);
  const { restSource } = await import("./source/upstream/rest-source.ts");
  return restSource(model ?? readModel(definition), keys, { ...upstream, url });
}

/** The same on a database that is open already; closing the sector closes it. */
export async function runSector(
  definition: SectorDefinition,
  source: Source,
  options: RunSectorOptions,
): Promise<RunningSector> {
  const read = options.model ?? readModel(definition);
  // what is fetched goes into tables of the kit's own
  const model = source.workspace === undefined ? await wrappedModel(read, source, options.keys) : read;
  const schema = subgraphSchema(model);
  const service = await serviceOf(definition.name, options);
  const sector: OpenedSector = {
    model,
    source,
    schema,
    keys: options.keys,
    bundle: options.bundle,
    objection: rememberedValidation(schema),
    kept: { keyed: new KeptStatements(source.db), pages: new KeptStatements(source.db) },
    ...(options.onInterpreted === undefined ? {} : { onInterpreted: options.onInterpreted }),
    compiled: options.interpreted === true ? () => undefined : rememberedCompilation(schema, model),
    ...(service === undefined ? {} : { service }),
    ...(isSampled(model, source) ? { shares: columnSamples(source, coveredColumns(model)) } : {}),
    now: options.now ?? (() => new Date()),
    ...(options.onStatement === undefined ? {} : { onStatement: options.onStatement }),
  };
  return {
    sector: definition.name,
    facts: model.facts,
    sdl: model.sdl,
    keys: options.keys,
    execute: (call) => answerCall(sector, call),
    ready: () => source.ping(),
    close: async () => {
      await service?.close();
      await source.close();
    },
  };
}

/** Rows of the kit's own tables have a number; those of somebody's view have none. */
const isSampled = ({ definition }: SectorModel, { dialect, workspace }: Source): boolean =>
  dialect === "sqlite" && workspace === undefined && definition.sample !== undefined;

const coveredColumns = (model: SectorModel): ReadonlyMap<string, readonly string[]> =>
  new Map(Object.values(model.tables).map((table) => [table.table, coveringIndex(model, table) ?? []] as const));

async function serviceOf(sector: string, { serviceUrl, upstream }: RunSectorOptions): Promise<SoapService | undefined> {
  if (serviceUrl === undefined) return undefined;
  const { soapService } = await import("./source/upstream/soap-service.ts");
  return soapService(sector, { ...upstream, url: serviceUrl });
}

/** The derived subgraph with its derived resolvers. */
export function subgraphSchema(model: SectorModel): GraphQLSchema {
  const resolvers = deriveResolvers(model, model.definition.resolvers ?? {});
  const { definitions, ...document } = parse(model.sdl);
  const exchange = exchangeSdl(model);
  const typeDefs = {
    ...document,
    definitions: [...definitions, ...(exchange === "" ? [] : parse(exchange).definitions)],
  };
  return buildSubgraphSchema([{ typeDefs, resolvers }]);
}

function rememberedValidation(schema: GraphQLSchema): OpenedSector["objection"] {
  const known = new LRUCache<string, { readonly objection: GraphQLError | undefined }>({ max: documentsKept });
  return (text, document) => {
    const remembered = known.get(text) ?? { objection: validate(schema, document, undefined, { maxErrors: 1 })[0] };
    known.set(text, remembered);
    return remembered.objection;
  };
}

function rememberedCompilation(schema: GraphQLSchema, model: SectorModel): OpenedSector["compiled"] {
  const known = new LRUCache<string, { readonly operation: CompiledOperation | undefined }>({ max: documentsKept });
  return ({ text, document, operationName }) => {
    const name = operationName === undefined ? text : `${operationName}\n${text}`;
    const remembered = known.get(name) ?? {
      operation: compiledOrNot(() => compileOperation(schema, model, document, operationName)),
    };
    known.set(name, remembered);
    return remembered.operation;
  };
}

function compiledOrNot(compile: () => CompiledOperation): CompiledOperation | undefined {
  try {
    return compile();
  } catch (error) {
    if (error instanceof LeftToInterpreter) return undefined;
    throw error;
  }
}
