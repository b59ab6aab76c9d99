import type { RowKeys, SectorContext, SectorResolvers } from "@lgsp/kit";
import { isSilent, silentAfterMinutes } from "./silence.ts";

export const resolvers: SectorResolvers = { Query: { silentStations } };

/** A few hundred stations in a province: whether one is silent depends on its own threshold and on the clock. */
async function silentStations({ at }: Readonly<Record<string, unknown>>, { db }: SectorContext): Promise<RowKeys> {
  const moment = typeof at === "string" ? new Date(at) : new Date();
  const stations = await db
    .selectFrom("monitoring_station")
    .select(["station_code", "medium", "last_observed_at", "silent_after_minutes"])
    .orderBy("station_code")
    .execute();
  return {
    keys: stations
      .filter(({ medium, last_observed_at: last, silent_after_minutes: after }) =>
        isSilent(
          typeof last === "string" ? last : null,
          after === null || after === undefined ? silentAfterMinutes(String(medium)) : Number(after),
          moment,
        ),
      )
      .map(({ station_code: code }) => [String(code)]),
  };
}
