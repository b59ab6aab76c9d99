import {
  communeOf,
  everyEnterprise,
  isSampleCitizen,
  plusDays,
  pointShape,
  runningNumbers,
  somewhereIn,
  type Random,
  type RunningNumbers,
  type TableRow,
  type World,
} from "@lgsp/kit";

type Kind = "CAR" | "BUS" | "TRUCK";

/** Letter of the plate by kind; 76 was issued in Quảng Ngãi, 82 in Kon Tum, and old plates stay valid. */
const letters: Readonly<Record<Kind, string>> = { CAR: "A", BUS: "B", TRUCK: "C" };
/** Firms that move goods and people by road. */
const transport = "49";

interface Owner {
  readonly personalId: string | null;
  readonly enterpriseCode: string | null;
  readonly commune: string;
}

/** Vehicles that must be inspected: five in a hundred grown-ups have a car, carriers several lorries and coaches. */
export function* vehicleRows(world: World): Generator<TableRow> {
  const plates = runningNumbers();
  for (const { index, enterpriseCode, industry, commune } of everyEnterprise(world)) {
    const random = world.random("construction.enterprise-vehicle", index);
    const owner = { personalId: null, enterpriseCode, commune };
    const count = industry === transport ? random.int(3, 9) : random.int(0, 2);
    for (let vehicle = 0; vehicle < count; vehicle++) {
      const kind = random.weighted<Kind>([
        ["TRUCK", 0.6],
        ["BUS", industry === transport ? 0.25 : 0],
        ["CAR", 0.2],
      ]);
      yield vehicleRow(world, random, plates, {
        owner,
        kind,
        badge: industry === transport ? badgeOf(kind, random) : null,
      });
    }
  }
  for (let index = 0; index < world.citizens; index++) {
    const person = world.person(index);
    const random = world.random("construction.vehicle", index);
    const drives = person.status === "ALIVE" && person.age >= 24 && person.age <= 72 && random.chance(0.05);
    if (!drives && !isSampleCitizen(world, index)) continue;
    const kind = random.chance(0.86) ? "CAR" : "TRUCK";
    // some drive for hire, and carry a tracker then
    const hires = random.chance(0.12) || isSampleCitizen(world, index);
    const owner = { personalId: person.personalId, enterpriseCode: null, commune: person.commune };
    yield vehicleRow(world, random, plates, { owner, kind, badge: hires ? badgeOf(kind, random) : null });
  }
}

function badgeOf(kind: Kind, random: Random): string {
  if (kind === "TRUCK") return "FREIGHT";
  return kind === "CAR" ? random.pick(["TAXI", "CONTRACT"]) : random.pick(["FIXED_ROUTE", "CONTRACT"]);
}

function vehicleRow(
  world: World,
  random: Random,
  plates: RunningNumbers,
  { owner, kind, badge }: { readonly owner: Owner; readonly kind: Kind; readonly badge: string | null },
): TableRow {
  const series = `${communeOf(owner.commune).west ? "82" : "76"}${letters[kind]}`;
  return [
    "vehicle",
    {
      plate_no: plateNo(series, plates.next(series)),
      owner_personal_id: owner.personalId,
      owner_enterprise_code: owner.enterpriseCode,
      kind,
      inspection_expires_on: plusDays(world.asOf, random.int(-80, 560)),
      transport_badge: badge,
      last_position: badge === null ? null : pointShape(somewhereIn(owner.commune, random)),
    },
  ];
}

/** "76A-123.45": five digits that look unordered and do not repeat; the multiplier is coprime with 10^5. */
function plateNo(series: string, number: number): string {
  const digits = String((number * 48_271 + 9_176) % 100_000).padStart(5, "0");
  return `${series}-${digits.slice(0, 3)}.${digits.slice(3)}`;
}
