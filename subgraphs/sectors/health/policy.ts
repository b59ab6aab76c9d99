import {
  eq,
  oneOf,
  kebabCase,
  permit,
  permitAggregate,
  permitAskingUnseen,
  permitMasked,
  permitPredicate,
  principal,
  type Purpose,
  type Rule,
} from "@lgsp/policies";

const doctor = { roles: ["doctor"] };
const treatment = ["treatment"] as const;
const treatmentLaw =
  "Luật Khám bệnh, chữa bệnh 15/2023/QH15 (người hành nghề trực tiếp điều trị được xem hồ sơ bệnh án của người bệnh)";
/** Registered for primary care where she works. */
const registeredHere = eq("primaryFacility", principal("facility"));
const doneHere = eq("facility", principal("facility"));

const ministry = { roles: ["ministry-health"], agreement: "QN-BYT-2026-01" };
const publicHealth = ["public-health"] as const;
const publicHealthLaw =
  "Luật Phòng, chống bệnh truyền nhiễm 03/2007/QH12; thỏa thuận chia sẻ dữ liệu QN-BYT-2026-01 (không gồm chi phí, số thẻ bảo hiểm)";

/** Officials of the department itself: they treat nobody, and count. */
const department = { roles: ["health-officer"] };
const departmentLaw =
  "Luật Khám bệnh, chữa bệnh 15/2023/QH15; Luật Phòng, chống bệnh truyền nhiễm 03/2007/QH12 (Sở Y tế quản lý nhà nước về y tế trên địa bàn)";

const clerk = { roles: ["commune-clerk"] };
const procedures = ["administrative-procedure"] as const;
const paidByHerCommune = eq("commune", principal("commune"));
const socialProtectionLaw =
  "Luật Người khuyết tật 51/2010/QH12 (cấp xã xác định mức độ khuyết tật); Nghị định 20/2021/NĐ-CP (xã lập, quản lý hồ sơ trợ giúp xã hội)";

const statistician = { roles: ["statistician"] };
const statistics = ["statistics"] as const;
const statisticsLaw = "Luật Thống kê 89/2015/QH13 (sử dụng dữ liệu hành chính cho thống kê nhà nước, không nêu tên)";

const steward = { roles: ["steward-health"] };
const stewardship = ["data-stewardship"] as const;
const stewardshipLaw = "Luật Dữ liệu 60/2024/QH15 (chủ quản dữ liệu chịu trách nhiệm về chất lượng dữ liệu)";

const record = ["bloodType", "chronicConditions", "allergies", "lastCheckupOn"];
const encounterSeen = ["facility", "kind", "startedOn", "startedAt", "endedAt", "mainDiagnosis", "mainDiagnosisCode"];
const vaccinationGiven = ["vaccine", "dose", "givenOn", "facility"];
const beneficiary = ["caseNo", "citizen", "category", "disabilityKind", "disabilityLevel", "monthlyAllowance"];

const encounterCounts = ["facility", "kind", "startedOn"];
const vaccinationCounts = ["vaccine", "dose", "facility", "givenOn"];

