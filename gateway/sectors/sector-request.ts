import type { Asking, Receipt, Released } from "@lgsp/policies";

/**
 * What all sector calls of one request share, and what they report back. The engine hands it to every data source as
 * its context; two requests never share one.
 */
export class SectorRequest {
  readonly requestId: string;
  readonly asking: Asking;
  readonly policyDigest: string;
  readonly idempotencyKey: string | undefined;
  readonly signal: AbortSignal | undefined;
  readonly receipts: Receipt[] = [];
  /** Sectors that were called, whatever came of it. */
  readonly called = new Set<string>();
  /** Sectors whose part of the answer is missing. */
  readonly failed = new Set<string>();

  constructor(request: {
    readonly requestId: string;
    readonly asking: Asking;
    readonly policyDigest: string;
    readonly idempotencyKey?: string | undefined;
    readonly signal?: AbortSignal | undefined;
  }) {
    this.requestId = request.requestId;
    this.asking = request.asking;
    this.policyDigest = request.policyDigest;
    this.idempotencyKey = request.idempotencyKey;
    this.signal = request.signal;
  }

  /** What earlier calls of this request released, as their sectors signed it: later sectors may condition on it. */
  get released(): readonly Released[] {
    return this.receipts.flatMap(({ released }) => released ?? []);
  }
}
