import { inBatches, type SampleRows, type TableRow, type World } from "@lgsp/kit";
import { farmRow } from "./sample/farms.ts";
import { lastObservedAt, observationRows } from "./sample/observations.ts";
import { permitRows } from "./sample/permits.ts";
import { poorHouseholdRows } from "./sample/poor-households.ts";
import { riskAreaRows } from "./sample/risk-areas.ts";
import { riversOf, stationRow, stationsOf } from "./sample/stations.ts";
import { vesselRow } from "./sample/vessels.ts";

/** Stations with what they saw, permits and risk areas; then households, farms and vessels in walks over the world. */
export const sample = (world: World): Iterable<SampleRows> => inBatches(rows(world));

function* rows(world: World): Generator<TableRow> {
  const stations = stationsOf(world);
  for (const name of riversOf(stations)) yield ["river", { name }];
  for (const station of stations) {
    yield stationRow(station, lastObservedAt(world, station));
    yield* observationRows(world, station);
  }
  yield* permitRows(world, stations);
  yield* riskAreaRows(world, stations);
  let vessels = 0;
  for (let index = 0; index < world.households; index++) {
    const household = world.household(index);
    yield* poorHouseholdRows(world, household);
    for (const member of household.members) {
      const person = world.person(member);
      const farm = farmRow(world, person);
      if (farm !== undefined) yield farm;
      const vessel = vesselRow(world, person, vessels + 1);
      if (vessel === undefined) continue;
      vessels++;
      yield vessel;
    }
  }
}
