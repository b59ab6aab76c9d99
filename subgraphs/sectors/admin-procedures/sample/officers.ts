import { staffNumber, workOf, type World } from "@lgsp/kit";

/** So many officials of one agency take turns; more would only take memory. */
const takingTurns = 12;

/** Staff numbers of some officials of each agency that has any. */
export function officersByAgency(world: World): ReadonlyMap<string, readonly string[]> {
  const officers = new Map<string, string[]>();
  for (let index = 0; index < world.citizens; index++) {
    const person = world.person(index);
    const work = workOf(world, person);
    if (work?.kind !== "AGENCY") continue;
    const known = officers.get(work.agency) ?? [];
    if (known.length >= takingTurns) continue;
    known.push(staffNumber(person));
    officers.set(work.agency, known);
  }
  return officers;
}
