import type { GraphQLDataSource } from "@apollo/gateway";
import { CodedError, todayInVietnam } from "@lgsp/policies";
import type { SectorAnswer, SectorEndpoint } from "@lgsp/policies";
import type { DocumentNode, GraphQLFormattedError } from "graphql";
import { parse } from "graphql";
import { fail } from "../errors.ts";
import { isRecord } from "../json.ts";
import type { FieldOwners } from "../plan/field-owners.ts";
import { askEntities, askRoot, isEntityOperation, keyFields } from "./asked.ts";
import type { Asked } from "./asked.ts";
import { assertFor } from "./assertion.ts";
import { createCircuit } from "./circuit.ts";
import { guardAnswer, UnfitAnswer } from "./guard-answer.ts";
import { isReceipt } from "./receipt.ts";
import { readSectorErrors } from "./sector-errors.ts";
import { SectorRequest } from "./sector-request.ts";

export interface SectorCaller {
  readonly endpoint: SectorEndpoint;
  readonly owners: FieldOwners;
  /** Milliseconds. */
  readonly deadline: number;
  /** Told to the operator's log; never holds a value of the answer. */
  readonly report?: (event: { sector: string; requestId: string; code: string; reason: string }) => void;
}

/**
 * The only way to a sector: asserts, calls within the deadline, takes from the answer exactly what was asked, keeps the
 * receipt. Never rejects: what goes wrong becomes a coded error without the sector's own words.
 */
export function sectorDataSource(caller: SectorCaller): GraphQLDataSource {
  const { endpoint, owners, report } = caller;
  const { sector } = endpoint;
  const circuit = createCircuit();
  const prepared = preparation(owners, sector);

  return {
    async process(options) {
      const { context, request } = options;
      if (!(context instanceof SectorRequest)) return failure(fail("SECTOR_FAILED", { sector }), sector);
      const variables: Record<string, unknown> = { ...request.variables };
      context.called.add(sector);
      try {
        if (!circuit.allows()) throw fail("SECTOR_UNAVAILABLE", { sector });
        const document =
          "document" in options && options.document !== undefined ? options.document : parse(request.query ?? "");
        const asked = prepared(document, variables["representations"]);
        const answer = await callWithin(caller, context, asked, request.operationName, variables);
        const accepted = acceptAnswer(sector, asked, answer, variables["representations"], context);
        circuit.succeeded();
        return accepted;
      } catch (error) {
        const coded = asCoded(error, sector);
        if (isOutage(coded)) circuit.failed();
        context.failed.add(sector);
        report?.({ sector, requestId: context.requestId, code: coded.code, reason: reasonOf(error) });
        return failure(coded, sector);
      }
    },
  };
}

async function callWithin(
  { endpoint, deadline }: SectorCaller,
  request: SectorRequest,
  asked: Asked,
  operationName: string | undefined,
  variables: Record<string, unknown>,
): Promise<SectorAnswer> {
  const { sector } = endpoint;
  const call = { text: asked.text, operationName, variables };
  const timeout = AbortSignal.timeout(deadline);
  const signal = request.signal === undefined ? timeout : AbortSignal.any([request.signal, timeout]);
  const stopped = Promise.withResolvers<never>();
  const stop = (): void =>
    stopped.reject(timeout.aborted ? fail("SECTOR_TIMEOUT", { sector }) : fail("REQUEST_ABORTED"));
  if (signal.aborted) throw fail("REQUEST_ABORTED");
  signal.addEventListener("abort", stop, { once: true });
  try {
    const answer = endpoint.execute({
      document: asked.document,
      text: asked.text,
      variables,
      assertion: assertFor(sector, call, request),
      signal,
      ...(operationName === undefined ? {} : { operationName }),
    });
    return await Promise.race([answer, stopped.promise]);
  } finally {
    signal.removeEventListener("abort", stop);
  }
}

