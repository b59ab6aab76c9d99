import { permit, permitPredicate, type Rule } from "@lgsp/policies";
import { vaccinationGiven } from "./treatment.ts";

/** Officials of the department itself: they treat nobody, and count. */
export const department = { roles: ["health-officer"] };
export const publicHealth = ["public-health"] as const;

const licence = ["licenceNo", "citizen", "facility", "scope", "issuedOn", "expiresOn"];
const licensingLaw =
  "Luật Khám bệnh, chữa bệnh 15/2023/QH15 (Sở Y tế cấp, thu hồi giấy phép hành nghề, giấy phép hoạt động)";
const immunisationLaw =
  "Nghị định 104/2016/NĐ-CP (Sở Y tế quản lý hệ thống thông tin tiêm chủng, rà soát trẻ chưa tiêm đủ mũi)";

/** Who practises, and which child was vaccinated; of patients the department knows no row. */
export const departmentRules: readonly Rule[] = [
  permit({
    id: "health.department.practitioners",
    who: department,
    purposes: publicHealth,
    on: { type: "Practitioner", fields: licence },
    because: licensingLaw,
  }),
  permitPredicate({
    id: "health.department.find-practitioners",
    who: department,
    purposes: publicHealth,
    on: { type: "Practitioner", fields: ["licenceNo", "citizen", "facility"] },
    because: licensingLaw,
  }),
  permit({
    id: "health.department.from-facility",
    who: department,
    purposes: publicHealth,
    on: { type: "HealthFacility", fields: ["practitioners"] },
    because: licensingLaw,
  }),
  permitPredicate({
    id: "health.department.ask-from-facility",
    who: department,
    purposes: publicHealth,
    on: { type: "HealthFacility", fields: ["practitioners"] },
    because: licensingLaw,
  }),
  permit({
    id: "health.department.vaccinations",
    who: department,
    purposes: publicHealth,
    on: { type: "Vaccination", fields: ["citizen", ...vaccinationGiven] },
    because: immunisationLaw,
  }),
  permitPredicate({
    id: "health.department.find-vaccinations",
    who: department,
    purposes: publicHealth,
    on: { type: "Vaccination", fields: ["citizen", ...vaccinationGiven] },
    because: immunisationLaw,
  }),
  permit({
    id: "health.department.from-person",
    who: department,
    purposes: publicHealth,
    on: { type: "Citizen", fields: ["vaccinations", "practiceLicences"] },
    because: immunisationLaw,
  }),
  permitPredicate({
    id: "health.department.ask-from-person",
    who: department,
    purposes: publicHealth,
    on: { type: "Citizen", fields: ["vaccinations"] },
    because: immunisationLaw,
  }),
];

/** Certificates of household businesses, whose number is a person's: for who registers and watches those businesses. */
const registrar = { who: { roles: ["business-registrar"] }, purposes: ["business-registration"] } as const;

export const certificateRules: readonly Rule[] = [
  permitPredicate({
    id: "health.registration.find-certificates",
    ...registrar,
    on: { type: "FoodSafetyCertificate", fields: ["householdBusiness"] },
    because: "Nghị định 168/2025/NĐ-CP (phối hợp quản lý hộ kinh doanh ngành, nghề có điều kiện)",
  }),
  permitPredicate({
    id: "health.registration.ask-from-household-business",
    ...registrar,
    on: { type: "HouseholdBusiness", fields: ["foodSafetyCertificates"] },
    because: "Nghị định 168/2025/NĐ-CP (phối hợp quản lý hộ kinh doanh ngành, nghề có điều kiện)",
  }),
];
