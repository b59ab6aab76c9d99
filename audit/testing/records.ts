import fc from "fast-check";
import type { AccessRecord } from "../record.ts";

/** A plausible record; `index` makes it distinct. */
export const recordOf = (index: number): AccessRecord => ({
  kind: "answer",
  at: new Date(Date.UTC(2026, 10, 24) + index).toISOString(),
  requestId: `request-${index}`,
  caller: { kind: "official", subject: "development:doctor", organisation: "51001", roles: ["doctor"] },
  purpose: "treatment",
  policyDigest: "policy",
  operation: { digest: "operation", name: "Patient", type: "query" },
  coordinates: [
    { coordinate: "HealthRecord.bloodType", effect: "ALLOW", rule: "health.treatment.own-facility", rows: 1 },
    { coordinate: "HealthRecord.lastCheckupOn", effect: "MASK(YEAR)", rows: 1 },
  ],
  sectors: ["population", "health"],
  persons: [`person-${index}`],
  outcome: { status: "OK", codes: [], http: 200 },
  durationMs: 1.5,
});

const text = fc.string({ unit: "binary", maxLength: 12 });
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const ascending = fc.uniqueArray(text, { maxLength: 4 }).map((values) => values.toSorted(byCodeUnit));
function byCodeUnit(left: string, right: string): number {
  return left < right ? -1 : 1;
}

/** Any record, with every member that may be absent present, undefined or not, and any text that is text. */
export const records: fc.Arbitrary<AccessRecord> = fc.record({
  kind: fc.constantFrom("answer", "intent", "outcome", "authority", "system"),
  at: fc
    .date({ min: new Date("2000-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString()),
  requestId: text,
  caller: fc.record({ kind: text, subject: text, organisation: optional(text), roles: fc.array(text) }),
  onBehalfOf: optional(text),
  purpose: optional(text),
  case: optional(text),
  policyDigest: optional(text),
  operation: optional(
    fc.record({
      digest: text,
      name: optional(text),
      type: fc.constantFrom("query", "mutation", "subscription"),
    }),
  ),
  coordinates: fc.array(fc.record({ coordinate: text, effect: text, rule: optional(text), rows: fc.nat() }), {
    maxLength: 4,
  }),
  sectors: fc.uniqueArray(text, { maxLength: 3 }),
  persons: ascending,
  outcome: fc.record({
    status: fc.constantFrom("OK", "PARTIAL", "REFUSED", "FAILED"),
    codes: fc.array(text),
    http: optional(fc.integer({ min: 100, max: 599 })),
  }),
  durationMs: fc.double({ min: 0, max: 1e6, noNaN: true }).map(Math.abs),
  idempotencyKey: optional(text),
  details: optional(fc.dictionary(fc.stringMatching(/^[A-Za-z_]\w{0,5}$/), text)),
});
