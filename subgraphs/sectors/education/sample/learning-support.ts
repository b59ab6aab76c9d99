import { plusDays, type TableRow, type World } from "@lgsp/kit";
import type { PupilYear } from "./pupils.ts";

/** 150,000 đồng a month for at most nine months of a school year (Decree 238/2025/NĐ-CP, as Decree 81/2021 before it). */
const monthly = 150_000;
const entitled: ReadonlySet<string | undefined> = new Set(["ORPHAN", "DISABLED", "POOR"]);

/** Zero or one row: pupils with a ground, a few of whom have not applied. */
export function* learningSupportRow(world: World, { person, schoolYear, policyClass }: PupilYear): Generator<TableRow> {
  if (!entitled.has(policyClass)) return;
  const random = world.random("education.learning-support", person.index);
  if (!random.chance(0.92)) return;
  const paidOn = plusDays(`${schoolYear.slice(5)}-05-05`, random.int(0, 30));
  const running = paidOn > world.asOf;
  const months = running ? 0 : random.int(8, 9);
  yield [
    "learning_support",
    {
      personal_id: person.personalId,
      school_year: schoolYear,
      legal_basis: "Nghị định 238/2025/NĐ-CP",
      ground: policyClass ?? null,
      months,
      amount: months * monthly,
      paid_on: running ? null : paidOn,
    },
  ];
}
