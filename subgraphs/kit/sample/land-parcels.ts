import { insideCell } from "./commune-cells.ts";
import { communeOf } from "./communes.ts";
import { samplePersonas } from "./personas.ts";
import type { Random, World } from "./world.ts";

/** A parcel of the cadastre: where it is, what it is used for, who holds it. */
export interface SampleParcel {
  readonly commune: string;
  readonly mapSheetNo: number;
  readonly parcelNo: number;
  /** Symbol of the cadastral map: ONT, ODT, LUC, HNK, CLN, RSX, TMD, SKC. */
  readonly landUse: string;
  readonly areaM2: number;
  /** Person index of the holder, or the enterprise's; one of the two. */
  readonly holder?: number;
  readonly holderEnterprise?: number;
  /** South-west corner, WGS 84: near the commune's point, within the inner third of its box. */
  readonly corner: readonly [longitude: number, latitude: number];
}

const farming = ["LUC", "HNK", "CLN", "RSX"] as const;
/** Sheets and numbers follow the running number of the holder, so that no two parcels share a key. */
const holdersPerSheet = 400;
const firstSheetOfEnterprises = 9_000;

/**
 * Parcels of a household: two in three hold the land of their house, half of those a field or a forest with it. The
 * same for the cadastre, for building permits and for notaries. The sample citizen's household is one of them.
 */
export function householdParcels(world: World, index: number): readonly SampleParcel[] {
  const random = world.random("land.household", index);
  if (!random.chance(0.66) && !isOfSampleCitizen(world, index)) return [];
  const { commune, members } = world.household(index);
  const [holder] = members;
  if (holder === undefined) return [];
  const { ward, west } = communeOf(commune);
  const house = { landUse: ward ? "ODT" : "ONT", areaM2: random.int(60, ward ? 250 : 900) };
  const field = { landUse: random.pick(farming), areaM2: random.int(300, west ? 20_000 : 4_000) };
  return (random.chance(0.5) ? [house, field] : [house]).map((parcel, at) => ({
    ...parcel,
    commune,
    holder,
    mapSheetNo: 1 + Math.floor(index / holdersPerSheet),
    parcelNo: 1 + (index % holdersPerSheet) * 2 + at,
    corner: somewhereIn(commune, random),
  }));
}

/** The site that an enterprise holds; two in three rent and hold none. */
export function enterpriseParcel(world: World, index: number): SampleParcel | undefined {
  const random = world.random("land.enterprise", index);
  if (!random.chance(0.34)) return undefined;
  const { commune } = world.enterprise(index);
  return {
    commune,
    holderEnterprise: index,
    mapSheetNo: firstSheetOfEnterprises + Math.floor(index / holdersPerSheet),
    parcelNo: 1 + (index % holdersPerSheet),
    landUse: random.pick(["TMD", "SKC"]),
    areaM2: random.int(400, 30_000),
    corner: somewhereIn(commune, random),
  };
}

const isOfSampleCitizen = (world: World, household: number): boolean =>
  world.person(samplePersonas(world).citizen).household === household;

/** A point near the commune's own, within the inner third of its box and well inside its sample boundary. */
export function somewhereIn(commune: string, random: Random): readonly [longitude: number, latitude: number] {
  const { point, box } = communeOf(commune);
  const [west, south, east, north] = box;
  return insideCell(commune, [
    point[0] + ((random.next() - 0.5) * (east - west)) / 3,
    point[1] + ((random.next() - 0.5) * (north - south)) / 3,
  ]);
}
