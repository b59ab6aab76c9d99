import { inBatches, runningNumbers, type SampleRows, type TableRow, type World } from "@lgsp/kit";
import { civilStatusRows } from "./sample/civil-status.ts";
import { legalAidRow } from "./sample/legal-aid.ts";
import { legalDocumentRows } from "./sample/legal-documents.ts";
import { notarialActRows } from "./sample/notarial-acts.ts";
import { enterpriseViolationRows, violationRow } from "./sample/violations.ts";

/** Documents, acts about land and decisions against firms, then everyone's records in one walk over the people. */
export const sample = (world: World): Iterable<SampleRows> => inBatches(rows(world));

function* rows(world: World): Generator<TableRow> {
  yield* legalDocumentRows(world);
  yield* notarialActRows(world);
  const decisions = runningNumbers();
  const cases = runningNumbers();
  const registers = runningNumbers();
  yield* enterpriseViolationRows(world, decisions);
  for (let index = 0; index < world.citizens; index++) {
    const person = world.person(index);
    yield* civilStatusRows(world, person, registers);
    const violation = violationRow(world, person, decisions);
    if (violation !== undefined) yield violation;
    const aid = legalAidRow(world, person, cases);
    if (aid !== undefined) yield aid;
  }
}
