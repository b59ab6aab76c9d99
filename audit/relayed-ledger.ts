import { fail, isLedgerErrorCode } from "./errors.ts";
import { Recorded, type Ledger } from "./ledger.ts";
import { isAccessRecord } from "./parse-record.ts";
import type { AccessRecord } from "./record.ts";

/** Where a record stands in the chain, as it travels between processes. */
export interface RecordPlace {
  readonly sequence: number;
  readonly hash: string;
}

/**
 * The ledger as a process has it that does not write it: a chain has one writer, and this process hands it each record.
 * `relay` resolves with the record's place once the writer has said that it is durable (see appendRelayed()). Rejects
 * with the writer's own code; with LEDGER_UNAVAILABLE when the relay fails or answers anything that is no place.
 */
export function relayedLedger(relay: (record: AccessRecord) => Promise<unknown>): Ledger {
  return {
    async append(record) {
      const place = await relay(record).catch((error: unknown) => {
        throw asLedgerError(error);
      });
      if (!isPlace(place)) throw fail("LEDGER_UNAVAILABLE");
      return Recorded.make(place.sequence, place.hash);
    },
    close: async () => {},
  };
}

/** The writer's end: appends what came from another process. Errors: LEDGER_RECORD_INVALID, and those of the ledger. */
export async function appendRelayed(ledger: Ledger, record: unknown): Promise<RecordPlace> {
  if (!isAccessRecord(record)) throw fail("LEDGER_RECORD_INVALID", { field: "record" });
  const { sequence, hash } = await ledger.append(record);
  return { sequence, hash };
}

const isPlace = (value: unknown): value is RecordPlace =>
  typeof value === "object" &&
  value !== null &&
  "sequence" in value &&
  Number.isSafeInteger(value.sequence) &&
  "hash" in value &&
  typeof value.hash === "string" &&
  value.hash !== "";

function asLedgerError(cause: unknown): Error {
  const { code, details } = { code: undefined, details: undefined, ...Object(cause) };
  if (!isLedgerErrorCode(code)) return fail("LEDGER_UNAVAILABLE", {}, { cause });
  return fail(code, isDetails(details) ? details : {}, { cause });
}

const isDetails = (value: unknown): value is Readonly<Record<string, string | number>> =>
  typeof value === "object" &&
  value !== null &&
  Object.values(value).every((detail) => typeof detail === "string" || typeof detail === "number");
