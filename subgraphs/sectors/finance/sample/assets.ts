import {
  publicBuildingsOf,
  type PublicBuilding,
  type Random,
  type SampleCommune,
  type TableRow,
  type World,
} from "@lgsp/kit";
import { spenders } from "./spenders.ts";

/** Offices on their parcels, the land of those that stand empty, and the vehicles of agencies. */
export function* assetRows(world: World): Generator<TableRow> {
  for (const [position, commune] of world.communes.entries()) {
    for (const [at, building] of publicBuildingsOf(world, commune).entries()) {
      const random = world.random("finance.asset", position * 100 + at);
      yield office(commune, building, at, random);
      if (building.surplus) yield land(commune, building, at, random);
    }
  }
  for (const [at, { agency, commune }] of spenders(world).entries()) {
    const random = world.random("finance.vehicle", at);
    for (let number = 1; number <= random.int(1, 3); number++) {
      const value = random.int(650, 1_300) * 1_000_000;
      const left = random.next();
      yield asset({
        asset_code: `TS-XE-${agency}-${number}`,
        name: `Xe ô tô số ${number}`,
        kind: "VEHICLE",
        agency_code: agency,
        original_value: value,
        remaining_value: Math.round((value * left) / 1_000_000) * 1_000_000,
        commune_code: commune ?? null,
        condition: left < 0.08 ? "TO_LIQUIDATE" : "IN_USE",
      });
    }
  }
}

const office = (commune: SampleCommune, building: PublicBuilding, at: number, random: Random): TableRow => {
  const value = building.areaM2 * random.int(25, 60) * 100_000;
  const former = building.formerCommune;
  return asset({
    asset_code: `TS-TSLV-${commune.code}-${at}`,
    name: `Trụ sở ${former === undefined ? commune.name : `${former.name} (cũ)`}`,
    kind: "OFFICE",
    original_value: value,
    remaining_value: Math.round((value * (0.1 + random.next() * 0.8)) / 1_000_000) * 1_000_000,
    condition: former === undefined ? "IN_USE" : conditionOf(building, random),
    ...place(commune, building),
  });
};

const conditionOf = ({ surplus }: PublicBuilding, random: Random): "SURPLUS" | "TO_LIQUIDATE" | "REUSED" =>
  surplus ? (random.chance(0.85) ? "SURPLUS" : "TO_LIQUIDATE") : "REUSED";

const land = (commune: SampleCommune, building: PublicBuilding, at: number, random: Random): TableRow => {
  const value = building.areaM2 * random.int(8, 90) * 100_000;
  return asset({
    asset_code: `TS-DAT-${commune.code}-${at}`,
    name: `Đất trụ sở ${building.formerCommune?.name ?? commune.name} (cũ)`,
    kind: "LAND",
    original_value: value,
    remaining_value: value,
    condition: "SURPLUS",
    ...place(commune, building),
  });
};

const place = (commune: SampleCommune, { mapSheetNo, parcelNo, point }: PublicBuilding) => ({
  agency_code: `QN.${commune.code}`,
  parcel_commune_code: commune.code,
  map_sheet_no: mapSheetNo,
  parcel_no: parcelNo,
  commune_code: commune.code,
  location: JSON.stringify({ type: "Point", coordinates: point }),
});

/** What is not on land has neither parcel nor location. */
const asset = (row: TableRow[1]): TableRow => [
  "public_asset",
  { parcel_commune_code: null, map_sheet_no: null, parcel_no: null, location: null, ...row },
];
