import { kebabCase, permitAggregate, type Rule } from "@lgsp/policies";

const statistician = { roles: ["statistician"] };
const statistics = ["statistics"] as const;
const statisticsLaw = "Luật Thống kê 89/2015/QH13 (sử dụng dữ liệu hành chính cho thống kê nhà nước, không nêu tên)";

/** Tables for those who plan: how many live where. */
export const countingRules: readonly Rule[] = (
  [
    [
      "finance-officer",
      "public-finance",
      "Luật Đầu tư công 58/2024/QH15 (tiêu chí phân bổ vốn theo dân số, tỷ lệ hộ nghèo)",
    ],
    [
      "procedure-controller",
      "administrative-procedure",
      "Nghị định 63/2010/NĐ-CP (đánh giá giải quyết thủ tục hành chính theo địa bàn)",
    ],
  ] as const
).flatMap(([role, purpose, because]) =>
  (
    [
      ["Citizen", ["permanentCommune"]],
      ["Household", ["commune"]],
    ] as const
  ).map(([type, fields]) =>
    permitAggregate({
      id: `population.counting.${role}.${kebabCase(type)}`,
      who: { roles: [role] },
      purposes: [purpose],
      on: { type, fields },
      because,
    }),
  ),
);

/** Not by ethnic group: the Brâu and the Rơ Măm are a few hundred, any table of them by commune names persons. */
export const statisticsRules: readonly Rule[] = [
  permitAggregate({
    id: "population.statistics.citizens",
    who: statistician,
    purposes: statistics,
    on: { type: "Citizen", fields: ["sex", "permanentCommune", "dateOfBirth", "maritalStatus"] },
    because: statisticsLaw,
  }),
  permitAggregate({
    id: "population.public-health.citizens",
    who: { roles: ["health-officer"] },
    purposes: ["public-health"],
    on: { type: "Citizen", fields: ["sex", "permanentCommune", "dateOfBirth"] },
    because:
      "Luật Bảo hiểm y tế 25/2008/QH12; Luật Phòng, chống bệnh truyền nhiễm 03/2007/QH12 (Sở Y tế theo dõi mức bao phủ theo dân số)",
  }),
  permitAggregate({
    id: "population.statistics.households",
    who: statistician,
    purposes: statistics,
    on: { type: "Household", fields: ["commune", "memberCount"] },
    because: statisticsLaw,
  }),
];
