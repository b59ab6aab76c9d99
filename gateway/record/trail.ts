import type { AccessRecord } from "@lgsp/audit";
import type { Asking, Contract, Principal, Purpose } from "@lgsp/policies";
import type { Denial } from "../decision/decide-document.ts";
import type { Operation } from "../operation/accept.ts";
import type { SectorRequest } from "../sectors/sector-request.ts";
import type { PersonHash } from "./person-hash.ts";

/** What is known so far about one request, filled in step by step; whatever stage it ends at, a record can be made of it. */
export class Trail {
  readonly requestId: string;
  readonly at: Date;
  principal: Principal | undefined;
  purpose: Purpose | undefined;
  case: string | undefined;
  policyDigest: string | undefined;
  contract: Contract | undefined;
  operation: Operation | undefined;
  idempotencyKey: string | undefined;
  sectorRequest: SectorRequest | undefined;
  /** True once the caller's budget was asked. */
  charged = false;
  /** True once the intent of a write is durable: the final record is then its outcome. */
  intended = false;
  status: AccessRecord["outcome"]["status"] = "REFUSED";
  readonly codes = new Set<string>();
  readonly #denied = new Map<string, { coordinate: string; effect: string; rows: number }>();
  readonly #started = performance.now();

  constructor(requestId: string, at: Date) {
    this.requestId = requestId;
    this.at = at;
  }

  get asking(): Asking | undefined {
    if (this.principal === undefined || this.purpose === undefined) return undefined;
    const { principal, purpose } = this;
    return { principal, purpose, ...(this.case === undefined ? {} : { case: this.case }) };
  }

  deny(denials: Iterable<Denial>): void {
    for (const { coordinate, code } of denials)
      if (code.endsWith("_DENIED")) this.#denied.set(coordinate, { coordinate, effect: "DENY", rows: 0 });
  }

  /** The record of this request. `http`: status of the answer, absent for an intent. */
  record(kind: "answer" | "intent" | "outcome", personHash: PersonHash, http?: number): AccessRecord {
    const { principal, operation, sectorRequest } = this;
    const receipts = sectorRequest?.receipts ?? [];
    return {
      kind,
      at: (kind === "outcome" ? new Date() : this.at).toISOString(),
      requestId: this.requestId,
      caller: callerOf(principal),
      ...(principal?.onBehalfOf === undefined ? {} : { onBehalfOf: principal.onBehalfOf }),
      ...(this.purpose === undefined ? {} : { purpose: this.purpose }),
      ...(this.case === undefined ? {} : { case: this.case }),
      ...(this.policyDigest === undefined ? {} : { policyDigest: this.policyDigest }),
      ...(operation === undefined ? {} : { operation: operationOf(operation) }),
      coordinates: [...mergeCoordinates(receipts), ...this.#denied.values()],
      sectors: [...(sectorRequest?.called ?? [])].toSorted(),
      persons: [...new Set(receipts.flatMap(({ persons }) => persons))].map(personHash).toSorted(),
      outcome: {
        status: kind === "intent" ? "OK" : this.status,
        codes: [...this.codes].toSorted(),
        ...(http === undefined ? {} : { http }),
      },
      durationMs: Math.round(performance.now() - this.#started),
      ...(this.idempotencyKey === undefined ? {} : { idempotencyKey: this.idempotencyKey }),
      ...(this.contract === undefined
        ? {}
        : { details: { contract: this.contract.name, agreement: this.contract.consumer.agreement } }),
    };
  }
}

function callerOf(principal: Principal | undefined): AccessRecord["caller"] {
  if (principal === undefined) return { kind: "unidentified", subject: "unidentified", roles: [] };
  const { kind, subject, organisation, roles } = principal;
  return { kind, subject, roles, ...(organisation === undefined ? {} : { organisation }) };
}

function operationOf({ digest, name, type }: Operation): NonNullable<AccessRecord["operation"]> {
  return { digest, type, ...(name === undefined ? {} : { name }) };
}

/** One line per coordinate, effect and rule, its rows summed over the calls of the request. */
function mergeCoordinates(receipts: SectorRequest["receipts"]): AccessRecord["coordinates"] {
  const merged = new Map<string, AccessRecord["coordinates"][number]>();
  for (const receipt of receipts) {
    for (const line of receipt.coordinates) {
      const key = `${line.coordinate} ${line.effect} ${line.rule}`;
      merged.set(key, { ...line, rows: line.rows + (merged.get(key)?.rows ?? 0) });
    }
  }
  return [...merged.values()];
}
