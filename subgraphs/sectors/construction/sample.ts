import { inBatches, type SampleRows, type TableRow, type World } from "@lgsp/kit";
import { constructionPermitRows } from "./sample/construction-permits.ts";
import { planningZoneRows } from "./sample/planning-zones.ts";
import { roadSegmentRows } from "./sample/road-segments.ts";
import { urbanDeviceRows } from "./sample/urban-devices.ts";
import { vehicleRows } from "./sample/vehicles.ts";

/** What stands in the communes, then permits parcel by parcel and vehicles owner by owner. */
export const sample = (world: World): Iterable<SampleRows> => inBatches(rows(world));

function* rows(world: World): Generator<TableRow> {
  yield* planningZoneRows(world);
  yield* roadSegmentRows(world);
  yield* urbanDeviceRows(world);
  yield* constructionPermitRows(world);
  yield* vehicleRows(world);
}
