import { communeOf, daysBetween, isSampleCitizen, plusDays, type Random, type TableRow, type World } from "@lgsp/kit";
import type { SampleProcedure } from "./procedures.ts";
import { closeOfBusiness, officeHour, plusWorkingDays, workingDay } from "./working-time.ts";

/** A person or an enterprise that may apply for something. */
export interface Applicant {
  readonly index: number;
  readonly personalId?: string;
  readonly enterpriseCode?: string;
  readonly commune: string;
  readonly procedures: readonly (readonly [SampleProcedure, number])[];
}

type Status =
  | "RECEIVED"
  | "PROCESSING"
  | "AWAITING_SUPPLEMENT"
  | "AWAITING_AGENCY"
  | "FINISHED"
  | "REFUSED"
  | "WITHDRAWN";

export interface Dossier {
  readonly code: string;
  readonly applicant: Applicant;
  readonly procedure: SampleProcedure;
  readonly agency: string;
  readonly submittedOn: string;
  readonly submittedAt: string;
  readonly dueAt: string;
  readonly finishedAt?: string;
  readonly status: Status;
  readonly timeliness: "DONE_IN_TIME" | "DONE_LATE" | "OPEN_IN_TIME" | "OPEN_OVERDUE";
  readonly channel: "DIRECT" | "ONLINE" | "POSTAL";
}

const lookBack = 400;

/** Three adults in ten and half of the enterprises have applied for something in the last thirteen months. */
export function dossierOf(world: World, applicant: Applicant): Omit<Dossier, "code"> | undefined {
  const isPerson = applicant.personalId !== undefined;
  const random = world.random(isPerson ? "procedures.person" : "procedures.enterprise", applicant.index);
  const isHers = isPerson && isSampleCitizen(world, applicant.index);
  if (!random.chance(isPerson ? 0.3 : 0.5) && !isHers) return undefined;
  const procedure = isHers ? mostCommon(applicant) : random.weighted(applicant.procedures);
  const agency = receivingAgency(procedure, applicant.commune);
  // the sample citizen's is old enough to be finished and rated
  const drawn = plusDays(world.asOf, -random.int(isHers ? 90 : 0, lookBack));
  const submittedOn = daysBetween(workingDay(drawn), world.asOf) < 0 ? plusDays(drawn, -2) : workingDay(drawn);
  const dueOn = plusWorkingDays(submittedOn, procedure.days);
  const channel = channelOf(world, procedure, applicant.commune, random);
  const submittedAt = officeHour(submittedOn, random);
  return {
    applicant,
    procedure,
    agency,
    submittedOn,
    submittedAt,
    dueAt: closeOfBusiness(dueOn),
    channel,
    ...courseOf(world, { procedure, agency, submittedAt, submittedOn, dueOn, random }),
    ...(isHers ? ({ status: "FINISHED" } as const) : {}),
  };
}

function mostCommon({ procedures }: Applicant): SampleProcedure {
  const [first] = procedures.toSorted(([, a], [, b]) => b - a);
  if (first === undefined) throw new RangeError("there is no procedure");
  return first[0];
}

function receivingAgency({ level, owner }: SampleProcedure, commune: string): string {
  if (level === "COMMUNE") return `QN.${commune}`;
  return level === "COMMUNE_POLICE" ? "QN.POLICE" : owner;
}

/** In the mountains, where the net is thin, most still come to the counter; communes differ much. */
function channelOf(world: World, { service }: SampleProcedure, commune: string, random: Random): Dossier["channel"] {
  const habit = world.random("procedures.online-share", Number(commune)).next();
  const { ward, west } = communeOf(commune);
  const online = service === "OFFLINE" ? 0 : (west ? 0.12 : ward ? 0.55 : 0.35) + habit * 0.4;
  if (random.chance(online)) return "ONLINE";
  return random.chance(0.06) ? "POSTAL" : "DIRECT";
}

interface Begun {
  readonly procedure: SampleProcedure;
  readonly agency: string;
  readonly submittedAt: string;
  readonly submittedOn: string;
  readonly dueOn: string;
  readonly random: Random;
}

/** How it went on until `asOf`: agencies differ in how much they are late. */
function courseOf(
  world: World,
  { procedure, agency, submittedAt, submittedOn, dueOn, random }: Begun,
): Pick<Dossier, "status" | "timeliness"> & { readonly finishedAt?: string } {
  const habit = world.random(`procedures.late-share.${agency}`, 0).next();
  const late = random.chance(0.02 + habit * habit * 0.2);
  const doneOn = late
    ? plusWorkingDays(dueOn, random.chance(0.7) ? random.int(1, 20) : random.int(20, 150))
    : plusWorkingDays(submittedOn, random.int(0, procedure.days));
  if (doneOn >= world.asOf) {
    const overdue = dueOn < world.asOf;
    return { status: openStatus(procedure, overdue, random), timeliness: overdue ? "OPEN_OVERDUE" : "OPEN_IN_TIME" };
  }
  const atTheCounter = officeHour(doneOn, random);
  return {
    status: random.weighted<Status>([
      ["FINISHED", 0.955],
      ["REFUSED", 0.025],
      ["WITHDRAWN", 0.02],
    ]),
    timeliness: late ? "DONE_LATE" : "DONE_IN_TIME",
    finishedAt: atTheCounter > submittedAt ? atTheCounter : closeOfBusiness(doneOn),
  };
}

function openStatus({ awaits }: SampleProcedure, overdue: boolean, random: Random): Status {
  if (awaits !== "" && random.chance(overdue ? 0.7 : 0.25)) return "AWAITING_AGENCY";
  return random.weighted<Status>([
    ["RECEIVED", overdue ? 0.05 : 0.3],
    ["PROCESSING", 0.6],
    ["AWAITING_SUPPLEMENT", 0.2],
  ]);
}

export const dossierRow = (dossier: Dossier): TableRow => [
  "dossier",
  {
    dossier_code: dossier.code,
    procedure_code: dossier.procedure.code,
    applicant_personal_id: dossier.applicant.personalId ?? null,
    applicant_enterprise_code: dossier.applicant.enterpriseCode ?? null,
    receiving_agency_code: dossier.agency,
    commune_code: dossier.applicant.commune,
    submitted_at: dossier.submittedAt,
    due_at: dossier.dueAt,
    finished_at: dossier.finishedAt ?? null,
    status: dossier.status,
    timeliness: dossier.timeliness,
    channel: dossier.channel,
    result_document_no: dossier.status === "FINISHED" ? `KQ-${dossier.code}` : null,
  },
];
