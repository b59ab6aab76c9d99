import type { Ledger, Recorded } from "@lgsp/audit";
import { decide } from "@lgsp/policies";
import type { Asking, Contract, Decision, Language, PolicyBundle } from "@lgsp/policies";
import { OperationTypeNode } from "graphql";
import type { documentDecider, Reduced } from "./decision/decide-document.ts";
import { underContract } from "./contracts/choose-contract.ts";
import { fail } from "./errors.ts";
import type { AnswerFilters } from "./filters/answer-filters.ts";
import type { HubRequest } from "./http/hub-request.ts";
import { readParams } from "./http/json-body.ts";
import type { Identify } from "./identity/identify.ts";
import { choosePurpose, readCase } from "./identity/purpose.ts";
import type { Acceptance, Operation } from "./operation/accept.ts";
import type { EngineAnswer, QueryEngine } from "./plan/query-engine.ts";
import type { PersonHash } from "./record/person-hash.ts";
import type { Trail } from "./record/trail.ts";
import { SectorRequest } from "./sectors/sector-request.ts";
import { definitionOf } from "./shape/error-text.ts";
import type { ErrorCatalogue } from "./shape/error-text.ts";
import type { Answered } from "./shape/answered.ts";
import { restoreDenied } from "./shape/restore-denied.ts";
import { shapeAnswer } from "./shape/shape-answer.ts";
import type { SharedState } from "./state/shared-state.ts";

/**
 * The stages of a request. Each can only be made from the one before it: constructors are private, so a step that is
 * left out, or put in another order, does not type-check. The protected field makes each class nominal: an object that
 * merely looks like a stage is none.
 */

/** One request and its answer on the way. */
export interface Exchange {
  readonly request: HubRequest;
  readonly language: Language;
  readonly trail: Trail;
  /** Network address of the caller, for limits on anonymous callers. */
  readonly address: string;
}

export class Identified {
  protected readonly stage = "identified";
  readonly exchange: Exchange;
  readonly asking: Asking;

  private constructor(exchange: Exchange, asking: Asking) {
    this.exchange = exchange;
    this.asking = asking;
  }

  /** Errors: those of identify(), choosePurpose() and readCase(). */
  static async from(exchange: Exchange, identify: Identify): Promise<Identified> {
    const { request, trail } = exchange;
    const { principal } = await identify(request);
    trail.principal = principal;
    trail.purpose = choosePurpose(principal, request.headers.get("lgsp-purpose"));
    trail.case = readCase(request.headers.get("lgsp-case"));
    const asking = { principal, purpose: trail.purpose, ...(trail.case === undefined ? {} : { case: trail.case }) };
    return new Identified(exchange, asking);
  }

  /** The same caller, held to one contract. */
  under(contract: Contract): Identified {
    this.exchange.trail.contract = contract;
    return new Identified(this.exchange, underContract(this.asking, contract));
  }
}

export class Accepted {
  protected readonly stage = "accepted";
  readonly identified: Identified;
  readonly operation: Operation;
  readonly variables: Readonly<Record<string, unknown>>;

  private constructor(identified: Identified, operation: Operation, variables: Readonly<Record<string, unknown>>) {
    this.identified = identified;
    this.operation = operation;
    this.variables = variables;
  }

  /** Errors: those of readParams() and Acceptance, RATE_LIMITED, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID. */
  static async from(
    identified: Identified,
    acceptance: Acceptance,
    state: Budgets,
    bodyBytes: number,
  ): Promise<Accepted> {
    const { request, trail } = identified.exchange;
    const params = await readParams(request, bodyBytes);
    // a question that is refused takes from the budget too: refusing is work, and so is recording it
    let cost = 1;
    try {
      trail.operation = acceptance.operation(params, identified.asking.principal.subject);
      cost = trail.operation.cost;
    } finally {
      await takeFromBudget(identified.exchange, state, cost);
    }
    const variables = acceptance.variables(trail.operation, params);
    if (trail.operation.type === OperationTypeNode.MUTATION) trail.idempotencyKey = readIdempotencyKey(request);
    return new Accepted(identified, trail.operation, variables);
  }
}

