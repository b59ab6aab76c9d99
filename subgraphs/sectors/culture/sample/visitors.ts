import { plusDays, type TableRow, type World } from "@lgsp/kit";
import { sites } from "./heritage.ts";

const days = 365;
/** June to August are the holidays, October and November the rains. */
const seasonOfMonth = [0.8, 1.2, 0.9, 1.1, 1.2, 1.7, 1.8, 1.6, 0.9, 0.5, 0.5, 0.7] as const;

/** A year of days at every site; some days are not counted. */
export function* visitorRows(world: World): Generator<TableRow> {
  for (const [at, site] of sites.entries()) {
    for (let back = days; back >= 1; back--) {
      const random = world.random("culture.visitors", at * 1_000 + back);
      if (random.chance(0.03)) continue;
      const countedOn = plusDays(world.asOf, -back);
      const season = seasonOfMonth[Number(countedOn.slice(5, 7)) - 1] ?? 1;
      const visitors = Math.round(site.visitors * season * (0.5 + random.next()));
      const international = Math.round(visitors * site.international);
      yield [
        "visitor_count",
        {
          site_code: site.code,
          counted_on: countedOn,
          domestic: visitors - international,
          international,
          revenue: visitors * random.int(15, 60) * 1_000,
        },
      ];
    }
  }
}
