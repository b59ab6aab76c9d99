import { everyEnterprise, inBatches, type SampleRows, type TableRow, type World } from "@lgsp/kit";
import { archiveRows } from "./sample/archives.ts";
import { awardOfPerson, awardsOfAgencies } from "./sample/awards.ts";
import { civilServantRow } from "./sample/civil-servants.ts";
import { employmentRow } from "./sample/employment.ts";
import { meritoriousPersonRow } from "./sample/merit.ts";
import { vacancyRows } from "./sample/vacancies.ts";

/** Archives, agencies' awards and vacancies; then officials, workers and people of merit in one walk. */
export const sample = (world: World): Iterable<SampleRows> => inBatches(rows(world));

function* rows(world: World): Generator<TableRow> {
  const enterprises = everyEnterprise(world);
  yield* archiveRows(world);
  yield* awardsOfAgencies(world);
  yield* vacancyRows(world, enterprises);
  let files = 0;
  for (let index = 0; index < world.citizens; index++) {
    const person = world.person(index);
    yield* [
      civilServantRow(world, person),
      awardOfPerson(world, person),
      employmentRow(world, person, enterprises),
    ].filter((row) => row !== undefined);
    const merit = meritoriousPersonRow(world, person, files + 1);
    if (merit === undefined) continue;
    files++;
    yield merit;
  }
}
