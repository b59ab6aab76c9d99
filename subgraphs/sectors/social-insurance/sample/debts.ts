import { enterpriseStandingOf, type SampleEnterprise, type TableRow, type World } from "@lgsp/kit";
import { months } from "./contributions.ts";

/** A month's contributions of one employee, about. */
const perEmployee = 2_200_000;

/** The monthly account of each enterprise that declares employees; one that has fallen silent has none. */
export function* debtRows(
  world: World,
  employees: ReadonlyMap<number, number>,
  enterprises: readonly SampleEnterprise[],
): Generator<TableRow> {
  for (const { index, enterpriseCode } of enterprises) {
    const count = employees.get(index);
    if (count === undefined) continue;
    const overdue = enterpriseStandingOf(world, index).insuranceMonthsOverdue;
    for (const [at, month] of months.entries()) {
      const monthsOverdue = Math.max(0, overdue - (months.length - 1 - at));
      yield [
        "social_insurance_debt",
        {
          employer_code: enterpriseCode,
          month,
          employees: count,
          debt: count * perEmployee * monthsOverdue,
          months_overdue: monthsOverdue,
        },
      ];
    }
  }
}
