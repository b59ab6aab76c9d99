import type { SectorKeys } from "@lgsp/kit";
import type { Principal } from "@lgsp/policies";

/**
 * What the ledger's row rules compare with.
 * - `auditMandate`: the sectors an auditor answers for. Records of the hub alone (refusals, changes of the register)
 *   are filed under "hub" and belong to whoever audits the ledger itself.
 * - `ledgerPerson`: the asker as the ledger names her.
 * An attribute that cannot be computed is left out, and its comparison is then false.
 */
export function attributes(
  { attributes: given }: Principal,
  keys: SectorKeys,
): Readonly<Record<string, string | readonly string[]>> {
  const { sectors, personalId } = given;
  const mandate = typeof sectors === "object" ? sectors : typeof sectors === "string" ? [sectors] : [];
  const person = typeof personalId === "string" ? keys.ledgerPerson(personalId) : undefined;
  return {
    ...(mandate.length > 0 && { auditMandate: mandate.includes("audit") ? [...mandate, "hub"] : mandate }),
    ...(person !== undefined && { ledgerPerson: person }),
  };
}
