import { plusDays, type SampleCommune, type TableRow, type World } from "@lgsp/kit";
import type { Station } from "./stations.ts";

/** A hydrological station tells of the communes within some 25 km of it. */
const reach = 0.23;

/** Lowlands near a gauge may flood, the mountains slide; most communes have one such area, some two, some none. */
export function* riskAreaRows(world: World, stations: readonly Station[]): Generator<TableRow> {
  const gauges = stations.filter(({ medium }) => medium === "WATER_LEVEL");
  for (const [index, commune] of world.communes.entries()) {
    const random = world.random("agriculture-environment.risk-area", index);
    const gauge = gauges.toSorted((a, b) => distance(a.point, commune.point) - distance(b.point, commune.point))[0];
    const near = gauge !== undefined && distance(gauge.point, commune.point) < reach;
    if (near && random.chance(0.8)) {
      yield row(world, commune, index, {
        number: 1,
        hazard: "FLOOD",
        alertLevel: random.weighted([
          [1, 0.2],
          [2, 0.45],
          [3, 0.35],
        ]),
        station: gauge.code,
        depthM: random.int(3, 28) / 10,
      });
    }
    if (random.chance(commune.west || !near ? 0.6 : 0.1)) {
      const hazard = random.chance(0.7) ? "LANDSLIDE" : "FLASH_FLOOD";
      yield row(world, commune, index, { number: 2, hazard, alertLevel: null, station: null, depthM: null });
    }
  }
}

interface Risk {
  readonly number: number;
  readonly hazard: "FLOOD" | "FLASH_FLOOD" | "LANDSLIDE";
  readonly alertLevel: number | null;
  readonly station: string | null;
  readonly depthM: number | null;
}

function row(world: World, commune: SampleCommune, index: number, risk: Risk): TableRow {
  const random = world.random(`agriculture-environment.risk-area-${risk.number}`, index);
  const hamlets = new Set(Array.from({ length: random.int(1, 4) }, () => `Thôn ${random.int(1, 9)}`));
  return [
    "flood_risk_area",
    {
      area_code: `QN-RR-${commune.code}-${risk.number}`,
      hazard: risk.hazard,
      alert_level: risk.alertLevel,
      reference_station_code: risk.station,
      commune_code: commune.code,
      hamlets: JSON.stringify([...hamlets].toSorted()),
      depth_m: risk.depthM,
      mapped_on: plusDays(world.asOf, -random.int(200, 1_100)),
      boundary: boxAround(commune, risk.number === 1 ? 0.16 : 0.1),
    },
  ];
}

/** A rectangle about the commune's point, of a share of its box. */
function boxAround({ point: [longitude, latitude], box: [west, south, east, north] }: SampleCommune, share: number) {
  const dx = (share * (east - west)) / 2;
  const dy = (share * (north - south)) / 2;
  const corner = (x: number, y: number): readonly [number, number] => [
    Math.round((longitude + x) * 100_000) / 100_000,
    Math.round((latitude + y) * 100_000) / 100_000,
  ];
  const ring = [corner(-dx, -dy), corner(dx, -dy), corner(dx, dy), corner(-dx, dy), corner(-dx, -dy)];
  return JSON.stringify({ type: "Polygon", coordinates: [ring] });
}

const distance = (from: readonly [number, number], to: readonly [number, number]): number =>
  Math.hypot(from[0] - to[0], from[1] - to[1]);
