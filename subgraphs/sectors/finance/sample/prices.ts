import type { TableRow, World } from "@lgsp/kit";

const items = [
  ["RICE", "kg", 15_500],
  ["PORK", "kg", 128_000],
  ["CEMENT", "bao 50 kg", 92_000],
  ["STEEL", "kg", 15_200],
  ["SAND", "m³", 310_000],
  ["PETROL", "lít", 19_800],
  ["LPG", "bình 12 kg", 415_000],
] as const;
const months = ["2025-11", "2025-12", "2026-01", "2026-02", "2026-03", "2026-04"].concat(
  ["05", "06", "07", "08", "09", "10"].map((month) => `2026-${month}`),
);
/** Cẩm Thành, Kon Tum, Đức Phổ: the markets that are watched. */
const markets = ["21025", "23293", "21439"];

/** Each month's prices at three markets; they drift by a per cent or two. */
export function* priceRows(world: World): Generator<TableRow> {
  for (const [which, [item, unit, usual]] of items.entries()) {
    for (const [at, commune] of markets.entries()) {
      const random = world.random("finance.price", which * markets.length + at);
      let price = usual * (0.97 + random.next() * 0.06);
      for (const month of months) {
        price *= 0.985 + random.next() * 0.034;
        yield [
          "price_record",
          {
            item,
            unit,
            price: Math.round(price / 100) * 100,
            recorded_on: `${month}-10`,
            commune_code: commune,
            source: "Báo cáo giá thị trường của Sở Tài chính (mẫu)",
          },
        ];
      }
    }
  }
}
