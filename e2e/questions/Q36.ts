import { shownCounts, valueAt } from "./answer-values.ts";
import type { Question } from "./question.ts";
import { countsBy, keysOf } from "./sample-rows.ts";

/** The department sees none of these people: it counts, and numbers under ten, on either side of a condition, are withheld. */
export default {
  persona: "health-officer",
  purpose: "public-health",
  sectors: ["health", "population", "social-insurance"],
  withheld: true,
  answered: (data) => [
    `total ${String(valueAt(data, "citizenAggregate.total"))}`,
    ...shownCounts(data, "citizenAggregate"),
  ],
  candidates: ({ rows }) => rows("citizen"),
  expected({ rows }) {
    const [insured, recorded] = [
      keysOf(rows("health_insurance_card"), "personal_id"),
      keysOf(rows("health_record"), "personal_id"),
    ];
    const missing = rows("citizen").filter(({ personal_id: id }) => insured.has(id) && !recorded.has(id));
    return [`total ${missing.length}`, ...countsBy(missing, "permanent_commune_code")];
  },
} satisfies Question;
