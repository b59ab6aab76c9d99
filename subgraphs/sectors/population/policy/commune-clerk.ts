import { eq, permit, permitMasked, permitPredicate, principal, type Rule } from "@lgsp/policies";

const clerk = { roles: ["commune-clerk"] };
const procedures = ["administrative-procedure"] as const;
const procedureLaw =
  "Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15 (cơ quan nhà nước giải quyết thủ tục); Nghị định 278/2025/NĐ-CP (khai thác dữ liệu dân cư thay giấy tờ)";
const livesInHerCommune = eq("permanentCommune", principal("commune"));
const inHerCommune = eq("commune", principal("commune"));

const clerkSees = [
  "personalId",
  "fullName",
  "dateOfBirth",
  "sex",
  "nationality",
  "maritalStatus",
  "permanentAddress",
  "permanentCommune",
  "status",
  "household",
  "householdMemberships",
  "headedHouseholds",
  "temporaryResidences",
];

/** The people of her own commune, without ethnic group and religion: a dossier that needs them asks the citizen. */
export const clerkRules: readonly Rule[] = [
  permit({
    id: "population.procedure.own-commune",
    who: clerk,
    purposes: procedures,
    on: { type: "Citizen", fields: clerkSees },
    where: livesInHerCommune,
    because: procedureLaw,
  }),
  permitMasked("KEEP_LAST_4", {
    id: "population.procedure.own-commune-phone",
    who: clerk,
    purposes: procedures,
    on: { type: "Citizen", fields: ["phone"] },
    where: livesInHerCommune,
    because: procedureLaw,
  }),
  permitPredicate({
    id: "population.procedure.find-in-own-commune",
    who: clerk,
    purposes: procedures,
    on: {
      type: "Citizen",
      fields: [
        "personalId",
        "fullName",
        "dateOfBirth",
        "sex",
        "maritalStatus",
        "permanentCommune",
        "status",
        "household",
        "householdMemberships",
      ],
    },
    where: livesInHerCommune,
    because: procedureLaw,
  }),
  permit({
    id: "population.procedure.households",
    who: clerk,
    purposes: procedures,
    on: {
      type: "Household",
      fields: ["householdNo", "head", "commune", "hamlet", "memberCount", "registeredOn", "members"],
    },
    where: inHerCommune,
    because: procedureLaw,
  }),
  permitPredicate({
    id: "population.procedure.find-households",
    who: clerk,
    purposes: procedures,
    on: { type: "Household", fields: ["householdNo", "head", "hamlet", "members"] },
    where: inHerCommune,
    because: procedureLaw,
  }),
  permitPredicate({
    id: "population.procedure.find-members",
    who: clerk,
    purposes: procedures,
    on: { type: "HouseholdMember", fields: ["household", "citizen", "relationToHead"] },
    where: eq("household.commune", principal("commune")),
    because: procedureLaw,
  }),
  permit({
    id: "population.procedure.members",
    who: clerk,
    purposes: procedures,
    on: { type: "HouseholdMember", fields: ["household", "citizen", "relationToHead", "joinedOn", "leftOn"] },
    where: eq("household.commune", principal("commune")),
    because: procedureLaw,
  }),
  permit({
    id: "population.procedure.temporary-residences",
    who: clerk,
    purposes: procedures,
    on: {
      type: "TemporaryResidence",
      fields: ["registrationNo", "citizen", "address", "commune", "startedOn", "endsOn"],
    },
    where: inHerCommune,
    because: procedureLaw,
  }),
  permitPredicate({
    id: "population.procedure.find-temporary-residences",
    who: clerk,
    purposes: procedures,
    on: { type: "TemporaryResidence", fields: ["registrationNo", "citizen", "commune", "startedOn", "endsOn"] },
    where: inHerCommune,
    because: procedureLaw,
  }),
  permit({
    id: "population.procedure.from-commune",
    who: clerk,
    purposes: procedures,
    on: { type: "AdministrativeUnit", fields: ["citizens", "households", "temporaryResidences"] },
    where: eq("code", principal("commune")),
    because: procedureLaw,
  }),
];
