import { hasHealthRecord, primaryFacility } from "./person-facility.ts";
import { schoolOf } from "./person-school.ts";
import type { World } from "./world.ts";

/** Who the sample personas are in a world, so that their data meet. */
export interface SamplePersonas {
  /** A living adult who heads a household, has a child at school (not in its first year there) and a health record. */
  readonly citizen: number;
  /** The commune clerk's commune: the citizen's. */
  readonly clerkCommune: string;
  /** The doctor's facility: where the citizen is registered for primary care, a commune station. */
  readonly doctorFacility: number;
}

/** The first person of the world that fits; any world of a few hundred people has one. Throws a RangeError otherwise. */
export function samplePersonas(world: World): SamplePersonas {
  const personas = personasOf(world);
  if (personas === undefined)
    throw new RangeError(`no household of the world fits the sample personas; there are ${world.households}`);
  return personas;
}

/** Index of the citizen of the sample; undefined in a world too small to have one. */
export const sampleCitizen = (world: World): number | undefined => personasOf(world)?.citizen;

/** Whether a person is the citizen of the sample: she has a bit of everything, so that asking as her shows something. */
export const isSampleCitizen = (world: World, personIndex: number): boolean => sampleCitizen(world) === personIndex;

const found = new WeakMap<World, { readonly personas: SamplePersonas | undefined }>();

function personasOf(world: World): SamplePersonas | undefined {
  const known = found.get(world) ?? { personas: find(world) };
  found.set(world, known);
  return known.personas;
}

function find(world: World): SamplePersonas | undefined {
  for (let index = 0; index < world.households; index++) {
    const [head, ...others] = world.household(index).members;
    if (head === undefined) continue;
    const pupil = others.some((member) => world.person(member).parents[0] === head && atSchool(world, member));
    if (!pupil || world.person(head).status !== "ALIVE" || !hasHealthRecord(world, head)) continue;
    const doctorFacility = primaryFacility(world, head);
    if (world.facility(doctorFacility).level !== "COMMUNE") continue;
    return { citizen: head, clerkCommune: world.person(head).commune, doctorFacility };
  }
  return undefined;
}

/** At school for at least a second year, so that last year's marks are there; 6 and 10 are first grades of another school. */
const atSchool = (world: World, person: number): boolean => {
  const grade = schoolOf(world, person)?.grade ?? 0;
  return grade >= 2 && grade !== 6 && grade !== 10;
};
