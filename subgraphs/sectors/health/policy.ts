import type { Rule } from "@lgsp/policies";
import { countingRules } from "./policy/counting.ts";
import { certificateRules, departmentRules } from "./policy/department.ts";
import { notificationRules, publicHealthRules } from "./policy/public-health.ts";
import { allowanceOfficeRules, justiceRules, socialProtectionRules } from "./policy/social-protection.ts";
import { treatmentRules } from "./policy/treatment.ts";

/** Who may know about a person's health, and how much of it. */
export const rules: readonly Rule[] = [
  ...treatmentRules,
  ...publicHealthRules,
  ...departmentRules,
  ...notificationRules,
  ...socialProtectionRules,
  ...allowanceOfficeRules,
  ...justiceRules,
  ...certificateRules,
  ...countingRules,
];
