import { communeOf, plusDays, pointShape, somewhereIn, type TableRow, type World } from "@lgsp/kit";

const kinds: readonly (readonly [string, number])[] = [
  ["CAMERA", 0.5],
  ["LIGHT", 0.2],
  ["FLOOD", 0.18],
  ["RAIN", 0.12],
];

/** A dozen in each ward, one or two in some communes; one in twelve has been silent for days. */
export function* urbanDeviceRows(world: World): Generator<TableRow> {
  for (const [at, { code }] of world.communes.entries()) {
    const random = world.random("construction.urban-device", at);
    const count = communeOf(code).ward ? random.int(10, 16) : random.int(0, 2);
    for (let number = 1; number <= count; number++) {
      const kind = random.weighted(kinds);
      const status = random.weighted([
        ["ONLINE", 0.88],
        ["SILENT", 0.08],
        ["MAINTENANCE", 0.04],
      ]);
      const day = plusDays(world.asOf, status === "ONLINE" ? 0 : -random.int(2, 60));
      const time = `${String(random.int(0, 2)).padStart(2, "0")}:${String(random.int(0, 59)).padStart(2, "0")}:00Z`;
      yield [
        "urban_device",
        {
          device_id: `${code}-${kind.slice(0, 2)}${String(number).padStart(2, "0")}`,
          kind,
          location: pointShape(somewhereIn(code, random)),
          commune_code: code,
          status,
          last_seen_at: `${day}T${time}`,
        },
      ];
    }
  }
}
