import {
  communeOf,
  householdParcels,
  pointShape,
  somewhereIn,
  type Random,
  type SampleParcel,
  type TableRow,
  type World,
} from "@lgsp/kit";

/** Stations of the sample; the province has some six times as many. */
const stations = 420;
/** Parcels of households looked at for land that is let to an operator. */
const householdsAsked = 3_000;
const parcelsKept = 4;

const operators: readonly (readonly [string, number])[] = [
  ["VIETTEL", 0.45],
  ["VNPT", 0.3],
  ["MOBIFONE", 0.2],
  ["VIETNAMOBILE", 0.05],
];

/** As many as people live there; in the mountains some communes have one or none. */
export function* telecomStationRows(world: World): Generator<TableRow> {
  const parcels = parcelsToLet(world);
  for (const [at, { code, weight }] of world.communes.entries()) {
    const random = world.random("science.telecom-station", at);
    const { west, ward } = communeOf(code);
    const remote = west && !ward;
    const count = remote && random.chance(0.2) ? 0 : Math.max(1, Math.round(weight * stations * (remote ? 0.7 : 1)));
    for (let number = 1; number <= count; number++) {
      const parcel = random.chance(0.3) ? parcels.get(code)?.[number % parcelsKept] : undefined;
      yield [
        "telecom_station",
        {
          station_code: `BTS-${code}-${String(number).padStart(3, "0")}`,
          operator_code: random.weighted(operators),
          technologies: JSON.stringify(technologies(random, remote, ward)),
          location: pointShape(parcel?.corner ?? somewhereIn(code, random)),
          commune_code: code,
          parcel_commune_code: parcel?.commune ?? null,
          parcel_map_sheet_no: parcel === undefined ? null : String(parcel.mapSheetNo),
          parcel_no: parcel === undefined ? null : String(parcel.parcelNo),
        },
      ];
    }
  }
}

function technologies(random: Random, remote: boolean, ward: boolean): readonly string[] {
  if (remote && random.chance(0.3)) return ["2G"];
  return random.chance(ward ? 0.7 : 0.15) ? ["4G", "5G"] : ["2G", "4G"];
}

function parcelsToLet(world: World): ReadonlyMap<string, readonly SampleParcel[]> {
  const found = new Map<string, SampleParcel[]>();
  for (let index = 0; index < Math.min(world.households, householdsAsked); index++) {
    for (const parcel of householdParcels(world, index)) {
      const kept = found.get(parcel.commune) ?? [];
      found.set(parcel.commune, kept);
      if (kept.length < parcelsKept) kept.push(parcel);
    }
  }
  return found;
}
