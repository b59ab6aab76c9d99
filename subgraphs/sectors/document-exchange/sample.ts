import { inBatches, type SampleRows, type TableRow, type World } from "@lgsp/kit";
import { deliveryRows } from "./sample/deliveries.ts";
import { documentOf, documentRow, exchangingAgencies, recipientsOf } from "./sample/documents.ts";

/** Documents of the last year, each with its recipients and how far they have come with it. */
export const sample = (world: World): Iterable<SampleRows> => inBatches(rows(world));

/** Some 40 documents a year for every thousand people. */
const documentsFor = ({ citizens }: World): number => Math.max(400, Math.round(citizens / 25));

function* rows(world: World): Generator<TableRow> {
  const agencies = exchangingAgencies(world);
  for (let index = 0; index < documentsFor(world); index++) {
    const document = documentOf(world, agencies, index);
    yield documentRow(document);
    for (const recipient of recipientsOf(world, agencies, document)) yield* deliveryRows(world, document, recipient);
  }
}
