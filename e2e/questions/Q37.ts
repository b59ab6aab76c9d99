import { rowsAt, shownCounts, valuesAt } from "./answer-values.ts";
import type { Question } from "./question.ts";
import { among, countsBy, text, type Row } from "./sample-rows.ts";

/** Cases are counted by facility, whose commune is open, small numbers withheld; stations and what they measured are open. */
export default {
  persona: "health-officer",
  purpose: "public-health",
  variables: { since: "2026-10-25T00:00:00Z" },
  sectors: ["agriculture-environment", "health"],
  withheld: true,
  answered: (data) => [
    ...shownCounts(data, "encounterAggregate").map((cell) => `cases ${cell}`),
    ...rowsAt(data, "monitoringStations.nodes").map((row) =>
      [row["stationCode"], valuesAt(row, "observations.nodes.value").map(String).join(), ...facilitiesOf(row)].join(
        " ",
      ),
    ),
  ],
  candidates: ({ rows }) => [...rows("health_facility"), ...rows("monitoring_station")],
  expected({ rows }) {
    const highest = ({ station_code: station }: Row): string =>
      rows("observation")
        .filter((row) => row["station_code"] === station && among("RAIN", "LEVEL")(row["parameter"]))
        .filter((row) => text(row["observed_at"]) >= "2026-10-25T00:00:00Z")
        .map((row) => Number(row["value"]))
        .toSorted((a, b) => b - a)
        .slice(0, 1)
        .join();
    return [
      ...countsBy(
        rows("encounter").filter((row) => among("A90", "A91")(row["main_icd"])),
        "facility_code",
      ).map((cell) => `cases ${cell}`),
      ...rows("monitoring_station")
        .filter((row) => among("RAIN", "WATER_LEVEL")(row["medium"]))
        .map((row) => {
          const here = rows("health_facility").filter((one) => one["commune_code"] === row["commune_code"]);
          return [row["station_code"], highest(row), ...here.map((one) => text(one["facility_code"])).toSorted()].join(
            " ",
          );
        }),
    ];
  },
} satisfies Question;

const facilitiesOf = (station: unknown): readonly string[] =>
  valuesAt(station, "commune.healthFacilities.nodes.facilityCode").map(text).toSorted();
