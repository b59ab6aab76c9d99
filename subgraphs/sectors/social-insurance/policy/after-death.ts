import { permitAskingUnseen, permitPredicate, type Rule } from "@lgsp/policies";

const justiceLaw =
  "Nghị định 63/2024/NĐ-CP (liên thông khai tử, xóa đăng ký thường trú, chấm dứt và giải quyết tử tuất)";

const asJustice = {
  who: { roles: ["justice-officer"] },
  purposes: ["judicial-administration"],
  because: justiceLaw,
} as const;

/** Whether something is still paid or valid for a person who is registered as dead. */
export const justiceRules: readonly Rule[] = [
  permitAskingUnseen({
    id: "social-insurance.justice.ask-benefits",
    ...asJustice,
    on: { type: "SocialInsuranceBenefit", fields: ["citizen", "active"] },
  }),
  permitAskingUnseen({
    id: "social-insurance.justice.ask-cards",
    ...asJustice,
    on: { type: "HealthInsuranceCard", fields: ["citizen", "validTo"] },
  }),
  permitPredicate({
    id: "social-insurance.justice.ask-from-person",
    ...asJustice,
    on: { type: "Citizen", fields: ["healthInsuranceCards", "socialInsuranceBenefits"] },
  }),
];
