import { communeOf } from "./communes.ts";
import type { World } from "./world.ts";

/** Poverty class of a household in the yearly review; more households are poor in the mountains of the west. */
export function povertyOf(world: World, household: number, commune: string): "POOR" | "NEAR_POOR" | undefined {
  const draw = world.random("household.poverty", household).next();
  const [poor, nearPoor] = communeOf(commune).west ? [0.11, 0.18] : [0.03, 0.07];
  if (draw < poor) return "POOR";
  return draw < nearPoor ? "NEAR_POOR" : undefined;
}