/** Data without a receipt cannot be recorded, so it is not data. */
function acceptAnswer(
  sector: string,
  asked: Asked,
  answer: SectorAnswer,
  representations: unknown,
  request: SectorRequest,
): { data?: Record<string, unknown> | null; errors?: GraphQLFormattedError[] } {
  const receipt = answer.extensions?.receipt;
  const data = answer.data ?? null;
  if (receipt !== undefined && (!isReceipt(receipt) || receipt.sector !== sector)) throw new UnfitAnswer("receipt");
  if (data !== null && receipt === undefined) throw new UnfitAnswer("no receipt");
  if (receipt !== undefined) request.receipts.push(receipt);
  const errors = readSectorErrors(answer.errors ?? []).filter(({ path }) => !path?.some(isKeyAlias));
  if (data === null && errors.some(({ extensions }) => extensions?.["code"] !== undefined)) request.failed.add(sector);
  return {
    data: data === null ? null : guardAnswer(asked, data, representations, () => todayInVietnam(new Date())),
    ...(errors.length === 0
      ? {}
      : { errors: errors.map((error) => ({ ...error, extensions: { sector, ...error.extensions } })) }),
  };
}

const isKeyAlias = (segment: string | number): boolean =>
  typeof segment === "string" && segment.startsWith("lgsp__key_");

/** Planned documents are kept as objects by the plan cache, so each is prepared once per choice of keys. */
function preparation(owners: FieldOwners, sector: string) {
  const roots = new WeakMap<DocumentNode, Asked>();
  const entities = new WeakMap<DocumentNode, Map<string, Asked>>();
  return (document: DocumentNode, representations: unknown): Asked => {
    if (!isEntityOperation(document)) {
      const asked = roots.get(document) ?? askRoot(document);
      roots.set(document, asked);
      return asked;
    }
    const keys = chooseKeys(representations, owners, sector);
    const signature = JSON.stringify([...keys]);
    const byKeys = entities.get(document) ?? new Map<string, Asked>();
    entities.set(document, byKeys);
    const asked = byKeys.get(signature) ?? askEntities(document, keys, owners);
    byKeys.set(signature, asked);
    return asked;
  };
}

/** For each type the first key of this sector whose fields every representation of the type has. Throws UnfitAnswer when there is none. */
function chooseKeys(representations: unknown, owners: FieldOwners, sector: string): ReadonlyMap<string, string> {
  const byType = new Map<string, Record<string, unknown>[]>();
  for (const representation of Array.isArray(representations) ? representations : []) {
    const type = isRecord(representation) ? representation["__typename"] : undefined;
    if (!isRecord(representation) || typeof type !== "string") throw new UnfitAnswer("representation");
    const list = byType.get(type);
    if (list === undefined) byType.set(type, [representation]);
    else list.push(representation);
  }
  const keys = new Map<string, string>();
  for (const [type, list] of byType) {
    const key = owners
      .keys(type, sector)
      .find((candidate) =>
        keyFields(candidate).every((field) => list.every((representation) => Object.hasOwn(representation, field))),
      );
    if (key === undefined) throw new UnfitAnswer("no key to ask by");
    keys.set(type, key);
  }
  return keys;
}

function asCoded(error: unknown, sector: string): CodedError {
  if (error instanceof UnfitAnswer) return fail("SECTOR_ANSWER_INVALID", { sector });
  return error instanceof CodedError ? error : fail("SECTOR_FAILED", { sector }, { cause: error });
}

const isOutage = ({ code }: CodedError): boolean => code === "SECTOR_UNAVAILABLE" || code === "SECTOR_TIMEOUT";

const reasonOf = (error: unknown): string =>
  error instanceof UnfitAnswer ? error.message : error instanceof Error ? error.name : typeof error;

function failure(error: CodedError, sector: string) {
  return { data: null, errors: [{ message: "", extensions: { sector, ...error.details, code: error.code } }] };
}
