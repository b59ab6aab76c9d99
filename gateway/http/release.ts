import { Recorded } from "@lgsp/audit";
import type { CodedError, Language } from "@lgsp/policies";
import type { Answer } from "./door.ts";

const always = {
  "cache-control": "no-store",
  "x-content-type-options": "nosniff",
};

/** The only way out for an answer: with the proof that its record is durable. */
export function release(
  recorded: Recorded,
  answer: Answer,
  requestId: string,
  headers: Readonly<Record<string, string>>,
): Response {
  if (!Recorded.is(recorded)) throw new TypeError("an answer without its record");
  return new Response(answer.body === "" ? null : answer.body, {
    status: answer.status,
    headers: { ...answer.headers, ...always, ...headers, "lgsp-request-id": requestId },
  });
}

/** What is said when the ledger cannot write: a code, and nothing of the answer. */
export function withholdAnswer(
  error: CodedError,
  language: Language,
  requestId: string,
  headers: Readonly<Record<string, string>>,
): Response {
  const body = { errors: [{ message: error.text(language), extensions: { code: error.code } }] };
  return Response.json(body, {
    status: error.status,
    headers: { ...always, ...headers, "retry-after": "5", "lgsp-request-id": requestId },
  });
}
