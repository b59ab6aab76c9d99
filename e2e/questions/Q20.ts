import { rowsAt, shownCounts, valuesAt } from "./answer-values.ts";
import type { Question } from "./question.ts";
import { among, countsBy, text } from "./sample-rows.ts";

/** Investments and minority shares are open; people and poor households come as counts, small ones withheld. */
export default {
  persona: "finance-officer",
  purpose: "public-finance",
  variables: { year: 2026 },
  sectors: ["agriculture-environment", "ethnicity-religion", "finance", "geospatial", "population"],
  withheld: true,
  answered: (data) => [
    ...rowsAt(data, "administrativeUnits.nodes").map((unit) => {
      const investments = valuesAt(unit, "publicInvestments.nodes.investment").map(Number);
      return cell(unit["code"], investments, valuesAt(unit, "ethnicAreaClasses.nodes.minorityShare"));
    }),
    ...shownCounts(data, "poorHouseholdAggregate").map((count) => `poor ${count}`),
    ...shownCounts(data, "householdAggregate").map((count) => `households ${count}`),
    ...shownCounts(data, "citizenAggregate").map((count) => `people ${count}`),
  ],
  candidates: ({ rows }) => [...rows("administrative_unit"), ...rows("household"), ...rows("citizen")],
  expected({ rows }) {
    const ofCommune = (table: string, code: unknown) => rows(table).filter((row) => row["commune_code"] === code);
    return [
      ...rows("administrative_unit")
        .filter((row) => row["current"] === true)
        .map(({ code }) =>
          cell(
            code,
            ofCommune("project_place", code).map((row) => Number(row["investment"])),
            ofCommune("ethnic_area_class", code).map((row) => row["minority_share"]),
          ),
        ),
      ...countsBy(
        rows("poor_household").filter(
          (row) => row["year"] === 2026 && among("POOR", "NEAR_POOR")(row["poverty_class"]),
        ),
        "commune_code",
      ).map((count) => `poor ${count}`),
      ...countsBy(rows("household"), "commune_code").map((count) => `households ${count}`),
      ...countsBy(rows("citizen"), "permanent_commune_code").map((count) => `people ${count}`),
    ];
  },
} satisfies Question;

const cell = (code: unknown, investments: readonly number[], shares: readonly unknown[]): string =>
  `commune ${text(code)} ${investments.reduce((sum, one) => sum + one, 0)} ${shares.map(String).toSorted().join(" ")}`;
