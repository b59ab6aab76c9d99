import { CodedError, isKeySet } from "@lgsp/policies";
import type { KeySet, PlacedKeySet } from "@lgsp/policies";
import { parse } from "graphql";
import type { DocumentNode } from "graphql";
import { fail } from "../errors.ts";
import { UnfitAnswer } from "../sectors/guard-answer.ts";
import { keepReceipt } from "../sectors/receipt.ts";
import type { SectorCaller } from "../sectors/sector-caller.ts";
import { readSectorErrors } from "../sectors/sector-errors.ts";
import type { SectorRequest } from "../sectors/sector-request.ts";
import { definitionOf } from "../shape/error-text.ts";
import type { ErrorCatalogue } from "../shape/error-text.ts";
import type { ForeignCondition } from "./foreign-conditions.ts";

/** Asks a sector which rows satisfy a condition. Errors: PREDICATE_DENIED, SECTOR_UNAVAILABLE, SECTOR_TIMEOUT … */
export type AskKeys = (
  condition: ForeignCondition,
  filter: Readonly<Record<string, unknown>>,
  keySets: Readonly<Record<string, PlacedKeySet>>,
  request: SectorRequest,
) => Promise<KeySet>;

export function askKeys(callers: ReadonlyMap<string, SectorCaller>, catalogue: ErrorCatalogue): AskKeys {
  const documents = new Map<string, { readonly text: string; readonly document: DocumentNode }>();

  const documentFor = ({ question, target }: ForeignCondition) => {
    const known = documents.get(question);
    if (known !== undefined) return known;
    const text = `query ($filter: ${target}Filter) { keys: ${question}(filter: $filter) }`;
    const asked = { text, document: parse(text, { noLocation: true }) };
    documents.set(question, asked);
    return asked;
  };

  return async (condition, filter, keySets, request) => {
    const caller = callers.get(condition.sector);
    if (caller === undefined) throw fail("SECTOR_ENDPOINT_MISSING", { sector: condition.sector });
    const accompanied = Object.keys(keySets).length === 0 ? {} : { keySets };
    try {
      return await caller.call(
        request,
        { ...documentFor(condition), variables: { filter }, ...accompanied },
        (answer) => {
          const data = keepReceipt(caller.sector, answer, request);
          const [error] = readSectorErrors(answer.errors ?? []);
          if (error !== undefined) throw asRefusal(error.extensions ?? {}, caller.sector, catalogue);
          const set = answer.extensions?.keySets?.["keys"];
          if (!isKeySet(set) || set.type !== condition.keysOf || set.complement || set.keys.length !== data?.["keys"])
            throw new UnfitAnswer("key set");
          return set;
        },
      );
    } catch (error) {
      if (error instanceof CodedError && error.status < 500) throw error;
      throw caller.failed(request, error);
    }
  };
}

/** A sector's refusal as the hub's own. */
export function asRefusal(
  extensions: Readonly<Record<string, unknown>>,
  sector: string,
  catalogue: ErrorCatalogue,
): CodedError {
  const { code, ...details } = extensions;
  const name = typeof code === "string" ? code : "SECTOR_FAILED";
  const words = Object.entries({ sector, ...details }).flatMap(([word, value]): [string, string | number][] =>
    typeof value === "string" || typeof value === "number" ? [[word, value]] : [],
  );
  return new CodedError(name, definitionOf(name, catalogue), Object.fromEntries(words));
}
