import { createHmac, createSecretKey } from "node:crypto";
import { LRUCache } from "lru-cache";

/** Pseudonym of a person as sectors report it -> what the ledger holds: HMAC-SHA256 under the ledger key, base64url. */
export type PersonHash = (pseudonym: string) => string;

const remembered = 20_000;

export function personHashing(ledgerKey: Uint8Array): PersonHash {
  // as a KeyObject: four times cheaper for each HMAC than its bytes
  const key = createSecretKey(ledgerKey);
  const hashes = new LRUCache<string, string>({ max: remembered });
  return (pseudonym) => {
    const known = hashes.get(pseudonym);
    if (known !== undefined) return known;
    const hash = createHmac("sha256", key).update(pseudonym).digest("base64url");
    hashes.set(pseudonym, hash);
    return hash;
  };
}
