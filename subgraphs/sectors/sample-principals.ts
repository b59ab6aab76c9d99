import { anonymous, type Principal, type Purpose } from "@lgsp/policies";

/** A person of the matrices: who asks, and the purpose that is hers. */
export interface SamplePrincipal {
  readonly principal: Principal;
  readonly purpose: Purpose;
}

const acting = (
  purpose: Purpose,
  { roles, ...principal }: Pick<Principal, "kind" | "subject"> & Partial<Principal>,
): SamplePrincipal => ({
  purpose,
  principal: {
    agreements: [],
    attributes: {},
    purposes: ["open-data", purpose],
    roles: roles ?? [principal.subject],
    ...principal,
  },
});

const officer = (subject: string, purpose: Purpose, organisation: string) => ({
  [subject]: acting(purpose, { kind: "official", subject, organisation }),
});

/** The columns of every policy.matrix.yaml, with the least that rules need to know of them. */
export const samplePrincipals: Readonly<Record<string, SamplePrincipal>> = {
  "population-officer": acting("residence-management", {
    kind: "official",
    subject: "population-officer",
    organisation: "QN.POLICE",
    attributes: { officerCode: "CA-QN-00417" },
  }),
  "commune-clerk": acting("administrative-procedure", {
    kind: "official",
    subject: "commune-clerk",
    organisation: "QN.21040",
    attributes: { commune: "21040", officerCode: "UB-21040-01" },
  }),
  doctor: acting("treatment", { kind: "official", subject: "doctor", attributes: { facility: "51001" } }),
  "education-officer": acting("education-management", { kind: "official", subject: "education-officer" }),
  "business-registrar": acting("business-registration", {
    kind: "official",
    subject: "business-registrar",
    organisation: "H48.04",
  }),
  "tax-system": acting("tax-administration", {
    kind: "system",
    subject: "tax-system",
    agreements: ["QN-THUE-2026-01"],
  }),
  "ministry-health": acting("public-health", {
    kind: "system",
    subject: "ministry-health",
    agreements: ["QN-BYT-2026-01"],
  }),
  statistician: acting("statistics", { kind: "official", subject: "statistician" }),
  ...officer("procedure-controller", "administrative-procedure", "H48.01"),
  ...officer("personnel-officer", "personnel-management", "H48.02"),
  ...officer("labour-officer", "labour-management", "H48.02"),
  ...officer("merit-officer", "meritorious-care", "H48.02"),
  ...officer("justice-officer", "judicial-administration", "H48.03"),
  ...officer("finance-officer", "public-finance", "H48.04"),
  ...officer("industry-officer", "industry-trade-management", "H48.05"),
  ...officer("agriculture-officer", "agriculture-management", "H48.06"),
  ...officer("poverty-officer", "poverty-reduction", "H48.06"),
  ...officer("disaster-officer", "disaster-response", "H48.06"),
  ...officer("land-officer", "land-management", "H48.06"),
  ...officer("construction-officer", "construction-management", "H48.07"),
  ...officer("science-officer", "science-management", "H48.08"),
  ...officer("health-officer", "public-health", "H48.10"),
  ...officer("social-protection-officer", "social-protection", "H48.10"),
  ...officer("culture-officer", "culture-management", "H48.11"),
  ...officer("ethnic-affairs-officer", "ethnic-religious-affairs", "H48.12"),
  ...officer("religious-affairs-officer", "ethnic-religious-affairs", "H48.12"),
  ...officer("social-insurance-officer", "social-insurance", "QN.SOCIAL_INSURANCE"),
  auditor: acting("audit", { kind: "auditor", subject: "auditor" }),
  "auditor-health": acting("audit", {
    kind: "auditor",
    subject: "auditor-health",
    roles: ["auditor"],
    attributes: { sectors: ["health"] },
  }),
  "steward-health": acting("data-stewardship", {
    kind: "steward",
    subject: "steward-health",
    roles: ["steward", "steward-health"],
    attributes: { sectors: ["health"] },
  }),
  citizen: acting("self-service", {
    kind: "citizen",
    subject: "citizen",
    attributes: { personalId: "051085001234" },
  }),
  developer: acting("development", { kind: "developer", subject: "developer" }),
  operator: acting("operations", { kind: "operator", subject: "operator" }),
  anonymous: { principal: anonymous, purpose: "open-data" },
};
