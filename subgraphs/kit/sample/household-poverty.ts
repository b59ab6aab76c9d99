import { communeOf } from "./communes.ts";
import type { World } from "./world.ts";

/** The year of the review that `povertyOf` tells of. */
const thisYear = 2026;

/** Poverty class of a household in this year's review; more households are poor in the mountains of the west. */
export function povertyOf(world: World, household: number, commune: string): "POOR" | "NEAR_POOR" | undefined {
  const found = povertyReviewOf(world, household, commune, thisYear);
  return found === "ESCAPED" ? undefined : found;
}

/** Result of a yearly review: ESCAPED for a household that was poor or nearly so a year before and no longer is. */
export type PovertyReview = "POOR" | "NEAR_POOR" | "ESCAPED";

/**
 * What the review of a year found; undefined for the many households that are not on its list. Known for the year of
 * the sample and the one before: poverty falls from year to year.
 */
export function povertyReviewOf(
  world: World,
  household: number,
  commune: string,
  year: number,
): PovertyReview | undefined {
  const draw = world.random("household.poverty", household).next();
  const [poor, nearPoor, escaped] = communeOf(commune).west ? [0.11, 0.18, 0.225] : [0.03, 0.07, 0.095];
  const before = world.random("household.poverty-before", household);
  if (draw < poor) return "POOR";
  if (draw < nearPoor) return year < thisYear && before.chance(0.35) ? "POOR" : "NEAR_POOR";
  if (draw >= escaped) return undefined;
  if (year >= thisYear) return "ESCAPED";
  return before.chance(0.7) ? "POOR" : "NEAR_POOR";
}
