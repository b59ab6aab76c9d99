import { communeOf, type TableRow, type World } from "@lgsp/kit";
import zones from "../data/industrial-zones.json" with { type: "json" };

interface Zone {
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly areaHa: number;
  readonly communes: readonly string[];
}

/** The zones and parks that exist, and clusters invented for one commune in four. */
export function zonesIn(world: World): readonly Zone[] {
  const clusters = world.communes.flatMap(({ code }, at): Zone[] => {
    const random = world.random("industry.cluster", at);
    if (!random.chance(0.25)) return [];
    const name = `Cụm công nghiệp ${communeOf(code).shortName}`;
    return [{ code: `CCN-${code}`, name, kind: "CLUSTER", areaHa: random.int(8, 75), communes: [code] }];
  });
  return [...zones, ...clusters];
}

export function* industrialZoneRows(world: World): Generator<TableRow> {
  for (const [at, zone] of zonesIn(world).entries()) {
    const random = world.random("industry.zone", at);
    yield [
      "industrial_zone",
      {
        zone_code: zone.code,
        name: zone.name,
        kind: zone.kind,
        area_ha: zone.areaHa,
        occupancy_rate: random.int(zone.kind === "CLUSTER" ? 10 : 35, 98),
        // economic zones are developed by the state
        developer_enterprise_code:
          zone.kind === "ECONOMIC_ZONE" ? null : world.enterprise(random.int(0, world.enterprises - 1)).enterpriseCode,
      },
    ];
    for (const commune of zone.communes)
      yield ["industrial_zone_commune", { zone_code: zone.code, commune_code: commune }];
  }
}
