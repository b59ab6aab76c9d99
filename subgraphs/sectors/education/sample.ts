import { inBatches, type SampleRows, type TableRow, type World } from "@lgsp/kit";
import { diplomaRow } from "./sample/diplomas.ts";
import { pupilRows } from "./sample/pupils.ts";
import { schoolRows } from "./sample/schools.ts";
import { schoolsByCommune, teacherRow } from "./sample/teachers.ts";

/** Schools, then everyone's schooling in one walk over the people. */
export const sample = (world: World): Iterable<SampleRows> => inBatches(rows(world));

function* rows(world: World): Generator<TableRow> {
  yield* schoolRows(world);
  const schools = schoolsByCommune(world);
  let teachers = 0;
  let diplomas = 0;
  for (let index = 0; index < world.citizens; index++) {
    const person = world.person(index);
    yield* pupilRows(world, person);
    const teacher = teacherRow(world, person, schools, teachers + 1);
    if (teacher !== undefined) {
      teachers++;
      yield teacher;
    }
    const diploma = diplomaRow(world, person, diplomas + 1);
    if (diploma === undefined) continue;
    diplomas++;
    yield diploma;
  }
}
