import { plusDays, type Random, type TableRow, type World } from "@lgsp/kit";
import type { Dossier } from "./dossiers.ts";
import { officeHour, workingDay } from "./working-time.ts";

type Kind = "RECEIVE" | "EXAMINE" | "CONSULT" | "SIGN" | "RETURN";

interface Step {
  readonly kind: Kind;
  readonly startedAt: string;
  readonly endedAt: string | null;
  readonly outcome: string | null;
}

/** The steps so far; the last one of an open dossier lasts. Officials of the receiving agency take turns. */
export function* stepRows(world: World, dossier: Dossier, officers: readonly string[]): Generator<TableRow> {
  const { procedure, applicant, code } = dossier;
  const isPerson = applicant.personalId !== undefined;
  const random = world.random(isPerson ? "procedures.person-steps" : "procedures.enterprise-steps", applicant.index);
  for (const [at, step] of stepsOf(dossier, random).entries()) {
    yield [
      "dossier_step",
      {
        dossier_code: code,
        applicant_personal_id: applicant.personalId ?? null,
        step_no: at + 1,
        kind: step.kind,
        officer_staff_no: officers.length === 0 ? null : random.pick(officers),
        awaited_agency_code: step.kind === "CONSULT" ? procedure.awaits : null,
        started_at: step.startedAt,
        ended_at: step.endedAt,
        outcome: step.outcome,
      },
    ];
  }
}

function stepsOf(dossier: Dossier, random: Random): readonly Step[] {
  const { submittedAt, submittedOn, finishedAt, status } = dossier;
  const received: Step = { kind: "RECEIVE", startedAt: submittedAt, endedAt: submittedAt, outcome: "PASSED" };
  if (status === "RECEIVED") return [{ ...received, endedAt: null, outcome: null }];
  const nextDay = officeHour(workingDay(plusDays(submittedOn, 1)), random);
  const startedAt = finishedAt !== undefined && finishedAt < nextDay ? submittedAt : nextDay;
  const others = kindsOf(dossier).map((kind): Step => ({ kind, startedAt, endedAt: null, outcome: null }));
  return [
    received,
    ...others.map((step, at) => {
      const last = at === others.length - 1;
      if (finishedAt !== undefined) return closed(step, last, dossier, finishedAt);
      return last ? step : passed(step);
    }),
  ];
}

const passed = (step: Step): Step => ({ ...step, endedAt: step.startedAt, outcome: "PASSED" });

const closed = (step: Step, last: boolean, { status }: Dossier, finishedAt: string): Step => ({
  ...step,
  endedAt: finishedAt,
  outcome: !last ? "PASSED" : status === "REFUSED" ? "REFUSED" : "DONE",
});

/** What follows the counter: an open dossier has come as far as its status says. */
function kindsOf({ status, procedure, finishedAt }: Dossier): readonly Kind[] {
  const consulted: readonly Kind[] = procedure.awaits === "" ? [] : ["CONSULT"];
  if (finishedAt !== undefined) return ["EXAMINE", ...consulted, "SIGN", "RETURN"];
  return status === "AWAITING_AGENCY" ? ["EXAMINE", "CONSULT"] : ["EXAMINE"];
}
