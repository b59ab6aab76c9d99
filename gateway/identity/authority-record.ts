import { randomUUID } from "node:crypto";
import type { AccessRecord } from "@lgsp/audit";
import type { AuthorityChange } from "./authority-register.ts";

/** The ledger's line for what an official did at the register, or to who may act by it. */
export const recordOfAuthority = (
  by: string,
  at: Date,
  details: NonNullable<AccessRecord["details"]>,
): AccessRecord => ({
  kind: "authority",
  at: at.toISOString(),
  requestId: randomUUID(),
  caller: { kind: "official", subject: by, roles: [] },
  coordinates: [],
  sectors: [],
  persons: [],
  outcome: { status: "OK", codes: [] },
  durationMs: 0,
  details,
});

/**
 * The ledger's line for a change of the register. Of the attributes only the names: a personal number is among the
 * values, and an unkeyed digest of one can be undone by trying them all.
 */
export function authorityRecord(change: AuthorityChange): AccessRecord {
  const { entry } = change;
  return recordOfAuthority(change.by, change.at, {
    action: change.action,
    entry: entry.id,
    subject: entry.subject,
    kind: entry.kind,
    organisation: entry.organisation ?? "",
    roles: entry.roles.join(" "),
    purposes: entry.purposes.join(" "),
    agreements: entry.agreements.join(" "),
    attributes: Object.keys(entry.attributes).sort().join(" "),
    delegatedFrom: entry.delegatedFrom ?? "",
    validFrom: entry.validFrom.toISOString(),
    validTo: entry.validTo?.toISOString() ?? "",
  });
}
