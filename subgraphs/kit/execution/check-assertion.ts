import { keySetsDigest, operationDigest, type SectorCall } from "@lgsp/policies";
import { fail } from "./errors.ts";

/** An assertion lives this long at most, in seconds. */
export const longestAssertion = 60;
/** Clocks of two machines may differ by this much, in seconds. */
const clockSkew = 5;

/**
 * Whether the gateway's word fits this sector, this moment and this very operation. (Between processes its signature and
 * single use are checked before: see serve/verify-assertion.ts.) Errors: ASSERTION_INVALID.
 */
export function checkAssertion(call: SectorCall, sector: string, now: Date): void {
  const { audience, expiresAt, operationDigest: digest } = call.assertion;
  const seconds = now.getTime() / 1000;
  if (audience !== sector) throw fail("ASSERTION_INVALID", { reason: "audience" });
  if (!(expiresAt > seconds - clockSkew)) throw fail("ASSERTION_INVALID", { reason: "expired" });
  if (!(expiresAt <= seconds + longestAssertion + clockSkew)) throw fail("ASSERTION_INVALID", { reason: "lifetime" });
  if (digest !== operationDigest(call.text, call.operationName, call.variables)) {
    throw fail("ASSERTION_INVALID", { reason: "operation" });
  }
  if (call.assertion.keySetsDigest !== keySetsDigest(call.keySets)) {
    throw fail("ASSERTION_INVALID", { reason: "key sets" });
  }
}
