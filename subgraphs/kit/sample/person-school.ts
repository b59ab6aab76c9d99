import { communeOf } from "./communes.ts";
import type { Person, SampleSchool, World } from "./world.ts";

type SchoolLevel = SampleSchool["level"];

/** The school year that runs at the world's `asOf`: 2026-2027 began in September 2026. */
export const schoolYear = "2026-2027";
const startYear = 2026;

/** Grade 0 stands for preschool. */
const enrolment: readonly {
  readonly level: SchoolLevel;
  readonly from: number;
  readonly to: number;
  readonly share: number;
}[] = [
  { level: "PRESCHOOL", from: 3, to: 5, share: 0.86 },
  { level: "PRIMARY", from: 6, to: 10, share: 0.985 },
  { level: "LOWER_SECONDARY", from: 11, to: 14, share: 0.955 },
  { level: "UPPER_SECONDARY", from: 15, to: 17, share: 0.79 },
];

/**
 * The school (index in the world) and grade (1 to 12, 0 for preschool) of a child in the school year of `asOf`;
 * undefined for everyone who does not go to school. A child enters grade 1 in the year of its sixth birthday
 * (Law on Education 43/2019/QH14, article 28). The school is in the child's commune, or in the nearest that has one.
 */
export function schoolOf(
  world: World,
  personIndex: number,
): { readonly school: number; readonly grade: number } | undefined {
  return schoolOfPerson(world, world.person(personIndex));
}

/** The same for a person already at hand. */
export function schoolOfPerson(
  world: World,
  person: Person,
): { readonly school: number; readonly grade: number } | undefined {
  const years = startYear - Number(person.dateOfBirth.slice(0, 4));
  const stage = enrolment.find(({ from, to }) => years >= from && years <= to);
  if (stage === undefined || person.status !== "ALIVE") return undefined;
  const random = world.random("person.school", person.index);
  if (!random.chance(stage.share)) return undefined;
  const schools = schoolsNear(world, stage.level, person.commune);
  return { school: random.pick(schools), grade: stage.level === "PRESCHOOL" ? 0 : years - 5 };
}

const nearby = new WeakMap<World, Map<string, readonly number[]>>();

/** Indices of the schools of a level in a commune, or in the nearest commune that has any. */
function schoolsNear(world: World, level: SchoolLevel, commune: string): readonly number[] {
  const known = nearby.get(world) ?? new Map<string, readonly number[]>();
  nearby.set(world, known);
  const key = `${level} ${commune}`;
  const found = known.get(key) ?? nearest(world, level, commune);
  known.set(key, found);
  return found;
}

function nearest(world: World, level: SchoolLevel, commune: string): readonly number[] {
  const here = communeOf(commune).point;
  const schools = Array.from({ length: world.schools }, (_, index) => world.school(index)).filter(
    (school) => school.level === level,
  );
  const distance = (code: string): number => {
    const there = communeOf(code).point;
    return Math.hypot(here[0] - there[0], here[1] - there[1]);
  };
  const closest = Math.min(...schools.map((school) => distance(school.commune)));
  return schools.filter((school) => distance(school.commune) === closest).map((school) => school.index);
}
