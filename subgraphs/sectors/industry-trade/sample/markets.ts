import { communeOf, pointShape, somewhereIn, type TableRow, type World } from "@lgsp/kit";

interface Place {
  readonly name: string;
  readonly kind: "MARKET" | "SUPERMARKET" | "LOGISTICS";
  readonly grade: string | null;
}

/** A market in nearly every commune, large ones and supermarkets in the wards, a few warehouses. */
export function* marketRows(world: World): Generator<TableRow> {
  for (const [at, { code }] of world.communes.entries()) {
    const random = world.random("industry.market", at);
    const { shortName, ward } = communeOf(code);
    const places: Place[] = [];
    if (ward || random.chance(0.93))
      places.push({ name: `Chợ ${shortName}`, kind: "MARKET", grade: ward ? random.pick(["1", "2"]) : "3" });
    if (random.chance(ward ? 0.9 : 0.08))
      places.push({ name: `Siêu thị ${shortName}`, kind: "SUPERMARKET", grade: ward ? random.pick(["2", "3"]) : "3" });
    if (random.chance(0.07)) places.push({ name: `Kho logistics ${shortName}`, kind: "LOGISTICS", grade: null });
    for (const [number, { name, kind, grade }] of places.entries()) {
      yield [
        "market",
        {
          market_code: `TM-${code}-${number + 1}`,
          name,
          kind,
          grade,
          commune_code: code,
          location: pointShape(somewhereIn(code, random)),
        },
      ];
    }
  }
}
