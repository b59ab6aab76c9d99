import { oneOf, permit, permitMasked, permitPredicate, type Rule } from "@lgsp/policies";
import { publicHealth } from "./department.ts";

const ministry = { roles: ["ministry-health"], agreement: "QN-BYT-2026-01" };
const publicHealthLaw =
  "Luật Phòng, chống bệnh truyền nhiễm 03/2007/QH12; thỏa thuận chia sẻ dữ liệu QN-BYT-2026-01 (không gồm chi phí, số thẻ bảo hiểm)";

export const publicHealthRules: readonly Rule[] = [
  permit({
    id: "health.public-health.encounters",
    who: ministry,
    purposes: publicHealth,
    on: { type: "Encounter", fields: ["citizen", "facility", "kind"] },
    because: publicHealthLaw,
  }),
  permitMasked("YEAR", {
    id: "health.public-health.encounter-year",
    who: ministry,
    purposes: publicHealth,
    on: { type: "Encounter", fields: ["startedOn"] },
    because: publicHealthLaw,
  }),
  permitMasked("CHAPTER", {
    id: "health.public-health.diagnosis-chapter",
    who: ministry,
    purposes: publicHealth,
    on: { type: "Encounter", fields: ["mainDiagnosisCode"] },
    because: publicHealthLaw,
  }),
  permit({
    id: "health.public-health.vaccinations",
    who: ministry,
    purposes: publicHealth,
    on: { type: "Vaccination", fields: ["citizen", "vaccine", "dose", "facility"] },
    because: publicHealthLaw,
  }),
  permitMasked("YEAR", {
    id: "health.public-health.vaccination-year",
    who: ministry,
    purposes: publicHealth,
    on: { type: "Vaccination", fields: ["givenOn"] },
    because: publicHealthLaw,
  }),
  permitPredicate({
    id: "health.public-health.find-encounters",
    who: ministry,
    purposes: publicHealth,
    on: { type: "Encounter", fields: ["facility", "kind"] },
    because: publicHealthLaw,
  }),
  permitPredicate({
    id: "health.public-health.find-vaccinations",
    who: ministry,
    purposes: publicHealth,
    on: { type: "Vaccination", fields: ["vaccine", "dose", "facility"] },
    because: publicHealthLaw,
  }),
  permit({
    id: "health.public-health.practitioners",
    who: ministry,
    purposes: publicHealth,
    on: { type: "Practitioner", fields: ["licenceNo", "facility", "scope", "issuedOn"] },
    because:
      "Luật Khám bệnh, chữa bệnh 15/2023/QH15 (Bộ Y tế quản lý người hành nghề); thỏa thuận chia sẻ dữ liệu QN-BYT-2026-01",
  }),
  permit({
    id: "health.public-health.from-facility",
    who: ministry,
    purposes: publicHealth,
    on: { type: "HealthFacility", fields: ["encounters", "vaccinations", "practitioners"] },
    because: publicHealthLaw,
  }),
];

/** Dengue: of what must be notified, schools are told where it is treated, never who has it. */
const notifiable = oneOf("mainDiagnosisCode", ["A90", "A91"]);

const notification = {
  who: { roles: ["education-officer"] },
  purposes: ["education-management"],
  because: "Luật Phòng, chống bệnh truyền nhiễm 03/2007/QH12 (thông báo dịch cho nhà trường, cơ sở giáo dục)",
} as const;

export const notificationRules: readonly Rule[] = [
  permit({
    ...notification,
    id: "health.notification.where",
    on: { type: "Encounter", fields: ["facility"] },
    where: notifiable,
  }),
  permitPredicate({
    ...notification,
    id: "health.notification.find-where",
    on: { type: "Encounter", fields: ["facility", "mainDiagnosisCode"] },
    where: notifiable,
  }),
  permitPredicate({
    ...notification,
    id: "health.notification.ask-from-facility",
    on: { type: "HealthFacility", fields: ["encounters"] },
  }),
];
