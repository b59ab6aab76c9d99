import { randomUUID } from "node:crypto";
import type { Ledger } from "@lgsp/audit";
import type { PolicyBundle, SectorEndpoint } from "@lgsp/policies";
import { chooseContract } from "./contracts/choose-contract.ts";
import { contractSurface } from "./contracts/contract-surface.ts";
import { cutContracts } from "./contracts/cut-contracts.ts";
import { indexFacts } from "./decision/graph-facts.ts";
import { documentDecider } from "./decision/decide-document.ts";
import { fail } from "./errors.ts";
import type { PlanningPlace } from "./executor/planning.ts";
import { planningThread } from "./executor/planning-thread.ts";
import { answerFilters } from "./filters/answer-filters.ts";
import { askKeys } from "./filters/ask-keys.ts";
import { askShapes } from "./filters/ask-shapes.ts";
import { foreignConditions } from "./filters/foreign-conditions.ts";
import { hubSchema } from "./filters/hub-schema.ts";
import { locatedTypes } from "./filters/place-conditions.ts";
import { corsHeaders } from "./http/cors.ts";
import { createDoor } from "./http/door.ts";
import { answerOnDoorstep } from "./http/doorstep.ts";
import { fromFetch } from "./http/hub-request.ts";
import type { HubRequest } from "./http/hub-request.ts";
import { chooseLanguage } from "./http/language.ts";
import { release, toResponse, withholdAnswer } from "./http/release.ts";
import type { Released } from "./http/release.ts";
import { checkRequest, refuse } from "./http/refuse.ts";
import type { Identify } from "./identity/identify.ts";
import { acceptance } from "./operation/accept.ts";
import { defaultLimits } from "./operation/limits.ts";
import type { Limits } from "./operation/limits.ts";
import { createEngine } from "./plan/choose-engine.ts";
import type { EngineKind } from "./plan/choose-engine.ts";
import { readFieldOwners } from "./plan/field-owners.ts";
import { personHashing } from "./record/person-hash.ts";
import { Trail } from "./record/trail.ts";
import { sectorCaller } from "./sectors/sector-caller.ts";
import type { Report, SectorCaller } from "./sectors/sector-caller.ts";
import { sectorDataSource } from "./sectors/sector-data-source.ts";
import type { Answered } from "./shape/answered.ts";
import { asCodedError } from "./shape/error-text.ts";
import type { ErrorCatalogue } from "./shape/error-text.ts";
import { Accepted, chargeRefusal, Decided, Fetched, Identified, Intended, Shaped } from "./stages.ts";
import type { Exchange } from "./stages.ts";
import type { SharedState } from "./state/shared-state.ts";
import type { Surface } from "./surface.ts";

export interface HubOptions {
  readonly supergraphSdl: string;
  readonly bundle: PolicyBundle;
  /** One per sector of the supergraph, in this process or remote. */
  readonly sectors: readonly SectorEndpoint[];
  readonly ledger: Ledger;
  /** Secret under which persons stand in the ledger; at least 32 bytes. */
  readonly ledgerKey: Uint8Array;
  readonly identify: Identify;
  readonly sharedState: Pick<SharedState, "consume">;
  /** Texts of the codes that sectors answer with. */
  readonly catalogue?: ErrorCatalogue;
  readonly limits?: Partial<Limits>;
  /** Default: compiled. */
  readonly engine?: EngineKind;
  /** Default: a thread of its own. */
  readonly planning?: PlanningPlace;
  /** Web pages of these origins may read answers; none by default. */
  readonly origins?: readonly string[];
  readonly explorer?: (request: Request) => string | Promise<string>;
  /** Told what went wrong inside, for the operator's log; never a value of an answer. */
  readonly report?: Report;
}

export interface Hub {
  /** Answers one HTTP request; never rejects. `address`: network address of the caller. */
  fetch(request: Request, info?: { readonly address?: string }): Promise<Response>;
  /** The same for a request that asks for data, without the Fetch API's objects; never rejects. */
  readonly answer: (request: HubRequest, info?: { readonly address?: string }) => Promise<Released>;
  /** Resolves when every sector can answer; rejects with the coded error of the first that cannot. */
  ready(): Promise<void>;
  close(): Promise<void>;
}

