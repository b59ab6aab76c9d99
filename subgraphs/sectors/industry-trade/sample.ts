import { inBatches, type SampleRows, type TableRow, type World } from "@lgsp/kit";
import { electricityRows } from "./sample/electricity.ts";
import { industrialZoneRows } from "./sample/industrial-zones.ts";
import { marketRows } from "./sample/markets.ts";
import { powerAssetRows } from "./sample/power-assets.ts";
import { tradeLicenceRows } from "./sample/trade-licences.ts";

/** Zones, power and markets by commune, then the licences of firms and of household businesses. */
export const sample = (world: World): Iterable<SampleRows> => inBatches(rows(world));

function* rows(world: World): Generator<TableRow> {
  yield* industrialZoneRows(world);
  yield* powerAssetRows(world);
  yield* electricityRows(world);
  yield* marketRows(world);
  yield* tradeLicenceRows(world);
}
