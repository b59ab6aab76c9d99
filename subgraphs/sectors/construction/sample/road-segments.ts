import { communeOf, type Random, type TableRow, type World } from "@lgsp/kit";

/** Main roads by the former districts that they run through; which communes of them they touch is drawn. */
const roads: readonly { readonly name: string; readonly districts: readonly string[] }[] = [
  { name: "Quốc lộ 1", districts: ["524", "527", "522", "528", "533", "534"] },
  { name: "Quốc lộ 24", districts: ["533", "534", "535", "613", "614", "608"] },
  { name: "Quốc lộ 24B", districts: ["522", "527", "529"] },
  { name: "Quốc lộ 24C", districts: ["524", "525"] },
  { name: "Đường Hồ Chí Minh (Quốc lộ 14)", districts: ["608", "615", "612", "611", "610"] },
  { name: "Quốc lộ 40", districts: ["611"] },
  { name: "Quốc lộ 40B", districts: ["612", "617"] },
  { name: "Quốc lộ 14C", districts: ["611", "616", "618"] },
];
/** Bridges of the town over the Trà Khúc; the first is 643 m long and was closed in the flood of October 2025. */
const bridges = [
  { name: "Cầu Trà Khúc 1", commune: "21028", lengthM: 643, closed: true },
  { name: "Cầu Trà Khúc 2", commune: "21025", lengthM: 680, closed: false },
  { name: "Cầu Thạch Bích", commune: "21028", lengthM: 880, closed: false },
] as const;
const floodClosure = "Mực nước vượt báo động 3";

const closures: readonly (readonly [string, number])[] = [
  ["Ngập sâu", 0.4],
  ["Sạt lở taluy", 0.35],
  ["Hư hỏng mố cầu, nền đường", 0.15],
  [floodClosure, 0.1],
];

export function* roadSegmentRows(world: World): Generator<TableRow> {
  for (const [at, { code }] of world.communes.entries()) {
    const random = world.random("construction.road", at);
    const { formerDistrict, shortName, ward } = communeOf(code);
    const main = roads.filter(({ districts }) => districts.includes(formerDistrict) && random.chance(0.6));
    const segments = [
      ...main.map(({ name }) => ({ name, kind: "ROAD", lengthM: random.int(2_000, 14_000) })),
      { name: `Đường trung tâm ${shortName}`, kind: "ROAD", lengthM: random.int(600, 5_000) },
      ward
        ? { name: `Cầu ${shortName}`, kind: "BRIDGE", lengthM: random.int(30, 220) }
        : { name: `Ngầm tràn ${shortName}`, kind: "FORD", lengthM: random.int(15, 90) },
    ];
    for (const [number, segment] of segments.entries()) {
      // fords go under first
      const closed = random.chance(segment.kind === "FORD" ? 0.2 : 0.06);
      yield segmentRow(random, `${code}-${String(number + 1).padStart(2, "0")}`, code, { ...segment, closed });
    }
  }
  for (const [number, { commune, ...bridge }] of bridges.entries()) {
    const random = world.random("construction.bridge", number);
    const reason = bridge.closed ? floodClosure : undefined;
    yield segmentRow(random, `CAU-${String(number + 1).padStart(3, "0")}`, commune, {
      ...bridge,
      kind: "BRIDGE",
      reason,
    });
  }
}

interface Segment {
  readonly name: string;
  readonly kind: string;
  readonly lengthM: number;
  readonly closed: boolean;
  readonly reason?: string | undefined;
}

function segmentRow(random: Random, id: string, commune: string, segment: Segment): TableRow {
  const { name, kind, lengthM, closed } = segment;
  const condition = random.weighted([
    ["GOOD", 0.45],
    ["FAIR", 0.38],
    ["POOR", 0.17],
  ]);
  return [
    "road_segment",
    {
      segment_id: id,
      road_name: name,
      kind,
      length_m: lengthM,
      condition_code: condition,
      closed,
      closed_reason: closed ? (segment.reason ?? random.weighted(closures)) : null,
      commune_code: commune,
    },
  ];
}
