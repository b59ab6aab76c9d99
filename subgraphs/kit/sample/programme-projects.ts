import { minorityShareOf } from "./ethnicity.ts";
import type { SampleCommune, World } from "./world.ts";

/** A project of the national programme for minority areas; the same for the programme and for public investment. */
export interface ProgrammeProject {
  readonly projectCode: string;
  readonly name: string;
  /** Number of the programme's component project, 1 to 10 (Decision 1719/QĐ-TTg). */
  readonly component: number;
  readonly commune: string;
  readonly allocated: number;
  readonly disbursed: number;
  readonly beneficiaryHouseholds: number;
}

const works: readonly (readonly [component: number, name: string])[] = [
  [1, "Hỗ trợ đất ở, nhà ở, nước sinh hoạt"],
  [2, "Sắp xếp, ổn định dân cư"],
  [3, "Hỗ trợ phát triển sản xuất theo chuỗi giá trị"],
  [4, "Đường giao thông nông thôn"],
  [4, "Nước sinh hoạt tập trung"],
  [5, "Sửa chữa trường phổ thông dân tộc bán trú"],
  [6, "Bảo tồn làng văn hóa truyền thống"],
];

/** Codes of these projects, apart from those of the province's own. */
const firstCode = 9_000_001;

/** Where the programme works: at least three in twenty inhabitants are of a minority. */
export const isMinorityArea = (commune: string): boolean => minorityShareOf(commune) >= 0.15;

/** Two to four projects in each commune of a minority area, none elsewhere. */
export function programmeProjectsOf(world: World, commune: SampleCommune): readonly ProgrammeProject[] {
  if (!isMinorityArea(commune.code)) return [];
  const position = world.communes.indexOf(commune);
  const random = world.random("programme.projects", position);
  return Array.from({ length: random.int(2, 4) }, (_, at) => {
    const [component, name] = random.pick(works);
    const allocated = random.int(4, 180) * 100_000_000;
    return {
      projectCode: String(firstCode + position * 10 + at),
      name: `${name} ${commune.name.slice(0, 1).toLocaleLowerCase("vi")}${commune.name.slice(1)}`,
      component,
      commune: commune.code,
      allocated,
      disbursed: Math.round((allocated * random.int(15, 100)) / 100_000_000) * 1_000_000,
      beneficiaryHouseholds: random.int(20, 600),
    };
  });
}