const treatmentRules: readonly Rule[] = [
  permit({
    id: "health.treatment.own-facility-records",
    who: doctor,
    purposes: treatment,
    on: { type: "HealthRecord", fields: ["citizen", ...record, "primaryFacility", "updatedAt"] },
    where: registeredHere,
    because: treatmentLaw,
  }),
  // The reason for treatment, not its bill: costs and the insurance card are the cashier's.
  permit({
    id: "health.treatment.own-facility-encounters",
    who: doctor,
    purposes: treatment,
    on: { type: "Encounter", fields: ["encounterNo", "citizen", ...encounterSeen] },
    where: doneHere,
    because: treatmentLaw,
  }),
  permit({
    id: "health.treatment.own-facility-vaccinations",
    who: doctor,
    purposes: treatment,
    on: { type: "Vaccination", fields: ["citizen", ...vaccinationGiven] },
    where: doneHere,
    because: treatmentLaw,
  }),
  permitPredicate({
    id: "health.treatment.find-records",
    who: doctor,
    purposes: treatment,
    on: {
      type: "HealthRecord",
      fields: ["citizen", "bloodType", "chronicConditions", "lastCheckupOn", "primaryFacility"],
    },
    where: registeredHere,
    because: treatmentLaw,
  }),
  permitPredicate({
    id: "health.treatment.find-encounters",
    who: doctor,
    purposes: treatment,
    on: { type: "Encounter", fields: ["encounterNo", "citizen", "facility", "kind", "startedOn", "mainDiagnosisCode"] },
    where: doneHere,
    because: treatmentLaw,
  }),
  permitPredicate({
    id: "health.treatment.find-vaccinations",
    who: doctor,
    purposes: treatment,
    on: { type: "Vaccination", fields: ["citizen", ...vaccinationGiven] },
    where: doneHere,
    because: treatmentLaw,
  }),
  permit({
    id: "health.treatment.from-facility",
    who: doctor,
    purposes: treatment,
    on: { type: "HealthFacility", fields: ["healthRecords", "encounters", "vaccinations"] },
    where: eq("facilityCode", principal("facility")),
    because: treatmentLaw,
  }),
  permit({
    id: "health.treatment.from-person",
    who: doctor,
    purposes: treatment,
    on: { type: "Citizen", fields: ["healthRecord", "encounters", "vaccinations"] },
    because: treatmentLaw,
  }),
];

const publicHealthRules: readonly Rule[] = [
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

const licence = ["licenceNo", "citizen", "facility", "scope", "issuedOn", "expiresOn"];
const licensingLaw =
  "Luật Khám bệnh, chữa bệnh 15/2023/QH15 (Sở Y tế cấp, thu hồi giấy phép hành nghề, giấy phép hoạt động)";
const immunisationLaw =
  "Nghị định 104/2016/NĐ-CP (Sở Y tế quản lý hệ thống thông tin tiêm chủng, rà soát trẻ chưa tiêm đủ mũi)";

/** Who practises, and which child was vaccinated; of patients the department knows no row. */
const departmentRules: readonly Rule[] = [
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

/** Dengue: of what must be notified, schools are told where it is treated, never who has it. */
const notifiable = oneOf("mainDiagnosisCode", ["A90", "A91"]);
const notification = {
  who: { roles: ["education-officer"] },
  purposes: ["education-management"],
  because: "Luật Phòng, chống bệnh truyền nhiễm 03/2007/QH12 (thông báo dịch cho nhà trường, cơ sở giáo dục)",
} as const;
const notificationRules: readonly Rule[] = [
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

const socialProtectionRules: readonly Rule[] = [
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

/** The department's own office for allowances: every case of the province. */
const protectionOffice = { who: { roles: ["social-protection-officer"] }, purposes: ["social-protection"] } as const;
const allowanceOfficeLaw =
  "Nghị định 20/2021/NĐ-CP (Sở Y tế quản lý đối tượng bảo trợ xã hội trên địa bàn tỉnh từ năm 2025)";
const allowanceOfficeRules: readonly Rule[] = [
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
const justiceRules: readonly Rule[] = [
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

/** Certificates of household businesses, whose number is a person's: for who registers and watches those businesses. */
const registrar = { who: { roles: ["business-registrar"] }, purposes: ["business-registration"] } as const;
const certificateRules: readonly Rule[] = [
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

const countingRules: readonly Rule[] = [
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

/** Who may know about a person's health, and how much of it. */
export const rules: readonly Rule[] = [
  ...treatmentRules,
  ...publicHealthRules,
  ...departmentRules,
  ...notificationRules,
  ...socialProtectionRules,
  ...allowanceOfficeRules,
  ...justiceRules,
  ...certificateRules,
  ...countingRules,
];
