import { communeOf, isSampleCitizen, type Person, type TableRow, type World } from "@lgsp/kit";

const kinds: readonly (readonly [string, number])[] = [
  ["UPPER_SECONDARY", 0.58],
  ["LOWER_SECONDARY", 0.27],
  ["INTERMEDIATE", 0.07],
  ["COLLEGE", 0.06],
  ["CERTIFICATE", 0.02],
];

/** The highest diploma in the registers of the province; those who finished before 1990 have none there. */
export function diplomaRow(world: World, person: Person, number: number): TableRow | undefined {
  const birthYear = Number(person.dateOfBirth.slice(0, 4));
  if (person.age < 19 || (birthYear < 1972 && !isSampleCitizen(world, person.index))) return undefined;
  const random = world.random("education.diploma", person.index);
  if (!random.chance(0.46) && !isSampleCitizen(world, person.index)) return undefined;
  const kind = random.weighted(kinds);
  const issuedIn = birthYear + (kind === "LOWER_SECONDARY" ? 15 : kind === "UPPER_SECONDARY" ? 18 : 21);
  const year = Math.min(issuedIn, Number(world.asOf.slice(0, 4)) - 1);
  return [
    "diploma",
    {
      serial_no: `QNG${String(number).padStart(8, "0")}`,
      register_no: `${String(random.int(1, 9_999)).padStart(4, "0")}/${year}`,
      personal_id: person.personalId,
      kind,
      issuer: issuerOf(kind, communeOf(person.commune).west, year),
      issued_on: `${year}-${String(random.int(6, 9)).padStart(2, "0")}-${String(random.int(1, 28)).padStart(2, "0")}`,
    },
  ];
}

/** Kon Tum had its own department until the two provinces were merged on 2025-07-01. */
function issuerOf(kind: string, west: boolean, year: number): string {
  if (kind === "COLLEGE" || kind === "INTERMEDIATE")
    return `Trường Cao đẳng ${west && year < 2025 ? "Kon Tum" : "Quảng Ngãi"}`;
  return `Sở Giáo dục và Đào tạo tỉnh ${west && year < 2025 ? "Kon Tum" : "Quảng Ngãi"}`;
}
