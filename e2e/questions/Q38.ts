import { rowsAt, valueAt } from "./answer-values.ts";
import type { Question } from "./question.ts";
import { among, keysOf, text, type Row } from "./sample-rows.ts";

/** Measles is given at nine months: children older than that, whom the department's campaigns have to reach. */
export default {
  persona: "health-officer",
  purpose: "public-health",
  variables: { bornFrom: "2020-11-25", bornTo: "2026-02-24", share: 0.5 },
  sectors: ["ethnicity-religion", "geospatial", "health", "population"],
  answered: (data) =>
    rowsAt(data, "citizens.nodes").map((row) =>
      [row["fullName"], row["dateOfBirth"], valueAt(row, "permanentCommune.code")].join(" "),
    ),
  candidates: ({ rows }) => rows("citizen").filter((row) => isOfAge(row)),
  expected({ rows }) {
    const communes = keysOf(
      rows("ethnic_area_class").filter((row) => Number(row["minority_share"]) >= 0.5),
      "commune_code",
    );
    const vaccinated = keysOf(
      rows("vaccination").filter((row) => among("MEASLES", "MR")(row["vaccine"])),
      "personal_id",
    );
    return rows("citizen")
      .filter((row) => row["status"] === "ALIVE" && isOfAge(row) && communes.has(row["permanent_commune_code"]))
      .filter((row) => !vaccinated.has(row["personal_id"]))
      .map((row) => [row["full_name"], row["date_of_birth"], row["permanent_commune_code"]].join(" "));
  },
} satisfies Question;

const isOfAge = ({ date_of_birth: born }: Row): boolean => text(born) >= "2020-11-25" && text(born) <= "2026-02-24";
