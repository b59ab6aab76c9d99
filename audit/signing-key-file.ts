import { createPublicKey, generateKeyPairSync } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { signingKey } from "./head.ts";

/**
 * The ledger's signing key (PEM, ECDSA P-256) from `file`, made there with mode 0600 when it does not exist; its public
 * half is kept beside it as `file`.pub for whoever verifies. Throws LEDGER_KEY_INVALID.
 */
export function readSigningKey(file: string): string {
  if (!existsSync(file)) {
    const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
    writeFileSync(file, privateKey.export({ type: "pkcs8", format: "pem" }), { mode: 0o600, flag: "wx" });
  }
  const pem = readFileSync(file, "utf8");
  const { privateKey } = signingKey(pem);
  if (!existsSync(`${file}.pub`)) {
    writeFileSync(`${file}.pub`, createPublicKey(privateKey).export({ type: "spki", format: "pem" }));
  }
  return pem;
}
