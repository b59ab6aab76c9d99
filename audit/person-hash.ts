import { createHmac } from "node:crypto";

/** How the ledger names a person: HMAC-SHA256(ledger key, pseudonym from a sector's receipt), base64url. */
export const ledgerPersonHash = (ledgerKey: Buffer, pseudonym: string): string =>
  createHmac("sha256", ledgerKey).update(pseudonym).digest("base64url");
