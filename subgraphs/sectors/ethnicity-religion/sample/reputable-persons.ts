import { isMinorityArea, type Person, type TableRow, type World } from "@lgsp/kit";

/** The register is renewed every year; so many of a commune are recognised. */
const years = [2025, 2026] as const;
const ofOneCommune = 10;

/** Elders of a minority in a minority area, most of them recognised again; `chosen` counts those of each commune so far. */
export function* reputablePersonRows(world: World, person: Person, chosen: Map<string, number>): Generator<TableRow> {
  const { status, age, ethnicGroup, commune } = person;
  if (status !== "ALIVE" || age < 45 || ethnicGroup === "01" || !isMinorityArea(commune)) return;
  const random = world.random("ethnic.reputable-person", person.index);
  const before = chosen.get(commune) ?? 0;
  if (before >= ofOneCommune || !random.chance(0.15)) return;
  chosen.set(commune, before + 1);
  for (const year of random.chance(0.7) ? years : years.slice(1)) {
    yield [
      "reputable_person",
      {
        personal_id: person.personalId,
        year,
        ethnic_group_code: ethnicGroup,
        hamlet: person.hamlet,
        commune_code: commune,
        decision_no: `${random.int(200, 1_900)}/QĐ-UBND`,
      },
    ];
  }
}
