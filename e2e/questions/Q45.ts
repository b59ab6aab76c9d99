import { valuesAt } from "./answer-values.ts";
import { communeClerk } from "./commune-clerk.ts";
import type { Question } from "./question.ts";

/** The commune lists the insured by group. */
export default {
  persona: "commune-clerk",
  purpose: "administrative-procedure",
  sectors: ["agriculture-environment", "population", "social-insurance"],
  answered: (data) => valuesAt(data, "healthInsuranceCards.nodes.cardNo"),
  candidates: (sample) =>
    communeClerk(sample)
      .ofCommune("health_insurance_card")
      .filter((row) => row["target_group"] === "HN"),
  expected(sample) {
    const clerk = communeClerk(sample);
    const [escaped, own] = [clerk.poor("ESCAPED"), clerk.households()];
    const people = new Set(
      clerk
        .citizens()
        .filter(({ household_no: household }) => own.has(household) && escaped.has(household))
        .map((row) => row["personal_id"]),
    );
    return clerk
      .ofCommune("health_insurance_card")
      .filter((row) => row["target_group"] === "HN" && people.has(row["personal_id"]))
      .map((row) => row["card_no"]);
  },
} satisfies Question;
