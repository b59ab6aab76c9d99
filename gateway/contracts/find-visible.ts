import { isDeepStrictEqual } from "node:util";
import type { CodedError, SectorAnswer } from "@lgsp/policies";
import { parse } from "graphql";
import { fail } from "../errors.ts";
import { isRecord } from "../json.ts";
import type { FieldOwners } from "../plan/field-owners.ts";
import { askEntities, keyAlias } from "../sectors/asked.ts";
import type { Asked } from "../sectors/asked.ts";
import { UnfitAnswer } from "../sectors/guard-answer.ts";
import { keepReceipt } from "../sectors/receipt.ts";
import type { SectorCaller } from "../sectors/sector-caller.ts";
import type { SectorRequest } from "../sectors/sector-request.ts";
import { dateKey, type EntranceType } from "./entrance.ts";
import type { EntityKey } from "./representation.ts";

/**
 * Asks the owner of a type which of these rows the asker may see: one call for all of them, in which it is asked for
 * nothing but the key. `visible`: positions. `error`: the owner could not be asked, or not about each of them; what it
 * did not name is then not known to be absent.
 */
export type FindVisible = (
  entered: EntranceType,
  keys: readonly EntityKey[],
  request: SectorRequest,
) => Promise<{ readonly visible: ReadonlySet<number>; readonly error?: CodedError }>;

const nobody: ReadonlySet<number> = new Set();
const question = parse(
  "query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename } }",
  { noLocation: true },
);

export function findVisible(callers: ReadonlyMap<string, SectorCaller>, owners: FieldOwners): FindVisible {
  const questions = new Map<string, Asked>();
  const asking = ({ type, key }: EntranceType): Asked => {
    const asked = questions.get(type) ?? askEntities(question, new Map([[type, key]]), owners);
    questions.set(type, asked);
    return asked;
  };

  return async (entered, keys, request) => {
    const { type, owner } = entered;
    if (keys.length === 0) return { visible: nobody };
    const caller = callers.get(owner);
    if (caller === undefined) throw fail("SECTOR_ENDPOINT_MISSING", { sector: owner });
    const { document, text } = asking(entered);
    const representations = keys.map((key) => ({ ...key, __typename: type }));
    try {
      return await caller.call(request, { document, text, variables: { representations } }, (answer) => {
        const entities = keepReceipt(owner, answer, request)?.["_entities"];
        // not whose row it was: an error at one place would tell that there is a row
        const error = isFailing(answer)
          ? { error: caller.failed(request, fail("SECTOR_FAILED", { sector: owner })) }
          : {};
        if (entities === undefined) return { visible: nobody, ...error };
        if (!Array.isArray(entities) || entities.length !== keys.length) throw new UnfitAnswer("number of entities");
        const found = entities.flatMap((entity: unknown, position) => (isOf(entity, keys[position]) ? [position] : []));
        return { visible: new Set(found), ...error };
      });
    } catch (error) {
      return { visible: nobody, error: caller.failed(request, error) };
    }
  };
}

const isFailing = ({ errors = [] }: SectorAnswer): boolean => errors.length > 0;

/**
 * What came back is a row of exactly this key. A database that compares without case finds more than was asked for; that
 * is none, and must not fail the rest of the batch.
 */
function isOf(entity: unknown, key: EntityKey | undefined): boolean {
  if (!isRecord(entity) || key === undefined) return false;
  return Object.entries(key).every(
    ([field, value]) => field === dateKey || isDeepStrictEqual(entity[keyAlias(field)], value),
  );
}
