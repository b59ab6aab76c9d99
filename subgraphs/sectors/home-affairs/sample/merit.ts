import { isSampleCitizen, type Person, type TableRow, type World } from "@lgsp/kit";

/** Standard of allowances in đồng (Decree 77/2024/NĐ-CP), multiplied by category. */
const standard = 2_789_000;

const categories = [
  ["WAR_INVALID", 0.34, 1.2],
  ["SICK_SOLDIER", 0.1, 1.3],
  ["MARTYR_RELATIVE", 0.32, 1],
  ["CHEMICAL_VICTIM", 0.13, 1.4],
  ["REVOLUTION_HELPER", 0.11, 0.6],
] as const;
const heroicMother = ["HEROIC_MOTHER", 0, 3] as const;
const relative = ["MARTYR_RELATIVE", 0, 1] as const;

/** Seven in a hundred of those over 62; mothers who lost sons are over 85. In some old files the number is missing. */
export function meritoriousPersonRow(world: World, person: Person, fileNumber: number): TableRow | undefined {
  const sampled = isSampleCitizen(world, person.index);
  if (person.status !== "ALIVE" || (person.age < 62 && !sampled)) return undefined;
  const random = world.random("home-affairs.merit", person.index);
  if (!random.chance(0.075) && !sampled) return undefined;
  const [category, , coefficient] = sampled
    ? relative
    : person.sex === "F" && person.age >= 85
      ? heroicMother
      : random.weighted(categories.map((one) => [one, one[1]] as const));
  const impaired = category === "WAR_INVALID" || category === "SICK_SOLDIER" || category === "CHEMICAL_VICTIM";
  return [
    "meritorious_person",
    {
      file_no: `NCC-${String(fileNumber).padStart(6, "0")}`,
      personal_id: !sampled && random.chance(0.05) ? null : person.personalId,
      category,
      disability_rate: impaired ? random.int(21, 85) : null,
      monthly_allowance: Math.round((standard * coefficient) / 1_000) * 1_000,
      paying_commune_code: person.commune,
    },
  ];
}
