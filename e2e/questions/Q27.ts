import { rowsAt, shownCounts, valueAt, valuesAt } from "./answer-values.ts";
import type { Question } from "./question.ts";
import { keysOf, text } from "./sample-rows.ts";

/** Roads, hospitals and schools are open; of open dossiers the department of roads is told numbers, small ones withheld. */
export default {
  persona: "construction-officer",
  purpose: "construction-management",
  sectors: ["admin-procedures", "construction", "education", "geospatial", "health"],
  answered: (data) => [
    ...rowsAt(data, "administrativeUnits.nodes").map((row) =>
      [
        row["code"],
        valuesAt(row, "roadSegments.nodes.roadName").map(text).toSorted().join("+"),
        valueAt(row, "healthFacilities.totalCount"),
        valueAt(row, "schools.totalCount"),
      ].join(" "),
    ),
    ...shownCounts(data, "dossierAggregate").map((cell) => `dossiers ${cell}`),
  ],
  candidates: ({ rows }) => rows("administrative_unit").filter((row) => row["valid_to"] === null),
  expected({ rows }) {
    const closed = rows("road_segment").filter((row) => row["closed"] === true);
    return [...keysOf(closed, "commune_code")].map((commune) => {
      const here = (row: Readonly<Record<string, unknown>>): boolean => row["commune_code"] === commune;
      const hospitals = rows("health_facility").filter((row) => here(row) && row["level"] !== "INITIAL");
      const roads = closed.filter(here).map((row) => text(row["road_name"]));
      return [commune, roads.toSorted().join("+"), hospitals.length, rows("school").filter(here).length].join(" ");
    });
  },
} satisfies Question;
