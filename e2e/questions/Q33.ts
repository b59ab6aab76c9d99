import { rowsAt, valueAt } from "./answer-values.ts";
import type { Question } from "./question.ts";
import { keysOf, text } from "./sample-rows.ts";

/** Five on the first day of the school year, or six: the children whom universal education has to find. */
export default {
  persona: "education-officer",
  purpose: "education-management",
  variables: { bornFrom: "2019-11-25", bornTo: "2021-11-24", schoolYear: "2026-2027" },
  sectors: ["education", "geospatial", "population"],
  answered: (data) =>
    rowsAt(data, "citizens.nodes").map((row) =>
      [row["fullName"], row["dateOfBirth"], valueAt(row, "permanentCommune.code")].join(" "),
    ),
  candidates: ({ rows }) => rows("citizen").filter((row) => isOfAge(row)),
  expected({ rows }) {
    const enrolled = keysOf(
      rows("pupil").filter((row) => row["school_year"] === "2026-2027"),
      "personal_id",
    );
    return rows("citizen")
      .filter((row) => row["status"] === "ALIVE" && isOfAge(row) && !enrolled.has(row["personal_id"]))
      .map((row) => [row["full_name"], row["date_of_birth"], row["permanent_commune_code"]].join(" "));
  },
} satisfies Question;

function isOfAge({ date_of_birth: born }: Readonly<Record<string, unknown>>): boolean {
  return text(born) >= "2019-11-25" && text(born) <= "2021-11-24";
}
