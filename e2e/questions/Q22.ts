import { rowsAt, valuesAt } from "./answer-values.ts";
import type { Question } from "./question.ts";
import { keysOf, text } from "./sample-rows.ts";

/** Plants are shared between agencies; water levels and the areas that a station warns are open. */
export default {
  persona: "industry-officer",
  purpose: "industry-trade-management",
  variables: { since: "2026-10-25T00:00:00Z" },
  sectors: ["agriculture-environment", "industry-trade"],
  answered: (data) =>
    rowsAt(data, "powerAssets.nodes").map((row) =>
      line(
        row["assetCode"],
        row["plannedDischargeM3s"],
        valuesAt(row, "watercourse.stations.nodes.floodRiskAreas.nodes.commune.code"),
      ),
    ),
  candidates: ({ rows }) => rows("power_asset").filter((row) => row["kind"] === "HYDROPOWER"),
  expected({ rows }) {
    const rising = keysOf(
      rows("observation").filter(
        (row) => Number(row["alert_level"] ?? 0) >= 2 && text(row["observed_at"]) >= "2026-10-25T00:00:00Z",
      ),
      "station_code",
    );
    const rivers = keysOf(
      rows("monitoring_station").filter((row) => row["river"] !== null && rising.has(row["station_code"])),
      "river",
    );
    return rows("power_asset")
      .filter(({ kind, river }) => kind === "HYDROPOWER" && rivers.has(river))
      .map(({ asset_code: code, planned_discharge_m3s: discharge, river }) => {
        const stations = keysOf(
          rows("monitoring_station").filter((row) => row["river"] === river),
          "station_code",
        );
        const warned = rows("flood_risk_area").filter((row) => stations.has(row["reference_station_code"]));
        return line(
          code,
          discharge,
          warned.map((row) => row["commune_code"]),
        );
      });
  },
} satisfies Question;

const line = (code: unknown, discharge: unknown, communes: readonly unknown[]): string =>
  [text(code), text(discharge), ...[...new Set(communes)].map(text).toSorted()].join(" ");
