import {
  communeOf,
  disabilityOf,
  povertyOf,
  schoolOfPerson,
  schoolYear,
  type Person,
  type TableRow,
  type World,
} from "@lgsp/kit";
import { academicRecordRows } from "./academic-records.ts";
import { learningSupportRow } from "./learning-support.ts";

/** The year before the one that runs: its marks are known. */
const lastYear = yearBefore(schoolYear);

export type PolicyClass = "ORPHAN" | "DISABLED" | "POOR" | "NEAR_POOR" | "ETHNIC_HARDSHIP";

/** One pupil in one school year, as the other tables of that year need it. */
export interface PupilYear {
  readonly person: Person;
  readonly schoolYear: string;
  readonly grade: number;
  readonly policyClass: PolicyClass | undefined;
}

/**
 * Rows of a child at school: this year, and last year where it was at the same school (not in the first grade of a
 * level, which begins at another school), with records and support of the year that is over.
 */
export function* pupilRows(world: World, person: Person): Generator<TableRow> {
  const place = schoolOfPerson(world, person);
  if (place === undefined) return;
  const policyClass = policyClassOf(world, person);
  const { schoolCode } = world.school(place.school);
  const thisYear = { person, schoolYear, grade: place.grade, policyClass };
  yield pupilRow(world, thisYear, schoolCode, "ENROLLED");
  const wasHere = ![0, 1, 6, 10].includes(place.grade);
  if (!wasHere) {
    yield* learningSupportRow(world, thisYear);
    return;
  }
  const pupil = { person, schoolYear: lastYear, grade: place.grade - 1, policyClass };
  yield pupilRow(world, pupil, schoolCode, "COMPLETED");
  yield* academicRecordRows(world, pupil);
  yield* learningSupportRow(world, pupil);
}

function pupilRow(world: World, pupil: PupilYear, schoolCode: string, status: string): TableRow {
  const { person, grade } = pupil;
  const random = world.random("education.pupil", person.index);
  const [guardian] = person.parents;
  const letter = random.pick(["A", "B", "C", "D"]);
  return [
    "pupil",
    {
      personal_id: person.personalId,
      school_year: pupil.schoolYear,
      pupil_code: `${communeOf(person.commune).west ? "62" : "51"}${String(person.index).padStart(8, "0")}`,
      school_code: schoolCode,
      class_name: grade === 0 ? `Lá ${letter}` : `${grade}${letter}`,
      grade,
      guardian_personal_id: guardian === undefined ? null : world.person(guardian).personalId,
      disability: disabilityOf(world, person)?.kind ?? null,
      policy_class: pupil.policyClass ?? null,
      status,
    },
  ];
}

function policyClassOf(world: World, person: Person): PolicyClass | undefined {
  if (disabilityOf(world, person) !== undefined) return "DISABLED";
  const poverty = povertyOf(world, person.household, person.commune);
  if (poverty !== undefined) return poverty;
  const minority = person.ethnicGroup !== "01";
  return minority && communeOf(person.commune).west && world.random("education.hardship", person.household).chance(0.6)
    ? "ETHNIC_HARDSHIP"
    : undefined;
}

/** "2026-2027" -> "2025-2026". */
function yearBefore(year: string): string {
  const start = Number(year.slice(0, 4)) - 1;
  return `${start}-${start + 1}`;
}
