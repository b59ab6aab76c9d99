import type { Assertion } from "@lgsp/policies";
import { jwtVerify, type CryptoKey, type JWTVerifyGetKey, type KeyObject } from "jose";
import { longestAssertion } from "../execution/check-assertion.ts";
import { fail } from "../execution/errors.ts";
import { assertionAlgorithm, assertionIssuer, assertionType, isAssertionClaims } from "./assertion-claims.ts";
import type { SingleUse } from "./single-use.ts";

export interface VerifyOptions {
  /** Name of this sector: the only audience accepted. */
  readonly audience: string;
  /** Public key of the gateway, or a key set (jose's createLocalJWKSet, createRemoteJWKSet) for rotation. */
  readonly key: CryptoKey | KeyObject | JWTVerifyGetKey;
  readonly singleUse: SingleUse;
  /** `iss` of the gateway. Default: "lgsp-gateway". */
  readonly issuer?: string;
  /** JWS algorithm of the gateway's key; exactly one is accepted. Default: ES256. */
  readonly algorithm?: string;
  readonly now?: () => Date;
}

const clockSkewSeconds = 5;

/**
 * Reads the gateway's assertion from its token: ES256 by the gateway's key, `typ`, `iss`, `aud`, `iat`, `exp` within
 * 60 s, `jti` never shown before. That it is about the operation it came with is checked where that is executed
 * (checkAssertion). jose checks nothing of this unless told. Errors: ASSERTION_INVALID, with a reason and never the token.
 */
export async function verifyAssertion(token: string, options: VerifyOptions): Promise<Assertion> {
  const { payload } = await verified(token, options);
  const { jti, iat, exp, lgsp } = payload;
  if (jti === undefined || iat === undefined || exp === undefined)
    throw fail("ASSERTION_INVALID", { reason: "claims" });
  if (exp - iat > longestAssertion || exp <= iat) throw fail("ASSERTION_INVALID", { reason: "lifetime" });
  if (!isAssertionClaims(lgsp)) throw fail("ASSERTION_INVALID", { reason: "claims" });
  if (!(await options.singleUse.use(jti, exp + clockSkewSeconds))) throw fail("ASSERTION_INVALID", { reason: "used" });
  return { ...lgsp, audience: options.audience, expiresAt: exp, id: jti };
}

async function verified(token: string, options: VerifyOptions) {
  const { audience, key, now, issuer = assertionIssuer, algorithm = assertionAlgorithm } = options;
  const requirements = {
    algorithms: [algorithm],
    audience,
    issuer,
    typ: assertionType,
    requiredClaims: ["jti", "iat", "exp", "lgsp"],
    maxTokenAge: longestAssertion + clockSkewSeconds,
    clockTolerance: clockSkewSeconds,
    ...(now === undefined ? {} : { currentDate: now() }),
  };
  try {
    return typeof key === "function"
      ? await jwtVerify(token, key, requirements)
      : await jwtVerify(token, key, requirements);
  } catch {
    throw fail("ASSERTION_INVALID", { reason: "token" });
  }
}