type Budgets = Pick<SharedState, "consume">;

/** The caller's budget; that of the address for the anonymous, and for whoever tries tokens and has no subject yet. */
async function takeFromBudget({ address, trail }: Exchange, state: Budgets, cost: number): Promise<void> {
  const { principal } = trail;
  trail.charged = true;
  const named = principal !== undefined && principal.kind !== "anonymous";
  const consumption = await state.consume(named ? principal.subject : `address:${address}`, cost);
  if (consumption.allowed) return;
  const { budget, retryAfterSeconds } = consumption;
  throw fail("RATE_LIMITED", { budget, retryAfterSeconds });
}

/**
 * What a question is refused with that ended before it was charged (a bad path, token, purpose or body): the same
 * error, or RATE_LIMITED. Otherwise the cheapest way to wear the hub and its ledger out would be the free one.
 */
export async function chargeRefusal(exchange: Exchange, error: unknown, state: Budgets): Promise<unknown> {
  if (exchange.trail.charged) return error;
  return takeFromBudget(exchange, state, 1).then(
    () => error,
    (limited: unknown) => limited,
  );
}

function readIdempotencyKey(request: HubRequest): string {
  const key = request.headers.get("idempotency-key");
  if (key === null) throw fail("IDEMPOTENCY_KEY_REQUIRED");
  if (!/^[A-Za-z0-9._-]{16,64}$/.test(key) || holdsPersonalNumber(key)) throw fail("IDEMPOTENCY_KEY_INVALID");
  return key;
}

/** The key goes into the ledger as it is. Twelve digits on end are a personal number, unless the key is a UUID, whose last group may be. */
const holdsPersonalNumber = (key: string): boolean =>
  /(?<!\d)\d{12}(?!\d)/.test(key) && !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(key);

export class Decided {
  protected readonly stage = "decided";
  readonly accepted: Accepted;
  readonly decision: Decision;
  readonly reduced: Reduced;

  private constructor(accepted: Accepted, decision: Decision, reduced: Reduced) {
    this.accepted = accepted;
    this.decision = decision;
    this.reduced = reduced;
  }

  static from(accepted: Accepted, bundle: PolicyBundle, decideDocument: ReturnType<typeof documentDecider>): Decided {
    const { identified, operation, variables } = accepted;
    const { trail } = identified.exchange;
    trail.policyDigest = bundle.digest;
    const decision = decide(bundle, identified.asking.principal, identified.asking.purpose);
    const reduced = decideDocument(operation, decision, variables);
    trail.deny(reduced.denied.values());
    return new Decided(accepted, decision, reduced);
  }

  get writes(): boolean {
    return this.accepted.operation.type === OperationTypeNode.MUTATION && this.reduced.asksAnything;
  }
}

/** A write whose intent is durable. */
export class Intended {
  protected readonly stage = "intended";
  readonly decided: Decided;
  readonly intent: Recorded;

  private constructor(decided: Decided, intent: Recorded) {
    this.decided = decided;
    this.intent = intent;
  }

  /** Errors: those of the ledger; then nothing has been written. */
  static async from(decided: Decided, ledger: Ledger, personHash: PersonHash): Promise<Intended> {
    const { trail } = decided.accepted.identified.exchange;
    const intent = await ledger.append(trail.record("intent", personHash));
    trail.intended = true;
    return new Intended(decided, intent);
  }
}

export class Fetched {
  protected readonly stage = "fetched";
  readonly decided: Decided;
  /** The question as it was fetched: without selections whose filter another sector could not answer. */
  readonly reduced: Reduced;
  readonly answer: EngineAnswer;
  readonly missing: ReadonlySet<string>;

  private constructor(decided: Decided, reduced: Reduced, answer: EngineAnswer, missing: ReadonlySet<string>) {
    this.decided = decided;
    this.reduced = reduced;
    this.answer = answer;
    this.missing = missing;
  }

