import { Recorded } from "@lgsp/audit";
import type { CodedError, Language } from "@lgsp/policies";
import type { Answer } from "./door.ts";

/** An HTTP response that may leave. */
export interface Released {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

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
): Released {
  if (!Recorded.is(recorded)) throw new TypeError("an answer without its record");
  return {
    status: answer.status,
    headers: { ...answer.headers, ...always, ...headers, "lgsp-request-id": requestId },
    body: answer.body,
  };
}

/** What is said when the ledger cannot write: a code, and nothing of the answer. */
export function withholdAnswer(
  error: CodedError,
  language: Language,
  requestId: string,
  headers: Readonly<Record<string, string>>,
): Released {
  const body = { errors: [{ message: error.text(language), extensions: { code: error.code } }] };
  return {
    status: error.status,
    headers: {
      "content-type": "application/json",
      ...always,
      ...headers,
      "retry-after": "5",
      "lgsp-request-id": requestId,
    },
    body: JSON.stringify(body),
  };
}

export const toResponse = ({ status, headers, body }: Released): Response =>
  new Response(body === "" ? null : body, { status, headers });
