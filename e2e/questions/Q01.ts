import { valuesAt } from "./answer-values.ts";
import { communeClerk } from "./commune-clerk.ts";
import type { Question } from "./question.ts";
import { text } from "./sample-rows.ts";

/** The commune draws up the files of allowances, for its own people. */
export default {
  persona: "commune-clerk",
  purpose: "administrative-procedure",
  variables: { eightyBy: "1946-12-31", seventyFiveBy: "1951-12-31" },
  sectors: ["agriculture-environment", "health", "population"],
  answered: (data) => valuesAt(data, "citizens.nodes.personalId"),
  candidates: (sample) =>
    communeClerk(sample)
      .citizens()
      .filter((row) => row["status"] === "ALIVE" && text(row["date_of_birth"]) <= "1951-12-31")
      .map((row) => row["personal_id"]),
  expected(sample) {
    const clerk = communeClerk(sample);
    const [poor, households, helped] = [clerk.poor("POOR", "NEAR_POOR"), clerk.households(), clerk.allowances()];
    return clerk
      .citizens()
      .filter((row) => row["status"] === "ALIVE" && !helped.has(row["personal_id"]) && row["date_of_birth"] !== null)
      .filter(
        (row) =>
          text(row["date_of_birth"]) <= "1946-12-31" ||
          (text(row["date_of_birth"]) <= "1951-12-31" &&
            households.has(row["household_no"]) &&
            poor.has(row["household_no"])),
      )
      .map((row) => row["personal_id"]);
  },
} satisfies Question;
