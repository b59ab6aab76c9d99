import { CodedError, jsonDigest, keySetsDigest } from "@lgsp/policies";
import type { KeySet } from "@lgsp/policies";
import { getArgumentValues } from "graphql";
import type { FieldNode } from "graphql";
import type { Denial, Reduced } from "../decision/decide-document.ts";
import type { FactsIndex } from "../decision/graph-facts.ts";
import { fail } from "../errors.ts";
import type { SectorRequest } from "../sectors/sector-request.ts";
import type { AskKeys } from "./ask-keys.ts";
import type { ForeignCondition } from "./foreign-conditions.ts";
import { splitFilter, type Answer } from "./split-filter.ts";

/** Questions for keys that one request may need: each is a call to a sector, and may scan its table. */
export const mostKeyQuestions = 24;

/**
 * Finds, before anything is fetched, the rows that the filters' foreign conditions mean, and leaves them with the request.
 * Returns the selections whose filter cannot be answered, with why: without its condition an answer would be too wide,
 * so there is none.
 */
export type AnswerFilters = (
  reduced: Reduced,
  variables: Readonly<Record<string, unknown>>,
  request: SectorRequest,
) => Promise<ReadonlyMap<FieldNode, Denial>>;

export function answerFilters(
  conditions: ReadonlyMap<string, ForeignCondition>,
  facts: FactsIndex,
  ask: AskKeys,
): AnswerFilters {
  return async ({ filters }, variables, request) => {
    const unanswerable = new Map<FieldNode, Denial>();
    const answer = onceEach(ask, request);
    await Promise.all(
      filters.map(async ({ variable, site }) => {
        const { filter } = getArgumentValues(site.definition, site.node, variables);
        try {
          request.narrowings.set(variable, await splitFilter(site.of, filter, conditions, facts, answer));
        } catch (error) {
          if (!(error instanceof CodedError) || error.code === "LIMIT_EXCEEDED") throw error;
          unanswerable.set(site.node, denialOf(error, site.of));
        }
      }),
    );
    return unanswerable;
  };
}

function denialOf({ code, details }: CodedError, of: string): Denial {
  const { coordinate } = details;
  return { code, coordinate: typeof coordinate === "string" ? coordinate : of, details };
}

/** The same question is asked once in a request, however many filters hold it. Error: LIMIT_EXCEEDED. */
function onceEach(ask: AskKeys, request: SectorRequest): Answer {
  const asked = new Map<string, Promise<KeySet>>();
  return (condition, { filter, keySets }) => {
    const key = jsonDigest([condition.question, filter, keySetsDigest(keySets) ?? null]);
    const known = asked.get(key);
    if (known !== undefined) return known;
    if (asked.size >= mostKeyQuestions)
      throw fail("LIMIT_EXCEEDED", { limit: "conditions on other sectors", most: mostKeyQuestions });
    const answer = ask(condition, Object(filter), keySets, request);
    asked.set(key, answer);
    return answer;
  };
}
