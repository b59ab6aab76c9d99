import { communeOf } from "./communes.ts";
import type { Person } from "./world.ts";

/**
 * Social insurance code of ten digits, which is also the health insurance card number: province, eight digits.
 * The multiplier is coprime with 10^8, so that no two persons share a code.
 */
export const socialInsuranceCode = (person: Person): string =>
  `${communeOf(person.commune).west ? "62" : "51"}${String((person.index * 48_271 + 9_176_431) % 100_000_000).padStart(8, "0")}`;
