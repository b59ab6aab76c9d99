import { valuesAt } from "./answer-values.ts";
import type { Question } from "./question.ts";
import { keysOf } from "./sample-rows.ts";

/** Cards of the poor are paid by the state: the social insurance checks the group against this year's review. */
export default {
  persona: "social-insurance-officer",
  purpose: "social-insurance",
  sectors: ["agriculture-environment", "population", "social-insurance"],
  answered: (data) => valuesAt(data, "healthInsuranceCards.nodes.cardNo"),
  candidates: ({ rows }) => rows("health_insurance_card").filter((row) => row["target_group"] === "HN"),
  expected({ rows }) {
    const escaped = keysOf(
      rows("poor_household").filter((row) => row["year"] === 2026 && row["poverty_class"] === "ESCAPED"),
      "household_no",
    );
    const people = keysOf(
      rows("citizen").filter((row) => escaped.has(row["household_no"])),
      "personal_id",
    );
    return rows("health_insurance_card")
      .filter((row) => row["target_group"] === "HN" && people.has(row["personal_id"]))
      .map((row) => row["card_no"]);
  },
} satisfies Question;
