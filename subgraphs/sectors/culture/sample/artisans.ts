import type { Person, TableRow, World } from "@lgsp/kit";
import { heritage } from "./heritage.ts";

/** So many are known by name for one heritage, however many practise it. */
const knownByName = 25;

/** Elders of the community, in a commune where the heritage lives; `known` counts those of each heritage so far. */
export function* artisanRow(world: World, person: Person, known: Map<string, number>): Generator<TableRow> {
  if (person.status !== "ALIVE" || person.age < 40) return;
  const random = world.random("culture.artisan", person.index);
  if (!random.chance(0.2)) return;
  const hers = heritage.filter(
    ({ code, ethnicGroup, communes }) =>
      ethnicGroup === person.ethnicGroup && communes.includes(person.commune) && (known.get(code) ?? 0) < knownByName,
  );
  if (hers.length === 0) return;
  const { code } = random.pick(hers);
  known.set(code, (known.get(code) ?? 0) + 1);
  yield [
    "heritage_artisan",
    {
      heritage_code: code,
      personal_id: person.personalId,
      title: random.weighted([
        ["PRACTITIONER", 0.9],
        ["EMINENT_ARTISAN", 0.09],
        ["PEOPLES_ARTISAN", 0.01],
      ]),
    },
  ];
}
