import {
  enterpriseStandingOf,
  isSampleCitizen,
  socialInsuranceCode,
  workOf,
  type Person,
  type SampleEnterprise,
  type TableRow,
  type World,
} from "@lgsp/kit";

/** What a person is insured for; the base of her contributions, card and benefits. */
export interface Insurance {
  readonly status: "CONTRIBUTING" | "RESERVED" | "PENSION" | "ENDED";
  readonly participation: readonly ("COMPULSORY" | "VOLUNTARY" | "UNEMPLOYMENT" | "HEALTH")[];
  readonly months: number;
  /** Index of the enterprise that contributes now. */
  readonly enterprise?: number;
  /** Code of the agency that contributes now. */
  readonly agency?: string;
}

const employed = ["COMPULSORY", "UNEMPLOYMENT", "HEALTH"] as const;

/** Officials all, nine in ten employees of firms that declare, some on their own account, and who draws a pension. */
export function insuranceOf(world: World, person: Person): Insurance | undefined {
  const random = world.random("social-insurance.insured", person.index);
  const draw = random.next();
  const work = workOf(world, person);
  const months = work === undefined ? random.int(3, 90) : monthsSince(work.startYear, random.int(0, 11));
  if (work?.kind === "AGENCY") {
    return { status: "CONTRIBUTING", participation: employed, months, agency: work.agency };
  }
  if (work?.kind === "ENTERPRISE" && enterpriseStandingOf(world, work.enterprise).declares && draw < 0.9) {
    return { status: "CONTRIBUTING", participation: employed, months, enterprise: work.enterprise };
  }
  if (work?.kind === "FORMER_ENTERPRISE" && draw < 0.75) return { status: "RESERVED", participation: [], months };
  if (person.age >= 58 && work === undefined) return pensionerOf(person, draw, random.int(180, 420));
  const alone = work === undefined && person.status === "ALIVE" && person.age >= 18 && draw < 0.05;
  if (!alone && !isSampleCitizen(world, person.index)) return undefined;
  return { status: "CONTRIBUTING", participation: ["VOLUNTARY", "HEALTH"], months };
}

/** A pension ends with the month of death; where the death was not reported it goes on. */
function pensionerOf(person: Person, draw: number, months: number): Insurance | undefined {
  if (person.status === "MISSING" || draw >= 0.19) return undefined;
  const ended = person.status === "DEAD" && draw > 0.07;
  return { status: ended ? "ENDED" : "PENSION", participation: ["COMPULSORY"], months };
}

const monthsSince = (year: number, extra: number): number => Math.max(1, (2026 - year) * 12 - extra);

export const insuredRow = (
  person: Person,
  { status, participation, months, enterprise, agency }: Insurance,
  enterprises: readonly SampleEnterprise[],
): TableRow => [
  "insured_person",
  {
    social_insurance_code: socialInsuranceCode(person),
    personal_id: person.personalId,
    employer_code: enterprise === undefined ? null : (enterprises[enterprise]?.enterpriseCode ?? null),
    agency_code: agency ?? null,
    participation: JSON.stringify(participation),
    contribution_months: months,
    status,
  },
];
