import { isNull, permit, permitPredicate, type Rule } from "@lgsp/policies";
import { decision, findDecision } from "./field-lists.ts";
import { taxSystem, taxation } from "./transfers.ts";

const registrar = { roles: ["business-registrar"] };
const registration = ["business-registration"] as const;

/** Decisions against organisations are no personal data; a decision against a person stays with those who need it. */
export const organisationRules: readonly Rule[] = (
  [
    ["registration", registrar, registration],
    ["tax", taxSystem, taxation],
  ] as const
).flatMap(([name, who, purposes]): Rule[] => [
  permit({
    id: `justice.${name}.violations-of-organisations`,
    who,
    purposes,
    on: { type: "AdministrativeViolation", fields: decision },
    where: isNull("offender"),
    because:
      "Luật Xử lý vi phạm hành chính 15/2012/QH13 (cơ sở dữ liệu quốc gia về xử lý vi phạm hành chính); Nghị định 278/2025/NĐ-CP",
  }),
  permitPredicate({
    id: `justice.${name}.find-violations-of-organisations`,
    who,
    purposes,
    on: { type: "AdministrativeViolation", fields: findDecision },
    where: isNull("offender"),
    because: "Luật Xử lý vi phạm hành chính 15/2012/QH13; Nghị định 278/2025/NĐ-CP",
  }),
  permit({
    id: `justice.${name}.from-enterprise`,
    who,
    purposes,
    on: { type: "Enterprise", fields: ["administrativeViolations"] },
    because: "Luật Xử lý vi phạm hành chính 15/2012/QH13; Nghị định 278/2025/NĐ-CP",
  }),
]);
