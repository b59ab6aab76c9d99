import type { CodedError } from "@lgsp/policies";
import { identityErrors } from "./errors.ts";

/**
 * The `WWW-Authenticate` value that goes with a refusal of this room (RFC 6750 section 3), undefined for errors that are
 * not about the token. The description is English: the RFC allows printable ASCII only.
 */
export function challengeOf(error: CodedError): string | undefined {
  if (!Object.hasOwn(identityErrors, error.code)) return undefined;
  const realm = 'Bearer realm="lgsp-hub"';
  // section 3.1: a request that offered no bearer token is told the scheme and nothing else
  if (error.code === "AUTHORIZATION_SCHEME") return realm;
  const kind = kindOf(error);
  if (kind === undefined) return undefined;
  const description = error.message.replace(/[^\x20-\x7e]|["\\]/g, "");
  return `${realm}, error="${kind}", error_description="${error.code}: ${description}"`;
}

function kindOf(error: CodedError): string | undefined {
  if (error.status === 401) return "invalid_token";
  if (error.code === "AUTHORIZATION_MALFORMED" || error.code === "TOKEN_MISPLACED") return "invalid_request";
  if (error.code === "AUTHORITY_MISSING" || error.code === "AUTHORITY_AMBIGUOUS") return "insufficient_scope";
  return undefined;
}
