import { enterpriseStandingOf, everyEnterprise, plusDays, type TableRow, type World } from "@lgsp/kit";
import { premisesOf, type Station } from "./stations.ts";

/** Share of the firms of a division of VSIC that discharge or emit enough to need a permit. */
const shares: Readonly<Record<string, number>> = { 10: 0.9, 16: 0.9, 25: 0.9, "01": 0.4, "02": 0.3, 55: 0.4, 56: 0.2 };
const shareElsewhere = 0.08;
const watching = new Set(["WASTEWATER", "SURFACE_WATER", "EMISSION"]);

export function* permitRows(world: World, stations: readonly Station[]): Generator<TableRow> {
  const candidates = stations.filter(({ medium }) => watching.has(medium));
  let issued = 0;
  for (const enterprise of everyEnterprise(world)) {
    const random = world.random("agriculture-environment.permit", enterprise.index);
    const owing = enterpriseStandingOf(world, enterprise.index).taxOverdue > 0;
    const share = Math.max(shares[enterprise.industry] ?? shareElsewhere, owing ? 0.4 : 0);
    if (!random.chance(share)) continue;
    const outlet = premisesOf(world, enterprise);
    const own = candidates.find((station) => station.operatorEnterprise === enterprise.enterpriseCode);
    const station = own ?? nearest(candidates, outlet);
    const issuedOn = plusDays(world.asOf, -random.int(60, 2_700));
    yield [
      "environmental_permit",
      {
        permit_no: `${++issued}/GPMT-${random.chance(0.1) ? "BNNMT" : "UBND"}/${issuedOn.slice(0, 4)}`,
        enterprise_code: enterprise.enterpriseCode,
        issuer: random.weighted([
          ["PROVINCE", 0.7],
          ["COMMUNE", 0.2],
          ["MINISTRY", 0.1],
        ]),
        issued_on: issuedOn,
        // a permit is valid for seven years (Law 72/2020/QH14, article 40)
        expires_on: plusDays(issuedOn, 7 * 365),
        discharge_m3_day: random.int(1, 80) * 10,
        receiving_water: station?.river ?? random.pick(["Sông Trà Khúc", "Sông Vệ", "Sông Trà Bồng", "Suối, kênh"]),
        discharge_point: JSON.stringify({ type: "Point", coordinates: outlet }),
        commune_code: enterprise.commune,
        station_code: station?.code ?? null,
        station_distance_m: station === undefined ? null : Math.round(metresBetween(outlet, station.point)),
      },
    ];
  }
}

type Point = readonly [longitude: number, latitude: number];

/** The nearest station within ten kilometres. */
function nearest(stations: readonly Station[], from: Point): Station | undefined {
  let best: { readonly station: Station; readonly distance: number } | undefined;
  for (const station of stations) {
    const distance = metresBetween(from, station.point);
    if (distance < (best?.distance ?? 10_000)) best = { station, distance };
  }
  return best?.station;
}

/** On the flat, which at these distances is right to a metre. */
function metresBetween([west, south]: Point, [east, north]: Point): number {
  const metresPerDegree = 111_320;
  const dx = (east - west) * metresPerDegree * Math.cos((south * Math.PI) / 180);
  return Math.hypot(dx, (north - south) * metresPerDegree);
}
