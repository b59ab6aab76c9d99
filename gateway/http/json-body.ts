import { isRecord } from "../json.ts";
import { fail } from "../errors.ts";
import type { HubRequest } from "./hub-request.ts";

/** What a GraphQL-over-HTTP request asks for. */
export interface Params {
  readonly query: string;
  readonly operationName?: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const jsonMediaType = /^application\/(?:json|graphql\+json)\s*(?:;\s*charset\s*=\s*"?utf-?8"?\s*)?$/i;

/**
 * Reads the parameters of a POST. Nothing but JSON is taken: form, multipart and text bodies need no preflight, so any
 * web page could send them. Other charsets are refused too (CVE-2026-23897).
 * Errors: CONTENT_TYPE_UNSUPPORTED, BODY_TOO_LARGE, BODY_MALFORMED, PARAMETER_INVALID, REQUEST_ABORTED.
 */
export async function readParams(request: HubRequest, maxBytes: number): Promise<Params> {
  if (!jsonMediaType.test(request.headers.get("content-type") ?? "")) throw fail("CONTENT_TYPE_UNSUPPORTED");
  return checkParams(parseObject(await readText(request, maxBytes)));
}

async function readText(request: HubRequest, maxBytes: number): Promise<string> {
  if (Number(request.headers.get("content-length") ?? 0) > maxBytes) throw fail("BODY_TOO_LARGE", { limit: maxBytes });
  const bytes = await request.read(maxBytes);
  try {
    return utf8.decode(bytes);
  } catch {
    throw fail("BODY_MALFORMED");
  }
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

function parseObject(text: string): Record<string, unknown> {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw fail("BODY_MALFORMED");
  }
  if (!isRecord(body)) throw fail("BODY_MALFORMED");
  return body;
}

function checkParams(body: Record<string, unknown>): Params {
  const { query, operationName = null, variables = null, extensions = null, ...others } = body;
  if (typeof query !== "string" || query === "") throw fail("PARAMETER_INVALID", { parameter: "query" });
  if (operationName !== null && typeof operationName !== "string")
    throw fail("PARAMETER_INVALID", { parameter: "operationName" });
  if (variables !== null && !isRecord(variables)) throw fail("PARAMETER_INVALID", { parameter: "variables" });
  if (extensions !== null && !isRecord(extensions)) throw fail("PARAMETER_INVALID", { parameter: "extensions" });
  if (Object.keys(others).length > 0) throw fail("PARAMETER_INVALID", { parameter: "(unknown)" });
  return { query, variables: variables ?? {}, ...(operationName === null ? {} : { operationName }) };
}
