import { enterpriseStandingOf } from "./enterprise-standing.ts";
import type { Person, World } from "./world.ts";

/** Where a person works or last worked; the same for labour, for social insurance and for the list of officials. */
export type Work =
  | { readonly kind: "ENTERPRISE"; readonly enterprise: number; readonly startYear: number }
  /** Lost or left the job; not looking for another where `seeking` is false. */
  | {
      readonly kind: "FORMER_ENTERPRISE";
      readonly enterprise: number;
      readonly startYear: number;
      readonly seeking: boolean;
    }
  | { readonly kind: "AGENCY"; readonly agency: string; readonly startYear: number };

/** Departments and vertical agencies by the staff that they have in the province, about. */
const offices: readonly (readonly [code: string, weight: number])[] = [
  ["H48.01", 5],
  ["H48.02", 5],
  ["H48.03", 3],
  ["H48.04", 7],
  ["H48.05", 5],
  ["H48.06", 14],
  ["H48.07", 7],
  ["H48.08", 5],
  ["H48.09", 5],
  ["H48.10", 8],
  ["H48.11", 6],
  ["H48.12", 2],
  ["H48.13", 1],
  ["H48.14", 3],
  ["H48.90", 3],
  ["QN.TAX", 9],
  ["QN.SOCIAL_INSURANCE", 5],
  ["QN.TREASURY", 3],
  ["QN.STATISTICS", 2],
];

/**
 * Some 29 in a hundred people of 18 to 61 work for an enterprise or an agency or did so until lately; undefined for
 * the others, who farm, fish, trade on their own account or study.
 */
export function workOf(world: World, person: Person): Work | undefined {
  if (person.status !== "ALIVE" || person.age < 18 || person.age > 61) return undefined;
  const random = world.random("person.work", person.index);
  const startYear = Math.max(2026 - person.age + 18, random.int(2010, 2026));
  const draw = random.next();
  if (draw < 0.03) {
    if (person.age < 23) return undefined;
    const agency = random.chance(0.5) ? `QN.${person.commune}` : random.weighted(offices);
    return { kind: "AGENCY", agency, startYear: Math.max(startYear, 2026 - person.age + 23) };
  }
  if (draw >= 0.29) return undefined;
  const enterprise = random.int(0, world.enterprises - 1);
  const { status } = enterpriseStandingOf(world, enterprise);
  const stopped = status === "ACTIVE" ? 0.06 : status === "SUSPENDED" ? 0.6 : 1;
  if (!random.chance(stopped)) return { kind: "ENTERPRISE", enterprise, startYear };
  return { kind: "FORMER_ENTERPRISE", enterprise, startYear, seeking: random.chance(0.75) };
}

/** Number of an official: eight digits after the letters; the multiplier is coprime with 10^8, so that none repeats. */
export const staffNumber = (person: Person): string =>
  `CB51${String((person.index * 60_493 + 3_271_907) % 100_000_000).padStart(8, "0")}`;
