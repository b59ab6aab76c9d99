/**
 * What the replicas of a gateway must agree on while they run. Nothing here is a source of truth: the authority
 * register, the policy bundle and the ledger are; losing all of it costs accuracy for seconds, never data.
 *
 * Two implementations pass one contract (`shared-state.contract.ts`): in-process for one machine, Redis for replicas.
 */
export interface SharedState {
  /**
   * Takes one request and `cost` points (the estimated cost of the operation, >= 0) from the consumer's budgets.
   * `consumer` is an opaque name, e.g. a principal's subject or a network address; it never is a personal number.
   * Never rejects: without Redis the in-process limiter decides.
   */
  consume(consumer: string, cost: number): Promise<Consumption>;

  /** Effective here at once, and in every replica within 5 s (without Redis: as soon as it is back). */
  revoke(revocation: Revocation): Promise<void>;

  /** From local memory, so that it can be asked for every request. */
  isRevoked(kind: RevocationKind, id: string): boolean;

  /**
   * Milliseconds since the epoch up to which every revocation made anywhere is known here. In-process: now.
   * With Redis out of reach it stands still: `identify` then limits how old an accepted token may be.
   */
  revocationsKnownUntil(): number;

  /** Tells every replica, this one included, that a policy bundle or supergraph took effect. */
  publish(notice: Notice): Promise<void>;

  /** Calls `listener` for each notice, also for the latest one missed during an outage. Returns how to stop. */
  subscribe(listener: (notice: Notice) => void): () => void;

  /**
   * True for the first use of `id` within `ttlSeconds`, false for each further one. Without Redis the answer is right
   * for this process only; ids therefore live at most 60 s and are bound to one operation and audience.
   */
  useOnce(id: string, ttlSeconds: number): Promise<boolean>;

  close(): Promise<void>;
}

export type Consumption =
  | { readonly allowed: true }
  | {
      readonly allowed: false;
      /** The budget that ran out. */
      readonly budget: "requests" | "cost";
      /** Whole seconds, >= 1, for the `Retry-After` header. */
      readonly retryAfterSeconds: number;
    };

export const revocationKinds = ["token", "subject", "agreement"] as const;
export type RevocationKind = (typeof revocationKinds)[number];

export interface Revocation {
  readonly kind: RevocationKind;
  /** token: `jti`, or the digest of a token without one; subject: `Principal.subject`; agreement: its identifier. */
  readonly id: string;
  /** When it may be forgotten because nothing it concerns can still be valid: a token's `exp`. */
  readonly until: Date;
}

export const noticeTopics = ["policy", "supergraph"] as const;

export interface Notice {
  readonly topic: (typeof noticeTopics)[number];
  /** Digest of what took effect. */
  readonly digest: string;
}

/** Budgets of one consumer; each window begins with its first request. */
export interface Budgets {
  readonly requests: Budget;
  readonly cost: Budget;
}

export interface Budget {
  readonly points: number;
  readonly windowSeconds: number;
}

/** Generous for people and applications, small enough that one consumer cannot starve the others. */
export const defaultBudgets: Budgets = {
  requests: { points: 1_200, windowSeconds: 60 },
  cost: { points: 200_000, windowSeconds: 60 },
};
