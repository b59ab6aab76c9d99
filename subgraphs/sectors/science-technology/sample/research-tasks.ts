import { everyEnterprise, plusDays, type Random, type TableRow, type World } from "@lgsp/kit";

/** Titles by field of research (OECD FORD); none of these tasks exists. */
const subjects: Readonly<Record<string, readonly string[]>> = {
  1: ["đa dạng sinh học rừng Măng Đen", "biến động đường bờ biển", "dự báo lũ lưu vực sông Trà Khúc"],
  2: ["vật liệu xây dựng từ xỉ thép", "nền tảng dữ liệu dùng chung", "tưới tiết kiệm nước cho cây mía"],
  3: ["dược liệu sâm Ngọc Linh", "phòng bệnh sốt xuất huyết tại cộng đồng"],
  4: ["giống tỏi Lý Sơn", "cà phê xứ lạnh", "quế Trà Bồng", "nuôi biển xa bờ"],
  5: ["sinh kế của đồng bào dân tộc thiểu số", "mô hình chính quyền địa phương hai cấp"],
  6: ["bảo tồn cồng chiêng của người Xơ Đăng", "di sản văn hóa Sa Huỳnh"],
};
const fields = [
  ["1", 0.12],
  ["2", 0.26],
  ["3", 0.12],
  ["4", 0.3],
  ["5", 0.13],
  ["6", 0.07],
] as const;
const firstYear = 2019;
const lastYear = 2026;
const yearly = 9;

export function* researchTaskRows(world: World): Generator<TableRow> {
  const firms = everyEnterprise(world);
  for (let year = firstYear; year <= lastYear; year++) {
    for (let number = 1; number <= yearly; number++) {
      const random = world.random("science.research-task", year * 100 + number);
      const field = random.weighted(fields);
      const startsOn = plusDays(`${year}-01-15`, random.int(0, year === lastYear ? 200 : 330));
      const endsOn = plusDays(startsOn, random.int(12, 36) * 30);
      yield [
        "research_task",
        {
          task_code: `ĐT-${year}-${String(number).padStart(2, "0")}`,
          title: `Nghiên cứu ${random.pick(subjects[field] ?? [])} tại tỉnh Quảng Ngãi`,
          lead_personal_id: world.person(leader(world, random)).personalId,
          // universities and institutes host the others
          host_enterprise_code: random.chance(0.4) ? random.pick(firms).enterpriseCode : null,
          budget: random.int(3, 60) * 100_000_000,
          field,
          starts_on: startsOn,
          ends_on: endsOn,
          rating: endsOn <= world.asOf ? ratingOf(random) : null,
        },
      ];
    }
  }
}

const ratingOf = (random: Random): string =>
  random.weighted([
    ["EXCELLENT", 0.16],
    ["PASSED", 0.78],
    ["FAILED", 0.06],
  ]);

/** The first person of 28 to 64 at or after a random index, around the end if need be. */
function leader(world: World, random: Random): number {
  const from = random.int(0, world.citizens - 1);
  for (let step = 0; step < world.citizens; step++) {
    const index = (from + step) % world.citizens;
    const { status, age } = world.person(index);
    if (status === "ALIVE" && age >= 28 && age <= 64) return index;
  }
  throw new RangeError("nobody in the world can lead a task");
}
