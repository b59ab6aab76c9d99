import type { Asking, PlacedKeySet, Receipt, Released } from "@lgsp/policies";

/** A filter as its sector gets it, with the rows that other sectors found for it. */
export interface Narrowing {
  readonly filter: unknown;
  readonly keySets: Readonly<Record<string, PlacedKeySet>>;
}

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
  /** By the variable that stands for the filter in the planned document. */
  readonly narrowings = new Map<string, Narrowing>();

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

  /** Variables of a planned call with their filters in place, and the key sets that these mean. */
  narrow(variables: Record<string, unknown>): {
    readonly variables: Record<string, unknown>;
    readonly keySets?: Readonly<Record<string, PlacedKeySet>>;
  } {
    const sets: Record<string, PlacedKeySet> = {};
    for (const [name, { filter, keySets }] of this.narrowings) {
      if (!Object.hasOwn(variables, name)) continue;
      variables[name] = filter;
      Object.assign(sets, keySets);
    }
    return { variables, ...(Object.keys(sets).length === 0 ? {} : { keySets: sets }) };
  }
}
