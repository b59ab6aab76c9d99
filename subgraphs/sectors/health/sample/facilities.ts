import { insideCell, type Random, type SampleFacility, type TableRow, type World } from "@lgsp/kit";

const careLevel: Readonly<Record<SampleFacility["level"], string>> = {
  PROVINCE: "SPECIALISED",
  REGION: "BASIC",
  PRIVATE: "BASIC",
  COMMUNE: "INITIAL",
};

const bedsOf = (level: SampleFacility["level"], random: Random): number => {
  if (level === "PROVINCE") return random.int(30, 90) * 10;
  if (level === "REGION") return random.int(6, 18) * 10;
  return level === "PRIVATE" ? random.int(0, 8) * 5 : random.int(3, 8);
};

export function* facilityRows(world: World): Generator<TableRow> {
  const communes = new Map(world.communes.map((commune) => [commune.code, commune]));
  for (let index = 0; index < world.facilities; index++) {
    const facility = world.facility(index);
    const random = world.random("health.facility", index);
    const [longitude, latitude] = communes.get(facility.commune)?.point ?? [108.8, 15.12];
    yield [
      "health_facility",
      {
        facility_code: facility.facilityCode,
        name: facility.name,
        level: careLevel[facility.level],
        ownership: facility.level === "PRIVATE" ? "PRIVATE" : "PUBLIC",
        beds: bedsOf(facility.level, random),
        bed_occupancy: world.random("health.bed-occupancy", index).int(45, 112),
        commune_code: facility.commune,
        location: JSON.stringify({
          type: "Point",
          coordinates: insideCell(facility.commune, [near(longitude, random), near(latitude, random)]),
        }),
        enterprise_code: facility.level === "PRIVATE" ? runnerOf(world, index) : null,
        status: random.chance(0.985) ? "OPERATING" : "SUSPENDED",
      },
    ];
  }
}

/** Code of the enterprise that runs a private facility: one of its commune, or of the province. */
function runnerOf(world: World, facility: number): string | null {
  const random = world.random("health.facility-enterprise", facility);
  const { commune } = world.facility(facility);
  const all = Array.from({ length: world.enterprises }, (_, index) => world.enterprise(index));
  const here = all.filter((enterprise) => enterprise.commune === commune);
  return all.length === 0 ? null : random.pick(here.length === 0 ? all : here).enterpriseCode;
}

/** Within some 700 m of the commune's own point, to five decimals (a metre). */
const near = (degrees: number, random: Random): number =>
  Math.round((degrees + (random.next() - 0.5) * 0.012) * 100_000) / 100_000;

/** Facilities by the commune they stand in. */
export function facilitiesByCommune(world: World): ReadonlyMap<string, readonly SampleFacility[]> {
  return Map.groupBy(
    Array.from({ length: world.facilities }, (_, index) => world.facility(index)),
    (facility) => facility.commune,
  );
}
