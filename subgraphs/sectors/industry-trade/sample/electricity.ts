import type { Random, TableRow, World } from "@lgsp/kit";
import { zonesIn } from "./industrial-zones.ts";

/** A year and the month that ended last, so that each month has the same one of the year before for one of them. */
const months = [
  "2025-10",
  "2025-11",
  "2025-12",
  "2026-01",
  "2026-02",
  "2026-03",
  "2026-04",
  "2026-05",
  "2026-06",
  "2026-07",
  "2026-08",
  "2026-09",
  "2026-10",
] as const;
/** Air conditioning from May to August. */
const hot: ReadonlySet<string> = new Set(["2026-05", "2026-06", "2026-07", "2026-08"]);

interface CustomerClass {
  readonly code: "RESIDENTIAL" | "INDUSTRY" | "BUSINESS" | "PUBLIC";
  /** People for one customer. */
  readonly people: number;
  /** kWh of one customer in a month. */
  readonly kwh: number;
}

const classes: readonly CustomerClass[] = [
  { code: "RESIDENTIAL", people: 3.6, kwh: 165 },
  { code: "BUSINESS", people: 55, kwh: 620 },
  { code: "PUBLIC", people: 380, kwh: 980 },
  { code: "INDUSTRY", people: 160, kwh: 4_800 },
];
/** What a firm inside a zone uses more than one outside. */
const zoneFactor = 14;

export function* electricityRows(world: World): Generator<TableRow> {
  const withZone = new Set(zonesIn(world).flatMap(({ communes }) => communes));
  for (const [at, { code, weight }] of world.communes.entries()) {
    const random = world.random("industry.electricity", at);
    for (const customers of classes) {
      const count = Math.max(1, Math.round((weight * world.citizens) / customers.people));
      const factor = customers.code === "INDUSTRY" && withZone.has(code) ? zoneFactor : 1;
      yield* monthsOf(random, code, customers, count, factor);
    }
  }
}

/** Use changes by up to a quarter in the year, up or down, evenly from month to month; where firms cluster it rather grows. */
function* monthsOf(
  random: Random,
  commune: string,
  { code, kwh }: CustomerClass,
  customers: number,
  factor: number,
): Generator<TableRow> {
  const yearly = random.next() * 0.45 - (factor > 1 ? 0.08 : 0.2);
  const before = new Map<string, number>();
  for (const [at, month] of months.entries()) {
    const season = code !== "INDUSTRY" && hot.has(month) ? 1.25 : 1;
    const trend = 1 + (yearly * at) / (months.length - 1);
    const noise = 0.97 + random.next() * 0.06;
    const used = Math.round(customers * kwh * factor * season * trend * noise);
    before.set(month, used);
    const yearBefore = before.get(`${Number(month.slice(0, 4)) - 1}${month.slice(4)}`);
    yield [
      "electricity_consumption",
      {
        commune_code: commune,
        month,
        customer_class: code,
        kwh: used,
        customers,
        change_on_year_before: yearBefore === undefined ? null : Math.round((used / yearBefore - 1) * 1_000) / 10,
      },
    ];
  }
}
