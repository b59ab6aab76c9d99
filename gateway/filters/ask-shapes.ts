import { CodedError } from "@lgsp/policies";
import { parse } from "graphql";
import type { DocumentNode } from "graphql";
import { fail } from "../errors.ts";
import { isRecord } from "../json.ts";
import { UnfitAnswer } from "../sectors/guard-answer.ts";
import { keepReceipt } from "../sectors/receipt.ts";
import type { SectorCaller } from "../sectors/sector-caller.ts";
import { readSectorErrors } from "../sectors/sector-errors.ts";
import type { Narrowing, SectorRequest } from "../sectors/sector-request.ts";
import type { ErrorCatalogue } from "../shape/error-text.ts";
import { asRefusal } from "./ask-keys.ts";
import type { LocatedType } from "./place-conditions.ts";

/** A GeoJSON GeometryCollection, as its sector gave it: the sector that it goes to reads it as it reads a client's. */
export type Shapes = { readonly type: "GeometryCollection"; readonly geometries: readonly unknown[] };

/** Asks a sector where the rows that match are. Errors: PREDICATE_DENIED, PLACE_TOO_WIDE, SECTOR_UNAVAILABLE … */
export type AskShapes = (located: LocatedType, narrowing: Narrowing, request: SectorRequest) => Promise<Shapes>;

export function askShapes(callers: ReadonlyMap<string, SectorCaller>, catalogue: ErrorCatalogue): AskShapes {
  const documents = new Map<string, { readonly text: string; readonly document: DocumentNode }>();

  const documentFor = ({ question, type }: LocatedType) => {
    const known = documents.get(question);
    if (known !== undefined) return known;
    const text = `query ($filter: ${type}Filter) { shapes: ${question}(filter: $filter) }`;
    const asked = { text, document: parse(text, { noLocation: true }) };
    documents.set(question, asked);
    return asked;
  };

  return async (located, { filter, keySets }, request) => {
    const caller = callers.get(located.sector);
    if (caller === undefined) throw fail("SECTOR_ENDPOINT_MISSING", { sector: located.sector });
    const accompanied = Object.keys(keySets).length === 0 ? {} : { keySets };
    try {
      return await caller.call(
        request,
        { ...documentFor(located), variables: { filter }, ...accompanied },
        (answer) => {
          const data = keepReceipt(caller.sector, answer, request);
          const [error] = readSectorErrors(answer.errors ?? []);
          if (error !== undefined) throw asRefusal(error.extensions ?? {}, caller.sector, catalogue);
          const shapes = data?.["shapes"];
          if (!isRecord(shapes) || shapes["type"] !== "GeometryCollection" || !Array.isArray(shapes["geometries"]))
            throw new UnfitAnswer("shapes");
          return { type: "GeometryCollection", geometries: shapes["geometries"] };
        },
      );
    } catch (error) {
      if (error instanceof CodedError && error.status < 500) throw error;
      throw caller.failed(request, error);
    }
  };
}
