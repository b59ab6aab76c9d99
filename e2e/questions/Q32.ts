import { valuesAt } from "./answer-values.ts";
import type { Question } from "./question.ts";
import { among, keysOf, text } from "./sample-rows.ts";

/** Support follows the household's class, which the department is told for it; children are known to it up to eighteen. */
export default {
  persona: "education-officer",
  purpose: "education-management",
  variables: { schoolYear: "2026-2027", year: 2026 },
  sectors: ["agriculture-environment", "education", "population"],
  answered: (data) => valuesAt(data, "pupils.nodes.pupilCode"),
  candidates: ({ rows }) => rows("pupil").filter((row) => row["school_year"] === "2026-2027"),
  expected({ rows }) {
    const poor = keysOf(
      rows("poor_household").filter((row) => row["year"] === 2026 && among("POOR", "NEAR_POOR")(row["poverty_class"])),
      "household_no",
    );
    const children = keysOf(
      rows("citizen").filter((row) => poor.has(row["household_no"]) && text(row["date_of_birth"]) >= "2008-11-24"),
      "personal_id",
    );
    const supported = keysOf(
      rows("learning_support").filter((row) => row["school_year"] === "2026-2027"),
      "personal_id",
    );
    return rows("pupil")
      .filter(({ school_year: year, personal_id: person }) => {
        return year === "2026-2027" && children.has(person) && !supported.has(person);
      })
      .map((row) => row["pupil_code"]);
  },
} satisfies Question;
