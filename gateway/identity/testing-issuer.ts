import { exportJWK, generateKeyPair, SignJWT } from "jose";
import type { CryptoKey, JWK, JWTHeaderParameters } from "jose";
import { localKeys } from "./issuer-keys.ts";
import type { TrustedIssuer } from "./verify-token.ts";

/** For tests: an issuer that signs whatever it is asked to. */
export interface TestingIssuer extends TrustedIssuer {
  readonly publicKey: JWK;
  readonly privateKey: CryptoKey;
  /** `claims` over a token that would be accepted; a claim given as undefined is left out. */
  sign(claims?: Record<string, unknown>, header?: Partial<JWTHeaderParameters>, key?: CryptoKey): Promise<string>;
}

export const testingAudience = "urn:lgsp-hub";
export const testingNow = new Date("2026-11-24T08:00:00Z");
const nowSeconds = testingNow.getTime() / 1_000;

export async function createTestingIssuer(name = "national", kid = "one"): Promise<TestingIssuer> {
  const { privateKey, publicKey } = await generateKeyPair("ES256");
  const jwk: JWK = { ...(await exportJWK(publicKey)), kid, alg: "ES256", use: "sig" };
  const issuer = `https://${name}.example`;
  return {
    name,
    issuer,
    keys: localKeys({ keys: [jwk] }),
    publicKey: jwk,
    privateKey,
    sign: (claims = {}, header = {}, key = privateKey) =>
      new SignJWT({
        iss: issuer,
        sub: "nam",
        aud: testingAudience,
        iat: nowSeconds - 10,
        exp: nowSeconds + 590,
        jti: "4f1c",
        ...claims,
      })
        .setProtectedHeader({ alg: "ES256", typ: "at+jwt", kid, ...header })
        .sign(key),
  };
}
