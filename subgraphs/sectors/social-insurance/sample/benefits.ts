import { plusDays, workOf, type Person, type TableRow, type World } from "@lgsp/kit";
import type { Insurance } from "./insured.ts";

export interface Benefit {
  readonly kind: "PENSION" | "SICKNESS" | "MATERNITY" | "OCCUPATIONAL" | "SURVIVOR" | "UNEMPLOYMENT";
  readonly monthlyAmount: number;
  readonly startedOn: string;
  readonly endedOn?: string;
}

const maternityDays = 182;

/** The benefit that a person draws or lately drew. */
export function benefitOf(world: World, person: Person, insurance: Insurance | undefined): Benefit | undefined {
  const random = world.random("social-insurance.benefit", person.index);
  const draw = random.next();
  const amount = random.int(18, 90) * 100_000;
  const recent = plusDays(world.asOf, -random.int(5, 170));
  if (insurance?.status === "PENSION" || insurance?.status === "ENDED") {
    const startedOn = `${2026 - Math.max(0, person.age - 57)}-${String(random.int(1, 9)).padStart(2, "0")}-01`;
    const ended = insurance.status === "ENDED" ? { endedOn: plusDays(world.asOf, -random.int(40, 700)) } : {};
    return { kind: "PENSION", monthlyAmount: amount, startedOn, ...ended };
  }
  const work = workOf(world, person);
  if (work?.kind === "FORMER_ENTERPRISE" && work.seeking && insurance !== undefined && draw < 0.5) {
    return until(world, { kind: "UNEMPLOYMENT", monthlyAmount: amount, startedOn: recent }, random.int(3, 9) * 30);
  }
  if (person.status !== "ALIVE") return undefined;
  if (person.maritalStatus === "3" && person.age >= 55 && draw < 0.05) {
    return { kind: "SURVIVOR", monthlyAmount: 1_170_000, startedOn: plusDays(world.asOf, -random.int(100, 3_000)) };
  }
  if (insurance?.status !== "CONTRIBUTING" || !insurance.participation.includes("COMPULSORY")) return undefined;
  if (person.sex === "F" && person.age >= 21 && person.age <= 41 && draw < 0.09) {
    return until(world, { kind: "MATERNITY", monthlyAmount: amount, startedOn: recent }, maternityDays);
  }
  if (draw < 0.13) {
    return until(world, { kind: "SICKNESS", monthlyAmount: amount, startedOn: recent }, random.int(3, 30));
  }
  return draw < 0.137 ? { kind: "OCCUPATIONAL", monthlyAmount: 702_000, startedOn: recent } : undefined;
}

/** Ended where the days are over at the sample's day. */
function until(world: World, benefit: Benefit, days: number): Benefit {
  const endedOn = plusDays(benefit.startedOn, days);
  return endedOn < world.asOf ? { ...benefit, endedOn } : benefit;
}

export const benefitRow = (
  person: Person,
  { kind, monthlyAmount, startedOn, endedOn }: Benefit,
  number: number,
): TableRow => [
  "social_insurance_benefit",
  {
    decision_no: `${number}/${startedOn.slice(0, 4)}/QĐ-BHXH`,
    personal_id: person.personalId,
    kind,
    monthly_amount: monthlyAmount,
    started_on: startedOn,
    ended_on: endedOn ?? null,
    active: endedOn === undefined,
  },
];
