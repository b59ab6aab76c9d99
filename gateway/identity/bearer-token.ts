import type { RequestHead } from "../request-head.ts";
import { fail } from "./errors.ts";

/** Tokens of real issuers are 0.5 to 3 KB; Node caps all headers together at 16 KB. */
const maximumLength = 8_192;

/**
 * The bearer token of a request (RFC 6750 section 2.1: in the Authorization header, nowhere else), or undefined when
 * there is none.
 *
 * Throws AUTHORIZATION_MALFORMED (also for two headers: the Fetch API joins them with a comma, which no token has),
 * AUTHORIZATION_SCHEME for another scheme, TOKEN_MISPLACED for `?access_token=` (section 5.3: addresses are logged).
 */
export function readBearerToken(request: RequestHead): string | undefined {
  if (request.url.includes("?") && new URL(request.url).searchParams.has("access_token")) throw fail("TOKEN_MISPLACED");
  const header = request.headers.get("authorization");
  if (header === null) return undefined;
  const [, scheme, credentials] = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+)(?: +(\S.*))?$/.exec(header) ?? [];
  if (scheme === undefined) throw fail("AUTHORIZATION_MALFORMED");
  if (scheme.toLowerCase() !== "bearer") throw fail("AUTHORIZATION_SCHEME");
  // b64token of RFC 6750 section 2.1
  if (credentials === undefined || credentials.length > maximumLength || !/^[A-Za-z0-9._~+/-]+=*$/.test(credentials)) {
    throw fail("AUTHORIZATION_MALFORMED");
  }
  return credentials;
}
