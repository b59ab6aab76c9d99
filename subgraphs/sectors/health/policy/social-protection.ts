import { eq, permit, permitAskingUnseen, permitPredicate, principal, type Purpose, type Rule } from "@lgsp/policies";

const clerk = { roles: ["commune-clerk"] };
const procedures = ["administrative-procedure"] as const;
const paidByHerCommune = eq("commune", principal("commune"));
const socialProtectionLaw =
  "Luật Người khuyết tật 51/2010/QH12 (cấp xã xác định mức độ khuyết tật); Nghị định 20/2021/NĐ-CP (xã lập, quản lý hồ sơ trợ giúp xã hội)";
const beneficiary = ["caseNo", "citizen", "category", "disabilityKind", "disabilityLevel", "monthlyAllowance"];

export const socialProtectionRules: readonly Rule[] = [
  permit({
    id: "health.social-protection.own-commune",
    who: clerk,
    purposes: procedures,
    on: { type: "SocialProtectionBeneficiary", fields: [...beneficiary, "commune"] },
    where: paidByHerCommune,
    because: socialProtectionLaw,
  }),
  permitPredicate({
    id: "health.social-protection.find-in-own-commune",
    who: clerk,
    purposes: procedures,
    on: { type: "SocialProtectionBeneficiary", fields: beneficiary },
    where: paidByHerCommune,
    because: socialProtectionLaw,
  }),
  permit({
    id: "health.social-protection.from-person",
    who: clerk,
    purposes: procedures,
    on: { type: "Citizen", fields: ["socialProtection"] },
    because: socialProtectionLaw,
  }),
  permitPredicate({
    id: "health.social-protection.ask-from-person",
    who: clerk,
    purposes: procedures,
    on: { type: "Citizen", fields: ["socialProtection"] },
    because: socialProtectionLaw,
  }),
  permit({
    id: "health.social-protection.from-commune",
    who: clerk,
    purposes: procedures,
    on: { type: "AdministrativeUnit", fields: ["socialProtectionBeneficiaries"] },
    because: socialProtectionLaw,
  }),
];

/** The department's own office for allowances: every case of the province. */
const protectionOffice = { who: { roles: ["social-protection-officer"] }, purposes: ["social-protection"] } as const;

const allowanceOfficeLaw =
  "Nghị định 20/2021/NĐ-CP (Sở Y tế quản lý đối tượng bảo trợ xã hội trên địa bàn tỉnh từ năm 2025)";

export const allowanceOfficeRules: readonly Rule[] = [
  permit({
    id: "health.allowances.beneficiaries",
    ...protectionOffice,
    on: { type: "SocialProtectionBeneficiary", fields: [...beneficiary, "commune"] },
    because: allowanceOfficeLaw,
  }),
  permitPredicate({
    id: "health.allowances.find-beneficiaries",
    ...protectionOffice,
    on: { type: "SocialProtectionBeneficiary", fields: beneficiary },
    because: allowanceOfficeLaw,
  }),
  permit({
    id: "health.allowances.from-person",
    ...protectionOffice,
    on: { type: "Citizen", fields: ["socialProtection"] },
    because: allowanceOfficeLaw,
  }),
  permitPredicate({
    id: "health.allowances.ask-from-person",
    ...protectionOffice,
    on: { type: "Citizen", fields: ["socialProtection"] },
    because: allowanceOfficeLaw,
  }),
  permit({
    id: "health.allowances.from-commune",
    ...protectionOffice,
    on: { type: "AdministrativeUnit", fields: ["socialProtectionBeneficiaries"] },
    because: allowanceOfficeLaw,
  }),
];

const asJustice = {
  who: { roles: ["justice-officer"] },
  purposes: ["judicial-administration"] as readonly Purpose[],
  because:
    "Luật Trợ giúp pháp lý 11/2017/QH14 (người khuyết tật được trợ giúp pháp lý); Nghị định 63/2024/NĐ-CP (liên thông khai tử và chấm dứt trợ cấp)",
};

/** Whether the person of a case or of a death is on the list of allowances, not what she receives. */
export const justiceRules: readonly Rule[] = [
  permitAskingUnseen({
    id: "health.justice.ask-beneficiaries",
    ...asJustice,
    on: { type: "SocialProtectionBeneficiary", fields: ["citizen", "category"] },
  }),
  permitPredicate({
    id: "health.justice.ask-from-person",
    ...asJustice,
    on: { type: "Citizen", fields: ["socialProtection"] },
  }),
];
