import { religiousFacilitiesOf, type SampleReligiousFacility, type TableRow, type World } from "@lgsp/kit";

/** Facilities that belong to a religion, by commune: those that have dignitaries. */
export const facilitiesByCommune = (world: World): ReadonlyMap<string, readonly SampleReligiousFacility[]> =>
  new Map(
    world.communes.map((commune) => [
      commune.code,
      religiousFacilitiesOf(world, commune).filter(({ religion }) => religion !== undefined),
    ]),
  );

export function* facilityRows(world: World): Generator<TableRow> {
  for (const [position, commune] of world.communes.entries()) {
    for (const [at, facility] of religiousFacilitiesOf(world, commune).entries()) {
      const random = world.random("religion.recognition", position * 10 + at);
      const { parcel } = facility;
      yield [
        "religious_facility",
        {
          facility_code: facility.facilityCode,
          name: facility.name,
          religion_code: facility.religion ?? null,
          kind: facility.kind,
          commune_code: facility.commune,
          parcel_commune_code: parcel === undefined ? null : facility.commune,
          parcel_map_sheet_no: parcel?.mapSheetNo ?? null,
          parcel_no: parcel?.parcelNo ?? null,
          recognised_on: random.chance(0.85) ? `${random.int(1976, 2024)}-${twoDigits(random.int(1, 12))}-15` : null,
        },
      ];
    }
  }
}

const twoDigits = (value: number): string => String(value).padStart(2, "0");
