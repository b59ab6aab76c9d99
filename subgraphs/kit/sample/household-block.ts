import { mix } from "./random.ts";

/**
 * People live in blocks: nine households of thirty people in an order that differs from block to block. So the
 * household of any person and the people of any household are found in constant time, without a table.
 */
export const householdsInBlock = 9;
export const peopleInBlock = 30;
/** 3.3 a household, as the census of 2019 found for the two provinces. */
const sizes = [1, 2, 3, 3, 3, 4, 4, 5, 5] as const;

export interface HouseholdPlace {
  readonly household: number;
  readonly first: number;
  readonly size: number;
}

function sizesOf(seed: number, block: number): readonly number[] {
  const shuffled: number[] = [...sizes];
  let state = mix(mix(seed ^ 0x2545f491) ^ block);
  for (let at = shuffled.length - 1; at > 0; at--) {
    state = mix(state + at);
    const other = state % (at + 1);
    const size = shuffled[at] ?? 0;
    shuffled[at] = shuffled[other] ?? 0;
    shuffled[other] = size;
  }
  return shuffled;
}

/** Where a household's people stand. */
export function placeOfHousehold(seed: number, household: number): HouseholdPlace {
  const block = Math.floor(household / householdsInBlock);
  const slot = household % householdsInBlock;
  const inBlock = sizesOf(seed, block);
  let first = block * peopleInBlock;
  for (let at = 0; at < slot; at++) first += inBlock[at] ?? 0;
  return { household, first, size: inBlock[slot] ?? 0 };
}

/** The household in which a person stands. */
export function placeOfPerson(seed: number, person: number): HouseholdPlace {
  const block = Math.floor(person / peopleInBlock);
  const inBlock = sizesOf(seed, block);
  let first = block * peopleInBlock;
  for (let slot = 0; ; slot++) {
    const size = inBlock[slot] ?? peopleInBlock;
    if (person < first + size) return { household: block * householdsInBlock + slot, first, size };
    first += size;
  }
}

/**
 * Six digits of a personal number, of which a block has ten for its thirty people; those who share one differ in their
 * year of birth modulo three (`birthYearClass`), so that no two personal numbers are equal.
 */
export const serialOf = (person: number): number => Math.floor(person / peopleInBlock) * 10 + (person % 10);

/** The remainder modulo 3 that a person's year of birth must have; turned from block to block. */
export function birthYearClass(seed: number, person: number): number {
  const turn = mix(seed ^ (Math.floor(person / peopleInBlock) * 0x9e37));
  return (Math.floor((person % peopleInBlock) / 10) + turn) % 3;
}

/** Beyond this the serials of blocks repeat. */
export const mostCitizens = 3_000_000;
