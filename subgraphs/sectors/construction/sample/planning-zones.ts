import { communeOf, rectangleBetween, type TableRow, type World } from "@lgsp/kit";

const functions: readonly (readonly [string, number])[] = [
  ["RESIDENTIAL", 0.5],
  ["MIXED", 0.14],
  ["INDUSTRIAL", 0.08],
  ["GREEN", 0.1],
  ["AGRICULTURE", 0.18],
];

/** The quarter of the commune, seen from its middle, in which a point lies: all of the sample's parcels are in one. */
export function planningZoneAt(
  { code, point, box: [west, south, east, north] }: ReturnType<typeof communeOf>,
  [longitude, latitude]: readonly [longitude: number, latitude: number],
): string {
  const [x, y] = [longitude - point[0], latitude - point[1]];
  if (Math.abs(x) > (east - west) / 5 || Math.abs(y) > (north - south) / 5)
    throw new RangeError(`a parcel of ${code} lies outside its planning zones`);
  return `QH-${code}-${1 + quarters.findIndex(([right, up]) => right === x >= 0 && up === y >= 0)}`;
}

/** East of the middle, north of it: in the order of the zones' numbers. */
const quarters = [
  [true, true],
  [false, true],
  [false, false],
  [true, false],
] as const;

/** Four zones around the middle of a commune, which together cover all parcels of the sample. */
export function* planningZoneRows(world: World): Generator<TableRow> {
  for (const [at, { code, point, box }] of world.communes.entries()) {
    const random = world.random("construction.planning-zone", at);
    const { shortName, ward } = communeOf(code);
    const approvalNo = `${random.int(120, 2_900)}/QĐ-UBND`;
    const [west, south, east, north] = box;
    const [dx, dy] = [(east - west) / 5, (north - south) / 5];
    const corners = [
      [dx, dy],
      [-dx, dy],
      [-dx, -dy],
      [dx, -dy],
    ] as const;
    for (const [quarter, [x, y]] of corners.entries()) {
      yield [
        "planning_zone",
        {
          zone_id: `QH-${code}-${quarter + 1}`,
          plan_name: `Quy hoạch chung ${ward ? "đô thị" : "xã"} ${shortName} đến năm 2040`,
          function: random.weighted(functions),
          approval_no: approvalNo,
          commune_code: code,
          geometry: rectangleBetween(
            [Math.min(point[0], point[0] + x), Math.min(point[1], point[1] + y)],
            [Math.max(point[0], point[0] + x), Math.max(point[1], point[1] + y)],
          ),
        },
      ];
    }
  }
}
