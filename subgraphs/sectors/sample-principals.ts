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

/** The fifteen columns of every policy.matrix.yaml, with the least that rules need to know of them. */
export const samplePrincipals: Readonly<Record<string, SamplePrincipal>> = {
  "population-officer": acting("residence-management", {
    kind: "official",
    subject: "population-officer",
    organisation: "QN.POLICE",
  }),
  "commune-clerk": acting("administrative-procedure", {
    kind: "official",
    subject: "commune-clerk",
    organisation: "QN.21040",
    attributes: { commune: "21040" },
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
