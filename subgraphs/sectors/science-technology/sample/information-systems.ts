import { plusDays, runningNumbers, type TableRow, type World } from "@lgsp/kit";
import systems from "../data/information-systems.json" with { type: "json" };

export function* informationSystemRows(world: World): Generator<TableRow> {
  const numbers = runningNumbers();
  for (const [at, system] of systems.entries()) {
    const random = world.random("science.information-system", at);
    const day = plusDays(world.asOf, -(random.chance(0.85) ? 0 : random.int(2, 240)));
    const time = `${String(random.int(0, 2)).padStart(2, "0")}:${String(random.int(0, 59)).padStart(2, "0")}:00Z`;
    yield [
      "information_system",
      {
        system_code: `${system.owner}-HT${String(numbers.next(system.owner)).padStart(2, "0")}`,
        name: system.name,
        owner_agency_code: system.owner,
        security_level: system.level,
        connected_to_hub: system.connected,
        last_sync_at: system.connected ? `${day}T${time}` : null,
      },
    ];
  }
}
