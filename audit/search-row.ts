import type { AccessRecord } from "./record.ts";
import type { SearchedText } from "./store/store.ts";

/**
 * The columns by which the ledger is searched. They repeat the record and are written in its transaction; verification
 * derives them again from the record, so that hiding an access from a search is found like changing it.
 */
export const searchRow = (record: AccessRecord): SearchRow => ({
  at: record.at,
  kind: record.kind,
  request_id: record.requestId,
  caller_kind: record.caller.kind,
  caller: record.caller.subject,
  caller_roles: JSON.stringify(record.caller.roles),
  organisation: record.caller.organisation ?? null,
  on_behalf_of: record.onBehalfOf ?? null,
  purpose: record.purpose ?? null,
  case_no: record.case ?? null,
  policy_digest: record.policyDigest ?? null,
  operation_digest: record.operation?.digest ?? null,
  operation_name: record.operation?.name ?? null,
  operation_type: record.operation?.type ?? null,
  outcome: record.outcome.status,
  codes: JSON.stringify(record.outcome.codes),
  http_status: record.outcome.http ?? null,
  duration_ms: record.durationMs,
  person_count: record.persons.length,
  coordinate_count: record.coordinates.length,
  details: record.details === undefined ? null : JSON.stringify(record.details),
});

export interface SearchRow {
  readonly at: string;
  readonly kind: string;
  readonly request_id: string;
  readonly caller_kind: string;
  readonly caller: string;
  readonly caller_roles: string;
  readonly organisation: string | null;
  readonly on_behalf_of: string | null;
  readonly purpose: string | null;
  readonly case_no: string | null;
  readonly policy_digest: string | null;
  readonly operation_digest: string | null;
  readonly operation_name: string | null;
  readonly operation_type: string | null;
  readonly outcome: string;
  readonly codes: string;
  readonly http_status: number | null;
  readonly duration_ms: number;
  readonly person_count: number;
  readonly coordinate_count: number;
  readonly details: string | null;
}

export const searchColumns = [
  "at",
  "kind",
  "request_id",
  "caller_kind",
  "caller",
  "caller_roles",
  "organisation",
  "on_behalf_of",
  "purpose",
  "case_no",
  "policy_digest",
  "operation_digest",
  "operation_name",
  "operation_type",
  "outcome",
  "codes",
  "http_status",
  "duration_ms",
  "person_count",
  "coordinate_count",
  "details",
] as const satisfies readonly (keyof SearchRow)[];

/** A record that asked no sector (a refusal, a change of the register) is filed under the hub itself. */
export const filedUnder = (record: AccessRecord): readonly string[] =>
  record.sectors.length === 0 ? ["hub"] : [...new Set(record.sectors)];

/** The columns that print alike everywhere: all but the floating-point one. */
export const printableColumns = searchColumns.filter((column) => column !== "duration_ms");

/** What the store's SearchedText must be for these records. */
export function searchedText(records: readonly (readonly [sequence: number, record: AccessRecord])[]): SearchedText {
  const rows = records.map(([sequence, record]) => {
    const row = searchRow(record);
    return [sequence, ...printableColumns.map((column) => row[column])];
  });
  const coordinates: (string | number | null)[][] = [];
  const persons: (string | number)[][] = [];
  const sectors: (string | number)[][] = [];
  for (const [sequence, record] of records) {
    for (const [position, { coordinate, effect, rule, rows: rowCount }] of record.coordinates.entries()) {
      coordinates.push([sequence, position, coordinate, effect, rule ?? null, rowCount]);
    }
    for (const person of record.persons) persons.push([sequence, person]);
    for (const sector of filedUnder(record).toSorted(byCodeUnit)) sectors.push([sequence, sector]);
  }
  return {
    records: JSON.stringify(rows),
    coordinates: JSON.stringify(coordinates),
    persons: JSON.stringify(persons),
    sectors: JSON.stringify(sectors),
  };
}

export const byCodeUnit = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);
