import { plusDays, type Random, type TableRow, type World } from "@lgsp/kit";
import { judge, limitOf, type Limit } from "../limits.ts";
import { isPlausible } from "../plausible-range.ts";
import { statusOf, type Station } from "./stations.ts";

/** Every three hours for the last days; water and rain once a day for the year before. */
const recentDays = 14;
const daysBack = 365;
const hours = ["00", "03", "06", "09", "12", "15", "18", "21"] as const;

/** The flood of the sample: its peak, days before `asOf`, and how it stood against the alerts of each river then. */
const floodPeak = 3;
const crest: Readonly<Record<string, number>> = {
  "Sông Trà Khúc": 3.06,
  "Sông Vệ": 2.5,
  "Sông Trà Bồng": 1.6,
  "Sông Trà Câu": 0.7,
};
const crestElsewhere = 0.2;

/** When a station was last heard of, as `observationRows` has it. */
export const lastObservedAt = (world: World, station: Station): string =>
  `${plusDays(world.asOf, -quietDays(station))}T${hours.at(-1) ?? "00"}:00:00Z`;

/** Days before `asOf` of the last observation: a silent station saw nothing in the last week. */
const quietDays = (station: Station): number => (statusOf(station) === "SILENT" ? 8 : 1);
const isHydrological = ({ medium }: Station): boolean => ["RAIN", "WATER_LEVEL", "RESERVOIR"].includes(medium);

/** What a station saw. */
export function* observationRows(world: World, station: Station): Generator<TableRow> {
  const random = world.random("agriculture-environment.observation", station.index);
  for (let back = isHydrological(station) ? daysBack : recentDays; back >= quietDays(station); back--) {
    const date = plusDays(world.asOf, -back);
    for (const [at, hour] of hours.entries()) {
      if (back > recentDays && at > 0) break;
      for (const parameter of station.parameters) {
        yield observation(station, parameter, `${date}T${hour}:00:00Z`, back - at / 8, random);
      }
    }
  }
}

function observation(station: Station, parameter: string, at: string, daysAgo: number, random: Random): TableRow {
  const limit = limitOf(station.medium, parameter);
  const value = rounded(valueOf(station, limit, parameter, daysAgo, random));
  const { exceeds, alertLevel } = judge(limit, station.alerts, value);
  const faulty = random.chance(station.dirty ? 0.03 : 0.008);
  return [
    "observation",
    {
      station_code: station.code,
      parameter,
      observed_at: at,
      value,
      unit: limit.unit,
      quality: faulty ? "02" : random.chance(0.01) ? "01" : "00",
      out_of_range: !isPlausible(station.medium, parameter, value),
      exceeds_limit: exceeds,
      alert_level: alertLevel,
    },
  ];
}

function valueOf(station: Station, limit: Limit, parameter: string, daysAgo: number, random: Random): number {
  const noise = random.next();
  const wet = Math.exp(-(((daysAgo - floodPeak) / 2.2) ** 2));
  if (parameter === "LEVEL" && station.alerts.length > 0) return levelOf(station, wet, noise);
  if (parameter === "RAIN") return wet > 0.1 ? wet * 90 * noise : random.chance(0.3) ? noise * 22 : 0;
  if (limit.most === undefined) return limit.usual * (0.6 + 0.8 * noise) * (1 + 2 * wet);
  const beyond = random.chance(station.dirty ? 0.06 : 0.003);
  if (limit.least !== undefined && limit.most - limit.least < 10) {
    return beyond ? limit.least - noise : limit.least + (0.3 + 0.4 * noise) * (limit.most - limit.least);
  }
  return limit.most * (beyond ? 1.02 + noise * 0.6 : 0.2 + noise * 0.55);
}

/** Interpolates between the alerts: 2.5 is half way from the second to the third. */
function levelOf({ alerts, river }: Station, wet: number, noise: number): number {
  const [first = 0, second = 0, third = 0] = alerts;
  const low = first - (second - first) * 1.6;
  const height = crest[river ?? ""] ?? crestElsewhere;
  const steps = [low, first, second, third, third + (third - second)];
  const below = Math.min(3, Math.floor(height));
  const from = steps[below] ?? low;
  const top = from + (height - below) * ((steps[below + 1] ?? third) - from);
  return low + (top - low) * wet + (noise - 0.5) * 0.04;
}

const rounded = (value: number): number => Math.round(value * 100) / 100;