  /** Reads a decided query, or carries out an intended write: a write that is only decided does not get here. */
  static async from(stage: Decided | Intended, engine: QueryEngine, filters: Filters): Promise<Fetched> {
    const decided = stage instanceof Intended ? stage.decided : stage;
    const { accepted } = decided;
    const { exchange, asking } = accepted.identified;
    if (!decided.reduced.asksAnything)
      return new Fetched(decided, decided.reduced, nothingAsked(decided.reduced, accepted.variables), new Set());
    if (decided.writes && !(stage instanceof Intended)) throw fail("INTERNAL_ERROR");
    const sectorRequest = new SectorRequest({
      requestId: exchange.trail.requestId,
      asking,
      policyDigest: exchange.trail.policyDigest ?? "",
      idempotencyKey: exchange.trail.idempotencyKey,
      // a write goes through to its end, whether or not the caller still listens
      signal: decided.writes ? undefined : exchange.request.signal,
    });
    exchange.trail.sectorRequest = sectorRequest;
    const reduced = await answerable(decided, sectorRequest, filters);
    if (!reduced.asksAnything)
      return new Fetched(decided, reduced, nothingAsked(reduced, accepted.variables), sectorRequest.failed);
    // the engine plans with the filters as variables; their values go to their sectors with each call
    const standIns = reduced.filters.map(({ variable }) => [variable, {}] as const);
    const answer = await engine.execute({
      document: reduced.document,
      shape: reduced.shape,
      variables: { ...accepted.variables, ...Object.fromEntries(standIns) },
      sectorRequest,
      ...operationName(accepted.operation),
    });
    return new Fetched(decided, reduced, answer, sectorRequest.failed);
  }
}

/** All that was asked is denied. */
function nothingAsked({ shape }: Reduced, variables: Accepted["variables"]): EngineAnswer {
  const { data, places } = restoreDenied(shape, variables, {});
  return { data: JSON.stringify(data), errors: [], places, incomplete: [] };
}

/** Conditions that reach across sectors: answered before anything is fetched, decided again where they cannot be. */
export interface Filters {
  readonly answer: AnswerFilters;
  readonly decideDocument: ReturnType<typeof documentDecider>;
}

async function answerable(decided: Decided, request: SectorRequest, filters: Filters): Promise<Reduced> {
  const { accepted, decision, reduced } = decided;
  if (reduced.filters.length === 0) return reduced;
  const { operation, variables, identified } = accepted;
  const unanswerable = await filters.answer(reduced, variables, request, decision);
  if (unanswerable.size === 0) return reduced;
  identified.exchange.trail.deny(unanswerable.values());
  return filters.decideDocument(operation, decision, variables, unanswerable);
}

const operationName = ({ definition }: Operation): { operationName?: string } =>
  definition.name === undefined ? {} : { operationName: definition.name.value };

export class Shaped {
  protected readonly stage = "shaped";
  readonly answered: Answered;

  private constructor(answered: Answered) {
    this.answered = answered;
  }

  static from({ decided, reduced, answer, missing }: Fetched, catalogue: ErrorCatalogue): Shaped {
    const { language, trail } = decided.accepted.identified.exchange;
    const answered = shapeAnswer({ reduced, answer, missing, language, catalogue });
    for (const { extensions } of answered.errors ?? []) trail.codes.add(String(extensions["code"]));
    trail.status = outcomeOf(answered, [...trail.codes], catalogue);
    return new Shaped(answered);
  }
}

/** OK without errors, PARTIAL when something was answered beside them; else FAILED when one of them is ours, or REFUSED. */
function outcomeOf(
  { data = "null", errors }: Answered,
  codes: readonly string[],
  catalogue: ErrorCatalogue,
): "OK" | "PARTIAL" | "REFUSED" | "FAILED" {
  if (errors === undefined) return "OK";
  if (!saysNothing.test(data)) return "PARTIAL";
  return codes.some((code) => definitionOf(code, catalogue).status >= 500) ? "FAILED" : "REFUSED";
}

/** No data, or an object of nulls. */
const saysNothing = /^(?:null|\{(?:"\w+":null,?)*\})$/;
