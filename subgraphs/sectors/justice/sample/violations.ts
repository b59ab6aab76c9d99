import {
  everyEnterprise,
  isSampleCitizen,
  plusDays,
  type Person,
  type Random,
  type RunningNumbers,
  type TableRow,
  type World,
} from "@lgsp/kit";

/** What a decision says of the violation. */
interface Violation {
  readonly field: string;
  /** Whole đồng. */
  readonly fine: number;
  readonly decidedOn: string;
  readonly paid: boolean;
}

type Fields = readonly (readonly [string, number])[];

const fieldsOfPersons: Fields = [
  ["TRAFFIC", 0.46],
  ["SECURITY", 0.16],
  ["LAND", 0.1],
  ["CONSTRUCTION", 0.08],
  ["FORESTRY", 0.07],
  ["FISHERIES", 0.06],
  ["TRADE", 0.07],
];
const fieldsOfFirms: Fields = [
  ["ENVIRONMENT", 0.34],
  ["LABOUR", 0.2],
  ["TRADE", 0.16],
  ["CONSTRUCTION", 0.14],
  ["FOOD_SAFETY", 0.08],
  ["LAND", 0.08],
];
/** Firms that move goods and people by road. */
const transport = "49";

/** The decision against a person, if there is one in the last two years: two in a hundred grown-ups. */
export function violationOf(world: World, person: Person): Violation | undefined {
  if (person.status !== "ALIVE" || person.age < 16) return undefined;
  const random = world.random("justice.violation", person.index);
  if (!random.chance(0.02) && !isSampleCitizen(world, person.index)) return undefined;
  return { ...drawn(world, random, 730), field: random.weighted(fieldsOfPersons), fine: random.int(8, 120) * 50_000 };
}

export function violationRow(world: World, person: Person, decisions: RunningNumbers): TableRow | undefined {
  const violation = violationOf(world, person);
  if (violation === undefined) return undefined;
  return row(violation, decisions, { person: person.personalId, enterprise: null, commune: person.commune });
}

/** One firm in four has been fined in the last three years, of those that drive on the roads more than half. */
export function* enterpriseViolationRows(world: World, decisions: RunningNumbers): Generator<TableRow> {
  for (const { index, enterpriseCode, industry, commune } of everyEnterprise(world)) {
    const random = world.random("justice.enterprise-violation", index);
    const drives = industry === transport;
    if (!random.chance(drives ? 0.6 : 0.25)) continue;
    const field = drives && random.chance(0.75) ? "TRAFFIC" : random.weighted(fieldsOfFirms);
    const violation = { ...drawn(world, random, 1_090), field, fine: random.int(5, 400) * 500_000 };
    yield row(violation, decisions, { person: null, enterprise: enterpriseCode, commune });
  }
}

function drawn(world: World, random: Random, days: number): Pick<Violation, "decidedOn" | "paid"> {
  return { decidedOn: plusDays(world.asOf, -random.int(1, days)), paid: random.chance(0.62) };
}

interface Offence {
  readonly person: string | null;
  readonly enterprise: string | null;
  readonly commune: string;
}

function row(violation: Violation, decisions: RunningNumbers, { person, enterprise, commune }: Offence): TableRow {
  const year = violation.decidedOn.slice(0, 4);
  return [
    "administrative_violation",
    {
      decision_no: `${decisions.next(year)}/${year}/QĐ-XPHC`,
      offender_personal_id: person,
      offender_enterprise_code: enterprise,
      field: violation.field,
      fine: violation.fine,
      decided_on: violation.decidedOn,
      paid: violation.paid,
      commune_code: commune,
    },
  ];
}
