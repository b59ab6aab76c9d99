import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { createAssertionSigner, type SignAssertion } from "@lgsp/gateway";
import { assertionIssuer } from "@lgsp/kit";
import { cliErrors } from "./errors.ts";

/** The hub's key for assertions (ECDSA P-256, PEM, mode 0600; its public half beside it as .pub), made when it is missing. */
export async function assertionSigner(file: string): Promise<SignAssertion> {
  const key = privateKeyAt(file);
  return createAssertionSigner({ key, kid: keyIdentifier(createPublicKey(key)), issuer: assertionIssuer });
}

/** The public half, as a sector checks with. @throws SECRET_UNREADABLE */
export function assertionPublicKey(file: string): { readonly key: KeyObject; readonly kid: string } {
  const key = createPublicKey(privateKeyAt(file));
  return { key, kid: keyIdentifier(key) };
}

function privateKeyAt(file: string): KeyObject {
  try {
    const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
    writeFileSync(file, privateKey.export({ type: "pkcs8", format: "pem" }), { mode: 0o600, flag: "wx" });
    writeFileSync(`${file}.pub`, publicKey.export({ type: "spki", format: "pem" }));
  } catch (cause) {
    if (!(cause instanceof Error && "code" in cause && cause.code === "EEXIST")) throw unreadable(file, cause);
  }
  try {
    return createPrivateKey(readFileSync(file, "utf8"));
  } catch (cause) {
    throw unreadable(file, cause);
  }
}

const unreadable = (file: string, cause: unknown) =>
  cliErrors("SECRET_UNREADABLE", { file, reason: "ECDSA P-256 PEM" }, { cause });

const keyIdentifier = (key: KeyObject): string =>
  createHash("sha256")
    .update(key.export({ type: "spki", format: "der" }))
    .digest("base64url")
    .slice(0, 16);