/** Errors: SUPERGRAPH_INVALID, SECTOR_ENDPOINT_MISSING, CONTRACT_INVALID. */
export async function createHub(options: HubOptions): Promise<Hub> {
  const { bundle, ledger, identify, sharedState, catalogue = {}, origins = [] } = options;
  const limits = { ...defaultLimits, ...options.limits };
  const owners = readFieldOwners(options.supergraphSdl);
  const callers = new Map(
    options.sectors.map((endpoint) => [
      endpoint.sector,
      sectorCaller({ endpoint, deadline: limits.sectorDeadline, ...reporting(options) }),
    ]),
  );
  const kind = options.engine ?? "compiled";
  const planning = options.planning ?? planningThread();
  const dataSourceOf = (sector: string) => sectorDataSource(callerOf(callers, sector), owners);
  const fallingBack = (reason: string) =>
    options.report?.({ sector: "", requestId: "-", code: "ENGINE_FALLBACK", reason });
  const engine = await createEngine({
    kind,
    supergraphSdl: options.supergraphSdl,
    dataSourceOf,
    planning,
    fallingBack,
  });
  const facts = indexFacts(bundle.facts);
  const conditions = foreignConditions(bundle.facts);
  const located = locatedTypes(bundle.facts);
  const { schema, reaching } = hubSchema(engine.schema, conditions, located);
  const decideDocument = documentDecider(schema, facts, reaching, located);
  const places = { located, ask: askShapes(callers, catalogue) };
  const asking = askKeys(callers, catalogue);
  const graph: Surface = {
    schema,
    accepts: acceptance(schema, owners, limits),
    decideDocument,
    engine,
    filters: { answer: answerFilters(conditions, facts, asking, places), decideDocument },
    tell: (answered) => answered,
  };
  const contracts = await Promise.all(
    cutContracts(options.supergraphSdl, bundle, owners, schema).map((cut) =>
      contractSurface(cut, {
        engine: { kind, planning, fallingBack },
        dataSourceOf,
        callers,
        owners,
        facts: bundle.facts,
        askKeys: asking,
        limits,
      }),
    ),
  );
  const personHash = personHashing(options.ledgerKey);
  const door = createDoor(schema);
  let open = true;

  /** The flow: who asks, what, may they, fetch it, say it. */
  const flow = async (exchange: Exchange): Promise<Answered> => {
    const entry = checkRequest(exchange.request);
    const caller = await Identified.from(exchange, identify);
    const contract = entry === "contract" ? chooseContract(contracts, caller.asking) : undefined;
    const surface = contract ?? graph;
    const identified = contract === undefined ? caller : caller.under(contract.contract);
    const accepted = await Accepted.from(identified, surface.accepts, sharedState, limits.bodyBytes);
    const decided = Decided.from(accepted, bundle, surface.decideDocument);
    const ready = decided.writes ? await Intended.from(decided, ledger, personHash) : decided;
    const fetched = await Fetched.from(ready, surface.engine, surface.filters);
    const { answered } = Shaped.from(fetched, catalogue);
    return surface.tell(answered, accepted.operation, accepted.variables);
  };

  const answer: Hub["answer"] = async (request, { address = "unknown" } = {}) => {
    const exchange = openExchange(request, address);
    const { trail, language } = exchange;
    const cors = corsHeaders(request, origins);
    const written = await door(request, () =>
      flow(exchange).catch(async (error: unknown) =>
        refuse(exchange, await chargeRefusal(exchange, error, sharedState), options.report),
      ),
    );
    try {
      const recorded = await ledger.append(
        trail.record(trail.intended ? "outcome" : "answer", personHash, written.status),
      );
      return release(recorded, written, trail.requestId, cors);
    } catch (error) {
      return withholdAnswer(asLedgerError(error), language, trail.requestId, cors);
    }
  };

  return {
    answer,
    async fetch(request, info) {
      const withoutData = await answerOnDoorstep(request, { origins, isReady: () => open, ...explorerOf(options) });
      return withoutData ?? toResponse(await answer(fromFetch(request), info));
    },
    ready: async () => void (await Promise.all(options.sectors.map((sector) => sector.ready()))),
    async close() {
      open = false;
      await Promise.all([graph, ...contracts].map(({ engine }) => engine.close()));
      await planning.close();
    },
  };
}

function openExchange(request: HubRequest, address: string): Exchange {
  const language = chooseLanguage(request.headers.get("accept-language"));
  return { request, language, address, trail: new Trail(randomUUID(), new Date()) };
}

function callerOf(callers: ReadonlyMap<string, SectorCaller>, sector: string): SectorCaller {
  const caller = callers.get(sector);
  if (caller === undefined) throw fail("SECTOR_ENDPOINT_MISSING", { sector });
  return caller;
}

function asLedgerError(error: unknown) {
  const coded = asCodedError(error);
  return coded.code.startsWith("LEDGER_") ? coded : fail("LEDGER_UNAVAILABLE", {}, { cause: error });
}

const explorerOf = ({ explorer }: HubOptions) => (explorer === undefined ? {} : { explorer });
const reporting = ({ report }: HubOptions) => (report === undefined ? {} : { report });
