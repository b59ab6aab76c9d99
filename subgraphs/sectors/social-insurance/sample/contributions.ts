import {
  enterpriseStandingOf,
  socialInsuranceCode,
  type Person,
  type SampleEnterprise,
  type TableRow,
  type World,
} from "@lgsp/kit";
import type { Insurance } from "./insured.ts";

/** The months that are shown, the last of them the one before the sample's day. */
export const months = ["2026-05", "2026-06", "2026-07", "2026-08", "2026-09", "2026-10"] as const;

/** Base salary of officials in đồng (Decree 73/2024/NĐ-CP), multiplied by a coefficient. */
const baseSalary = 2_340_000;
/** Social, unemployment and health insurance of employer and employee together, in per cent of the salary. */
const share = 32;
const shareAlone = 22;

/** A row for each month that was paid: a firm that owes three months has not paid the last three. */
export function* contributionRows(
  world: World,
  person: Person,
  { status, months: paid, enterprise, agency }: Insurance,
  enterprises: readonly SampleEnterprise[],
): Generator<TableRow> {
  if (status !== "CONTRIBUTING") return;
  const random = world.random("social-insurance.contribution", person.index);
  const overdue = enterprise === undefined ? 0 : enterpriseStandingOf(world, enterprise).insuranceMonthsOverdue;
  const salary =
    agency !== undefined
      ? Math.round((baseSalary * random.int(234, 640)) / 100_000) * 1_000
      : random.int(enterprise === undefined ? 15 : 42, enterprise === undefined ? 40 : 160) * 100_000;
  const rate = agency === undefined && enterprise === undefined ? shareAlone : share;
  for (const month of months.slice(Math.max(0, months.length - paid), Math.max(0, months.length - overdue))) {
    yield [
      "social_insurance_contribution",
      {
        social_insurance_code: socialInsuranceCode(person),
        personal_id: person.personalId,
        month,
        employer_code: enterprise === undefined ? null : (enterprises[enterprise]?.enterpriseCode ?? null),
        agency_code: agency ?? null,
        salary_base: salary,
        amount: (salary * rate) / 100,
      },
    ];
  }
}
