import { plusDays } from "./calendar.ts";
import { asOf } from "./people.ts";
import type { Person, World } from "./world.ts";

/** The dead whom the sample still knows died in the last three years. */
const knownForDays = 1_090;

/**
 * Day on which a dead person of the sample died; undefined for the living and the missing. The same for the register
 * of deaths and for whoever goes on paying her.
 */
export function diedOn(world: World, person: Person): string | undefined {
  if (person.status !== "DEAD") return undefined;
  const day = plusDays(asOf, -world.random("person.death", person.index).int(0, knownForDays));
  return day > person.dateOfBirth ? day : plusDays(person.dateOfBirth, 1);
}
