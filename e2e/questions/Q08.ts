import { rowsAt, valueAt } from "./answer-values.ts";
import type { Question } from "./question.ts";
import { text } from "./sample-rows.ts";

/** Old addresses are everybody's business, and all of it is open data. */
export default {
  persona: "anonymous",
  purpose: "open-data",
  variables: { code: "21028" },
  sectors: ["education", "geospatial", "health", "reference"],
  answered: (data) =>
    rowsAt(data, "administrativeUnit.successors.nodes.successor").map((unit) =>
      [unit["code"], valueAt(unit, "schools.totalCount"), valueAt(unit, "healthFacilities.totalCount")].join(" "),
    ),
  candidates: ({ rows }) => rows("administrative_unit_change"),
  expected: ({ rows }) =>
    rows("administrative_unit_change")
      .filter((row) => row["former_code"] === "21028")
      .map(({ new_code: code }) => {
        const here = (table: string): number => rows(table).filter((row) => row["commune_code"] === code).length;
        return `${text(code)} ${here("school")} ${here("health_facility")}`;
      }),
} satisfies Question;
