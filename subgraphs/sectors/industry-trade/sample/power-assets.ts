import { communeOf, type TableRow, type World } from "@lgsp/kit";
import hydropower from "../data/hydropower.json" with { type: "json" };

interface Asset {
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly capacityMw: number | null;
  readonly river: string | null;
  readonly commune: string;
}

/** The known hydropower plants; substations, lines and solar plants are drawn. */
export function* powerAssetRows(world: World): Generator<TableRow> {
  for (const [at, asset] of [...plants(), ...gridOf(world)].entries()) {
    const owner = world.enterprise(world.random("industry.power-owner", at).int(0, world.enterprises - 1));
    yield [
      "power_asset",
      {
        asset_code: asset.code,
        name: asset.name,
        kind: asset.kind,
        capacity_mw: asset.capacityMw,
        owner_enterprise_code: owner.enterpriseCode,
        river: asset.river,
        planned_discharge_m3s: dischargeOf(asset),
        commune_code: asset.commune,
      },
    ];
  }
}

/** A plant passes in a flood some eight cubic metres a second for each megawatt, up to what its river carries; a sample. */
const dischargeOf = ({ river, capacityMw }: Asset): number | null =>
  river === null || capacityMw === null ? null : Math.min(6_000, Math.round(capacityMw * 0.8) * 10);

const plants = (): readonly Asset[] => hydropower.map((plant) => ({ ...plant, kind: "HYDROPOWER" }));

function gridOf(world: World): readonly Asset[] {
  return world.communes.flatMap(({ code }, at): Asset[] => {
    const random = world.random("industry.power-grid", at);
    const { shortName, ward } = communeOf(code);
    const asset = (prefix: string, kind: string, name: string, capacityMw: number | null): Asset => ({
      code: `${prefix}-${code}`,
      name,
      kind,
      capacityMw,
      river: null,
      commune: code,
    });
    return [
      ...(random.chance(ward ? 0.9 : 0.18)
        ? [asset("TBA", "SUBSTATION", `Trạm biến áp 110 kV ${shortName}`, random.pick([25, 40, 63]))]
        : []),
      ...(random.chance(0.15) ? [asset("DZ", "LINE", `Đường dây 110 kV nhánh ${shortName}`, null)] : []),
      ...(random.chance(0.05) ? [asset("MT", "SOLAR", `Điện mặt trời ${shortName}`, random.int(5, 49))] : []),
    ];
  });
}
