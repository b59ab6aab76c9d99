import { sign } from "node:crypto";
import type { KeyObject } from "node:crypto";
import type { Assertion } from "@lgsp/policies";

/** Turns an assertion into a JWT that a sector in another process can check. */
export type SignAssertion = (assertion: Assertion) => string;

export interface SigningKey {
  /** ECDSA P-256 private key. */
  readonly key: KeyObject;
  /** Key id, so that sectors can hold the next key before it signs. */
  readonly kid: string;
  /** `iss`: the name sectors know this hub by. */
  readonly issuer: string;
}

/** Type header of the token (RFC 8725 section 3.11): no other token of the hub can pass for an assertion. */
export const assertionType = "lgsp-assertion+jwt";

/**
 * Claims: {iss, aud, jti, iat, exp, lgsp: {requestId, asking, policyDigest, operationDigest, released, idempotencyKey?}},
 * signed ES256 in the compact form of RFC 7515 section 7.1. Each sector call is signed, and jose signs through WebCrypto
 * on another thread, at twice the processor time of signing here; sectors verify with jose.
 */
export function createAssertionSigner({ key, kid, issuer }: SigningKey): SignAssertion {
  if (key.asymmetricKeyDetails?.namedCurve !== "prime256v1") throw new TypeError("assertions are signed with ES256");
  const header = base64url(JSON.stringify({ alg: "ES256", typ: assertionType, kid }));
  // RFC 7518 section 3.4: R and S side by side, not DER
  const es256 = { key, dsaEncoding: "ieee-p1363" } as const;
  return ({ audience, id, expiresAt, ...lgsp }) => {
    const iat = Math.floor(Date.now() / 1_000);
    const claims = { lgsp, iss: issuer, aud: audience, jti: id, iat, exp: expiresAt };
    const signed = `${header}.${base64url(JSON.stringify(claims))}`;
    return `${signed}.${sign("sha256", Buffer.from(signed), es256).toString("base64url")}`;
  };
}

const base64url = (text: string): string => Buffer.from(text).toString("base64url");
