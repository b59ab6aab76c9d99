import { eq, permit, permitPredicate, principal, type Rule } from "@lgsp/policies";
import { decision, event, findDecision, findEvent, findRelative, relative } from "./field-lists.ts";

const clerk = { roles: ["commune-clerk"] };
const procedures = ["administrative-procedure"] as const;
const inHerCommune = eq("commune", principal("commune"));
const civilStatusLaw = "Luật Hộ tịch 60/2014/QH13 (Ủy ban nhân dân cấp xã đăng ký hộ tịch, lưu giữ sổ hộ tịch)";
const violationLaw =
  "Luật Xử lý vi phạm hành chính 15/2012/QH13 (Chủ tịch Ủy ban nhân dân cấp xã xử phạt vi phạm trên địa bàn)";

export const communeRules: readonly Rule[] = [
  permit({
    id: "justice.commune.events",
    who: clerk,
    purposes: procedures,
    on: { type: "CivilStatusRecord", fields: [...event, "causeOfDeath"] },
    where: inHerCommune,
    because: civilStatusLaw,
  }),
  permit({
    id: "justice.commune.relatives",
    who: clerk,
    purposes: procedures,
    on: { type: "CivilStatusRelative", fields: relative },
    where: eq("record.commune", principal("commune")),
    because: civilStatusLaw,
  }),
  permitPredicate({
    id: "justice.commune.find-events",
    who: clerk,
    purposes: procedures,
    on: { type: "CivilStatusRecord", fields: findEvent },
    where: inHerCommune,
    because: civilStatusLaw,
  }),
  permitPredicate({
    id: "justice.commune.find-relatives",
    who: clerk,
    purposes: procedures,
    on: { type: "CivilStatusRelative", fields: findRelative },
    where: eq("record.commune", principal("commune")),
    because: civilStatusLaw,
  }),
  permit({
    id: "justice.commune.violations",
    who: clerk,
    purposes: procedures,
    on: { type: "AdministrativeViolation", fields: [...decision, "offender"] },
    where: inHerCommune,
    because: violationLaw,
  }),
  permitPredicate({
    id: "justice.commune.find-violations",
    who: clerk,
    purposes: procedures,
    on: { type: "AdministrativeViolation", fields: [...findDecision, "offender"] },
    where: inHerCommune,
    because: violationLaw,
  }),
  permit({
    id: "justice.commune.from-person",
    who: clerk,
    purposes: procedures,
    on: { type: "Citizen", fields: ["civilStatusRecords", "civilStatusOfRelatives", "administrativeViolations"] },
    because: civilStatusLaw,
  }),
  permitPredicate({
    id: "justice.commune.ask-from-person",
    who: clerk,
    purposes: procedures,
    on: { type: "Citizen", fields: ["civilStatusRecords", "administrativeViolations"] },
    because: civilStatusLaw,
  }),
  permit({
    id: "justice.commune.from-commune",
    who: clerk,
    purposes: procedures,
    on: { type: "AdministrativeUnit", fields: ["civilStatusRecords", "administrativeViolations"] },
    because: civilStatusLaw,
  }),
  permit({
    id: "justice.commune.from-enterprise",
    who: clerk,
    purposes: procedures,
    on: { type: "Enterprise", fields: ["administrativeViolations"] },
    because: violationLaw,
  }),
];
