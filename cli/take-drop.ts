import { randomUUID } from "node:crypto";
import type { AccessRecord, Ledger } from "@lgsp/audit";
import { dropDigest, loadDrop, type DropResult, type LinkingKeys, type SectorModel, type Source } from "@lgsp/kit";
import { CodedError } from "@lgsp/policies";

export interface TakeDrop {
  readonly model: SectorModel;
  readonly source: Source;
  readonly keys: LinkingKeys;
  readonly ledger: Ledger;
  readonly type: string;
  readonly bytes: Uint8Array;
  readonly agency: string;
  readonly acceptValid: boolean;
}

/**
 * Loads a file with its two records in the ledger: the intent before anything is written, the outcome after it. When
 * the intent cannot be recorded nothing is loaded; an intent without an outcome is a load that a crash interrupted, and
 * the same file again finds out what became of it.
 * Errors: those of loadDrop (recorded as refused), and of the ledger.
 */
export async function takeDrop(options: TakeDrop): Promise<DropResult> {
  const { ledger, bytes, keys } = options;
  const digest = dropDigest(bytes);
  const requestId = randomUUID();
  const started = performance.now();
  const record = (more: Pick<AccessRecord, "kind" | "outcome"> & Partial<AccessRecord>): AccessRecord => ({
    ...base(options, digest, requestId),
    at: new Date().toISOString(),
    durationMs: Math.round(performance.now() - started),
    ...more,
  });
  await ledger.append(record({ kind: "intent", outcome: { status: "OK", codes: [] } }));
  const result = await loadDrop(options).catch(async (error: unknown) => {
    const refused = error instanceof CodedError && error.code.startsWith("DROP_");
    const codes = [error instanceof CodedError ? error.code : "DATABASE_FAILED"];
    await ledger.append(record({ kind: "outcome", outcome: { status: refused ? "REFUSED" : "FAILED", codes } }));
    throw error;
  });
  const codes = [...new Set(result.faults.map(({ code }) => code))].toSorted();
  const persons = result.persons.flatMap((personalId) => keys.ledgerPerson(personalId) ?? []);
  // where this cannot be written there is an intent without an outcome, never an outcome that denies the load
  await ledger.append(
    record({
      kind: "outcome",
      outcome: { status: statusOf(result), codes },
      persons: [...new Set(persons)].toSorted(),
      coordinates: written(options.type, result),
      details: {
        ...base(options, digest, requestId).details,
        result: result.status,
        ...Object.fromEntries(
          (["rows", "inserted", "updated", "unchanged"] as const).map((name) => [name, String(result[name])]),
        ),
        refused: String(new Set(result.faults.map(({ row }) => row)).size),
      },
    }),
  );
  return result;
}

function base({ model, type, agency }: TakeDrop, digest: string, requestId: string) {
  return {
    requestId,
    caller: { kind: "system", subject: "file-drop", organisation: agency, roles: [] },
    purpose: "data-stewardship",
    coordinates: [],
    sectors: [model.definition.name],
    persons: [],
    idempotencyKey: digest,
    details: { action: "file-drop", type, digest },
  } satisfies Partial<AccessRecord>;
}

const statusOf = ({ status, faults }: DropResult): AccessRecord["outcome"]["status"] =>
  status === "refused" ? "REFUSED" : faults.length > 0 ? "PARTIAL" : "OK";

const written = (type: string, { header, inserted, updated }: DropResult): AccessRecord["coordinates"] =>
  inserted + updated === 0
    ? []
    : [...new Set(header.map(({ field }) => `${type}.${field}`))]
        .toSorted()
        .map((coordinate) => ({ coordinate, effect: "ALLOW", rule: "file-drop", rows: inserted + updated }));
