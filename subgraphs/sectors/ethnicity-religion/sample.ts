import { inBatches, type SampleRows, type TableRow, type World } from "@lgsp/kit";
import { areaRows, projectRows } from "./sample/areas.ts";
import { dignitaryRow } from "./sample/dignitaries.ts";
import { facilityRows, facilitiesByCommune } from "./sample/facilities.ts";
import { reputablePersonRows } from "./sample/reputable-persons.ts";

/** Areas, projects and facilities, then reputable persons and dignitaries in one walk over the people. */
export const sample = (world: World): Iterable<SampleRows> => inBatches(rows(world));

function* rows(world: World): Generator<TableRow> {
  yield* areaRows(world);
  yield* projectRows(world);
  yield* facilityRows(world);
  const facilities = facilitiesByCommune(world);
  const chosen = { reputable: new Map<string, number>(), dignitaries: new Map<string, number>() };
  for (let index = 0; index < world.citizens; index++) {
    const person = world.person(index);
    yield* reputablePersonRows(world, person, chosen.reputable);
    yield* dignitaryRow(world, person, facilities.get(person.commune) ?? [], chosen.dignitaries);
  }
}
