import { rowsAt, shownCounts, valuesAt } from "./answer-values.ts";
import type { Question } from "./question.ts";
import { among, countsBy, keysOf, text, type Row } from "./sample-rows.ts";

/** Areas and programme money are open; households, pupils and cards are counted by their owners, numbers under ten withheld. */
export default {
  persona: "ethnic-affairs-officer",
  purpose: "ethnic-religious-affairs",
  variables: { share: 0.5, year: 2026, schoolYear: "2025-2026" },
  sectors: ["agriculture-environment", "education", "ethnicity-religion", "geospatial", "social-insurance"],
  withheld: true,
  answered: (data) => [
    ...rowsAt(data, "ethnicAreaClasses.nodes").map((row) =>
      [row["communeCode"], sum(valuesAt(row, "commune.ethnicProgrammeProjects.nodes.allocated"))].join(" "),
    ),
    ...shownCounts(data, "poorHouseholdAggregate").map((cell) => `poor ${cell}`),
    ...shownCounts(data, "pupilAggregate").map((cell) => `dropped ${cell}`),
    ...shownCounts(data, "healthInsuranceCardAggregate").map((cell) => `cards ${cell}`),
  ],
  // four columns for each commune of today
  candidates: ({ rows }) =>
    rows("administrative_unit").flatMap((row) => (row["valid_to"] === null ? [row, row, row, row] : [])),
  expected({ rows }) {
    const communes = keysOf(
      rows("ethnic_area_class").filter((row) => Number(row["minority_share"]) >= 0.5),
      "commune_code",
    );
    const here = (row: Row): boolean => communes.has(row["commune_code"]);
    const schools = keysOf(rows("school").filter(here), "school_code");
    return [
      ...[...communes].map((commune) => {
        const projects = rows("ethnic_programme_project").filter((row) => row["commune_code"] === commune);
        return [commune, sum(projects.map((row) => row["allocated"]))].join(" ");
      }),
      ...countsBy(
        rows("poor_household").filter(
          (row) => here(row) && row["year"] === 2026 && among("POOR", "NEAR_POOR")(row["poverty_class"]),
        ),
        "commune_code",
      ).map((cell) => `poor ${cell}`),
      ...countsBy(
        rows("pupil").filter(
          (row) =>
            row["school_year"] === "2025-2026" && row["status"] === "DROPPED_OUT" && schools.has(row["school_code"]),
        ),
        "school_code",
      ).map((cell) => `dropped ${cell}`),
      ...countsBy(rows("health_insurance_card").filter(here), "commune_code").map((cell) => `cards ${cell}`),
    ];
  },
} satisfies Question;

const sum = (amounts: readonly unknown[]): number =>
  amounts.reduce<number>((total, one) => total + Number(text(one)), 0);
