import type { DocumentNode, GraphQLFormattedError } from "graphql";
import type { KeySet, PlacedKeySet } from "./key-set.ts";
import type { Asking } from "./principal.ts";

/**
 * What the gateway asserts to a sector with each call. In one process the object itself is handed over; between
 * processes it is a signed JWT (ES256) of the same claims.
 */
export interface Assertion {
  readonly requestId: string;
  readonly asking: Asking;
  /** Digest of the policy bundle that the gateway decided with. */
  readonly policyDigest: string;
  /** The one sector that may accept it. */
  readonly audience: string;
  /** SHA-256 (base64url) over operation text, operation name and canonical variables: see operationDigest(). */
  readonly operationDigest: string;
  /** Seconds since the epoch; at most 60 s after issue. */
  readonly expiresAt: number;
  /** Single-use identifier. */
  readonly id: string;
  /** What other sectors released earlier in this request, as they signed it. */
  readonly released: readonly Released[];
  /** `Idempotency-Key` of the request; required for mutations. */
  readonly idempotencyKey?: string;
  /** keySetsDigest() of the sets that go with the operation; absent when there are none. */
  readonly keySetsDigest?: string;
}

/** A sector's signed word that it released these persons' references to this asker in this request. */
export interface Released {
  readonly sector: string;
  readonly references: readonly string[];
  /** HMAC under a key that only sectors hold, over request id, caller subject, purpose, sector and references. */
  readonly proof: string;
}

/** How one fetched coordinate was answered, as the ledger records it. */
export interface CoordinateReceipt {
  /** "HealthRecord.bloodType" */
  readonly coordinate: string;
  /** "ALLOW", "MASK(YEAR)", "DENY", "DEPENDS", or "PREDICATE" where it filtered, sorted or grouped. */
  readonly effect: string;
  readonly rule: string;
  /** Number of rows answered with this coordinate. */
  readonly rows: number;
}

/** The sector's account of one call; travels in `extensions.receipt`, which only the gateway's data source sees. */
export interface Receipt {
  readonly sector: string;
  readonly policyDigest: string;
  readonly coordinates: readonly CoordinateReceipt[];
  /** Ledger pseudonyms of the persons whose rows were answered (see kit/person-pseudonym.ts), distinct. */
  readonly persons: readonly string[];
  readonly statements: number;
  /** Citizen references in this answer; absent when there are none. */
  readonly released?: Released;
}

/** One operation for one sector. */
export interface SectorCall {
  readonly document: DocumentNode;
  /** The same as text; what the operation digest is taken over. */
  readonly text: string;
  readonly operationName?: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly assertion: Assertion;
  /** Rows that other sectors found, by the name under which the operation's filters mean them (`lgsp__in`). */
  readonly keySets?: Readonly<Record<string, PlacedKeySet>>;
  readonly signal?: AbortSignal;
}

export interface SectorAnswer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLFormattedError[];
  readonly extensions?: {
    readonly receipt?: Receipt;
    /** Answers to questions for keys (`lgsp__keys_…`, `lgsp__via_…`), by response name. */
    readonly keySets?: Readonly<Record<string, KeySet>>;
  };
}

/** A sector as the gateway sees it, whether it runs in this process or at its owner's. */
export interface SectorEndpoint {
  readonly sector: string;
  execute(call: SectorCall): Promise<SectorAnswer>;
  /** Resolves when the sector can answer; rejects with a coded error otherwise. */
  ready(): Promise<void>;
}
