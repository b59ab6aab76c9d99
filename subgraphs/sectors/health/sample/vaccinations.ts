import {
  isSampleCitizen,
  minorityShareOf,
  plusDays,
  primaryFacility,
  type Person,
  type TableRow,
  type World,
} from "@lgsp/kit";

/** The national programme of immunisation: vaccine, dose and age in days at which it is due. */
const schedule: readonly (readonly [vaccine: string, dose: number, dueAtDays: number])[] = [
  ["HEPB", 1, 0],
  ["BCG", 1, 12],
  ["DPT_HEPB_HIB", 1, 62],
  ["OPV", 1, 62],
  ["DPT_HEPB_HIB", 2, 93],
  ["OPV", 2, 93],
  ["DPT_HEPB_HIB", 3, 124],
  ["OPV", 3, 124],
  ["IPV", 1, 155],
  ["MEASLES", 1, 275],
  ["IPV", 2, 280],
  ["JE", 1, 370],
  ["JE", 2, 380],
  ["MR", 1, 550],
  ["DPT", 1, 550],
  ["JE", 3, 735],
];

/** Children by the programme, with some doses missed; adults against COVID-19 in 2021 and 2022. */
export function* vaccinationRows(world: World, person: Person): Generator<TableRow> {
  if (person.status !== "ALIVE" || (person.age >= 8 && person.age < 18)) return;
  const random = world.random("health.vaccination", person.index);
  const facility = (): string => world.facility(primaryFacility(world, person.index)).facilityCode;
  if (person.age < 8) {
    const here = facility();
    const last = lastDueOf(world, person);
    for (const [vaccine, dose, due] of schedule) {
      const givenOn = plusDays(person.dateOfBirth, due + (due === 0 ? 0 : random.int(0, 35)));
      if (givenOn > world.asOf || due > last) break;
      if (random.chance(0.94)) yield row(person, vaccine, dose, givenOn, here);
    }
    return;
  }
  const doses = random.weighted([
    [0, 0.5],
    [1, 0.06],
    [2, 0.2],
    [3, 0.24],
  ]);
  if (doses === 0 && !isSampleCitizen(world, person.index)) return;
  const here = facility();
  const firstOn = plusDays("2021-08-01", random.int(0, 150));
  for (let dose = 1; dose <= Math.max(doses, 1); dose++) {
    yield row(person, "COVID_19", dose, plusDays(firstOn, [0, 40, 190][dose - 1] ?? 0), here);
  }
}

/** Days of age after which a child is brought no more: far from a station many come for the first months only. */
function lastDueOf(world: World, person: Person): number {
  const random = world.random("health.vaccination-last", person.index);
  const stays = random.chance(1 - 0.02 - 0.16 * minorityShareOf(person.commune));
  return stays ? Number.POSITIVE_INFINITY : random.int(12, 200);
}

const row = (person: Person, vaccine: string, dose: number, givenOn: string, facility: string): TableRow => [
  "vaccination",
  { personal_id: person.personalId, vaccine, dose, given_on: givenOn, facility_code: facility },
];
