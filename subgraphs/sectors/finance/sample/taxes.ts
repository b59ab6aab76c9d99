import {
  enterpriseStandingOf,
  everyEnterprise,
  householdBusinessOf,
  type EnterpriseStanding,
  type Person,
  type Random,
  type TableRow,
  type World,
} from "@lgsp/kit";

const quarters = ["2025-Q4", "2026-Q1", "2026-Q2", "2026-Q3"] as const;
/** Taxes of the last quarter are due at the end of October: nothing of it is owed for 90 days yet. */
const tooYoung = "2026-Q3";

/** VAT and income tax of each quarter that an enterprise declares; one that fell silent stops after the first of 2026. */
export function* taxesOfEnterprises(world: World): Generator<TableRow> {
  for (const { index, enterpriseCode } of everyEnterprise(world)) {
    const standing = enterpriseStandingOf(world, index);
    const random = world.random("finance.tax.enterprise", index);
    for (const period of quarters.slice(0, periodsOf(standing))) {
      for (const taxType of ["VAT", "CIT"] as const) {
        const declared = random.int(4, taxType === "VAT" ? 900 : 300) * 1_000_000;
        const late = period === tooYoung && random.chance(0.15);
        const unpaid = standing.taxOverdue > 0 && period !== "2025-Q4" ? standing.taxOverdue : late ? 1 : 0;
        yield obligation({
          tax_code: enterpriseCode,
          enterprise_code: enterpriseCode,
          taxpayer_personal_id: null,
          tax_type: taxType,
          period,
          ...amounts(declared, unpaid, period === tooYoung, random),
        });
      }
    }
  }
}

const periodsOf = ({ declares, status }: EnterpriseStanding): number =>
  status === "CLOSED" ? 1 : declares ? quarters.length : 2;

/** Quarters of a household business, and the yearly tax on the land of a house, under the owner's personal number. */
export function* taxesOfPerson(world: World, person: Person): Generator<TableRow> {
  if (person.status !== "ALIVE") return;
  const whose = {
    tax_code: person.personalId,
    enterprise_code: null,
    taxpayer_personal_id: person.personalId,
  };
  const business = householdBusinessOf(world, person);
  if (business !== undefined && business.status !== "CLOSED") {
    const random = world.random("finance.tax.household-business", person.index);
    const owes = random.chance(0.08);
    for (const period of quarters.slice(1)) {
      const declared = random.int(3, 140) * 100_000;
      const unpaid = owes ? 1 : 0;
      yield obligation({
        ...whose,
        tax_type: "HOUSEHOLD_BUSINESS",
        period,
        ...amounts(declared, unpaid, period === tooYoung, random),
      });
    }
  }
  const random = world.random("finance.tax.land", person.index);
  if (person.relationToHead !== "HEAD" || !random.chance(0.5)) return;
  const declared = random.int(4, 90) * 10_000;
  yield obligation({
    ...whose,
    tax_type: "LAND",
    period: "2026",
    ...amounts(declared, random.chance(0.1) ? 1 : 0, false, random),
  });
}

/** @param unpaid share of the declared amount */
function amounts(declared: number, unpaid: number, young: boolean, random: Random) {
  const debt = Math.round((declared * unpaid) / 10_000) * 10_000;
  const old = young ? 0 : debt;
  return {
    declared,
    paid: declared - debt,
    debt,
    debt_over_90_days: old,
    enforcement:
      old === 0
        ? "NONE"
        : random.weighted([
            ["NOTICE", 0.5],
            ["ACCOUNT", 0.25],
            ["INVOICE", 0.18],
            ["EXIT_BAN", 0.07],
          ]),
  };
}

const obligation = (row: TableRow[1]): TableRow => ["tax_obligation", row];
