import { valuesAt } from "./answer-values.ts";
import type { Question } from "./question.ts";
import { among, keysOf, text } from "./sample-rows.ts";

/** The department that grants allowances; of the register it reads those who come near the age. */
export default {
  persona: "social-protection-officer",
  purpose: "social-protection",
  variables: { eightyBy: "1946-12-31", seventyFiveBy: "1951-12-31" },
  sectors: ["agriculture-environment", "health", "population"],
  answered: (data) => valuesAt(data, "citizens.nodes.personalId"),
  candidates: ({ rows }) =>
    rows("citizen").filter((row) => row["status"] === "ALIVE" && text(row["date_of_birth"]) <= "1951-12-31"),
  expected({ rows }) {
    const poor = keysOf(
      rows("poor_household").filter((row) => row["year"] === 2026 && among("POOR", "NEAR_POOR")(row["poverty_class"])),
      "household_no",
    );
    const helped = keysOf(rows("social_protection_beneficiary"), "personal_id");
    return rows("citizen")
      .filter((row) => row["status"] === "ALIVE" && !helped.has(row["personal_id"]) && row["date_of_birth"] !== null)
      .filter((row) => {
        const born = text(row["date_of_birth"]);
        return ended(born) <= "1946-12-31" || (ended(born) <= "1951-12-31" && poor.has(row["household_no"]));
      })
      .map((row) => row["personal_id"]);
  },
} satisfies Question;

/** A year of birth alone is over when its year is. */
const ended = (date: string): string => (date.length === 4 ? `${date}-12-31` : date);
