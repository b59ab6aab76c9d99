import { kebabCase, permit, permitAggregate, type Purpose, type Rule } from "@lgsp/policies";
import { department, publicHealth } from "./department.ts";

const departmentLaw =
  "Luật Khám bệnh, chữa bệnh 15/2023/QH15; Luật Phòng, chống bệnh truyền nhiễm 03/2007/QH12 (Sở Y tế quản lý nhà nước về y tế trên địa bàn)";
const statistician = { roles: ["statistician"] };
const statistics = ["statistics"] as const;
const statisticsLaw = "Luật Thống kê 89/2015/QH13 (sử dụng dữ liệu hành chính cho thống kê nhà nước, không nêu tên)";
const steward = { roles: ["steward-health"] };
const stewardship = ["data-stewardship"] as const;
const stewardshipLaw = "Luật Dữ liệu 60/2024/QH15 (chủ quản dữ liệu chịu trách nhiệm về chất lượng dữ liệu)";
const encounterCounts = ["facility", "kind", "startedOn"];
const vaccinationCounts = ["vaccine", "dose", "facility", "givenOn"];

/** Whether a person has a record or was vaccinated, as a column of a table about people: never whose. */
function countingPeople(
  work: string,
  who: Rule["who"],
  purposes: readonly Purpose[],
  because: string,
): readonly Rule[] {
  return [
    permitAggregate({
      id: `health.${work}.people-by-care`,
      who,
      purposes,
      on: { type: "Citizen", fields: ["healthRecord", "vaccinations"] },
      because,
    }),
  ];
}

export const countingRules: readonly Rule[] = [
  permitAggregate({
    id: "health.statistics.records",
    who: statistician,
    purposes: statistics,
    on: { type: "HealthRecord", fields: ["primaryFacility"] },
    because: statisticsLaw,
  }),
  permitAggregate({
    id: "health.statistics.encounters",
    who: statistician,
    purposes: statistics,
    on: { type: "Encounter", fields: encounterCounts },
    because: statisticsLaw,
  }),
  permitAggregate({
    id: "health.statistics.vaccinations",
    who: statistician,
    purposes: statistics,
    on: { type: "Vaccination", fields: vaccinationCounts },
    because: statisticsLaw,
  }),
  permitAggregate({
    id: "health.statistics.social-protection",
    who: statistician,
    purposes: statistics,
    on: { type: "SocialProtectionBeneficiary", fields: ["category", "commune"] },
    because: statisticsLaw,
  }),
  ...countingPeople("statistics", statistician, statistics, statisticsLaw),
  ...countingPeople("department", department, publicHealth, departmentLaw),
  ...(
    [
      ["HealthRecord", ["primaryFacility"]],
      ["Encounter", [...encounterCounts, "mainDiagnosisCode"]],
    ] as const
  ).map(([type, fields]) =>
    permitAggregate({
      id: `health.department.count-${kebabCase(type)}s`,
      who: department,
      purposes: publicHealth,
      on: { type, fields },
      because: departmentLaw,
    }),
  ),
  permitAggregate({
    id: "health.stewardship.encounters",
    who: steward,
    purposes: stewardship,
    on: { type: "Encounter", fields: encounterCounts },
    because: stewardshipLaw,
  }),
  permitAggregate({
    id: "health.stewardship.vaccinations",
    who: steward,
    purposes: stewardship,
    on: { type: "Vaccination", fields: vaccinationCounts },
    because: stewardshipLaw,
  }),
  // How fresh and how complete, never what is in it: a steward answers for quality and treats nobody.
  permit({
    id: "health.stewardship.record-freshness",
    who: steward,
    purposes: stewardship,
    on: { type: "HealthRecord", fields: ["updatedAt"] },
    because: stewardshipLaw,
  }),
  permit({
    id: "health.stewardship.social-protection-by-commune",
    who: steward,
    purposes: stewardship,
    on: { type: "SocialProtectionBeneficiary", fields: ["commune"] },
    because: stewardshipLaw,
  }),
];
