import {
  bindCondition,
  decide,
  todayInVietnam,
  type Asking,
  type PolicyBundle,
  type SectorAnswer,
  type SectorCall,
} from "@lgsp/policies";
import { execute, type DocumentNode, type GraphQLError, type GraphQLSchema } from "graphql";
import type { LinkingKeys } from "../keys/linking-keys.ts";
import type { SectorModel } from "../model.ts";
import { maskSql } from "../source/mask-sql.ts";
import type { Shares } from "../source/column-samples.ts";
import type { Source, Workspace } from "../source/source.ts";
import type { SoapService } from "../source/upstream/soap-service.ts";
import { answerError } from "./answer-error.ts";
import { checkAssertion } from "./check-assertion.ts";
import type { CompiledOperation } from "./compiled/compile-operation.ts";
import { Members } from "./members.ts";
import { personType } from "./person-type.ts";
import { Places } from "./places.ts";
import { ReceiptBook } from "./receipt-book.ts";
import { SectorRequest, type Kept } from "./sector-request.ts";
import { databaseFold, databaseScramble } from "./statement/database-functions.ts";
import type { Question } from "./statement/question.ts";

/** A sector opened on its database: what all its calls share. */
export interface OpenedSector {
  readonly model: SectorModel;
  readonly source: Source;
  readonly keys: LinkingKeys;
  readonly bundle: PolicyBundle;
  readonly schema: GraphQLSchema;
  /** Why the document does not fit the schema, if it does not; remembered by its text. */
  readonly objection: (text: string, document: DocumentNode) => GraphQLError | undefined;
  /** Operations by their text, ready to be carried out without graphql-js; undefined for those that it has to answer. */
  readonly compiled: (call: SectorCall) => CompiledOperation | undefined;
  readonly kept: Kept;
  readonly onInterpreted?: () => void;
  readonly service?: SoapService;
  /** Of a SQLite database that the kit made. */
  readonly shares?: Shares;
  readonly now: () => Date;
  readonly onStatement?: (sql: string) => void;
}

/**
 * Answers one operation as its owner: checks the assertion, decides again by itself, reads what that decision allows,
 * and gives an account of it. Never throws; what goes wrong is in `errors`, with data where there is some.
 */
export async function answerCall(sector: OpenedSector, call: SectorCall): Promise<SectorAnswer> {
  const { name } = sector.model.definition;
  const { requestId } = call.assertion;
  const workspace = sector.source.workspace?.({ signal: call.signal, requestId });
  try {
    const now = sector.now();
    checkAssertion(call, name, now);
    const objection = sector.objection(call.text, call.document);
    if (objection !== undefined) throw objection;
    return (
      (await answerCompiled(sector, call, now, workspace)) ?? (await answerInterpreted(sector, call, now, workspace))
    );
  } catch (error) {
    return { errors: [answerError(error, name)] };
  } finally {
    workspace?.close();
  }
}

/** Without graphql-js; undefined where there is anything but data to tell, which is then found out anew. */
async function answerCompiled(
  sector: OpenedSector,
  call: SectorCall,
  now: Date,
  workspace: Workspace | undefined,
): Promise<SectorAnswer | undefined> {
  // what a department's own system has to be asked for is asked for once
  const operation = workspace === undefined ? sector.compiled(call) : undefined;
  if (operation === undefined) return undefined;
  try {
    const request = await openRequest(sector, call, now, workspace);
    const { data, errors } = await operation.write(request, call.variables);
    const told = errors.map((error) => answerError(error, sector.model.definition.name));
    return {
      data,
      ...(told.length === 0 ? {} : { errors: told }),
      extensions: { receipt: receiptOf(sector, call, request) },
    };
  } catch {
    return undefined;
  }
}

async function answerInterpreted(
  sector: OpenedSector,
  call: SectorCall,
  now: Date,
  workspace: Workspace | undefined,
): Promise<SectorAnswer> {
  const { name } = sector.model.definition;
  sector.onInterpreted?.();
  const request = await openRequest(sector, call, now, workspace);
  const result = await execute({
    schema: sector.schema,
    document: call.document,
    contextValue: request,
    variableValues: call.variables,
    ...(call.operationName === undefined ? {} : { operationName: call.operationName }),
  });
  return {
    ...(result.data === undefined ? {} : { data: result.data }),
    ...(result.errors === undefined ? {} : { errors: result.errors.map((error) => answerError(error, name)) }),
    extensions: {
      receipt: receiptOf(sector, call, request),
      ...(request.keySets.size === 0 ? {} : { keySets: Object.fromEntries(request.keySets) }),
    },
  };
}

