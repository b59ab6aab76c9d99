import { createHash } from "node:crypto";
import { decodeJwt, decodeProtectedHeader, errors, jwtVerify } from "jose";
import type { JWTPayload } from "jose";
import { LRUCache } from "lru-cache";
import { CodedError } from "@lgsp/policies";
import { fail } from "./errors.ts";
import type { IssuerKeys } from "./issuer-keys.ts";

export interface TrustedIssuer {
  /** Short name, first half of every subject of this issuer: "development", "vneid". No colon. */
  readonly name: string;
  /** Exactly the `iss` of its tokens. */
  readonly issuer: string;
  readonly keys: IssuerKeys;
  /**
   * For an issuer whose `sub` is a personal number: makes it opaque (a keyed hash) before anything else sees it.
   * Default: the subject as it is.
   */
  readonly opaqueSubject?: (subject: string) => string;
}

export interface TokenVerifierOptions {
  readonly issuers: readonly TrustedIssuer[];
  /** Our own name: the token's `aud` must contain it. */
  readonly audience: string;
  /** Default ES256 only. Symmetric algorithms are never accepted. */
  readonly algorithms?: readonly string[];
  /** Greatest `exp - iat`. Default 3,600. */
  readonly maximumLifetimeSeconds?: number;
  /** Clock difference to an issuer that is forgiven. Default 5. */
  readonly skewSeconds?: number;
}

/** A token whose signature and claims hold. It says who calls, not yet what they may act as. */
export interface VerifiedToken {
  /** `jti`, else the SHA-256 (base64url) of the token: what a revocation names. */
  readonly id: string;
  /** "issuer name:subject", opaque and unique over all issuers. */
  readonly subject: string;
  readonly issuedAt: Date;
  readonly expiresAt: Date;
  /** All claims; only those that narrow are read further on. */
  readonly claims: Readonly<JWTPayload>;
}

export interface TokenVerifier {
  /**
   * Checks signature and claims of an access token (RFC 9068, RFC 8725). jose checks none of issuer, audience,
   * algorithms, expiry and lifetime unless told to; here all are required.
   *
   * Throws TOKEN_MALFORMED, TOKEN_TYPE, TOKEN_ALGORITHM, TOKEN_SIGNATURE, TOKEN_ISSUER_UNKNOWN, TOKEN_AUDIENCE,
   * TOKEN_EXPIRED, TOKEN_NOT_YET_VALID, TOKEN_LIFETIME, TOKEN_CLAIM (401) or IDENTITY_UNAVAILABLE (503).
   */
  verify(token: string, now: Date): Promise<VerifiedToken>;
}

interface Remembered {
  readonly verified: VerifiedToken;
  readonly issuer: TrustedIssuer;
  readonly keysVersion: number;
}

/** Signature checks cost 0.1 ms each; a caller's token is the same for minutes. */
const rememberedTokens = 10_000;

export function createTokenVerifier(options: TokenVerifierOptions): TokenVerifier {
  const algorithms = [...(options.algorithms ?? ["ES256"])];
  if (algorithms.some((algorithm) => /^(none|HS\d+)$/i.test(algorithm))) {
    throw new TypeError("an issuer's tokens are signed with an asymmetric key");
  }
  if (options.issuers.some(({ name }) => name === "" || name.includes(":")))
    throw new TypeError("issuer name with a colon");
  const issuers = new Map(options.issuers.map((issuer) => [issuer.issuer, issuer]));
  if (
    issuers.size !== options.issuers.length ||
    new Set(options.issuers.map(({ name }) => name)).size !== issuers.size
  ) {
    throw new TypeError("two trusted issuers share a name");
  }
  const skewSeconds = options.skewSeconds ?? 5;
  const maximum = options.maximumLifetimeSeconds ?? 3_600;
  const remembered = new LRUCache<string, Remembered>({ max: rememberedTokens });

  const check = async (token: string, digest: string, now: Date): Promise<Remembered> => {
    const issuer = issuers.get(issuerOf(token, algorithms));
    if (issuer === undefined) throw fail("TOKEN_ISSUER_UNKNOWN");
    // read before the key is chosen: a rotation in between makes the entry stale at once, never fresh for too long
    const keysVersion = await issuer.keys.version(now);
    const { payload } = await jwtVerify(token, (header, jws) => issuer.keys.find(header, jws, now), {
      algorithms,
      issuer: issuer.issuer,
      audience: options.audience,
      typ: "at+jwt",
      requiredClaims: ["exp", "iat", "sub"],
      clockTolerance: skewSeconds,
      currentDate: now,
    });
    return { issuer, keysVersion, verified: verifiedFrom(payload, issuer, digest, now, { maximum, skewSeconds }) };
  };

  return {
    async verify(token, now) {
      const digest = createHash("sha256").update(token).digest("base64url");
      const entry = remembered.get(digest);
      if (entry !== undefined && entry.keysVersion === (await entry.issuer.keys.version(now))) {
        if (entry.verified.expiresAt.getTime() <= now.getTime() - skewSeconds * 1_000) throw fail("TOKEN_EXPIRED");
        return entry.verified;
      }
      try {
        const checked = await check(token, digest, now);
        remembered.set(digest, checked);
        return checked.verified;
      } catch (error) {
        remembered.delete(digest);
        throw refusalOf(error, options.audience);
      }
    },
  };
}

