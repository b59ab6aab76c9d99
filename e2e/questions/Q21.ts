import { valuesAt } from "./answer-values.ts";
import type { Question } from "./question.ts";
import { keysOf, text } from "./sample-rows.ts";

/** Zones and what stations measure are open, electricity is shared between agencies. */
export default {
  persona: "industry-officer",
  purpose: "industry-trade-management",
  variables: { since: "2026-10-25T00:00:00Z", month: "2026-10" },
  sectors: ["agriculture-environment", "industry-trade"],
  answered: (data) => valuesAt(data, "industrialZones.nodes.zoneCode"),
  candidates: ({ rows }) => rows("industrial_zone"),
  expected({ rows }) {
    const failing = keysOf(
      rows("observation").filter(
        (row) => row["exceeds_limit"] === true && text(row["observed_at"]) >= "2026-10-25T00:00:00Z",
      ),
      "station_code",
    );
    const dirty = keysOf(
      rows("monitoring_station").filter((row) => row["medium"] === "WASTEWATER" && failing.has(row["station_code"])),
      "commune_code",
    );
    const used = (month: string) =>
      new Map(
        rows("electricity_consumption")
          .filter((row) => row["customer_class"] === "INDUSTRY" && row["month"] === month)
          .map((row) => [row["commune_code"], Number(row["kwh"])]),
      );
    const [now, before] = [used("2026-10"), used("2025-10")];
    const zones = keysOf(
      rows("industrial_zone_commune").filter(({ commune_code: code }) => {
        const change = ((now.get(code) ?? 0) / (before.get(code) ?? Infinity) - 1) * 100;
        // the change is published with one decimal
        return dirty.has(code) && Math.round(change * 10) > 0;
      }),
      "zone_code",
    );
    return rows("industrial_zone")
      .map((row) => row["zone_code"])
      .filter((code) => zones.has(code));
  },
} satisfies Question;
