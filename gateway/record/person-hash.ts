import { createHmac } from "node:crypto";

/** Pseudonym of a person as sectors report it -> what the ledger holds: HMAC-SHA256 under the ledger key, base64url. */
export type PersonHash = (pseudonym: string) => string;

export const personHashing =
  (ledgerKey: Uint8Array): PersonHash =>
  (pseudonym) =>
    createHmac("sha256", ledgerKey).update(pseudonym).digest("base64url");
