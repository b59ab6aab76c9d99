import { everyEnterprise, inBatches, runningNumbers, type SampleRows, type TableRow, type World } from "@lgsp/kit";
import { type Applicant, dossierOf, type Dossier, dossierRow } from "./sample/dossiers.ts";
import { officersByAgency } from "./sample/officers.ts";
import { procedureRows, proceduresFor } from "./sample/procedures.ts";
import { ratingRow } from "./sample/ratings.ts";
import { stepRows } from "./sample/steps.ts";

/** Procedures with their papers, then the dossiers of people and enterprises with their steps and ratings. */
export const sample = (world: World): Iterable<SampleRows> => inBatches(rows(world));

function* rows(world: World): Generator<TableRow> {
  yield* procedureRows();
  const officers = officersByAgency(world);
  for (const dossier of dossiers(world)) {
    yield dossierRow(dossier);
    yield* stepRows(world, dossier, officers.get(dossier.agency) ?? []);
    yield* ratingRow(world, dossier);
  }
}

/** Numbers run on for each agency and day, as the counters give them out. */
function* dossiers(world: World): Generator<Dossier> {
  const numbers = runningNumbers();
  for (const applicant of applicants(world)) {
    const drawn = dossierOf(world, applicant);
    if (drawn === undefined) continue;
    const series = `${drawn.agency}-${drawn.submittedOn.slice(2).replaceAll("-", "")}`;
    yield { ...drawn, code: `${series}-${String(numbers.next(series)).padStart(4, "0")}` };
  }
}

function* applicants(world: World): Generator<Applicant> {
  for (let index = 0; index < world.citizens; index++) {
    const person = world.person(index);
    if (person.status !== "ALIVE" || person.age < 18) continue;
    const { personalId, commune } = person;
    yield { index, personalId, commune, procedures: proceduresFor("PERSON") };
  }
  for (const { index, enterpriseCode, commune } of everyEnterprise(world)) {
    yield { index, enterpriseCode, commune, procedures: proceduresFor("ENTERPRISE") };
  }
}
