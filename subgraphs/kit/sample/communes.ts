import communeRows from "./data/communes.json" with { type: "json" };
import type { SampleCommune } from "./world.ts";

/** A commune of today with what only the generator needs. */
export interface CommuneFacts extends SampleCommune {
  /** "Bình Sơn" of "Xã Bình Sơn". */
  readonly shortName: string;
  /** Wards have streets and residential groups, communes have hamlets. */
  readonly ward: boolean;
  /** Code of the district that held most of it until 2025-07-01; schools and hospitals still go by it. */
  readonly formerDistrict: string;
  /** Names of the units merged into it (Resolution 1677/NQ-UBTVQH15). */
  readonly formerNames: readonly string[];
}

const populationOfProvince = communeRows.reduce((sum, row) => sum + row.population, 0);

/** The 96 communes of today; weights are shares of an estimated population and sum to 1. */
export const communes: readonly CommuneFacts[] = communeRows.map((row) => ({
  code: row.code,
  name: row.name,
  shortName: row.shortName,
  ward: row.ward,
  weight: row.population / populationOfProvince,
  point: [row.lon, row.lat],
  box: [row.w, row.s, row.e, row.n],
  west: row.west,
  formerDistrict: row.district,
  formerNames: row.formerNames === "" ? [] : row.formerNames.split("|"),
}));

const byCode = new Map(communes.map((commune) => [commune.code, commune]));

/** The commune of a code that the world gave out. */
export function communeOf(code: string): CommuneFacts {
  const commune = byCode.get(code);
  if (commune === undefined) throw new RangeError(`no such commune: ${code}`);
  return commune;
}

/** Where each commune ends when all are laid end to end by population. */
const upperBounds: number[] = [];
for (const { weight } of communes) upperBounds.push((upperBounds.at(-1) ?? 0) + weight);

/** The commune at a point of [0, 1) when all are laid end to end by population. */
export function communeAt(share: number): CommuneFacts {
  let low = 0;
  let high = communes.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (share < (upperBounds[middle] ?? 1)) high = middle;
    else low = middle + 1;
  }
  const commune = communes[low];
  if (commune === undefined) throw new RangeError(`no commune at ${share}`);
  return commune;
}
