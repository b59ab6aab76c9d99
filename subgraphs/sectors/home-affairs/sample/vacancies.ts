import { enterpriseStandingOf, plusDays, type SampleEnterprise, type TableRow, type World } from "@lgsp/kit";
import { occupationsIn } from "./employment.ts";

const titleOf: Readonly<Record<string, readonly string[]>> = {
  "2": ["Kỹ sư", "Lập trình viên"],
  "3": ["Kỹ thuật viên", "Giám sát công trình"],
  "4": ["Nhân viên văn phòng", "Kế toán kho"],
  "5": ["Nhân viên bán hàng", "Nhân viên phục vụ"],
  "6": ["Công nhân nông nghiệp"],
  "7": ["Thợ xây", "Thợ hàn", "Thợ mộc"],
  "8": ["Lái xe", "Công nhân vận hành máy"],
  "9": ["Lao động phổ thông"],
};

/** Two active enterprises in five look for people, each for one to three kinds of them. */
export function* vacancyRows(world: World, enterprises: readonly SampleEnterprise[]): Generator<TableRow> {
  let posted = 0;
  for (const { index, enterpriseCode, commune, industry } of enterprises) {
    const random = world.random("home-affairs.vacancy", index);
    if (enterpriseStandingOf(world, index).status !== "ACTIVE" || !random.chance(0.42)) continue;
    for (const occupation of new Set(
      Array.from({ length: random.int(1, 3) }, () => random.pick(occupationsIn(industry))),
    )) {
      yield [
        "job_vacancy",
        {
          vacancy_id: `VL-${String(++posted).padStart(6, "0")}`,
          employer_code: enterpriseCode,
          title: random.pick(titleOf[occupation] ?? ["Nhân viên"]),
          occupation_code: occupation,
          openings: random.int(1, 25),
          salary_from: random.int(50, 150) * 100_000,
          commune_code: commune,
          closes_on: plusDays(world.asOf, random.int(-20, 60)),
        },
      ];
    }
  }
}
