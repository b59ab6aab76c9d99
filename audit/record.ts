/**
 * One line of the access ledger: who, for whom, for which purpose, what left, under which rule.
 * It never holds a personal value: persons are keyed hashes, documents are digests, variables are not recorded.
 */
export interface AccessRecord {
  /** "answer": one request answered or refused; "intent"/"outcome": the two steps of a write; "authority": a change of the register; "system": start, stop, key or policy change. */
  readonly kind: "answer" | "intent" | "outcome" | "authority" | "system";
  /** RFC 3339 with milliseconds, UTC. */
  readonly at: string;
  readonly requestId: string;
  readonly caller: {
    readonly kind: string;
    readonly subject: string;
    readonly organisation?: string;
    readonly roles: readonly string[];
  };
  readonly onBehalfOf?: string;
  readonly purpose?: string;
  readonly case?: string;
  readonly policyDigest?: string;
  readonly operation?: {
    readonly digest: string;
    readonly name?: string;
    readonly type: "query" | "mutation" | "subscription";
  };
  readonly coordinates: readonly {
    readonly coordinate: string;
    readonly effect: string;
    readonly rule?: string;
    readonly rows: number;
  }[];
  /** Sectors that were asked. */
  readonly sectors: readonly string[];
  /** HMAC-SHA256 under the ledger key of each person's pseudonym, base64url; distinct, sorted. */
  readonly persons: readonly string[];
  /** "OK", "PARTIAL", "REFUSED" or "FAILED", with the stable codes of what went wrong. */
  readonly outcome: {
    readonly status: "OK" | "PARTIAL" | "REFUSED" | "FAILED";
    readonly codes: readonly string[];
    readonly http?: number;
  };
  /** Milliseconds from acceptance to record. */
  readonly durationMs: number;
  readonly idempotencyKey?: string;
  /** Small data of authority and system records, and the contract under which a consumer's graph asked; never personal. */
  readonly details?: Readonly<Record<string, string>>;
}
