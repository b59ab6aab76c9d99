import { povertyReviewOf, type Random, type SampleHousehold, type TableRow, type World } from "@lgsp/kit";

const years = [2025, 2026] as const;
const causes = ["NO_LAND", "NO_CAPITAL", "NO_LABOUR", "NO_SKILLS", "ILLNESS", "DISASTER"] as const;

/** A row for each year in which the household was on the commune's list. */
export function* poorHouseholdRows(world: World, household: SampleHousehold): Generator<TableRow> {
  const [head] = household.members;
  if (head === undefined) return;
  for (const year of years) {
    const found = povertyReviewOf(world, household.index, household.commune, year);
    if (found === undefined) continue;
    const random = world.random(`agriculture-environment.poverty-${year}`, household.index);
    yield [
      "poor_household",
      {
        household_no: household.householdNo,
        head_personal_id: world.person(head).personalId,
        year,
        poverty_class: found,
        ...scores(found, random),
        causes: JSON.stringify(found === "ESCAPED" ? [] : causes.filter(() => random.chance(0.3))),
        commune_code: household.commune,
      },
    ];
  }
}

/** Low income with many deprivations is poor, with few near-poor; beyond 140 points of income it is neither. */
function scores(found: "POOR" | "NEAR_POOR" | "ESCAPED", random: Random) {
  return {
    income_score: found === "ESCAPED" ? random.int(145, 175) : random.int(60, 140),
    deprivation_score: (found === "POOR" ? random.int(3, 7) : random.int(0, 2)) * 10,
  };
}
