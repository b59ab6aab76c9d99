import { everyEnterprise, inBatches, type SampleRows, type TableRow, type World } from "@lgsp/kit";
import { accommodationOfBusiness, accommodationOfEnterprise, lodgesSurely } from "./sample/accommodations.ts";
import { artisanRow } from "./sample/artisans.ts";
import { tourGuideRow } from "./sample/guides.ts";
import { heritageRows, siteRows } from "./sample/heritage.ts";
import { visitorRows } from "./sample/visitors.ts";

/** Sites, heritage and visitors, lodgings of enterprises, then lodgings, artisans and guides in one walk over the people. */
export const sample = (world: World): Iterable<SampleRows> => inBatches(rows(world));

function* rows(world: World): Generator<TableRow> {
  yield* siteRows(world);
  yield* heritageRows();
  yield* visitorRows(world);
  const issued = { accommodations: 0, guides: 0, artisans: new Map<string, number>() };
  for (const enterprise of everyEnterprise(world)) {
    const accommodation = accommodationOfEnterprise(world, enterprise, issued.accommodations + 1);
    if (accommodation === undefined) continue;
    issued.accommodations++;
    yield accommodation;
  }
  const surely = lodgesSurely(world);
  for (let index = 0; index < world.citizens; index++) {
    const person = world.person(index);
    const accommodation = accommodationOfBusiness(world, person, issued.accommodations + 1, index === surely);
    if (accommodation !== undefined) {
      issued.accommodations++;
      yield accommodation;
    }
    yield* artisanRow(world, person, issued.artisans);
    const guide = tourGuideRow(world, person, issued.guides + 1);
    if (guide === undefined) continue;
    issued.guides++;
    yield guide;
  }
}
