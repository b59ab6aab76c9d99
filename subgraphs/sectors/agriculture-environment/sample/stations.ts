import {
  insideCell,
  enterpriseStandingOf,
  everyEnterprise,
  type SampleEnterprise,
  type TableRow,
  type World,
} from "@lgsp/kit";
import { silentAfterMinutes } from "../silence.ts";
import listed from "../data/stations.json" with { type: "json" };

export interface Station {
  readonly index: number;
  readonly code: string;
  readonly name: string;
  readonly medium: string;
  readonly commune: string;
  readonly point: readonly [longitude: number, latitude: number];
  readonly parameters: readonly string[];
  readonly operatorEnterprise?: string;
  readonly operatorAgency?: string;
  readonly river?: string;
  /** Water levels of the three flood alerts, in metres. */
  readonly alerts: readonly number[];
  /** Its outlet is often beyond the limits. */
  readonly dirty: boolean;
}

/** Divisions of VSIC whose outlets are measured without a break. */
const measured = new Set(["10", "16", "25"]);
/** So many more outlets of enterprises have a station, in however large a world. */
const mostOutlets = 20;

/** The listed stations, and those that enterprises run at their outlets. */
export function stationsOf(world: World): readonly Station[] {
  const enterprises = everyEnterprise(world);
  const [someone] = enterprises;
  const industry = enterprises.filter(({ industry: division }) => measured.has(division));
  const stations = listed.map((station, index): Station => {
    const operator = (industry[index % Math.max(1, industry.length)] ?? someone)?.enterpriseCode;
    return {
      index,
      code: station.code,
      name: station.name,
      medium: station.medium,
      commune: station.commune,
      point: insideCell(station.commune, [station.lon, station.lat]),
      parameters: station.parameters,
      ...(station.operator === "ENTERPRISE" && operator !== undefined ? { operatorEnterprise: operator } : {}),
      ...(station.operator.startsWith("H48") ? { operatorAgency: station.operator } : {}),
      ...(station.river === "" ? {} : { river: station.river }),
      alerts: station.alerts,
      dirty: station.medium === "WASTEWATER",
    };
  });
  const outlets = industry
    .slice(0, mostOutlets)
    .map((enterprise, at) => outletOf(world, enterprise, listed.length + at));
  return [...stations, ...outlets];
}

/** Rivers with a station of their own, and the Sê San, of which only reservoirs are measured. */
export const riversOf = (stations: readonly Station[]): readonly string[] => [
  ...new Set([...stations.flatMap(({ river }) => (river === undefined ? [] : [river])), "Sông Sê San"]),
];

/** A firm that cannot pay its taxes saves on treatment too. */
function outletOf(world: World, enterprise: SampleEnterprise, index: number): Station {
  return {
    index,
    code: `QN-NT-${String(100 + index)}`,
    name: `Nước thải ${enterprise.name} (mẫu)`,
    medium: "WASTEWATER",
    commune: enterprise.commune,
    point: premisesOf(world, enterprise),
    parameters: ["PH", "COD", "TSS", "NH4_N", "FLOW"],
    operatorEnterprise: enterprise.enterpriseCode,
    alerts: [],
    dirty: enterpriseStandingOf(world, enterprise.index).taxOverdue > 0,
  };
}

/** Where an enterprise is: within some 2 km of its commune's own point. */
export function premisesOf(world: World, enterprise: SampleEnterprise): readonly [number, number] {
  const [longitude, latitude] = world.communes.find(({ code }) => code === enterprise.commune)?.point ?? [108.8, 15.12];
  const random = world.random("agriculture-environment.premises", enterprise.index);
  return insideCell(enterprise.commune, [near(longitude, random.next()), near(latitude, random.next())]);
}

const near = (degrees: number, draw: number): number =>
  Math.round((degrees + (draw - 0.5) * 0.036) * 100_000) / 100_000;

/** Measuring, but for two: one is being repaired and one has not been heard of for a week. */
export const statusOf = ({ code }: Station): "OPERATING" | "MAINTENANCE" | "SILENT" =>
  code === "QN-KK-02" ? "MAINTENANCE" : code === "QN-NM-03" ? "SILENT" : "OPERATING";

export const stationRow = (station: Station, lastObservedAt: string): TableRow => [
  "monitoring_station",
  {
    station_code: station.code,
    name: station.name,
    medium: station.medium,
    operator_enterprise_code: station.operatorEnterprise ?? null,
    operator_agency_code: station.operatorAgency ?? null,
    commune_code: station.commune,
    location: JSON.stringify({ type: "Point", coordinates: station.point }),
    parameters: JSON.stringify(station.parameters),
    status: statusOf(station),
    river: station.river ?? null,
    alert_level_1: station.alerts[0] ?? null,
    alert_level_2: station.alerts[1] ?? null,
    alert_level_3: station.alerts[2] ?? null,
    last_observed_at: lastObservedAt,
    silent_after_minutes: silentAfterMinutes(station.medium),
  },
];
