import { hasHealthRecord, primaryFacility } from "./person-facility.ts";
import { schoolOf } from "./person-school.ts";
import type { World } from "./world.ts";

/** Who the sample personas are in a world, so that their data meet. */
export interface SamplePersonas {
  /** A living adult who heads a household, has a child at school and a health record. */
  readonly citizen: number;
  /** The commune clerk's commune: the citizen's. */
  readonly clerkCommune: string;
  /** The doctor's facility: where the citizen is registered for primary care, a commune station. */
  readonly doctorFacility: number;
}

/** The first person of the world that fits; any world of a few hundred people has one. Throws a RangeError otherwise. */
export function samplePersonas(world: World): SamplePersonas {
  for (let index = 0; index < world.households; index++) {
    const [head, ...others] = world.household(index).members;
    if (head === undefined) continue;
    const pupil = others.some((member) => world.person(member).parents[0] === head && atSchool(world, member));
    if (!pupil || world.person(head).status !== "ALIVE" || !hasHealthRecord(world, head)) continue;
    const doctorFacility = primaryFacility(world, head);
    if (world.facility(doctorFacility).level !== "COMMUNE") continue;
    return { citizen: head, clerkCommune: world.person(head).commune, doctorFacility };
  }
  throw new RangeError(`no household of the world fits the sample personas; there are ${world.households}`);
}

const atSchool = (world: World, person: number): boolean => (schoolOf(world, person)?.grade ?? 0) >= 1;
