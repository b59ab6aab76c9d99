import { inBatches, type SampleRows, type TableRow, type World } from "@lgsp/kit";
import { encounterRows } from "./sample/encounters.ts";
import { facilityRows, facilitiesByCommune } from "./sample/facilities.ts";
import { foodSafetyRows } from "./sample/food-safety.ts";
import { healthRecordRow } from "./sample/health-records.ts";
import { practitionerRow } from "./sample/practitioners.ts";
import { beneficiaryRow } from "./sample/social-protection.ts";
import { vaccinationRows } from "./sample/vaccinations.ts";

/** Facilities and certificates, then everyone's health in one walk over the people. */
export const sample = (world: World): Iterable<SampleRows> => inBatches(rows(world));

function* rows(world: World): Generator<TableRow> {
  yield* facilityRows(world);
  yield* foodSafetyRows(world);
  const facilities = facilitiesByCommune(world);
  const issued = { encounters: 0, licences: 0, cases: new Map<string, number>() };
  for (let index = 0; index < world.citizens; index++) {
    const person = world.person(index);
    const record = healthRecordRow(world, person);
    if (record !== undefined) yield record;
    for (const encounter of encounterRows(world, person, issued.encounters)) {
      issued.encounters++;
      yield encounter;
    }
    yield* vaccinationRows(world, person);
    const practitioner = practitionerRow(world, person, facilities, issued.licences + 1);
    if (practitioner !== undefined) {
      issued.licences++;
      yield practitioner;
    }
    const caseNumber = (issued.cases.get(person.commune) ?? 0) + 1;
    const beneficiary = beneficiaryRow(world, person, caseNumber);
    if (beneficiary === undefined) continue;
    issued.cases.set(person.commune, caseNumber);
    yield beneficiary;
  }
}
