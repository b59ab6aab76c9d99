import { eq, permit, permitMasked, permitPredicate, type Rule } from "@lgsp/policies";
import { waysFor } from "./ways.ts";

const taxSystem = { roles: ["tax-system"], agreement: "QN-THUE-2026-01" };
const taxation = ["tax-administration"] as const;
const taxLaw = "Luật Quản lý thuế 38/2019/QH14; thỏa thuận chia sẻ dữ liệu QN-THUE-2026-01";

/** Who works where, and the salary in brackets: enough to compare with what employers declare. */
export const taxRules: readonly Rule[] = [
  permit({
    id: "social-insurance.tax.employment",
    who: taxSystem,
    purposes: taxation,
    on: { type: "InsuredPerson", fields: ["citizen", "currentEmployer", "status", "contributions"] },
    because: taxLaw,
  }),
  permit({
    id: "social-insurance.tax.contributions",
    who: taxSystem,
    purposes: taxation,
    on: { type: "SocialInsuranceContribution", fields: ["citizen", "insured", "month", "employer"] },
    because: taxLaw,
  }),
  permitMasked("RANGE", {
    id: "social-insurance.tax.salary-bracket",
    who: taxSystem,
    purposes: taxation,
    on: { type: "SocialInsuranceContribution", fields: ["salaryBase"] },
    because: taxLaw,
  }),
  permitPredicate({
    id: "social-insurance.tax.find-by-employer",
    who: taxSystem,
    purposes: taxation,
    on: { type: "InsuredPerson", fields: ["citizen", "currentEmployer", "status"] },
    because: taxLaw,
  }),
  permitPredicate({
    id: "social-insurance.tax.find-contributions",
    who: taxSystem,
    purposes: taxation,
    on: { type: "SocialInsuranceContribution", fields: ["citizen", "employer"] },
    because: taxLaw,
  }),
  ...waysFor("tax", taxSystem, taxation, taxLaw, { Citizen: ["socialInsurance"], Enterprise: ["insuredEmployees"] }),
];

const labour = { roles: ["labour-officer"] };
const labourManagement = ["labour-management"] as const;
const labourLaw = "Luật Việc làm 74/2025/QH15 (cơ quan quản lý lao động giải quyết trợ cấp thất nghiệp)";
const unemployment = eq("kind", "UNEMPLOYMENT");

/** Of all benefits only that of the unemployed: the others tell of illness and childbirth. */
export const labourRules: readonly Rule[] = [
  permit({
    id: "social-insurance.labour.insured",
    who: labour,
    purposes: labourManagement,
    on: { type: "InsuredPerson", fields: ["citizen", "currentEmployer", "participation", "status"] },
    because: labourLaw,
  }),
  permitPredicate({
    id: "social-insurance.labour.find-insured",
    who: labour,
    purposes: labourManagement,
    on: { type: "InsuredPerson", fields: ["citizen", "currentEmployer", "participation", "status"] },
    because: labourLaw,
  }),
  permit({
    id: "social-insurance.labour.unemployment-benefits",
    who: labour,
    purposes: labourManagement,
    on: { type: "SocialInsuranceBenefit", fields: ["citizen", "kind", "startedOn", "endedOn", "active"] },
    where: unemployment,
    because: labourLaw,
  }),
  permitPredicate({
    id: "social-insurance.labour.find-unemployment-benefits",
    who: labour,
    purposes: labourManagement,
    on: { type: "SocialInsuranceBenefit", fields: ["citizen", "kind", "startedOn", "endedOn", "active"] },
    where: unemployment,
    because: labourLaw,
  }),
  ...waysFor("labour", labour, labourManagement, labourLaw, {
    Citizen: ["socialInsurance", "socialInsuranceBenefits"],
    Enterprise: ["insuredEmployees"],
  }),
];
