import { openReader } from "./verify-ledger.ts";
import { parseRecord } from "./parse-record.ts";
import type { AccessRecord } from "./record.ts";

export interface ShownRecord {
  readonly sequence: number;
  readonly hash: string;
  readonly record: AccessRecord;
}

/** The last `last` records of the ledger at `place` (a file or PostgreSQL URL), the oldest first. Rejects as verifyLedger does, and with LEDGER_CORRUPT. */
export async function showRecords(place: string, last: number): Promise<readonly ShownRecord[]> {
  const reader = await openReader(place);
  try {
    const end = await reader.lastSequence();
    const stored = await reader.records(Math.max(0, end - last), last);
    return stored.map(({ sequence, hash, body }) => ({ sequence, hash, record: parseRecord(body) }));
  } finally {
    await reader.close();
  }
}
