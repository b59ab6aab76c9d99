import { staffNumber, workOf, type Person, type Random, type TableRow, type World } from "@lgsp/kit";

interface Grade {
  readonly rank: string;
  readonly coefficient: readonly [low: number, high: number];
  readonly positions: readonly string[];
}

const grades: readonly (readonly [Grade, number])[] = [
  [{ rank: "01.001", coefficient: [620, 800], positions: ["Giám đốc", "Phó Giám đốc"] }, 0.02],
  [{ rank: "01.002", coefficient: [440, 678], positions: ["Trưởng phòng", "Phó Trưởng phòng"] }, 0.14],
  [{ rank: "01.003", coefficient: [234, 498], positions: ["Chuyên viên"] }, 0.66],
  [{ rank: "01.004", coefficient: [210, 489], positions: ["Cán sự"] }, 0.12],
  [{ rank: "01.005", coefficient: [186, 406], positions: ["Nhân viên"] }, 0.06],
];
const ofCommune: readonly (readonly [Grade, number])[] = [
  [{ rank: "01.002", coefficient: [440, 610], positions: ["Chủ tịch", "Phó Chủ tịch"] }, 0.1],
  [{ rank: "01.003", coefficient: [234, 498], positions: ["Chuyên viên", "Công chức tư pháp - hộ tịch"] }, 0.7],
  [{ rank: "01.004", coefficient: [210, 489], positions: ["Cán sự", "Công chức văn phòng"] }, 0.2],
];

/** One row for each official; the merger of communes left more surplus there than in departments. */
export function civilServantRow(world: World, person: Person): TableRow | undefined {
  const work = workOf(world, person);
  if (work?.kind !== "AGENCY") return undefined;
  const random = world.random("home-affairs.civil-servant", person.index);
  const commune = /^QN\.\d/.test(work.agency);
  const { rank, coefficient, positions } = random.weighted(commune ? ofCommune : grades);
  return [
    "civil_servant",
    {
      staff_no: staffNumber(person),
      personal_id: person.personalId,
      agency_code: work.agency,
      position: random.pick(positions),
      rank_code: rank,
      salary_coefficient: random.int(...coefficient) / 100,
      party_member: random.chance(0.68),
      recruited_on: dayIn(work.startYear, random),
      discipline_count: random.chance(0.04) ? random.int(1, 2) : 0,
      surplus: random.chance(commune ? 0.14 : 0.05),
    },
  ];
}

const dayIn = (year: number, random: Random): string =>
  `${year}-${String(random.int(1, 9)).padStart(2, "0")}-${String(random.int(1, 28)).padStart(2, "0")}`;
