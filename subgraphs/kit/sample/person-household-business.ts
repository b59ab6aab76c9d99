import { asOf } from "./people.ts";
import { isSampleCitizen } from "./personas.ts";
import type { Person, Random, World } from "./world.ts";

export interface SampleHouseholdBusiness {
  readonly registrationNo: string;
  readonly name: string;
  readonly industry: string;
  /** What it registered to sell that needs a licence. */
  readonly conditionalGoods: readonly ("ALCOHOL" | "TOBACCO" | "PETROL")[];
  readonly registeredOn: string;
  readonly status: "ACTIVE" | "SUSPENDED" | "CLOSED";
}

/** From this day the owner's personal number is the number of the household business (Circular 86/2024/TT-BTC). */
const personalNumbersSince = "2025-07-01";

const trades: readonly (readonly [readonly [division: string, word: string], number])[] = [
  [["47", "Tạp hóa"], 0.3],
  [["56", "Quán ăn"], 0.2],
  [["47", "Vật liệu xây dựng"], 0.08],
  [["45", "Sửa xe máy"], 0.09],
  [["10", "Cơ sở chế biến thực phẩm"], 0.07],
  [["14", "Tiệm may"], 0.06],
  [["96", "Cắt tóc"], 0.07],
  [["55", "Nhà nghỉ"], 0.05],
  [["31", "Mộc dân dụng"], 0.04],
  [["49", "Vận tải hàng hóa"], 0.04],
];

/** The household business of a person, if she runs one. The same for business registration and for food safety. */
export function householdBusinessOf(world: World, person: Person): SampleHouseholdBusiness | undefined {
  if (person.status !== "ALIVE" || person.age < 21 || person.age > 72) return undefined;
  const random = world.random("person.household-business", person.index);
  if (!random.chance(0.055) && !isSampleCitizen(world, person.index)) return undefined;
  const [industry, word] = random.weighted(trades);
  const year = random.int(Math.max(2005, 2026 - person.age + 20), 2026);
  const month = random.int(1, year === 2026 ? Number(asOf.slice(5, 7)) - 1 : 12);
  const registeredOn = `${year}-${String(month).padStart(2, "0")}-${String(random.int(1, 28)).padStart(2, "0")}`;
  const given = person.fullName.split(" ").at(-1) ?? person.fullName;
  return {
    registrationNo:
      registeredOn < personalNumbersSince ? formerNumber(person.index, random.int(0, 13)) : person.personalId,
    name: `Hộ kinh doanh ${word} ${given}`,
    industry,
    conditionalGoods: conditionalGoods(world.random("person.conditional-goods", person.index), word),
    registeredOn,
    status: random.weighted<SampleHouseholdBusiness["status"]>([
      ["ACTIVE", 0.88],
      ["SUSPENDED", 0.07],
      ["CLOSED", 0.05],
    ]),
  };
}

/** Groceries and eating houses sell alcohol, groceries tobacco, and where motorbikes are mended there is petrol by the litre. */
function conditionalGoods(random: Random, word: string): SampleHouseholdBusiness["conditionalGoods"] {
  switch (word) {
    case "Tạp hóa":
      return [...(random.chance(0.6) ? ["ALCOHOL" as const] : []), ...(random.chance(0.3) ? ["TOBACCO" as const] : [])];
    case "Quán ăn":
      return random.chance(0.7) ? ["ALCOHOL"] : [];
    case "Sửa xe máy":
      return random.chance(0.25) ? ["PETROL"] : [];
    default:
      return [];
  }
}

/** "34A80012345": province of the registration list, letter of the former district, 8 for a household business, serial. */
const formerNumber = (index: number, district: number): string =>
  `34${String.fromCodePoint(65 + district)}8${String(index).padStart(7, "0")}`;
