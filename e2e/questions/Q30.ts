import { shownCounts, valuesAt } from "./answer-values.ts";
import type { Question } from "./question.ts";
import { keysOf, text } from "./sample-rows.ts";

/** Stations are shared, areas open; how dossiers come in, the department that runs the system counts, small numbers withheld. */
export default {
  persona: "science-officer",
  purpose: "science-management",
  variables: { share: 0.5 },
  sectors: ["admin-procedures", "ethnicity-religion", "geospatial", "science-technology"],
  answered: (data) => [
    ...valuesAt(data, "administrativeUnits.nodes.code"),
    ...shownCounts(data, "dossierAggregate").map((cell) => `dossiers ${cell}`),
  ],
  candidates: ({ rows }) => rows("administrative_unit").filter((row) => row["valid_to"] === null),
  expected({ rows }) {
    const fast = keysOf(
      rows("telecom_station").filter((row) => text(row["technologies"]).includes("5G")),
      "commune_code",
    );
    return [
      ...keysOf(
        rows("ethnic_area_class").filter((row) => Number(row["minority_share"]) >= 0.5),
        "commune_code",
      ),
    ].filter((commune) => !fast.has(commune));
  },
} satisfies Question;
