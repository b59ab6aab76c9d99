import { hash, randomBytes, sign } from "node:crypto";
import type { KeyObject } from "node:crypto";
import type { Assertion } from "@lgsp/policies";

/** Turns an assertion into a token that a sector in another process can check. */
export type SignAssertion = (assertion: Assertion) => Promise<string>;

export interface SigningKey {
  /** ECDSA P-256 private key. */
  readonly key: KeyObject;
  /** Key id, so that sectors can hold the next key before it signs. */
  readonly kid: string;
  /** `iss`: the name sectors know this hub by. */
  readonly issuer: string;
}

/** Type headers (RFC 8725 section 3.11): no other token of the hub can pass for an assertion. */
export const assertionType = "lgsp-assertion+jwt";
export const assertionBatchType = "lgsp-assertions+sd-jwt";

/** A token of more digests would outgrow the header limits of HTTP servers. */
const largestBatch = 32;

interface Waiting {
  readonly assertion: Assertion;
  readonly resolve: (token: string) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * One assertion is a JWT {iss, aud, jti, iat, exp, lgsp: {requestId, asking, policyDigest, operationDigest, released,
 * idempotencyKey?, keySetsDigest?}}, ES256, in the compact form of RFC 7515 section 7.1.
 *
 * What is asserted in one turn of the event loop, for whatever requests and sectors, is signed once, as an SD-JWT
 * (RFC 9901): the signature is over the digests, and each call carries its own claims only, salted, so that no sector
 * learns of another's. A signature is the dearest step of a small sector call; jose would sign each at twice the cost.
 */
export function createAssertionSigner({ key, kid, issuer }: SigningKey): SignAssertion {
  if (key.asymmetricKeyDetails?.namedCurve !== "prime256v1") throw new TypeError("assertions are signed with ES256");
  // RFC 7518 section 3.4: R and S side by side, not DER
  const es256 = { key, dsaEncoding: "ieee-p1363" } as const;
  const headers = {
    one: base64url(JSON.stringify({ alg: "ES256", typ: assertionType, kid })),
    batch: base64url(JSON.stringify({ alg: "ES256", typ: assertionBatchType, kid })),
  };
  const signed = (header: string, claims: unknown): string => {
    const text = `${header}.${base64url(JSON.stringify(claims))}`;
    return `${text}.${sign("sha256", Buffer.from(text), es256).toString("base64url")}`;
  };

  const signBatch = (batch: readonly Waiting[]): readonly string[] => {
    const iat = Math.floor(Date.now() / 1_000);
    const [only] = batch;
    if (batch.length === 1 && only !== undefined) {
      const { audience, id, expiresAt, ...lgsp } = only.assertion;
      return [signed(headers.one, { lgsp, iss: issuer, aud: audience, jti: id, iat, exp: expiresAt })];
    }
    const disclosures = batch.map(({ assertion: { audience, id, expiresAt, ...lgsp } }) =>
      // section 4.2.1: [salt, name, value], the salt of 128 bits
      base64url(
        JSON.stringify([
          randomBytes(16).toString("base64url"),
          "assertion",
          { lgsp, aud: audience, jti: id, exp: expiresAt },
        ]),
      ),
    );
    const jwt = signed(headers.batch, {
      iss: issuer,
      iat,
      exp: Math.max(...batch.map(({ assertion }) => assertion.expiresAt)),
      _sd_alg: "sha-256",
      // section 4.2.4.1: their order must not tell which belongs to whom
      _sd: disclosures.map((disclosure) => hash("sha256", disclosure, "base64url")).toSorted(),
    });
    return disclosures.map((disclosure) => `${jwt}~${disclosure}~`);
  };

  let waiting: Waiting[] = [];
  const flush = (): void => {
    const batch = waiting;
    waiting = [];
    try {
      const tokens = signBatch(batch);
      batch.forEach(({ resolve }, position) => resolve(tokens[position] ?? ""));
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  };

  return (assertion) =>
    new Promise((resolve, reject) => {
      waiting.push({ assertion, resolve, reject });
      if (waiting.length === 1) setImmediate(() => waiting.length > 0 && flush());
      if (waiting.length === largestBatch) flush();
    });
}

const base64url = (text: string): string => Buffer.from(text).toString("base64url");
