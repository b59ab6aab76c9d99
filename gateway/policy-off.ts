import { randomUUID } from "node:crypto";
import type { Ledger } from "@lgsp/audit";
import { CodedError } from "@lgsp/policies";
import { GraphQLError } from "graphql";
import type { GraphQLFormattedError } from "graphql";
import type { GraphQLDataSource } from "@apollo/gateway";
import { fail } from "./errors.ts";
import { planningThread } from "./executor/planning-thread.ts";
import { createDoor } from "./http/door.ts";
import { answerOnDoorstep } from "./http/doorstep.ts";
import { fromFetch } from "./http/hub-request.ts";
import { readParams } from "./http/json-body.ts";
import { chooseLanguage } from "./http/language.ts";
import { checkRequest, refuse } from "./http/refuse.ts";
import { release, toResponse, withholdAnswer } from "./http/release.ts";
import { isRecord } from "./json.ts";
import { acceptance } from "./operation/accept.ts";
import { generousLimits } from "./operation/limits.ts";
import { createEngine } from "./plan/choose-engine.ts";
import type { EngineKind } from "./plan/choose-engine.ts";
import { readFieldOwners } from "./plan/field-owners.ts";
import { Trail } from "./record/trail.ts";
import { SectorRequest } from "./sectors/sector-request.ts";
import { sectorHttp } from "./sectors/sector-http.ts";
import type { SectorHttp } from "./sectors/sector-http.ts";
import type { Answered } from "./shape/answered.ts";
import { asCodedError } from "./shape/error-text.ts";
import type { Exchange } from "./stages.ts";
import type { Hub } from "./hub.ts";

export interface PolicyOffOptions {
  /** Any Federation 2 supergraph; sectors are called at the URLs of its join__Graph. */
  readonly supergraphSdl: string;
  /** The address it will listen on: a loopback one. */
  readonly host: string;
  /** The null ledger, which the command line alone hands in. */
  readonly ledger: Ledger;
  /** Default: compiled. */
  readonly engine?: EngineKind;
  /** Told why a plan had to be left to the stock engine. */
  readonly fallingBack?: (reason: string) => void;
}

const loopback = /^(?:127\.\d+\.\d+\.\d+|::1|localhost)$/;

/**
 * The gateway without identity, policy and record, to test its federation against public suites: a standard GraphQL
 * server in front of any supergraph. It refuses any address that others could reach.
 * Errors: POLICY_OFF_NOT_LOOPBACK, SUPERGRAPH_INVALID.
 */
export async function createPolicyOffGateway({
  supergraphSdl,
  host,
  ledger,
  ...options
}: PolicyOffOptions): Promise<Hub> {
  if (!loopback.test(host)) throw fail("POLICY_OFF_NOT_LOOPBACK", { host });
  const limits = generousLimits;
  const owners = readFieldOwners(supergraphSdl);
  const clients: SectorHttp[] = [];
  const dataSourceOf = (sector: string, url: string): GraphQLDataSource => {
    const client = sectorHttp({ sector, url, deadline: limits.sectorDeadline, maxBytes: limits.sectorAnswerBytes });
    clients.push(client);
    return plainDataSource(sector, client);
  };
  const planning = planningThread();
  const engine = await createEngine({
    kind: options.engine ?? "compiled",
    supergraphSdl,
    dataSourceOf,
    planning,
    ...(options.fallingBack === undefined ? {} : { fallingBack: options.fallingBack }),
  });
  const accepts = acceptance(engine.schema, owners, limits);
  const door = createDoor(engine.schema);

  const flow = async (exchange: Exchange): Promise<Answered> => {
    // a contract is a matter of policy
    if (checkRequest(exchange.request) !== "graph") throw fail("NOT_FOUND");
    const params = await readParams(exchange.request, limits.bodyBytes);
    const operation = accepts.operation(params, nobody.subject);
    exchange.trail.operation = operation;
    const variables = accepts.variables(operation, params);
    exchange.trail.status = "OK";
    const { data, errors } = await engine.execute({
      document: operation.document,
      variables,
      sectorRequest: new SectorRequest({
        requestId: exchange.trail.requestId,
        asking: { principal: nobody, purpose: "open-data" },
        policyDigest: "",
        signal: exchange.request.signal,
      }),
      ...(operation.definition.name === undefined ? {} : { operationName: operation.definition.name.value }),
    });
    return { data, ...(errors.length === 0 ? {} : { errors }) };
  };

  const answer: Hub["answer"] = async (request, { address = "unknown" } = {}) => {
    const language = chooseLanguage(request.headers.get("accept-language"));
    const exchange = { request, language, address, trail: new Trail(randomUUID(), new Date()) };
    const written = await door(request, () => flow(exchange).catch((error: unknown) => refuse(exchange, error)));
    try {
      const recorded = await ledger.append(exchange.trail.record("answer", String, written.status));
      return release(recorded, written, exchange.trail.requestId, {});
    } catch (error) {
      return withholdAnswer(asCodedError(error), language, exchange.trail.requestId, {});
    }
  };

  return {
    answer,
    async fetch(request, info) {
      const withoutData = await answerOnDoorstep(request, { origins: [], isReady: () => true });
      return withoutData ?? toResponse(await answer(fromFetch(request), info));
    },
    ready: async () => undefined,
    async close() {
      await engine.close();
      await planning.close();
      await Promise.all(clients.map((client) => client.close()));
    },
  };
}

const nobody = {
  kind: "anonymous",
  subject: "policy-off",
  roles: [],
  purposes: [],
  agreements: [],
  attributes: {},
} as const;

function plainDataSource(sector: string, client: SectorHttp): GraphQLDataSource {
  return {
    async process({ request, context }) {
      const { query, variables, operationName } = request;
      const signal = context instanceof SectorRequest ? context.signal : undefined;
      const { data, errors } = await client
        .post({ query, variables, ...(operationName === undefined ? {} : { operationName }) }, {}, signal)
        .catch((error: unknown) => {
          if (!(error instanceof CodedError)) throw error;
          throw new GraphQLError(error.text("en"), { extensions: { code: error.code, sector } });
        });
      return {
        ...(isRecord(data) ? { data } : { data: null }),
        ...(Array.isArray(errors) ? { errors: errors.map(plainError) } : {}),
      };
    },
  };
}

function plainError(error: unknown): GraphQLFormattedError {
  const { message, path, extensions } = isRecord(error) ? error : {};
  return {
    message: typeof message === "string" ? message : "",
    ...(Array.isArray(path) ? { path } : {}),
    ...(isRecord(extensions) ? { extensions } : {}),
  };
}
