import type { TableRow } from "@lgsp/kit";
import procedures from "../data/procedures.json" with { type: "json" };

export type SampleProcedure = (typeof procedures)[number];

type Weighted = readonly (readonly [SampleProcedure, number])[];

const weightedFor = (by: "PERSON" | "ENTERPRISE"): Weighted =>
  procedures.filter((procedure) => procedure.by === by).map((procedure) => [procedure, procedure.weight]);

const byApplicant = { PERSON: weightedFor("PERSON"), ENTERPRISE: weightedFor("ENTERPRISE") } as const;

/** What people or enterprises apply for, and how often. */
export const proceduresFor = (by: "PERSON" | "ENTERPRISE"): Weighted => byApplicant[by];

export function* procedureRows(): Generator<TableRow> {
  for (const procedure of procedures) {
    yield [
      "procedure",
      {
        procedure_code: procedure.code,
        name: procedure.name,
        field: procedure.field,
        level: procedure.level,
        service_level: procedure.service,
        processing_days: procedure.days,
        fee: procedure.fee,
        owner_agency_code: procedure.owner,
        sample_code: procedure.sampleCode,
      },
    ];
    for (const [at, paper] of procedure.papers.entries()) {
      yield [
        "required_paper",
        {
          procedure_code: procedure.code,
          paper_no: at + 1,
          name: paper.name,
          dataset_code: paper.dataset === "" ? null : paper.dataset,
          held_in_hub: paper.dataset !== "",
        },
      ];
    }
  }
}
