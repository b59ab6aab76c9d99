import { anonymous } from "@lgsp/policies";
import type { Principal } from "@lgsp/policies";
import type { RequestHead } from "../request-head.ts";
import type { SharedState } from "../state/shared-state.ts";
import type { AuthorityRegister } from "./authority-register.ts";
import { readBearerToken } from "./bearer-token.ts";
import { fail } from "./errors.ts";
import type { TokenVerifier, VerifiedToken } from "./verify-token.ts";

/** Who is behind a request. */
export interface Identity {
  readonly principal: Principal;
  /** Absent for anonymous callers. */
  readonly token?: VerifiedToken;
}

export type Identify = (request: RequestHead, now?: Date) => Promise<Identity>;

export interface IdentifyOptions {
  readonly verifier: TokenVerifier;
  readonly register: AuthorityRegister;
  readonly state: Pick<SharedState, "isRevoked" | "revocationsKnownUntil">;
  /** How long a revocation made elsewhere may stay unknown here while shared state is out of reach. Default 60. */
  readonly revocationGraceSeconds?: number;
}

/**
 * The caller of a request: no Authorization header is the anonymous principal; a token is verified, looked up among
 * the revocations, and resolved in the authority register, in this order. Throws the codes of those steps,
 * TOKEN_REVOKED and REVOCATION_UNKNOWN.
 *
 * While shared state is out of reach, revocations made elsewhere cannot be learnt. Tokens then count only within the
 * grace after their issue: the issuer, who will not give a revoked person a new one, stands in. So a revocation is
 * missed for the grace at most, and honest clients, which renew their token on `invalid_token`, keep working.
 */
export function createIdentify(options: IdentifyOptions): Identify {
  const { verifier, register, state } = options;
  const graceMs = (options.revocationGraceSeconds ?? 60) * 1_000;
  return async (request, now = new Date()) => {
    const bearer = readBearerToken(request);
    if (bearer === undefined) return { principal: anonymous };
    const token = await verifier.verify(bearer, now);
    if (state.isRevoked("token", token.id) || state.isRevoked("subject", token.subject)) throw fail("TOKEN_REVOKED");
    const unknownSince = state.revocationsKnownUntil() + graceMs;
    if (now.getTime() > unknownSince && now.getTime() > token.issuedAt.getTime() + graceMs)
      throw fail("REVOCATION_UNKNOWN");
    const principal = withoutRevokedAgreements(await register.resolve(token, now), state);
    return { principal, token };
  };
}

/** An agreement may end while the office goes on; whoever acts under nothing else is refused. */
function withoutRevokedAgreements(principal: Principal, state: IdentifyOptions["state"]): Principal {
  const agreements = principal.agreements.filter((agreement) => !state.isRevoked("agreement", agreement));
  if (principal.agreements.length > 0 && agreements.length === 0) throw fail("TOKEN_REVOKED");
  return agreements.length === principal.agreements.length ? principal : { ...principal, agreements };
}
