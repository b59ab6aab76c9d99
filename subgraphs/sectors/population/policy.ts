import type { Rule } from "@lgsp/policies";
import { askingRules } from "./policy/asking-unseen.ts";
import { clerkRules } from "./policy/commune-clerk.ts";
import { countingRules, statisticsRules } from "./policy/counting.ts";
import { householdRules } from "./policy/own-household.ts";
import { allowanceRules, registerRules } from "./policy/persons-of-an-age.ts";
import { officeRules, releasedRules } from "./policy/released-persons.ts";
import { officerRules } from "./policy/residence-officer.ts";

export const rules: readonly Rule[] = [
  ...officerRules,
  ...clerkRules,
  ...releasedRules,
  ...officeRules,
  ...registerRules,
  ...allowanceRules,
  ...askingRules,
  ...countingRules,
  ...statisticsRules,
  ...householdRules,
];
