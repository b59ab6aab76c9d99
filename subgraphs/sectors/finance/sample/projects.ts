import { everyEnterprise, plusDays, type Random, type SampleCommune, type TableRow, type World } from "@lgsp/kit";

interface Work {
  readonly words: string;
  readonly investor: string;
  /** Millions of đồng, from and to. */
  readonly cost: readonly [number, number];
}

const works: readonly (readonly [Work, number])[] = [
  [{ words: "Nâng cấp đường liên xã", investor: "H48.07", cost: [8_000, 140_000] }, 0.2],
  [{ words: "Cầu dân sinh", investor: "H48.07", cost: [5_000, 90_000] }, 0.1],
  [{ words: "Kè chống sạt lở", investor: "H48.06", cost: [12_000, 220_000] }, 0.14],
  [{ words: "Sửa chữa hồ chứa nước", investor: "H48.06", cost: [6_000, 80_000] }, 0.08],
  [{ words: "Xây dựng trường học", investor: "H48.09", cost: [9_000, 70_000] }, 0.14],
  [{ words: "Nâng cấp trạm y tế", investor: "H48.10", cost: [3_000, 26_000] }, 0.1],
  [{ words: "Hạ tầng khu công nghiệp", investor: "H48.90", cost: [90_000, 1_400_000] }, 0.06],
  [{ words: "Trùng tu di tích", investor: "H48.11", cost: [4_000, 45_000] }, 0.06],
  [{ words: "Cấp nước sinh hoạt", investor: "commune", cost: [2_000, 18_000] }, 0.12],
];
/** Divisions of VSIC that build. */
const builders = new Set(["41", "42", "71"]);
/** Law 58/2024/QH15 draws the lines by field; these are those of most fields, in millions of đồng. */
const groupB = 90_000;
const groupA = 1_500_000;

/** Some forty projects for 20,000 people; their contractors are building firms, solvent or not. */
export function* projectRows(world: World): Generator<TableRow> {
  const firms = everyEnterprise(world);
  const contractors = firms.filter(({ industry }) => builders.has(industry));
  const count = Math.max(40, Math.round(world.citizens / 2_000));
  for (let index = 0; index < count; index++) {
    const random = world.random("finance.project", index);
    const work = random.weighted(works);
    const places = placesOf(world, random);
    const [first] = places;
    if (first === undefined) continue;
    const total = random.int(...work.cost);
    const projectCode = String(8_000_001 + index);
    const status = random.weighted(progress);
    const contracted = status !== "PLANNED";
    const contractor = random.pick(contractors.length === 0 ? firms : contractors);
    yield [
      "public_investment_project",
      {
        project_code: projectCode,
        name: `${work.words} ${first.name}`,
        investor_agency_code: work.investor === "commune" ? `QN.${first.code}` : work.investor,
        project_group: total >= groupA ? "A" : total >= groupB ? "B" : "C",
        total_investment: total * 1_000_000,
        disbursed: Math.round(total * paid[status] * (0.8 + random.next() * 0.2)) * 1_000_000,
        contractor_enterprise_code: contracted ? contractor.enterpriseCode : null,
        contracted_on: contracted ? plusDays(world.asOf, -random.int(60, 900)) : null,
        commune_codes: JSON.stringify(places.map(({ code }) => code)),
        status,
      },
    ];
    const share = Math.floor(total / places.length);
    for (const [at, { code }] of places.entries()) {
      const millions = at === 0 ? total - share * (places.length - 1) : share;
      yield ["project_place", { project_code: projectCode, commune_code: code, investment: millions * 1_000_000 }];
    }
  }
}

type Status = "PLANNED" | "RUNNING" | "DELAYED" | "COMPLETED";

const progress: readonly (readonly [Status, number])[] = [
  ["PLANNED", 0.2],
  ["RUNNING", 0.42],
  ["DELAYED", 0.16],
  ["COMPLETED", 0.22],
];
const paid: Readonly<Record<Status, number>> = { PLANNED: 0, RUNNING: 0.55, DELAYED: 0.3, COMPLETED: 1 };

/** One to three communes, whatever their population: money goes where it is thin too. */
function placesOf(world: World, random: Random): readonly SampleCommune[] {
  const count = random.weighted([
    [1, 0.6],
    [2, 0.28],
    [3, 0.12],
  ]);
  return [...new Set(Array.from({ length: count }, () => random.pick(world.communes)))];
}
