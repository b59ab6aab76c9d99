import {
  eq,
  oneOf,
  permit,
  permitAggregate,
  permitMasked,
  permitPredicate,
  principal,
  released,
  type Rule,
} from "@lgsp/policies";

const because = "fixture";
const officer = { who: { roles: ["officer"] }, purposes: ["residence-management"], because } as const;
const clerk = { who: { roles: ["clerk"] }, purposes: ["administrative-procedure"], because } as const;
const doctor = { who: { roles: ["doctor"] }, purposes: ["treatment"], because } as const;
const inCommune = eq("commune", principal("commune"));

/** Rules of the fixture sector: one of each kind that the executor must carry out. */
export const clinicRules: readonly Rule[] = [
  permit({ ...officer, id: "clinic.officer", on: { type: "Citizen", upTo: "SENSITIVE" } }),
  permit({ ...officer, id: "clinic.officer-visits", on: { type: "Visit", upTo: "SENSITIVE" } }),
  permit({ ...officer, id: "clinic.officer-clinics", on: { type: "Clinic", upTo: "SENSITIVE" } }),
  permitPredicate({ ...officer, id: "clinic.officer-predicate", on: { type: "Citizen", upTo: "SENSITIVE" } }),
  permitPredicate({ ...officer, id: "clinic.officer-visit-predicate", on: { type: "Visit", upTo: "SENSITIVE" } }),
  permit({
    ...clerk,
    id: "clinic.clerk",
    on: { type: "Citizen", fields: ["fullName", "commune"] },
    where: inCommune,
  }),
  permitMasked("KEEP_LAST_4", {
    ...clerk,
    id: "clinic.clerk-phone",
    on: { type: "Citizen", fields: ["phone"] },
    where: inCommune,
  }),
  permitMasked("YEAR", {
    ...clerk,
    id: "clinic.clerk-birth",
    on: { type: "Citizen", fields: ["dateOfBirth"] },
  }),
  permitPredicate({
    ...clerk,
    id: "clinic.clerk-predicate",
    on: { type: "Citizen", fields: ["fullName"] },
    where: inCommune,
  }),
  permit({
    ...doctor,
    id: "clinic.doctor-visits",
    on: { type: "Visit", fields: ["citizen", "diagnoses", "startedAt"] },
    where: eq("clinic", principal("facility")),
  }),
  permit({
    ...doctor,
    id: "clinic.doctor-patients",
    on: { type: "Citizen", fields: ["fullName"] },
    where: oneOf("personalId", released("registry")),
  }),
  permitAggregate({
    who: { roles: ["statistician"] },
    purposes: ["statistics"],
    because,
    id: "clinic.statistics",
    on: { type: "Citizen", fields: ["sex", "commune", "dateOfBirth"] },
  }),
];
