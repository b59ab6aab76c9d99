import { plusDays, workOf, type Person, type SampleEnterprise, type TableRow, type World } from "@lgsp/kit";

/** Major groups of VSCO by division of VSIC: who builds, who sells, who drives. */
const occupations: Readonly<Record<string, readonly string[]>> = {
  "01": ["6", "9"],
  "02": ["6", "9"],
  "10": ["8", "7", "9"],
  "16": ["7", "8"],
  "25": ["7", "8"],
  "41": ["7", "9", "2"],
  "42": ["7", "9", "8"],
  "46": ["5", "4", "3"],
  "47": ["5", "4"],
  "49": ["8", "4"],
  "55": ["5", "9"],
  "56": ["5", "9"],
  "62": ["2", "3"],
  "71": ["2", "3"],
};
const occupationsElsewhere = ["3", "5", "9"];

/** Occupations in a division of VSIC, the same for those who work and for those who are looked for. */
export const occupationsIn = (division: string): readonly string[] => occupations[division] ?? occupationsElsewhere;

/** Where a person works or lately worked under a contract. */
export function employmentRow(
  world: World,
  person: Person,
  enterprises: readonly SampleEnterprise[],
): TableRow | undefined {
  const work = workOf(world, person);
  if (work === undefined || work.kind === "AGENCY") return undefined;
  const employer = enterprises[work.enterprise];
  if (employer === undefined) return undefined;
  const random = world.random("home-affairs.employment", person.index);
  const day = `${work.startYear}-${String(random.int(1, 9)).padStart(2, "0")}-01`;
  const startedOn = day < employer.registeredOn ? employer.registeredOn : day;
  const left = plusDays(world.asOf, -random.int(15, 420));
  const former = work.kind === "FORMER_ENTERPRISE";
  return [
    "employment_record",
    {
      personal_id: person.personalId,
      employer_code: employer.enterpriseCode,
      occupation_code: random.pick(occupationsIn(employer.industry)),
      contract_type: random.chance(0.62) ? "INDEFINITE" : "FIXED_TERM",
      started_on: startedOn,
      ended_on: former ? (left < startedOn ? plusDays(startedOn, 30) : left) : null,
      status: former ? (work.seeking ? "UNEMPLOYED" : "OUTSIDE") : "EMPLOYED",
    },
  ];
}
