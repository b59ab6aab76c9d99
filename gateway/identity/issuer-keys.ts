import { createLocalJWKSet, errors } from "jose";
import type { CryptoKey, FlattenedJWSInput, JSONWebKeySet, JWK, JWSHeaderParameters } from "jose";
import { fail } from "./errors.ts";

/** The public keys of one issuer. */
export interface IssuerKeys {
  /** The key a token names. Throws jose's JWKSNoMatchingKey, or IDENTITY_UNAVAILABLE when no keys are known. */
  find(header: JWSHeaderParameters, token: FlattenedJWSInput, now: Date): Promise<CryptoKey>;
  /**
   * Changes when the key set does: what was verified under an older one is verified again.
   * Throws IDENTITY_UNAVAILABLE when the keys are too old to be relied on.
   */
  version(now: Date): Promise<number>;
}

/** Keys that are known beforehand, e.g. those of the issuer in this process. */
export function localKeys(set: JSONWebKeySet): IssuerKeys {
  const find = createLocalJWKSet(publicKeysOf(set));
  return { find: (header, token) => find(header, token), version: () => Promise.resolve(0) };
}

export interface RemoteKeysOptions {
  /** Name of the issuer for the error text. */
  readonly issuer: string;
  /** From configuration; never from a token (`jku` and `x5u` are not looked at). */
  readonly jwksUri: string;
  readonly fetch?: typeof globalThis.fetch;
  /** Keys older than this are fetched again before use. Default 600. */
  readonly maximumAgeSeconds?: number;
  /** At most one fetch per this many seconds, whatever key names callers invent. Default 10. */
  readonly cooldownSeconds?: number;
  /** How long the last good keys are used while the issuer cannot be reached. Default 4. */
  readonly outageHours?: number;
  /** Default 3,000. */
  readonly timeoutMs?: number;
}

const maximumBytes = 262_144;

/** Keys from the issuer's JWKS address (RFC 7517), with rotation, bounded refetch and outage tolerance. */
export function remoteKeys(options: RemoteKeysOptions): IssuerKeys {
  const maximumAgeMs = (options.maximumAgeSeconds ?? 600) * 1_000;
  const cooldownMs = (options.cooldownSeconds ?? 10) * 1_000;
  const outageMs = (options.outageHours ?? 4) * 3_600_000;
  let known: { readonly find: ReturnType<typeof createLocalJWKSet>; readonly text: string } | undefined;
  let version = 0;
  let fetchedAt = Number.NEGATIVE_INFINITY;
  let attemptedAt = Number.NEGATIVE_INFINITY;
  let failing = false;
  let running: Promise<void> | undefined;

  const attempt = async (at: number): Promise<void> => {
    try {
      const set = await fetchKeySet(options);
      const text = JSON.stringify(set);
      if (text !== known?.text) {
        known = { find: createLocalJWKSet(set), text };
        version += 1;
      }
      fetchedAt = at;
      failing = false;
    } catch {
      // what the issuer answered is not repeated: `current` says IDENTITY_UNAVAILABLE once the last good keys are too old
      failing = true;
    } finally {
      running = undefined;
    }
  };

  /** Resolves when the fetch that is due, or running, is over; at once within the cooldown. */
  const refresh = (at: number): Promise<void> => {
    if (running === undefined && at - attemptedAt >= cooldownMs) {
      attemptedAt = at;
      running = attempt(at);
    }
    return running ?? Promise.resolve();
  };

  const current = async (at: number) => {
    if (at - fetchedAt >= maximumAgeMs) {
      const refreshed = refresh(at);
      // an issuer known to be down is asked again in the background: requests do not queue behind its timeout
      if (!failing || known === undefined) await refreshed;
    }
    if (known === undefined || at - fetchedAt >= outageMs)
      throw fail("IDENTITY_UNAVAILABLE", { issuer: options.issuer });
    return known;
  };

  return {
    async find(header, token, now) {
      const at = now.getTime();
      const before = await current(at);
      try {
        return await before.find(header, token);
      } catch (error) {
        if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
        await refresh(at);
        const after = await current(at);
        if (after === before) throw error;
        return await after.find(header, token);
      }
    },
    async version(now) {
      await current(now.getTime());
      return version;
    },
  };
}

async function fetchKeySet(options: RemoteKeysOptions): Promise<JSONWebKeySet> {
  const response = await (options.fetch ?? globalThis.fetch)(options.jwksUri, {
    redirect: "error",
    headers: { accept: "application/jwk-set+json, application/json" },
    signal: AbortSignal.timeout(options.timeoutMs ?? 3_000),
  });
  if (response.status !== 200) throw new TypeError(`JWKS answered ${response.status}`);
  const parsed: unknown = JSON.parse(await textOf(response));
  if (!isKeySet(parsed)) throw new TypeError("not a JWK set");
  const set = publicKeysOf(parsed);
  // an empty set would lock everybody out: taken for a fault of the issuer, not for a rotation
  if (set.keys.length === 0) throw new TypeError("JWK set without a usable key");
  return set;
}

async function textOf(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > maximumBytes) throw new TypeError("JWK set too large");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

/** Signature keys only, without private parts; symmetric keys have no place in a public set. */
function publicKeysOf(set: JSONWebKeySet): JSONWebKeySet {
  const kinds = ["EC", "RSA", "OKP"];
  return {
    keys: set.keys
      .filter((key) => typeof key.kty === "string" && kinds.includes(key.kty) && (key.use ?? "sig") === "sig")
      .map(({ kty, kid, alg, use, crv, x, y, n, e }) => withoutAbsent({ kty, kid, alg, use, crv, x, y, n, e })),
  };
}

function withoutAbsent(key: JWK): JWK {
  return Object.fromEntries(Object.entries(key).filter(([, value]) => value !== undefined));
}

function isKeySet(value: unknown): value is JSONWebKeySet {
  return (
    typeof value === "object" &&
    value !== null &&
    "keys" in value &&
    Array.isArray(value.keys) &&
    value.keys.every((key) => typeof key === "object" && key !== null)
  );
}
