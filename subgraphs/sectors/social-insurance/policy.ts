import type { Rule } from "@lgsp/policies";
import { justiceRules } from "./policy/after-death.ts";
import { labourRules, taxRules } from "./policy/employment.ts";
import { officerRules } from "./policy/insurance-officer.ts";
import { countingRules, coverInMinorityAreas, peopleByCover } from "./policy/counting.ts";
import { communeRules, coverage, crewRules, treatmentRules } from "./policy/who-is-covered.ts";

/** Who may know what a person is insured for, earns and receives; debts of employers are shared by their class. */
export const rules: readonly Rule[] = [
  ...officerRules,
  ...treatmentRules,
  ...communeRules,
  ...taxRules,
  ...labourRules,
  ...coverage(
    "meritorious-care",
    "merit-officer",
    "meritorious-care",
    "Pháp lệnh Ưu đãi người có công với cách mạng 02/2020/UBTVQH14 (bảo hiểm y tế của người có công)",
  ),
  ...coverage(
    "poverty-reduction",
    "poverty-officer",
    "poverty-reduction",
    "Luật Bảo hiểm y tế 25/2008/QH12 (ngân sách nhà nước đóng cho người thuộc hộ nghèo)",
  ),
  ...crewRules,
  ...peopleByCover,
  coverInMinorityAreas,
  ...justiceRules,
  ...countingRules,
];
