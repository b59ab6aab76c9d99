import { hash } from "node:crypto";
import type { Assertion } from "@lgsp/policies";
import { jwtVerify, type CryptoKey, type JWTPayload, type JWTVerifyGetKey, type KeyObject } from "jose";
import { longestAssertion } from "../execution/check-assertion.ts";
import { fail } from "../execution/errors.ts";
import {
  assertionAlgorithm,
  assertionBatchType,
  assertionIssuer,
  assertionType,
  isAssertionClaims,
} from "./assertion-claims.ts";
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
 * 60 s, `jti` never shown before. A token with `~` is one of several that were signed together (SD-JWT, RFC 9901). That
 * it is about the operation it came with is checked where that is executed (checkAssertion). jose checks nothing of this
 * unless told. Errors: ASSERTION_INVALID, with a reason and never the token.
 */
export async function verifyAssertion(token: string, options: VerifyOptions): Promise<Assertion> {
  const { jti, iat, exp, lgsp } = token.includes("~")
    ? await verifiedOfBatch(token, options)
    : await verified(
        token,
        { typ: assertionType, audience: options.audience, requiredClaims: ["jti", "lgsp"] },
        options,
      );
  if (typeof jti !== "string" || typeof iat !== "number" || typeof exp !== "number")
    throw fail("ASSERTION_INVALID", { reason: "claims" });
  if (exp - iat > longestAssertion || exp <= iat) throw fail("ASSERTION_INVALID", { reason: "lifetime" });
  if (!isAssertionClaims(lgsp)) throw fail("ASSERTION_INVALID", { reason: "claims" });
  if (!(await options.singleUse.use(jti, exp + clockSkewSeconds))) throw fail("ASSERTION_INVALID", { reason: "used" });
  return { ...lgsp, audience: options.audience, expiresAt: exp, id: jti };
}

/** One of several: its digest stands under the signature, and what it says holds for itself. */
async function verifiedOfBatch(token: string, options: VerifyOptions) {
  const [jwt = "", disclosure = "", end, ...more] = token.split("~");
  // exactly one disclosure, and no key-binding JWT after it (section 4)
  if (end !== "" || more.length > 0) throw fail("ASSERTION_INVALID", { reason: "token" });
  const { iat, _sd, _sd_alg } = await verified(jwt, { typ: assertionBatchType, requiredClaims: ["_sd"] }, options);
  const digest = hash("sha256", disclosure, "base64url");
  if (_sd_alg !== "sha-256" || !Array.isArray(_sd) || !_sd.includes(digest))
    throw fail("ASSERTION_INVALID", { reason: "token" });
  const { aud, jti, exp, lgsp } = readDisclosure(disclosure);
  const now = (options.now?.() ?? new Date()).getTime() / 1_000;
  if (aud !== options.audience || typeof exp !== "number" || exp <= now - clockSkewSeconds)
    throw fail("ASSERTION_INVALID", { reason: "token" });
  return { jti, iat, exp, lgsp };
}

/** The claims of a disclosure [salt, "assertion", claims]. */
function readDisclosure(disclosure: string): Readonly<Record<string, unknown>> {
  try {
    const [, name, claims]: unknown[] = JSON.parse(Buffer.from(disclosure, "base64url").toString("utf8"));
    if (name === "assertion" && typeof claims === "object" && claims !== null) return { ...claims };
  } catch {
    // said below: no disclosure
  }
  throw fail("ASSERTION_INVALID", { reason: "token" });
}

async function verified(
  jwt: string,
  expected: { readonly typ: string; readonly audience?: string; readonly requiredClaims: string[] },
  options: VerifyOptions,
): Promise<JWTPayload> {
  const { key, now, issuer = assertionIssuer, algorithm = assertionAlgorithm } = options;
  const requirements = {
    ...expected,
    algorithms: [algorithm],
    issuer,
    requiredClaims: ["iat", "exp", ...expected.requiredClaims],
    maxTokenAge: longestAssertion + clockSkewSeconds,
    clockTolerance: clockSkewSeconds,
    ...(now === undefined ? {} : { currentDate: now() }),
  };
  try {
    const { payload } =
      typeof key === "function" ? await jwtVerify(jwt, key, requirements) : await jwtVerify(jwt, key, requirements);
    return payload;
  } catch {
    throw fail("ASSERTION_INVALID", { reason: "token" });
  }
}
