import shares from "./data/ethnic-shares.json" with { type: "json" };
import { communes, type CommuneFacts } from "./communes.ts";
import type { Random } from "./world.ts";

type Weights = readonly (readonly [code: string, weight: number])[];

const weightsOf = (table: Readonly<Record<string, number>>): Weights => Object.entries(table);
const tables = (source: Readonly<Record<string, Readonly<Record<string, number>>>>) =>
  new Map(Object.entries(source).map(([key, table]) => [key, weightsOf(table)]));

const ofDistrict = tables(shares.districts);
const ofSomeCommunes = tables(shares.communes);
const religionsOf = tables(shares.religions);

const onlyKinh: Weights = [["01", 1]];
const ofCommune = new Map(
  communes.map((commune) => [
    commune.code,
    ofSomeCommunes.get(commune.code) ?? ofDistrict.get(commune.formerDistrict) ?? onlyKinh,
  ]),
);

/** Ethnic group of a household: code of the list of 1979 (121-TCTK/PPCĐ), which police, schools and hospitals use. */
export const ethnicGroupIn = (commune: CommuneFacts, random: Random): string =>
  random.weighted(ofCommune.get(commune.code) ?? onlyKinh);

/** Share of households that are not Kinh, in [0, 1], of which the people of a commune are drawn. */
export function minorityShareOf(commune: string): number {
  const weights = ofCommune.get(commune) ?? onlyKinh;
  const sum = (among: Weights): number => among.reduce((total, [, weight]) => total + weight, 0);
  return sum(weights.filter(([code]) => code !== "01")) / sum(weights);
}

/** Religion of a household of that group: "00" is none. */
export const religionOf = (ethnicGroup: string, random: Random): string =>
  random.weighted(religionsOf.get(ethnicGroup) ?? religionsOf.get("other") ?? [["00", 1]]);
