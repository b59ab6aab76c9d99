/** The closed vocabularies that rules, schemas and the ledger share. */

/** Purposes of use (Law 91/2025/QH15 on personal data: processing only for a stated purpose). */
export const purposes = [
  "open-data",
  "self-service",
  "administrative-procedure",
  "residence-management",
  "treatment",
  "public-health",
  "education-management",
  "business-registration",
  "tax-administration",
  "land-management",
  "social-insurance",
  "personnel-management",
  "labour-management",
  "meritorious-care",
  "social-protection",
  "agriculture-management",
  "poverty-reduction",
  "disaster-response",
  "public-finance",
  "judicial-administration",
  "construction-management",
  "industry-trade-management",
  "science-management",
  "records-management",
  "culture-management",
  "ethnic-religious-affairs",
  "statistics",
  "audit",
  "data-stewardship",
  "development",
  "operations",
] as const;
export type Purpose = (typeof purposes)[number];

export const principalKinds = [
  "anonymous",
  "citizen",
  "official",
  "system",
  "auditor",
  "steward",
  "operator",
  "developer",
] as const;
export type PrincipalKind = (typeof principalKinds)[number];

/**
 * Personal-data categories of Decree 356/2025/NĐ-CP: B1..B11 basic, S.. sensitive.
 * The decree's point "Sđ" is written `Sdd`: đ is not allowed in a GraphQL name.
 */
export const basicCategories = ["B1", "B2", "B3", "B4", "B5", "B6", "B7", "B8", "B9", "B10", "B11"] as const;
export const sensitiveCategories = ["Sa", "Sb", "Sc", "Sd", "Sdd", "Se", "Sg", "Sh", "Si", "Sk", "Sl", "Sm"] as const;
export const categories = [...basicCategories, ...sensitiveCategories] as const;
export type Category = (typeof categories)[number];

export const maskKinds = [
  /** null */
  "REDACT",
  /** keeps the last four characters, the others become "•"; for phones, never for a personal number */
  "KEEP_LAST_4",
  /** "Nguyễn Thị Hương" -> "N.T.H." */
  "INITIALS",
  /** a date becomes its year, "1958-03-12" -> "1958" */
  "YEAR",
  /** an Address keeps its commune only */
  "COMMUNE",
  /** an ICD-10 or VSIC code keeps its first letter or digit: "A90.1" -> "A" */
  "CHAPTER",
  /** a number becomes the lower bound of its bracket: 37 -> 30, 1234567 -> 1000000 */
  "RANGE",
  /** keyed hash, 32 hex characters; equal values look equal under one sector's key only */
  "HASH",
] as const;
export type MaskKind = (typeof maskKinds)[number];

/** Class of a dataset: open to all, shared between agencies, or restricted to what rules name. */
export const dataClasses = ["OPEN", "SHARED", "RESTRICTED"] as const;
export type DataClass = (typeof dataClasses)[number];

/** Predicates that a field may offer, named in `@filter(ops:)`. */
export const filterOps = ["EQ", "IN", "RANGE", "SEARCH", "HAS", "SOME", "PLACE"] as const;
export type FilterOp = (typeof filterOps)[number];
