import type { Purpose } from "@lgsp/policies";
import { parseAuthority } from "./authority-entry.ts";
import type { Authority, AuthorityEntry } from "./authority-entry.ts";
import type { AuthorityRegister } from "./authority-register.ts";

/** What of the sample world the personas are bound to. */
export interface PersonaBinding {
  /** A living adult head of household with a child at school, in the clerk's commune, patient of the doctor. */
  readonly citizenPersonalId: string;
  /** Five-digit code of a commune of today. */
  readonly clerkCommune: string;
  /** Facility code. */
  readonly doctorFacility: string;
  /** Names of all sectors: an auditor's whole mandate. */
  readonly sectors: readonly string[];
}

type Grant = Pick<Authority, "kind" | "purposes"> &
  Partial<Pick<Authority, "organisation" | "roles" | "agreements" | "attributes">>;

/** An officer of a department, by its code and what the office is for. */
const officer = (organisation: string, purpose: Purpose) => (): Grant => ({
  kind: "official",
  organisation,
  purposes: [purpose],
});

/** The people one can be in development. The name is the persona's subject, client identifier and, unless said, role. */
const grants = {
  "population-officer": () => ({
    kind: "official",
    organisation: "QN.POLICE",
    purposes: ["residence-management"],
    attributes: { officerCode: "CA-QN-00417" },
  }),
  "commune-clerk": ({ clerkCommune }) => ({
    kind: "official",
    organisation: `QN.${clerkCommune}`,
    purposes: ["administrative-procedure"],
    attributes: { commune: clerkCommune, officerCode: `UB-${clerkCommune}-01` },
  }),
  doctor: ({ doctorFacility }) => ({
    kind: "official",
    organisation: doctorFacility,
    purposes: ["treatment"],
    attributes: { facility: doctorFacility },
  }),
  "education-officer": () => ({ kind: "official", organisation: "H48.09", purposes: ["education-management"] }),
  "business-registrar": () => ({ kind: "official", organisation: "H48.04", purposes: ["business-registration"] }),
  "tax-system": () => ({
    kind: "system",
    organisation: "QN.TAX",
    purposes: ["tax-administration"],
    agreements: ["QN-THUE-2026-01"],
  }),
  "ministry-health": () => ({
    kind: "system",
    organisation: "BYT",
    purposes: ["public-health"],
    agreements: ["QN-BYT-2026-01"],
  }),
  statistician: () => ({ kind: "official", organisation: "QN.STATISTICS", purposes: ["statistics"] }),
  "procedure-controller": officer("H48.01", "administrative-procedure"),
  "personnel-officer": officer("H48.02", "personnel-management"),
  "labour-officer": officer("H48.02", "labour-management"),
  "merit-officer": officer("H48.02", "meritorious-care"),
  "justice-officer": officer("H48.03", "judicial-administration"),
  "finance-officer": officer("H48.04", "public-finance"),
  "industry-officer": officer("H48.05", "industry-trade-management"),
  "agriculture-officer": officer("H48.06", "agriculture-management"),
  "poverty-officer": officer("H48.06", "poverty-reduction"),
  "disaster-officer": officer("H48.06", "disaster-response"),
  "land-officer": officer("H48.06", "land-management"),
  "construction-officer": officer("H48.07", "construction-management"),
  "science-officer": officer("H48.08", "science-management"),
  "health-officer": officer("H48.10", "public-health"),
  "social-protection-officer": officer("H48.10", "social-protection"),
  "culture-officer": officer("H48.11", "culture-management"),
  "ethnic-affairs-officer": officer("H48.12", "ethnic-religious-affairs"),
  "religious-affairs-officer": officer("H48.12", "ethnic-religious-affairs"),
  "social-insurance-officer": officer("QN.SOCIAL_INSURANCE", "social-insurance"),
  auditor: ({ sectors }) => ({ kind: "auditor", organisation: "H48.14", purposes: ["audit"], attributes: { sectors } }),
  "auditor-health": () => ({
    kind: "auditor",
    organisation: "H48.14",
    roles: ["auditor"],
    purposes: ["audit"],
    attributes: { sectors: ["health"] },
  }),
  "steward-health": () => ({
    kind: "steward",
    organisation: "H48.10",
    // one class of decision per role: a steward of one sector must not be of the class of another's
    roles: ["steward", "steward-health"],
    purposes: ["data-stewardship"],
    attributes: { sectors: ["health"] },
  }),
  citizen: ({ citizenPersonalId }) => ({
    kind: "citizen",
    purposes: ["self-service"],
    attributes: { personalId: citizenPersonalId },
  }),
  developer: () => ({ kind: "developer", organisation: "H48.08", purposes: ["development"] }),
  operator: () => ({ kind: "operator", organisation: "H48.08", purposes: ["operations"] }),
} satisfies Record<string, (binding: PersonaBinding) => Grant>;

export type Persona = keyof typeof grants;

export function isPersona(name: string): name is Persona {
  return Object.hasOwn(grants, name);
}

export const personas: readonly Persona[] = Object.keys(grants).filter(isPersona);

/** Name of the development issuer in the register's subjects: "development:doctor". */
export const developmentIssuerName = "development";

/** What each persona may act as, valid from `validFrom`. */
export function personaEntries(binding: PersonaBinding, validFrom: Date): readonly Authority[] {
  return personas.map((persona) => {
    const grant: Grant = grants[persona](binding);
    return parseAuthority({
      roles: [persona],
      ...grant,
      subject: `${developmentIssuerName}:${persona}`,
      validFrom,
    });
  });
}

/** The two people whose signatures stand under the sample entries. */
const proposer = "sample:registrar";
const approver = "sample:approver";

/**
 * Brings the register to `entries`: an entry already in force is left alone, one of another sample world is revoked and
 * replaced, a missing one is proposed and approved, each step recorded like any other. A subject whose entries other
 * people have touched is theirs. Returns the number of entries granted.
 */
export async function seedPersonas(
  register: AuthorityRegister,
  entries: readonly Authority[],
  now: Date,
): Promise<number> {
  let granted = 0;
  for (const entry of entries) {
    const known = await register.list(entry.subject);
    if (!known.every(isSample)) continue;
    const standing = known.filter(({ revoked }) => revoked === undefined);
    const kept = standing.find((one) => one.approved !== undefined && grantText(one) === grantText(entry));
    for (const other of standing) if (other !== kept) await register.revoke(other.id, approver, now);
    if (kept !== undefined) continue;
    const { id } = await register.propose(entry, proposer, now);
    await register.approve(id, approver, now);
    granted += 1;
  }
  return granted;
}

function isSample({ proposed, approved, revoked }: AuthorityEntry): boolean {
  const others = [approved, revoked].filter((signature) => signature !== undefined && signature.by !== approver);
  return proposed.by === proposer && others.length === 0;
}

function grantText(authority: Authority): string {
  const { kind, organisation, roles, purposes, agreements, attributes } = authority;
  const sorted = Object.entries(attributes).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([kind, organisation ?? null, roles, purposes, agreements, sorted]);
}
