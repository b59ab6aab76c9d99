import type { CodedError } from "@lgsp/policies";
import { fail } from "../errors.ts";
import { challengeOf } from "../identity/challenge.ts";
import type { Answered } from "../shape/answered.ts";
import { asCodedError, refusalError } from "../shape/error-text.ts";
import type { HttpFacts } from "../shape/error-text.ts";
import type { Report } from "../sectors/sector-caller.ts";
import type { Exchange } from "../stages.ts";
import { isAcceptable } from "./door.ts";
import type { HubRequest } from "./hub-request.ts";

/** Where the whole graph is asked, and where a consumer of another level asks under its contract. */
export type Entry = "graph" | "contract";

const entries: ReadonlyMap<string, Entry> = new Map([
  ["/graphql", "graph"],
  ["/federation/graphql", "contract"],
]);

/** Errors: NOT_FOUND, METHOD_NOT_ALLOWED, NOT_ACCEPTABLE. */
export function checkRequest(request: HubRequest): Entry {
  const entry = request.url === "http://hub/graphql" ? "graph" : entries.get(new URL(request.url).pathname);
  if (entry === undefined) throw fail("NOT_FOUND");
  if (request.method !== "POST") throw fail("METHOD_NOT_ALLOWED");
  if (!isAcceptable(request.headers.get("accept"))) throw fail("NOT_ACCEPTABLE");
  return entry;
}

/** The answer to a question that is refused as a whole, noted on the trail. Anything unexpected becomes INTERNAL_ERROR. */
export function refuse({ trail, language }: Exchange, error: unknown, report?: Report): Answered {
  const coded = asCodedError(error);
  if (coded.code === "INTERNAL_ERROR")
    report?.({ sector: "", requestId: trail.requestId, code: coded.code, reason: reasonOf(coded.cause) });
  trail.codes.add(coded.code);
  trail.status = coded.status >= 500 ? "FAILED" : "REFUSED";
  return { errors: [refusalError(coded, language, httpFacts(coded))] };
}

/** A document that does not parse or fit is an answer of GraphQL, 200 for clients of plain application/json. */
const answeredInBand = new Set(["DOCUMENT_MALFORMED", "DOCUMENT_INVALID", "OPERATION_UNKNOWN", "VARIABLE_INVALID"]);

function httpFacts(error: CodedError): HttpFacts {
  const challenge = challengeOf(error);
  const retryAfter = error.details["retryAfterSeconds"];
  const headers = {
    ...(challenge === undefined ? {} : { "www-authenticate": challenge }),
    ...(retryAfter === undefined ? {} : { "retry-after": String(retryAfter) }),
    ...(error.code === "METHOD_NOT_ALLOWED" ? { allow: "POST" } : {}),
  };
  return { status: error.status, spec: answeredInBand.has(error.code), headers };
}

/** Where it happened; not the message, which may quote a value. */
const reasonOf = (cause: unknown): string =>
  cause instanceof Error
    ? `${cause.name}${
        (cause.stack ?? "")
          .match(/\n {4}at .*/g)
          ?.slice(0, 6)
          .join("") ?? ""
      }`
    : typeof cause;
