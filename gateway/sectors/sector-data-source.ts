import type { GraphQLDataSource } from "@apollo/gateway";
import { todayInVietnam } from "@lgsp/policies";
import type { CodedError, SectorAnswer, SectorCall } from "@lgsp/policies";
import type { DocumentNode, GraphQLFormattedError } from "graphql";
import { parse } from "graphql";
import { fail } from "../errors.ts";
import { isRecord } from "../json.ts";
import type { FieldOwners } from "../plan/field-owners.ts";
import { askEntities, askRoot, isEntityOperation, keyFields } from "./asked.ts";
import type { Asked } from "./asked.ts";
import { guardAnswer, UnfitAnswer } from "./guard-answer.ts";
import { keepReceipt } from "./receipt.ts";
import type { SectorCaller } from "./sector-caller.ts";
import { readSectorErrors } from "./sector-errors.ts";
import { SectorRequest } from "./sector-request.ts";

/**
 * The only way to a sector: asserts, calls within the deadline, takes from the answer exactly what was asked, keeps the
 * receipt. Never rejects: what goes wrong becomes a coded error without the sector's own words.
 */
export function sectorDataSource(caller: SectorCaller, owners: FieldOwners): GraphQLDataSource {
  const { sector } = caller;
  const prepared = preparation(owners, sector);

  return {
    async process(options) {
      const { context, request } = options;
      if (!(context instanceof SectorRequest)) return failure(fail("SECTOR_FAILED", { sector }), sector);
      const { variables, keySets } = context.narrow({ ...request.variables });
      try {
        const document =
          "document" in options && options.document !== undefined ? options.document : parse(request.query ?? "");
        const asked = prepared(document, variables["representations"]);
        const { operationName } = request;
        return await caller.call(
          context,
          { document: asked.document, text: asked.text, variables, ...named(operationName), ...accompanied(keySets) },
          (answer) => acceptAnswer(sector, asked, answer, variables["representations"], context),
        );
      } catch (error) {
        return failure(caller.failed(context, error), sector);
      }
    },
  };
}

const named = (operationName: string | undefined) => (operationName === undefined ? {} : { operationName });
const accompanied = (keySets: SectorCall["keySets"]) => (keySets === undefined ? {} : { keySets });

function acceptAnswer(
  sector: string,
  asked: Asked,
  answer: SectorAnswer,
  representations: unknown,
  request: SectorRequest,
): { data?: Record<string, unknown> | null; errors?: GraphQLFormattedError[] } {
  const data = keepReceipt(sector, answer, request);
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

function failure(error: CodedError, sector: string) {
  return { data: null, errors: [{ message: "", extensions: { sector, ...error.details, code: error.code } }] };
}
