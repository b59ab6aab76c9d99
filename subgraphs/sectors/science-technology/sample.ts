import { inBatches, type SampleRows, type World } from "@lgsp/kit";
import { datasetRows } from "./sample/datasets.ts";
import { informationSystemRows } from "./sample/information-systems.ts";
import { postOfficeRows } from "./sample/post-offices.ts";
import { researchTaskRows } from "./sample/research-tasks.ts";
import { telecomStationRows } from "./sample/telecom-stations.ts";

/** The catalogue from the sectors themselves, then systems, tasks, stations and post offices. */
export async function* sample(world: World): AsyncGenerator<SampleRows> {
  yield* inBatches(await datasetRows(world));
  for (const rows of [informationSystemRows, researchTaskRows, telecomStationRows, postOfficeRows])
    yield* inBatches(rows(world));
}
