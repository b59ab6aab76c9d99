import { shownCounts } from "./answer-values.ts";
import type { Question } from "./question.ts";
import { countsBy } from "./sample-rows.ts";

/** Counts by school, cells under ten withheld. */
export default {
  persona: "statistician",
  purpose: "statistics",
  variables: { schoolYear: "2026-2027" },
  sectors: ["education"],
  withheld: true,
  answered: (data) => [
    ...shownCounts(data, "pupilAggregate").map((cell) => `pupils ${cell}`),
    ...shownCounts(data, "teacherAggregate").map((cell) => `teachers ${cell}`),
  ],
  candidates: ({ rows }) => rows("school").flatMap(() => ["pupils", "teachers"]),
  expected: ({ rows }) => [
    ...countsBy(
      rows("pupil").filter((row) => row["school_year"] === "2026-2027"),
      "school_code",
    ).map((cell) => `pupils ${cell}`),
    ...countsBy(rows("teacher"), "school_code").map((cell) => `teachers ${cell}`),
  ],
} satisfies Question;
