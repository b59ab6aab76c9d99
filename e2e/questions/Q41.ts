import { valuesAt } from "./answer-values.ts";
import type { Question } from "./question.ts";
import { keysOf } from "./sample-rows.ts";

/** The lodging that enterprises run; what they file is the tax office's own. */
export default {
  persona: "tax-system",
  purpose: "tax-administration",
  sectors: ["culture", "finance", "health"],
  answered: (data) => valuesAt(data, "accommodations.nodes.accommodationCode"),
  candidates: ({ rows }) => rows("accommodation"),
  expected({ rows }) {
    const [certified, filing] = [
      keysOf(rows("food_safety_certificate"), "enterprise_code"),
      keysOf(rows("tax_obligation"), "enterprise_code"),
    ];
    return rows("accommodation")
      .filter(
        ({ fire_safety_on_record: safe, enterprise_code: code }) =>
          safe === false || (code !== null && (!certified.has(code) || !filing.has(code))),
      )
      .map((row) => row["accommodation_code"]);
  },
} satisfies Question;
