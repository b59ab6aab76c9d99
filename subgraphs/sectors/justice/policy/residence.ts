import { permit, permitPredicate, type Rule } from "@lgsp/policies";
import { event, findEvent, findRelative, relative } from "./field-lists.ts";

const officer = { roles: ["population-officer"] };
const residence = ["residence-management"] as const;
const residenceLaw =
  "Luật Hộ tịch 60/2014/QH13 (dữ liệu hộ tịch kết nối với Cơ sở dữ liệu quốc gia về dân cư); Luật Căn cước 26/2023/QH15";

export const residenceRules: readonly Rule[] = [
  permit({
    id: "justice.residence.events",
    who: officer,
    purposes: residence,
    on: { type: "CivilStatusRecord", fields: event },
    because: residenceLaw,
  }),
  permit({
    id: "justice.residence.relatives",
    who: officer,
    purposes: residence,
    on: { type: "CivilStatusRelative", fields: relative },
    because: residenceLaw,
  }),
  permitPredicate({
    id: "justice.residence.find-events",
    who: officer,
    purposes: residence,
    on: { type: "CivilStatusRecord", fields: findEvent },
    because: residenceLaw,
  }),
  permitPredicate({
    id: "justice.residence.find-relatives",
    who: officer,
    purposes: residence,
    on: { type: "CivilStatusRelative", fields: findRelative },
    because: residenceLaw,
  }),
  permit({
    id: "justice.residence.from-person",
    who: officer,
    purposes: residence,
    on: { type: "Citizen", fields: ["civilStatusRecords", "civilStatusOfRelatives"] },
    because: residenceLaw,
  }),
  permit({
    id: "justice.residence.from-commune",
    who: officer,
    purposes: residence,
    on: { type: "AdministrativeUnit", fields: ["civilStatusRecords"] },
    because: residenceLaw,
  }),
];
