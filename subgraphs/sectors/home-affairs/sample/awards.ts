import { plusDays, workOf, type Person, type Random, type TableRow, type World } from "@lgsp/kit";

type Level = "STATE" | "MINISTRY" | "PROVINCE" | "COMMUNE";

const titles: readonly (readonly [readonly [title: string, level: Level], number])[] = [
  [["Huân chương Lao động hạng Ba", "STATE"], 0.03],
  [["Bằng khen của Bộ trưởng", "MINISTRY"], 0.08],
  [["Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh", "PROVINCE"], 0.32],
  [["Chiến sĩ thi đua cơ sở", "COMMUNE"], 0.3],
  [["Lao động tiên tiến", "COMMUNE"], 0.27],
];
const titlesOfAgencies: readonly (readonly [readonly [title: string, level: Level], number])[] = [
  [["Huân chương Lao động hạng Nhì", "STATE"], 0.04],
  [["Cờ thi đua của Ủy ban nhân dân tỉnh", "PROVINCE"], 0.4],
  [["Tập thể lao động xuất sắc", "PROVINCE"], 0.56],
];

/** One official in five has lately been awarded something, and now and then someone else. */
export function awardOfPerson(world: World, person: Person): TableRow | undefined {
  if (person.status !== "ALIVE" || person.age < 18) return undefined;
  const random = world.random("home-affairs.award", person.index);
  const official = workOf(world, person)?.kind === "AGENCY";
  if (!random.chance(official ? 0.2 : 0.004)) return undefined;
  return awardRow(world, random, titles, { personalId: person.personalId });
}

const departments = Array.from({ length: 14 }, (_, at) => `H48.${String(at + 1).padStart(2, "0")}`);

export function* awardsOfAgencies(world: World): Generator<TableRow> {
  const agencies = [...departments, ...world.communes.map(({ code }) => `QN.${code}`)];
  for (const [at, agency] of agencies.entries()) {
    const random = world.random("home-affairs.award-of-agency", at);
    if (random.chance(0.4)) yield awardRow(world, random, titlesOfAgencies, { agency });
  }
}

function awardRow(
  world: World,
  random: Random,
  among: typeof titles,
  recipient: { readonly personalId: string } | { readonly agency: string },
): TableRow {
  const [title, level] = random.weighted(among);
  const awardedOn = plusDays(world.asOf, -random.int(10, 1_000));
  const personalId = "personalId" in recipient ? recipient.personalId : null;
  const agency = "agency" in recipient ? recipient.agency : null;
  return [
    "award",
    {
      // many are awarded by one decision
      decision_no: `${random.int(1, 60) * 7}/QĐ-${level === "STATE" ? "CTN" : level === "MINISTRY" ? "BNV" : "UBND"}/${awardedOn.slice(0, 4)}`,
      recipient: personalId ?? agency,
      recipient_personal_id: personalId,
      recipient_agency_code: agency,
      title,
      level,
      awarded_on: awardedOn,
    },
  ];
}
