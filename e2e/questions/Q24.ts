import { valuesAt } from "./answer-values.ts";
import { communeClerk } from "./commune-clerk.ts";
import type { Question } from "./question.ts";
import { keysOf, text } from "./sample-rows.ts";

/** The evacuation list of a commune, for its committee. */
export default {
  persona: "commune-clerk",
  purpose: "administrative-procedure",
  variables: { elderBornBy: "1956-11-24" },
  sectors: ["agriculture-environment", "health", "population"],
  answered: (data) => valuesAt(data, "households.nodes.householdNo"),
  candidates: (sample) => communeClerk(sample).ofCommune("household"),
  expected(sample) {
    const { rows } = sample;
    const clerk = communeClerk(sample);
    const rising = keysOf(
      rows("observation").filter((row) => Number(row["alert_level"] ?? 0) >= 1),
      "station_code",
    );
    const flooded = keysOf(
      rows("flood_risk_area").filter((row) => rising.has(row["reference_station_code"])),
      "commune_code",
    );
    const [poor, helped] = [clerk.poor("POOR", "NEAR_POOR"), clerk.allowances("DISABLED", "ELDERLY")];
    const frail = keysOf(
      clerk
        .citizens()
        .filter(
          (row) =>
            (row["date_of_birth"] !== null && text(row["date_of_birth"]) <= "1956-11-24") ||
            helped.has(row["personal_id"]),
        ),
      "personal_id",
    );
    const withFrail = keysOf(
      rows("household_member").filter((row) => frail.has(row["personal_id"])),
      "household_no",
    );
    return clerk
      .ofCommune("household")
      .filter((row) => flooded.has(row["commune_code"]))
      .filter(({ household_no: household }) => withFrail.has(household) || poor.has(household))
      .map((row) => row["household_no"]);
  },
} satisfies Question;
