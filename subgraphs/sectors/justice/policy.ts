import type { Rule } from "@lgsp/policies";
import { communeRules } from "./policy/commune.ts";
import { statisticsRules } from "./policy/counting.ts";
import { departmentRules } from "./policy/department.ts";
import { selfServiceRules } from "./policy/own-acts.ts";
import { residenceRules } from "./policy/residence.ts";
import { transferTaxRules } from "./policy/transfers.ts";
import { organisationRules } from "./policy/violations-of-organisations.ts";

/** Who may know of births and deaths, of contracts and of violations. */
export const rules: readonly Rule[] = [
  ...residenceRules,
  ...communeRules,
  ...organisationRules,
  ...transferTaxRules,
  ...departmentRules,
  ...selfServiceRules,
  ...statisticsRules,
];
