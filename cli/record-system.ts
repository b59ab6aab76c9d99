import { randomUUID } from "node:crypto";
import type { Ledger } from "@lgsp/audit";
import type { PolicyBundle } from "@lgsp/policies";

/** Start and stop are in the ledger too: a gap between them is a crash. */
export async function recordSystem(ledger: Ledger, action: "start" | "stop", bundle: PolicyBundle): Promise<void> {
  await ledger.append({
    kind: "system",
    at: new Date().toISOString(),
    requestId: randomUUID(),
    caller: { kind: "system", subject: "hub", roles: [] },
    policyDigest: bundle.digest,
    coordinates: [],
    sectors: [],
    persons: [],
    outcome: { status: "OK", codes: [] },
    durationMs: 0,
    details: { action },
  });
}
