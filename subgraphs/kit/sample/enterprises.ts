import { communeOf } from "./communes.ts";
import { sampleCitizen } from "./personas.ts";
import { permute } from "./random.ts";
import type { SampleEnterprise, World } from "./world.ts";

const weights = [31, 29, 23, 19, 17, 13, 7, 5, 3] as const;

/** Tenth digit of an enterprise code; undefined when the nine have none and are not issued (sum divisible by 11). */
export function enterpriseCheckDigit(nine: string): number | undefined {
  const sum = weights.reduce((total, weight, at) => total + weight * Number(nine[at]), 0);
  return sum % 11 === 0 ? undefined : 10 - (sum % 11);
}

/**
 * Enterprise code = tax code: office prefix (43 Quảng Ngãi, 61 Kon Tum), serial, check digit. Serials begin at 5,000,000,
 * which the offices are far from having issued. Of two neighbouring serials one always has a check digit.
 */
function enterpriseCode(seed: number, index: number, west: boolean): string {
  const serial = 5_000_000 + 2 * permute(seed ^ 0x0e57, index);
  for (const candidate of [serial, serial + 1]) {
    const nine = `${west ? "61" : "43"}${candidate}`;
    const check = enterpriseCheckDigit(nine);
    if (check !== undefined) return nine + check;
  }
  throw new RangeError(`no enterprise code for ${index}`);
}

interface Trade {
  readonly division: string;
  readonly words: readonly string[];
}

const trades: readonly (readonly [Trade, number])[] = [
  [{ division: "46", words: ["Thương mại", "Thương mại và Dịch vụ", "Phân phối"] }, 0.2],
  [{ division: "41", words: ["Xây dựng", "Đầu tư Xây dựng"] }, 0.16],
  [{ division: "47", words: ["Thương mại", "Siêu thị"] }, 0.12],
  [{ division: "42", words: ["Xây dựng Giao thông", "Cầu đường"] }, 0.07],
  [{ division: "49", words: ["Vận tải", "Vận tải và Dịch vụ"] }, 0.08],
  [{ division: "10", words: ["Chế biến Thủy sản", "Chế biến Nông sản", "Thực phẩm"] }, 0.06],
  [{ division: "16", words: ["Chế biến Gỗ", "Lâm sản"] }, 0.04],
  [{ division: "02", words: ["Lâm nghiệp"] }, 0.03],
  [{ division: "01", words: ["Nông nghiệp", "Nông nghiệp Công nghệ cao"] }, 0.05],
  [{ division: "25", words: ["Cơ khí", "Kết cấu Thép"] }, 0.04],
  [{ division: "55", words: ["Khách sạn", "Du lịch"] }, 0.03],
  [{ division: "56", words: ["Ẩm thực", "Nhà hàng"] }, 0.04],
  [{ division: "71", words: ["Tư vấn Thiết kế", "Tư vấn Xây dựng"] }, 0.05],
  [{ division: "62", words: ["Công nghệ", "Giải pháp Phần mềm"] }, 0.03],
];
const forms: readonly (readonly [string, number])[] = [
  ["Công ty TNHH MTV", 0.42],
  ["Công ty TNHH", 0.38],
  ["Công ty Cổ phần", 0.17],
  ["Doanh nghiệp tư nhân", 0.03],
];
const first = [
  "Minh",
  "Phú",
  "Thành",
  "Hoàng",
  "An",
  "Đại",
  "Tân",
  "Hưng",
  "Thiên",
  "Việt",
  "Kim",
  "Ngọc",
  "Trường",
  "Gia",
];
const second = [
  "Phát",
  "Lộc",
  "Thịnh",
  "Long",
  "Sơn",
  "Cường",
  "Tín",
  "Đạt",
  "Hải",
  "Nguyên",
  "Anh",
  "Khang",
  "Lâm",
  "Phong",
];

/** One enterprise; its representative is an adult of the same world. */
export function enterpriseOf(world: World, index: number): SampleEnterprise {
  const random = world.random("enterprise", index);
  const drawn = livingAdult(world, random.int(0, world.citizens - 1));
  const representative = index === 0 ? (sampleCitizen(world) ?? drawn) : drawn;
  const person = world.person(representative);
  const commune = random.chance(0.75)
    ? person.commune
    : random.weighted(world.communes.map((unit) => [unit.code, unit.weight]));
  const trade = random.weighted(trades);
  const form = random.weighted(forms);
  const earliest = Math.max(1998, Number(person.dateOfBirth.slice(0, 4)) + 20);
  const year = random.int(Math.min(earliest, 2025), 2025);
  return {
    index,
    enterpriseCode: enterpriseCode(world.seed, index, communeOf(commune).west),
    name: `${form} ${random.pick(trade.words)} ${random.pick(first)} ${random.pick(second)}`,
    commune,
    representative,
    industry: trade.division,
    registeredOn: `${year}-${String(random.int(1, 12)).padStart(2, "0")}-${String(random.int(1, 28)).padStart(2, "0")}`,
  };
}

/** The first living person of 22 to 68 at or after an index, around the end if need be. */
function livingAdult(world: World, from: number): number {
  for (let step = 0; step < world.citizens; step++) {
    const index = (from + step) % world.citizens;
    const person = world.person(index);
    if (person.status === "ALIVE" && person.age >= 22 && person.age <= 68) return index;
  }
  return from;
}
