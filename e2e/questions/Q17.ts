import { valuesAt } from "./answer-values.ts";
import type { Question } from "./question.ts";
import { keysOf, text } from "./sample-rows.ts";

/** The department keeps the register of deaths and may ask whether something is still paid, not what. */
export default {
  persona: "justice-officer",
  purpose: "judicial-administration",
  variables: { today: "2026-11-24" },
  sectors: ["health", "justice", "population", "social-insurance"],
  answered: (data) => valuesAt(data, "civilStatusRecords.nodes.subject.personalId"),
  candidates: ({ rows }) => rows("civil_status_record").filter((row) => row["kind"] === "DEATH"),
  expected({ rows }) {
    const paid = keysOf(
      rows("social_insurance_benefit").filter((row) => row["active"] === true),
      "personal_id",
    );
    const helped = keysOf(rows("social_protection_beneficiary"), "personal_id");
    const insured = keysOf(
      rows("health_insurance_card").filter((row) => text(row["valid_to"]) >= "2026-11-24"),
      "personal_id",
    );
    return rows("civil_status_record")
      .filter((row) => row["kind"] === "DEATH" && row["subject_personal_id"] !== null)
      .map((row) => row["subject_personal_id"])
      .filter((person) => paid.has(person) || helped.has(person) || insured.has(person));
  },
} satisfies Question;
