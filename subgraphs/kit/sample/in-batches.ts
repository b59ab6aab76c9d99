import type { SampleRows } from "./world.ts";

export type SampleRow = SampleRows["rows"][number];
/** One row and the table it belongs to. */
export type TableRow = readonly [table: string, row: SampleRow];

/** Gathers rows, in whatever order their tables come, into batches; at most one batch per table is held at a time. */
export function* inBatches(rows: Iterable<TableRow>, size = 1_000): Generator<SampleRows> {
  const waiting = new Map<string, SampleRow[]>();
  for (const [table, row] of rows) {
    const batch = waiting.get(table) ?? [];
    batch.push(row);
    if (batch.length < size) {
      waiting.set(table, batch);
      continue;
    }
    waiting.delete(table);
    yield { table, rows: batch };
  }
  for (const [table, batch] of waiting) yield { table, rows: batch };
}
