import type { TableRow, World } from "@lgsp/kit";

const fonds = [
  ["P-01", "Ủy ban nhân dân tỉnh Quảng Ngãi"],
  ["P-02", "Ủy ban nhân dân tỉnh Kon Tum (trước 2025)"],
  ["P-03", "Ủy ban Hành chính tỉnh Nghĩa Bình"],
  ["P-04", "Ủy ban nhân dân huyện Bình Sơn (trước 2025)"],
  ["P-05", "Sở Nội vụ"],
] as const;
const matters = [
  "Hồ sơ về địa giới hành chính",
  "Hồ sơ tổ chức bộ máy",
  "Hồ sơ giao đất, cho thuê đất",
  "Hồ sơ khen thưởng",
  "Báo cáo tình hình kinh tế - xã hội",
  "Hồ sơ xây dựng công trình thủy lợi",
];
const recordsInFond = 40;

/** Forty records of each fond of the historical archive; the older a record, the rarer its image. */
export function* archiveRows(world: World): Generator<TableRow> {
  for (const [at, [fond, creator]] of fonds.entries()) {
    for (let number = 1; number <= recordsInFond; number++) {
      const random = world.random(`home-affairs.archive-${at}`, number);
      const from = random.int(1976, 2022);
      yield [
        "archive_record",
        {
          fond_code: fond,
          record_no: String(number).padStart(5, "0"),
          title: `${random.pick(matters)}, ${creator}`,
          period: `${from}-${from + random.int(0, 3)}`,
          retention: random.weighted([
            ["PERMANENT", 0.5],
            ["Y70", 0.2],
            ["Y20", 0.2],
            ["Y10", 0.1],
          ]),
          digitised: random.chance(from < 1990 ? 0.3 : 0.7),
        },
      ];
    }
  }
}
