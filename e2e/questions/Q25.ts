import { rowsAt, valueAt } from "./answer-values.ts";
import type { Question } from "./question.ts";
import { among, keysOf, text } from "./sample-rows.ts";

/** Poverty is reviewed by what a household lacks: school for its children of 6 to 15, health insurance for its members. */
export default {
  persona: "poverty-officer",
  purpose: "poverty-reduction",
  variables: {
    year: 2026,
    today: "2026-11-24",
    schoolYear: "2026-2027",
    bornFrom: "2011-01-01",
    bornTo: "2020-12-31",
  },
  sectors: ["agriculture-environment", "education", "population", "social-insurance"],
  answered: (data) =>
    rowsAt(data, "poorHouseholds.nodes").map((row) =>
      ["commune.code", "povertyClass.code", "head.fullName"].map((path) => valueAt(row, path)).join(" "),
    ),
  candidates: ({ rows }) => rows("poor_household").filter((row) => row["year"] === 2026),
  expected({ rows }) {
    const insured = keysOf(
      rows("health_insurance_card").filter((row) => text(row["valid_to"]) >= "2026-11-24"),
      "personal_id",
    );
    const atSchool = keysOf(
      rows("pupil").filter((row) => row["school_year"] === "2026-2027"),
      "personal_id",
    );
    const people = new Map(rows("citizen").map((row) => [row["personal_id"], row]));
    const lacking = keysOf(
      rows("household_member").filter(({ personal_id: person }) => {
        const born = text(people.get(person)?.["date_of_birth"]);
        const ofSchoolAge = born >= "2011-01-01" && born <= "2020-12-31";
        return !insured.has(person) || (ofSchoolAge && !atSchool.has(person));
      }),
      "household_no",
    );
    return rows("poor_household")
      .filter((row) => row["year"] === 2026 && among("POOR", "NEAR_POOR")(row["poverty_class"]))
      .filter((row) => lacking.has(row["household_no"]))
      .map((row) => {
        const head = people.get(row["head_personal_id"]);
        return [row["commune_code"], row["poverty_class"], head?.["full_name"]].map(text).join(" ");
      });
  },
} satisfies Question;
