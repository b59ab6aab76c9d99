import { disabilityOf, povertyOf, type Person, type TableRow, type World } from "@lgsp/kit";

/** Standard of social assistance in đồng a month (Decree 76/2024/NĐ-CP), multiplied by a coefficient of Decree 20/2021. */
const standard = 500_000;

/** One case for each person with a ground: severe disability, old age, or a child without parents in the household. */
export function beneficiaryRow(world: World, person: Person, caseNumber: number): TableRow | undefined {
  if (person.status !== "ALIVE") return undefined;
  const disability = disabilityOf(world, person);
  const severe = disability !== undefined && disability.level !== "MILD";
  const category = severe ? "DISABLED" : groundOf(world, person);
  if (category === undefined) return undefined;
  const coefficient = severe ? disabledCoefficient(disability.level, person.age) : coefficients[category];
  return [
    "social_protection_beneficiary",
    {
      case_no: `BTXH-${person.commune}-${String(caseNumber).padStart(5, "0")}`,
      personal_id: person.personalId,
      category,
      disability_kind: severe ? disability.kind : null,
      disability_level: severe ? disability.level : null,
      monthly_allowance: standard * coefficient,
      commune_code: person.commune,
    },
  ];
}

type Ground = "CHILD_WITHOUT_CARE" | "SINGLE_PARENT_POOR" | "ELDERLY" | "DISABLED" | "POOR_WITH_HIV";

const coefficients: Readonly<Record<Ground, number>> = {
  CHILD_WITHOUT_CARE: 1.5,
  SINGLE_PARENT_POOR: 1,
  ELDERLY: 1,
  DISABLED: 1.5,
  POOR_WITH_HIV: 1.5,
};

function groundOf(world: World, person: Person): Ground | undefined {
  const random = world.random("health.social-protection", person.index);
  if (person.age >= 80) return random.chance(0.86) ? "ELDERLY" : undefined;
  if (person.age < 16 && person.parents.length === 0) return random.chance(0.5) ? "CHILD_WITHOUT_CARE" : undefined;
  if (povertyOf(world, person.household, person.commune) !== "POOR") return undefined;
  if (person.relationToHead === "HEAD" && person.maritalStatus !== "2" && person.age < 55) {
    return random.chance(0.4) ? "SINGLE_PARENT_POOR" : undefined;
  }
  return person.age >= 18 && random.chance(0.002) ? "POOR_WITH_HIV" : undefined;
}

/** Decree 20/2021/NĐ-CP, article 6: more for children and the old. */
function disabledCoefficient(level: "EXTREMELY_SEVERE" | "SEVERE" | "MILD", age: number): number {
  const base = level === "EXTREMELY_SEVERE" ? 2 : 1.5;
  return age < 16 || age >= 60 ? base + 0.5 : base;
}
