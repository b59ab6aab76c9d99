import type { TableRow, World } from "@lgsp/kit";
import { spenders } from "./spenders.ts";

const years = [2025, 2026] as const;
/** Share of the year that is over at the sample's day. */
const elapsed = 10 / 12;

/** The lines of each agency: administration, its own field, and repairs or building. */
const lines = [
  ["340", "6000", 0.42],
  ["340", "6550", 0.06],
  ["own", "7000", 0.22],
  ["own", "6900", 0.1],
  ["own", "9300", 0.2],
] as const;

/** What each department and commune may spend in a year, in millions of đồng, and what it has spent of it. */
export function* budgetRows(world: World): Generator<TableRow> {
  for (const [at, { agency, commune, category, millions }] of spenders(world).entries()) {
    for (const year of years) {
      const random = world.random(`finance.budget-${year}`, at);
      for (const [field, item, share] of lines) {
        const estimate = Math.round(millions * share * (0.85 + random.next() * 0.3)) * 1_000_000;
        const spent = year === 2025 ? 0.93 + random.next() * 0.07 : elapsed * (0.72 + random.next() * 0.35);
        yield [
          "budget_line",
          {
            year,
            unit_code: String(1_050_000 + at),
            agency_code: agency,
            chapter: commune === undefined ? "400" : "800",
            category: field === "own" ? category : field,
            item,
            estimate,
            spent: Math.round((estimate * Math.min(1, spent)) / 1_000_000) * 1_000_000,
            commune_code: commune ?? null,
          },
        ];
      }
    }
  }
}
