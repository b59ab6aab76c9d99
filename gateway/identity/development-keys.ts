import { createHmac, randomBytes } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { exportJWK, generateKeyPair } from "jose";
import type { JWK } from "jose";
import { fail } from "./errors.ts";
import type { Persona } from "./personas.ts";

/** What the development issuer keeps between starts, in one file that only its owner may read. */
export interface DevelopmentKeys {
  /** Private ES256 key. */
  readonly signingKey: JWK;
  /** 32 bytes, base64url; each persona's client secret is derived from it. */
  readonly secret: string;
}

/**
 * The keys in `path`, made at the first start (mode 0600, never overwritten).
 * Throws DEVELOPMENT_KEYS_INVALID when the file is there and does not hold them.
 */
export async function loadDevelopmentKeys(path: string): Promise<DevelopmentKeys> {
  const present = readIfPresent(path);
  if (present !== undefined) return parseKeys(present);
  const { privateKey } = await generateKeyPair("ES256", { extractable: true });
  const signingKey = {
    ...(await exportJWK(privateKey)),
    alg: "ES256",
    use: "sig",
    kid: randomBytes(8).toString("hex"),
  };
  const keys = { signingKey, secret: randomBytes(32).toString("base64url") };
  try {
    writeFileSync(path, JSON.stringify(keys), { mode: 0o600, flag: "wx" });
  } catch (error) {
    // another process was first: its keys count
    if (!isFileError(error, "EEXIST")) throw error;
    return parseKeys(readFileSync(path, "utf8"));
  }
  return keys;
}

/** The secret a persona's client authenticates with. */
export function personaSecret(secret: string, persona: Persona): string {
  return createHmac("sha256", secret).update(`persona:${persona}`).digest("base64url");
}

function parseKeys(text: string): DevelopmentKeys {
  try {
    const value: unknown = JSON.parse(text);
    if (isKeys(value)) return value;
  } catch {
    // told below; the text holds a private key and is not repeated
  }
  throw fail("DEVELOPMENT_KEYS_INVALID");
}

function isKeys(value: unknown): value is DevelopmentKeys {
  if (typeof value !== "object" || value === null || !("secret" in value) || !("signingKey" in value)) return false;
  const { secret, signingKey } = value;
  return (
    typeof secret === "string" &&
    secret.length >= 43 &&
    typeof signingKey === "object" &&
    signingKey !== null &&
    "d" in signingKey &&
    "kid" in signingKey
  );
}

function readIfPresent(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (isFileError(error, "ENOENT")) return undefined;
    throw error;
  }
}

function isFileError(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
