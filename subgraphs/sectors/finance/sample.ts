import { inBatches, type SampleRows, type TableRow, type World } from "@lgsp/kit";
import { assetRows } from "./sample/assets.ts";
import { budgetRows } from "./sample/budget.ts";
import { priceRows } from "./sample/prices.ts";
import { programmeProjectRows } from "./sample/programme-projects.ts";
import { projectRows } from "./sample/projects.ts";
import { taxesOfEnterprises, taxesOfPerson } from "./sample/taxes.ts";

/** What the province spends, builds and owns, what things cost, and who owes which tax. */
export const sample = (world: World): Iterable<SampleRows> => inBatches(rows(world));

function* rows(world: World): Generator<TableRow> {
  yield* budgetRows(world);
  yield* projectRows(world);
  yield* programmeProjectRows(world);
  yield* assetRows(world);
  yield* priceRows(world);
  yield* taxesOfEnterprises(world);
  for (let index = 0; index < world.citizens; index++) yield* taxesOfPerson(world, world.person(index));
}