/** The `iss` claim, read before the signature only to find whose key to check with; `algorithms` first (RFC 8725 3.1). */
function issuerOf(token: string, algorithms: readonly string[]): string {
  const { alg } = decodeProtectedHeader(token);
  if (typeof alg !== "string" || !algorithms.includes(alg)) throw fail("TOKEN_ALGORITHM");
  const { iss } = decodeJwt(token);
  if (typeof iss !== "string") throw fail("TOKEN_CLAIM", { claim: "iss" });
  return iss;
}

function verifiedFrom(
  claims: JWTPayload,
  issuer: TrustedIssuer,
  digest: string,
  now: Date,
  limits: { readonly maximum: number; readonly skewSeconds: number },
): VerifiedToken {
  const { sub, iat, exp, jti } = claims;
  if (typeof sub !== "string" || !/^[\x21-\x7e]{1,255}$/.test(sub)) throw fail("TOKEN_CLAIM", { claim: "sub" });
  if (iat === undefined || exp === undefined) throw fail("TOKEN_CLAIM", { claim: "exp" });
  if (iat > now.getTime() / 1_000 + limits.skewSeconds) throw fail("TOKEN_NOT_YET_VALID");
  if (exp - iat > limits.maximum) throw fail("TOKEN_LIFETIME", { maximum: limits.maximum });
  if (jti !== undefined && (typeof jti !== "string" || !/^[\x21-\x7e]{1,255}$/.test(jti))) {
    throw fail("TOKEN_CLAIM", { claim: "jti" });
  }
  return {
    id: jti === undefined ? digest : `${issuer.name}:${jti}`,
    subject: `${issuer.name}:${issuer.opaqueSubject?.(sub) ?? sub}`,
    issuedAt: new Date(iat * 1_000),
    expiresAt: new Date(exp * 1_000),
    claims,
  };
}

/** jose's errors as codes of this room; what they quote from the token is left behind. */
function refusalOf(error: unknown, audience: string): CodedError {
  if (error instanceof CodedError) return error;
  if (error instanceof errors.JWTExpired) return fail("TOKEN_EXPIRED");
  if (error instanceof errors.JWTClaimValidationFailed) return claimRefusal(error.claim, error.reason, audience);
  if (error instanceof errors.JOSEAlgNotAllowed) return fail("TOKEN_ALGORITHM");
  if (
    error instanceof errors.JWSSignatureVerificationFailed ||
    error instanceof errors.JWKSNoMatchingKey ||
    error instanceof errors.JWKSMultipleMatchingKeys
  ) {
    return fail("TOKEN_SIGNATURE");
  }
  return fail("TOKEN_MALFORMED");
}

function claimRefusal(claim: string, reason: string, audience: string): CodedError {
  if (claim === "typ") return fail("TOKEN_TYPE");
  if (claim === "aud") return fail("TOKEN_AUDIENCE", { audience });
  if (claim === "nbf" && reason === "check_failed") return fail("TOKEN_NOT_YET_VALID");
  return fail("TOKEN_CLAIM", { claim });
}
