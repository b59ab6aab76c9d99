import { kebabCase, permit, permitPredicate, type Rule } from "@lgsp/policies";

const officer = { roles: ["population-officer"] };
const residence = ["residence-management"] as const;
const residenceLaw =
  "Luật Cư trú 68/2020/QH14 (công an quản lý cư trú); Luật Căn cước 26/2023/QH15 (thông tin trong Cơ sở dữ liệu quốc gia về dân cư)";

/** Everything that the residence register says, ethnic group and religion with it: the law on identification lists both. */
export const officerRules: readonly Rule[] = [
  ...(["Citizen", "Household", "HouseholdMember", "TemporaryResidence"] as const).flatMap((type) => [
    permit({
      id: `population.residence.${kebabCase(type)}`,
      who: officer,
      purposes: residence,
      on: { type, upTo: "SENSITIVE" },
      because: residenceLaw,
    }),
  ]),
  permitPredicate({
    id: "population.residence.find-citizens",
    who: officer,
    purposes: residence,
    on: {
      type: "Citizen",
      fields: ["personalId", "fullName", "dateOfBirth", "sex", "maritalStatus", "permanentCommune", "status"],
    },
    because: residenceLaw,
  }),
  permitPredicate({
    id: "population.residence.find-households",
    who: officer,
    purposes: residence,
    on: { type: "Household", fields: ["householdNo", "head", "hamlet"] },
    because: residenceLaw,
  }),
  permitPredicate({
    id: "population.residence.find-members",
    who: officer,
    purposes: residence,
    on: { type: "HouseholdMember", fields: ["household", "citizen", "relationToHead"] },
    because: residenceLaw,
  }),
  permitPredicate({
    id: "population.residence.find-temporary-residences",
    who: officer,
    purposes: residence,
    on: { type: "TemporaryResidence", fields: ["registrationNo", "citizen", "commune", "startedOn", "endsOn"] },
    because: residenceLaw,
  }),
  permit({
    id: "population.residence.from-commune",
    who: officer,
    purposes: residence,
    on: { type: "AdministrativeUnit", fields: ["citizens", "households", "temporaryResidences"] },
    because: residenceLaw,
  }),
];
