import { kebabCase, permitAggregate, type Rule } from "@lgsp/policies";

const statisticsLaw = "Luật Thống kê 89/2015/QH13 (sử dụng dữ liệu hành chính cho thống kê nhà nước, không nêu tên)";
const departmentLaw =
  "Luật Bảo hiểm y tế 25/2008/QH12 (Sở Y tế quản lý nhà nước về bảo hiểm y tế, theo dõi mức bao phủ trên địa bàn)";

export const coverInMinorityAreas = permitAggregate({
  id: "social-insurance.ethnic-affairs.cards",
  who: { roles: ["ethnic-affairs-officer"] },
  purposes: ["ethnic-religious-affairs"],
  on: { type: "HealthInsuranceCard", fields: ["commune", "targetGroup"] },
  because:
    "Luật Bảo hiểm y tế 25/2008/QH12; Quyết định 1719/QĐ-TTg (theo dõi bao phủ bảo hiểm y tế vùng dân tộc thiểu số)",
});

/** Whether a person is insured, as a column of a table about people: never who is. */
export const peopleByCover: readonly Rule[] = (
  [
    ["statistics", "statistician", "statistics", statisticsLaw],
    ["public-health", "health-officer", "public-health", departmentLaw],
  ] as const
).map(([work, role, purpose, because]) =>
  permitAggregate({
    id: `social-insurance.${work}.people-by-cover`,
    who: { roles: [role] },
    purposes: [purpose],
    on: { type: "Citizen", fields: ["healthInsuranceCards", "socialInsurance"] },
    because,
  }),
);

const stewardshipLaw = "Luật Dữ liệu 60/2024/QH15 (chủ quản dữ liệu chịu trách nhiệm về chất lượng dữ liệu)";

const counted = [
  ["InsuredPerson", ["currentEmployer", "currentAgency", "status"]],
  ["HealthInsuranceCard", ["targetGroup", "benefitLevel", "commune", "initialFacility", "validTo"]],
  ["SocialInsuranceContribution", ["month", "employer"]],
  ["SocialInsuranceBenefit", ["kind", "startedOn", "active"]],
] as const;

export const countingRules: readonly Rule[] = counted.flatMap(([type, fields]) => [
  permitAggregate({
    id: `social-insurance.statistics.${kebabCase(type)}`,
    who: { roles: ["statistician"] },
    purposes: ["statistics"],
    on: { type, fields },
    because: statisticsLaw,
  }),
  permitAggregate({
    id: `social-insurance.public-health.${kebabCase(type)}`,
    who: { roles: ["health-officer"] },
    purposes: ["public-health"],
    on: { type, fields },
    because: departmentLaw,
  }),
  permitAggregate({
    id: `social-insurance.stewardship.${kebabCase(type)}`,
    who: { roles: ["steward-social-insurance"] },
    purposes: ["data-stewardship"],
    on: { type, fields },
    because: stewardshipLaw,
  }),
]);
