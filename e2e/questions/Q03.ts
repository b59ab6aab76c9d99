import { valuesAt } from "./answer-values.ts";
import { communeClerk } from "./commune-clerk.ts";
import type { Question } from "./question.ts";
import { text } from "./sample-rows.ts";

/** The commune registers births and lists the insured. */
export default {
  persona: "commune-clerk",
  purpose: "administrative-procedure",
  variables: { registeredBefore: "2026-10-25" },
  sectors: ["justice", "population", "social-insurance"],
  answered: (data) => valuesAt(data, "civilStatusRecords.nodes.subject.personalId"),
  candidates: (sample) =>
    communeClerk(sample)
      .ofCommune("civil_status_record")
      .filter((row) => row["kind"] === "BIRTH"),
  expected(sample) {
    const clerk = communeClerk(sample);
    const insured = clerk.insured();
    return clerk
      .ofCommune("civil_status_record")
      .filter((row) => row["kind"] === "BIRTH" && text(row["registered_on"]) <= "2026-10-25")
      .map((row) => row["subject_personal_id"])
      .filter((person) => person !== null && !insured.has(person));
  },
} satisfies Question;
