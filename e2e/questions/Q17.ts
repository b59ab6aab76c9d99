import { valuesAt } from "./answer-values.ts";
import { communeClerk } from "./commune-clerk.ts";
import type { Question } from "./question.ts";
import { keysOf } from "./sample-rows.ts";

/** The commune registers the death and pays the allowance. */
export default {
  persona: "commune-clerk",
  purpose: "administrative-procedure",
  variables: { today: "2026-11-24" },
  sectors: ["health", "justice", "population", "social-insurance"],
  answered: (data) => valuesAt(data, "citizens.nodes.personalId"),
  candidates: (sample) => communeClerk(sample).citizens(),
  expected(sample) {
    const clerk = communeClerk(sample);
    const dead = keysOf(
      clerk.ofCommune("civil_status_record").filter((row) => row["kind"] === "DEATH"),
      "subject_personal_id",
    );
    const [paid, insured] = [clerk.allowances(), clerk.insured("2026-11-24")];
    return clerk
      .citizens()
      .map((row) => row["personal_id"])
      .filter((person) => dead.has(person) && (paid.has(person) || insured.has(person)));
  },
} satisfies Question;
