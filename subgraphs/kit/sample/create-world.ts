import { communes } from "./communes.ts";
import { enterpriseOf } from "./enterprises.ts";
import {
  householdsInBlock,
  mostCitizens,
  peopleInBlock,
  placeOfHousehold,
  placeOfPerson,
  type HouseholdPlace,
} from "./household-block.ts";
import { facilitiesFor, schoolsFor } from "./institutions.ts";
import { asOf, homeAt, type Home } from "./people.ts";
import { randomOf } from "./random.ts";
import type { World } from "./world.ts";

/** The smallest world in which every commune can have people. */
const fewestCitizens = 100;

/**
 * The sample world of a seed. Its people and households are the same for every number of citizens, so that a larger
 * world only adds to a smaller one; memory does not depend on the number. Throws a RangeError outside 100..3,000,000.
 */
export function createWorld(options: { readonly seed: number; readonly citizens: number }): World {
  const { seed, citizens } = options;
  if (!Number.isInteger(citizens) || citizens < fewestCitizens || citizens > mostCitizens)
    throw new RangeError(`citizens must be a whole number from ${fewestCitizens} to ${mostCitizens}, not ${citizens}`);
  const schools = schoolsFor(citizens);
  const facilities = facilitiesFor(citizens);
  const households = householdsOf(seed, citizens);
  const enterprises = Math.max(60, Math.round(citizens / 200));

  // people are asked for in order, so remembering one household saves making it anew for each member
  let last: { readonly household: number; readonly home: Home } | undefined;
  const homeOf = (place: HouseholdPlace): Home => {
    if (last?.household !== place.household) last = { household: place.household, home: homeAt(seed, place) };
    return last.home;
  };

  const world: World = {
    seed,
    citizens,
    asOf,
    communes,
    households,
    enterprises,
    schools: schools.length,
    facilities: facilities.length,
    person: (index) => {
      within("person", index, citizens);
      const place = placeOfPerson(seed, index);
      return at(homeOf(place).people, index - place.first);
    },
    household: (index) => {
      within("household", index, households);
      const place = placeOfHousehold(seed, index);
      const home = homeOf(place);
      const commune = home.commune.code;
      return {
        index,
        householdNo: `${commune}${String(index).padStart(7, "0")}`,
        commune,
        hamlet: home.hamlet,
        members: home.people.map((person) => person.index).filter((person) => person < citizens),
        registeredOn: home.registeredOn,
      };
    },
    enterprise: (index) => {
      within("enterprise", index, enterprises);
      return enterpriseOf(world, index);
    },
    school: (index) => at(schools, index),
    facility: (index) => at(facilities, index),
    random: (what, index) => randomOf(seed, what, index),
  };
  return world;
}

/** The last block may be cut, and the last household in it. */
function householdsOf(seed: number, citizens: number): number {
  const fullBlocks = Math.floor(citizens / peopleInBlock);
  if (citizens % peopleInBlock === 0) return fullBlocks * householdsInBlock;
  return placeOfPerson(seed, citizens - 1).household + 1;
}

function within(what: string, index: number, count: number): void {
  if (!Number.isInteger(index) || index < 0 || index >= count)
    throw new RangeError(`there is no ${what} ${index}; there are ${count}`);
}

function at<T>(list: readonly T[], index: number): T {
  const found = list[index];
  if (found === undefined) throw new RangeError(`there is no ${index} among ${list.length}`);
  return found;
}
