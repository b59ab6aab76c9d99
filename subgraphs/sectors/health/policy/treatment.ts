import { eq, permit, permitPredicate, principal, type Rule } from "@lgsp/policies";

const doctor = { roles: ["doctor"] };
const treatment = ["treatment"] as const;
const treatmentLaw =
  "Luật Khám bệnh, chữa bệnh 15/2023/QH15 (người hành nghề trực tiếp điều trị được xem hồ sơ bệnh án của người bệnh)";

/** Registered for primary care where she works. */
const registeredHere = eq("primaryFacility", principal("facility"));

const doneHere = eq("facility", principal("facility"));
const record = ["bloodType", "chronicConditions", "allergies", "lastCheckupOn"];
const encounterSeen = ["facility", "kind", "startedOn", "startedAt", "endedAt", "mainDiagnosis", "mainDiagnosisCode"];
export const vaccinationGiven = ["vaccine", "dose", "givenOn", "facility"];

export const treatmentRules: readonly Rule[] = [
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
