import { isSampleCitizen, plusDays, type Person, type TableRow, type World } from "@lgsp/kit";

/** Communes with a harbour, from Vạn Tường down to Sa Huỳnh, and Lý Sơn. */
const ports: ReadonlySet<string> = new Set([
  "21061",
  "21109",
  "21211",
  "21034",
  "21409",
  "21421",
  "21433",
  "21439",
  "21472",
  "21478",
  "21548",
]);
const largestPort = "21478";
/** From this length a vessel must carry a monitoring device (Decree 26/2019/NĐ-CP). */
const monitoredFrom = 15;

/** One man in seven on the coast owns a vessel; in a few old records the owner has no personal number. */
export function vesselRow(world: World, person: Person, number: number): TableRow | undefined {
  const sampled = isSampleCitizen(world, person.index);
  const fisher = person.sex === "M" && person.age >= 25 && person.age <= 66 && ports.has(person.commune);
  if (!sampled && !(fisher && person.status === "ALIVE")) return undefined;
  const random = world.random("agriculture-environment.vessel", person.index);
  if (!random.chance(0.15) && !sampled) return undefined;
  const lengthM = random.int(60, 265) / 10;
  const monitored = lengthM >= monitoredFrom;
  const atSea = monitored && random.chance(0.4);
  const silent = random.chance(0.08);
  const signalOn = plusDays(world.asOf, -(silent ? random.int(10, 25) : atSea ? 1 : random.int(1, 6)));
  return [
    "fishing_vessel",
    {
      registration_no: `QNg-${String(90_000 + number)}-TS`,
      owner_personal_id: !sampled && random.chance(0.05) ? null : person.personalId,
      length_m: lengthM,
      power_kw: Math.round(lengthM * random.int(4, 28)),
      licence_expires_on: plusDays(world.asOf, random.int(-300, 1_600)),
      last_signal_at: monitored ? `${signalOn}T${String(random.int(0, 23)).padStart(2, "0")}:10:00Z` : null,
      last_position: monitored ? positionOf(atSea, random.next(), random.next()) : null,
      at_sea: monitored ? atSea : null,
      home_port_commune_code: ports.has(person.commune) ? person.commune : largestPort,
    },
  ];
}

/** East of the coast, which runs at about 109 degrees, out to the Paracels; or in port. */
const positionOf = (atSea: boolean, east: number, north: number): string =>
  JSON.stringify({
    type: "Point",
    coordinates: atSea ? [fourDecimals(109.3 + east * 3), fourDecimals(14.2 + north * 2.4)] : [109.06, 14.66],
  });

const fourDecimals = (degrees: number): number => Math.round(degrees * 10_000) / 10_000;
