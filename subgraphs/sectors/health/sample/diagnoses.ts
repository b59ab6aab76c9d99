import type { Person, Random } from "@lgsp/kit";

/** Codes of the shared ICD-10 list, with how often they bring somebody to a facility. */
const acute: readonly (readonly [string, number])[] = [
  ["J00", 9],
  ["J02", 8],
  ["J03", 5],
  ["J06", 9],
  ["J11", 5],
  ["J18", 4],
  ["J20", 7],
  ["A09", 6],
  ["A90", 4],
  ["K29", 7],
  ["K30", 4],
  ["K21", 5],
  ["M54.5", 6],
  ["L20", 3],
  ["L50", 3],
  ["H10", 3],
  ["N30", 3],
  ["R10", 4],
  ["R51", 4],
  ["Z00", 6],
  ["S06", 1],
  ["T14", 4],
  ["K35", 1],
];
const ofChildren: readonly (readonly [string, number])[] = [
  ["J06", 12],
  ["J20", 8],
  ["J18", 6],
  ["B08.4", 5],
  ["A09", 6],
  ["B01", 3],
  ["H66", 4],
  ["A90", 3],
  ["L20", 3],
];
const ofTheOld: readonly (readonly [string, number])[] = [
  ["I10", 16],
  ["E11", 9],
  ["M17", 7],
  ["M47", 6],
  ["J44", 5],
  ["I25", 4],
  ["I63", 2],
  ["I50", 2],
  ["E78", 5],
  ["J18", 4],
];

export function diagnosisOf(person: Person, random: Random): string {
  if (person.age < 12) return random.weighted(ofChildren);
  return random.weighted(person.age >= 60 && random.chance(0.65) ? ofTheOld : acute);
}

/** Chronic conditions with their share among people under 40, from 40 to 59, and older. */
const chronic: readonly (readonly [string, readonly [number, number, number]])[] = [
  ["I10", [0.015, 0.14, 0.38]],
  ["E11", [0.005, 0.05, 0.13]],
  ["E78", [0.01, 0.07, 0.12]],
  ["J45", [0.03, 0.03, 0.04]],
  ["J44", [0.001, 0.015, 0.06]],
  ["K29", [0.02, 0.05, 0.05]],
  ["M17", [0.001, 0.04, 0.15]],
  ["I25", [0.001, 0.012, 0.06]],
  ["B18", [0.012, 0.03, 0.02]],
  ["N18", [0.002, 0.008, 0.025]],
];

export function chronicConditionsOf(person: Person, random: Random): readonly string[] {
  const group = person.age < 40 ? 0 : person.age < 60 ? 1 : 2;
  return chronic.filter(([, shares]) => random.chance(shares[group])).map(([code]) => code);
}
