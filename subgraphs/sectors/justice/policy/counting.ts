import { permitAggregate, type Rule } from "@lgsp/policies";

const statistician = { roles: ["statistician"] };
const statistics = ["statistics"] as const;
const statisticsLaw = "Luật Thống kê 89/2015/QH13 (sử dụng dữ liệu hành chính cho thống kê nhà nước, không nêu tên)";

export const statisticsRules: readonly Rule[] = [
  permitAggregate({
    id: "justice.statistics.events",
    who: statistician,
    purposes: statistics,
    on: { type: "CivilStatusRecord", fields: ["kind", "year", "registeredOn", "commune"] },
    because: statisticsLaw,
  }),
  permitAggregate({
    id: "justice.statistics.violations",
    who: statistician,
    purposes: statistics,
    on: { type: "AdministrativeViolation", fields: ["field", "decidedOn", "paid", "commune"] },
    because: statisticsLaw,
  }),
  permitAggregate({
    id: "justice.statistics.legal-aid",
    who: statistician,
    purposes: statistics,
    on: { type: "LegalAidCase", fields: ["eligibility", "openedOn"] },
    because: statisticsLaw,
  }),
];
