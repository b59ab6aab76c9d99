import type { Assertion } from "@lgsp/policies";
import { SignJWT } from "jose";
import type { CryptoKey, KeyObject } from "jose";

/** Turns an assertion into a JWT that a sector in another process can check. */
export type SignAssertion = (assertion: Assertion) => Promise<string>;

export interface SigningKey {
  readonly key: CryptoKey | KeyObject;
  /** Key id, so that sectors can hold the next key before it signs. */
  readonly kid: string;
  /** `iss`: the name sectors know this hub by. */
  readonly issuer: string;
  /** JWS algorithm; ES256 by default. */
  readonly algorithm?: string;
}

/** Type header of the token (RFC 8725 section 3.11): no other token of the hub can pass for an assertion. */
export const assertionType = "lgsp-assertion+jwt";

/** Claims: {iss, aud, jti, iat, exp, lgsp: {requestId, asking, policyDigest, operationDigest, released, idempotencyKey?}}. */
export function createAssertionSigner({ key, kid, issuer, algorithm = "ES256" }: SigningKey): SignAssertion {
  return ({ audience, id, expiresAt, ...lgsp }) =>
    new SignJWT({ lgsp })
      .setProtectedHeader({ alg: algorithm, typ: assertionType, kid })
      .setIssuer(issuer)
      .setAudience(audience)
      .setJti(id)
      .setIssuedAt()
      .setExpirationTime(expiresAt)
      .sign(key);
}
