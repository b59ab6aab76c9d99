import { communeOf } from "./communes.ts";
import type { SampleFacility, World } from "./world.ts";

/** Whether a person has an electronic health record: some 60 %, more among children and the old. */
export function hasHealthRecord(world: World, personIndex: number): boolean {
  const { age } = world.person(personIndex);
  return world.random("person.health-record", personIndex).chance(age < 6 || age >= 60 ? 0.78 : 0.55);
}

/**
 * Index of the facility where a person is registered for primary care (nơi đăng ký khám chữa bệnh ban đầu): most often
 * the station of the commune, else the centre of the former district, a provincial hospital or a private one.
 */
export function primaryFacility(world: World, personIndex: number): number {
  const { commune } = world.person(personIndex);
  const near = facilitiesNear(world, commune);
  const random = world.random("person.facility", personIndex);
  const level = random.weighted<SampleFacility["level"]>([
    ["COMMUNE", 0.72],
    ["REGION", 0.16],
    ["PROVINCE", 0.08],
    ["PRIVATE", 0.04],
  ]);
  return random.pick(near[level]);
}

type Near = Readonly<Record<SampleFacility["level"], readonly number[]>>;
const nearby = new WeakMap<World, Map<string, Near>>();

function facilitiesNear(world: World, commune: string): Near {
  const known = nearby.get(world) ?? new Map<string, Near>();
  nearby.set(world, known);
  const found = known.get(commune) ?? nearest(world, commune);
  known.set(commune, found);
  return found;
}

function nearest(world: World, code: string): Near {
  const { west, formerDistrict } = communeOf(code);
  const all = Array.from({ length: world.facilities }, (_, index) => world.facility(index));
  const having = (level: SampleFacility["level"], fits: (facility: SampleFacility) => boolean): readonly number[] =>
    all.filter((facility) => facility.level === level && fits(facility)).map((facility) => facility.index);
  const sameHalf = (facility: SampleFacility): boolean => communeOf(facility.commune).west === west;
  return {
    COMMUNE: having("COMMUNE", (facility) => facility.commune === code),
    REGION: having("REGION", (facility) => communeOf(facility.commune).formerDistrict === formerDistrict),
    PROVINCE: having("PROVINCE", sameHalf),
    PRIVATE: having("PRIVATE", sameHalf),
  };
}
