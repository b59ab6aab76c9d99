import type { AccessRecord } from "@lgsp/audit";
import { revocationKinds } from "../state/shared-state.ts";
import type { Revocation, SharedState } from "../state/shared-state.ts";
import { parseSubject } from "./authority-entry.ts";
import { recordOfAuthority } from "./authority-record.ts";
import { fail } from "./errors.ts";

/**
 * A revocation that comes from outside: {kind, id, until} with `until` in RFC 3339.
 * Throws REVOCATION_INVALID {field} and does not repeat the value.
 */
export function parseRevocation(value: unknown): Revocation {
  const given: Readonly<Record<string, unknown>> = typeof value === "object" && value !== null ? { ...value } : {};
  const kind = revocationKinds.find((kind) => kind === given["kind"]);
  if (kind === undefined) throw fail("REVOCATION_INVALID", { field: "kind" });
  const { id, until } = given;
  if (typeof id !== "string") throw fail("REVOCATION_INVALID", { field: "id" });
  if (typeof until !== "string") throw fail("REVOCATION_INVALID", { field: "until" });
  return { kind, id, until: new Date(until) };
}

/** A revocation is a brake, not the end of an authority: that is the register's. It can therefore not be endless. */
const longestDays = 366;

/**
 * Revokes a token, a person or an agreement: recorded in the ledger, then effective in every replica within 5 s.
 * `record` resolves once the line is durable; when it rejects, nothing is revoked. `by` is the subject who decided.
 * Throws REVOCATION_INVALID {field}, AUTHORITY_ENTRY_INVALID for `by`.
 */
export async function revoke(
  revocation: Revocation,
  by: string,
  now: Date,
  {
    state,
    record,
  }: { readonly state: Pick<SharedState, "revoke">; readonly record: (line: AccessRecord) => Promise<unknown> },
): Promise<void> {
  const { kind, id, until } = revocation;
  if (!/^[\x21-\x7e]{1,320}$/.test(id)) throw fail("REVOCATION_INVALID", { field: "id" });
  const days = (until.getTime() - now.getTime()) / 86_400_000;
  if (!(days > 0 && days <= longestDays)) throw fail("REVOCATION_INVALID", { field: "until" });
  parseSubject(by, "by");
  await record(recordOfAuthority(by, now, { action: `revoke-${kind}`, [kind]: id, until: until.toISOString() }));
  await state.revoke(revocation);
}
