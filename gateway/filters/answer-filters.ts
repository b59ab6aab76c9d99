import { CodedError, jsonDigest, keySetsDigest } from "@lgsp/policies";
import type { Decision } from "@lgsp/policies";
import { getArgumentValues } from "graphql";
import type { FieldNode } from "graphql";
import type { Denial, Reduced } from "../decision/decide-document.ts";
import type { FactsIndex } from "../decision/graph-facts.ts";
import { fail } from "../errors.ts";
import type { Narrowing, SectorRequest } from "../sectors/sector-request.ts";
import type { AskKeys } from "./ask-keys.ts";
import type { ForeignCondition } from "./foreign-conditions.ts";
import type { AskShapes } from "./ask-shapes.ts";
import type { LocatedType } from "./place-conditions.ts";
import { splitFilter, type Answers } from "./split-filter.ts";

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
  decision: Decision,
) => Promise<ReadonlyMap<FieldNode, Denial>>;

export function answerFilters(
  conditions: ReadonlyMap<string, ForeignCondition>,
  facts: FactsIndex,
  ask: AskKeys,
  places?: { readonly located: ReadonlyMap<string, LocatedType>; readonly ask: AskShapes },
): AnswerFilters {
  return async ({ filters }, variables, request, decision) => {
    const unanswerable = new Map<FieldNode, Denial>();
    const answers = onceEach(ask, places?.ask ?? noShapes, request);
    const graph = { conditions, located: places?.located ?? new Map(), facts, decision };
    await Promise.all(
      filters.map(async ({ variable, site }) => {
        const { filter } = getArgumentValues(site.definition, site.node, variables);
        try {
          request.narrowings.set(variable, await splitFilter(site.of, filter, graph, answers, site.suppressed));
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

/** Where no schema offers rows in place of a shape, none are asked for. */
const noShapes: AskShapes = ({ type, field }) =>
  Promise.reject(fail("FILTER_NULL", { coordinate: `${type}.${field}` }));

/** The same question is asked once in a request, however many filters hold it. Error: LIMIT_EXCEEDED. */
function onceEach(ask: AskKeys, askShapes: AskShapes, request: SectorRequest): Answers {
  let questions = 0;
  const once = <Of extends { readonly question: string }, Answer>(
    put: (of: Of, narrowing: Narrowing) => Promise<Answer>,
  ) => {
    const asked = new Map<string, Promise<Answer>>();
    return (of: Of, narrowing: Narrowing): Promise<Answer> => {
      const key = jsonDigest([of.question, narrowing.filter, keySetsDigest(narrowing.keySets) ?? null]);
      const known = asked.get(key);
      if (known !== undefined) return known;
      questions += 1;
      if (questions > mostKeyQuestions)
        throw fail("LIMIT_EXCEEDED", { limit: "conditions on other sectors", most: mostKeyQuestions });
      const answer = put(of, narrowing);
      asked.set(key, answer);
      return answer;
    };
  };
  return {
    keys: once((condition: ForeignCondition, { filter, keySets }) => ask(condition, Object(filter), keySets, request)),
    shapes: once((located: LocatedType, narrowing) => askShapes(located, narrowing, request)),
  };
}