async function openRequest(
  sector: OpenedSector,
  call: SectorCall,
  now: Date,
  workspace: Workspace | undefined,
): Promise<SectorRequest> {
  const members = new Members(call.keySets ?? {}, sector.keys);
  const request = requestOf(sector, call, members, now, workspace);
  await members.match(request);
  return request;
}

function requestOf(
  sector: OpenedSector,
  call: SectorCall,
  members: Members,
  now: Date,
  workspace: Workspace | undefined,
): SectorRequest {
  const { model, source, keys, bundle } = sector;
  const { assertion, signal } = call;
  const asking = askingOf(sector, assertion.asking);
  const decision = decide(bundle, asking.principal, asking.purpose);
  const released = releasedPersons(sector, call);
  const hashKey = keys.hashKey(asking.principal.organisation ?? asking.principal.subject);
  const today = todayInVietnam(now);
  const places = new Places();
  const question: Question = {
    model,
    dialect: source.dialect,
    decision,
    bind: (condition) => bindCondition(condition, asking, released, now),
    mask: (kind, type, list, value) => maskSql(source.dialect, kind, { type, list, value }, hashKey),
    fold: databaseFold(source.dialect),
    scramble: databaseScramble(source.dialect, keys.hashKey("list-order")),
    open: (type, reference) => keys.open(type, reference),
    placed: (filter) => places.keysOf(filter),
    member: (set, through, scope) => members.sql(set, through, scope, today),
    shares: sector.shares,
    today,
  };
  return new SectorRequest({
    model,
    keys,
    asking,
    decision,
    question,
    source,
    ...(workspace === undefined ? {} : { workspace }),
    members,
    places,
    book: new ReceiptBook(),
    kept: sector.kept,
    context: {
      asking,
      requestId: assertion.requestId,
      facts: bundle.facts,
      db: source.db,
      keys,
      ...(sector.service === undefined ? {} : { service: sector.service }),
      ...(assertion.idempotencyKey === undefined ? {} : { idempotencyKey: assertion.idempotencyKey }),
      ...(signal === undefined ? {} : { signal }),
    },
    ...(signal === undefined ? {} : { signal }),
    ...(sector.onStatement === undefined ? {} : { onStatement: sector.onStatement }),
  });
}

/** The asker with the attributes that only this sector can compute, which never displace those of the register. */
function askingOf({ model, keys }: OpenedSector, asking: Asking): Asking {
  const own = model.definition.attributes?.(asking.principal, keys);
  if (own === undefined) return asking;
  const attributes = { ...own, ...asking.principal.attributes };
  return { ...asking, principal: { ...asking.principal, attributes } };
}

/** Persons that other sectors released in this request: only by their own signed word, each sector opened once. */
function releasedPersons({ keys }: OpenedSector, { assertion }: SectorCall): (sector: string) => readonly string[] {
  const { requestId, asking, released } = assertion;
  const binding = { requestId, subject: asking.principal.subject, purpose: asking.purpose };
  const opened = new Map<string, readonly string[]>();
  return (sector) => {
    const known = opened.get(sector);
    if (known !== undefined) return known;
    const persons = new Set(
      released
        .filter((release) => release.sector === sector && keys.verifyRelease(binding, release))
        .flatMap((release) => release.references)
        .flatMap((reference) => keys.open(personType, reference)?.[0] ?? []),
    );
    opened.set(sector, [...persons]);
    return [...persons];
  };
}

function receiptOf({ model, keys, bundle }: OpenedSector, { assertion }: SectorCall, request: SectorRequest) {
  const { requestId, asking } = assertion;
  const binding = { requestId, subject: asking.principal.subject, purpose: asking.purpose };
  return request.call.book.receipt(
    model.definition.name,
    bundle.digest,
    (naturalKey) => keys.personPseudonym(naturalKey),
    (references) => keys.signRelease(binding, model.definition.name, references),
  );
}
