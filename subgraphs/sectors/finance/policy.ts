import { isNull, not, permit, permitAggregate, permitAskingUnseen, permitPredicate, type Rule } from "@lgsp/policies";

// Budgets, projects and prices are open, public assets are shared: the base rules say so. What follows is about taxes,
// which are secret by law (Law 38/2019/QH14 on tax administration) but for the authorities and purposes named here.

const everything = [
  "taxCode",
  "enterprise",
  "taxpayer",
  "taxType",
  "period",
  "declared",
  "paid",
  "debt",
  "debtOver90Days",
  "enforcement",
];
/** That an enterprise owes, how much and for how long; not what it declared and paid. */
const standing = ["enterprise", "taxType", "period", "debt", "debtOver90Days", "enforcement"];
const findByStanding = ["debt", "debtOver90Days", "enforcement"];
/** Persons and household businesses have no enterprise code: their taxes stay with the tax office. */
const ofEnterprises = not(isNull("enterprise"));

const taxSystem = { roles: ["tax-system"], agreement: "QN-THUE-2026-01" };
const taxation = ["tax-administration"] as const;
const taxLaw = "Luật Quản lý thuế 38/2019/QH14; thỏa thuận chia sẻ dữ liệu QN-THUE-2026-01";

const registrar = { roles: ["business-registrar"] };
const registration = ["business-registration"] as const;
const registrationLaw =
  "Luật Quản lý thuế 38/2019/QH14 (cung cấp thông tin người nộp thuế cho cơ quan nhà nước); Nghị định 168/2025/NĐ-CP (liên thông đăng ký doanh nghiệp và thuế)";

const financeOfficer = { roles: ["finance-officer"] };
const publicFinance = ["public-finance"] as const;
const contractLaw =
  "Luật Đấu thầu 22/2023/QH15 (tư cách nhà thầu); Luật Quản lý thuế 38/2019/QH14 (cung cấp thông tin người nộp thuế)";

const taxRules: readonly Rule[] = [
  permit({
    id: "finance.tax.obligations",
    who: taxSystem,
    purposes: taxation,
    on: { type: "TaxObligation", fields: everything },
    because: taxLaw,
  }),
  permitPredicate({
    id: "finance.tax.find-obligations",
    who: taxSystem,
    purposes: taxation,
    on: { type: "TaxObligation", fields: everything },
    because: taxLaw,
  }),
  permit({
    id: "finance.tax.from-person",
    who: taxSystem,
    purposes: taxation,
    on: { type: "Citizen", fields: ["taxObligations"] },
    because: taxLaw,
  }),
  permitPredicate({
    id: "finance.tax.ask-from-person",
    who: taxSystem,
    purposes: taxation,
    on: { type: "Citizen", fields: ["taxObligations"] },
    because: taxLaw,
  }),
  permit({
    id: "finance.tax.from-enterprise",
    who: taxSystem,
    purposes: taxation,
    on: { type: "Enterprise", fields: ["taxObligations"] },
    because: taxLaw,
  }),
];

/** The same for the registrar and for who pays contractors: debts of enterprises, nobody's income. */
const standingRules: readonly Rule[] = [
  { work: "registration", who: registrar, purposes: registration, because: registrationLaw },
  { work: "contracts", who: financeOfficer, purposes: publicFinance, because: contractLaw },
].flatMap(({ work, ...rest }) => [
  permit({
    id: `finance.${work}.debts-of-enterprises`,
    ...rest,
    on: { type: "TaxObligation", fields: standing },
    where: ofEnterprises,
  }),
  permitPredicate({
    id: `finance.${work}.find-debts-of-enterprises`,
    ...rest,
    on: { type: "TaxObligation", fields: findByStanding },
    where: ofEnterprises,
  }),
  permit({ id: `finance.${work}.from-enterprise`, ...rest, on: { type: "Enterprise", fields: ["taxObligations"] } }),
]);

/** Whether a party to a land transfer owes tax: notaries must be told of it before they certify. */
const asJustice = {
  who: { roles: ["justice-officer"] },
  purposes: ["judicial-administration"],
  because:
    "Luật Công chứng 46/2024/QH15 (cơ sở dữ liệu công chứng gồm thông tin ngăn chặn); Luật Quản lý thuế 38/2019/QH14 (cung cấp thông tin nợ thuế)",
} as const;
const justiceRules: readonly Rule[] = [
  permitAskingUnseen({
    id: "finance.justice.ask-debts",
    ...asJustice,
    on: { type: "TaxObligation", fields: ["taxpayer", "taxType", "debt", "enforcement"] },
  }),
  permitPredicate({
    id: "finance.justice.ask-from-person",
    ...asJustice,
    on: { type: "Citizen", fields: ["taxObligations"] },
  }),
];

const counted = ["enterprise", "taxType", "period", "enforcement"];

export const rules: readonly Rule[] = [
  ...taxRules,
  ...standingRules,
  ...justiceRules,
  permitAggregate({
    id: "finance.statistics.taxes",
    who: { roles: ["statistician"] },
    purposes: ["statistics"],
    on: { type: "TaxObligation", fields: counted },
    because: "Luật Thống kê 89/2015/QH13 (sử dụng dữ liệu hành chính cho thống kê nhà nước, không nêu tên)",
  }),
  permitAggregate({
    id: "finance.stewardship.taxes",
    who: { roles: ["steward-finance"] },
    purposes: ["data-stewardship"],
    on: { type: "TaxObligation", fields: counted },
    because: "Luật Dữ liệu 60/2024/QH15 (chủ quản dữ liệu chịu trách nhiệm về chất lượng dữ liệu)",
  }),
];
