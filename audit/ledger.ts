import type { AccessRecord } from "./record.ts";

/**
 * Proof that a record is durable. Only a ledger makes one, and only a `Recorded` becomes an HTTP response, so an
 * unaudited answer does not type-check.
 */
export class Recorded {
  readonly sequence: number;
  readonly hash: string;
  readonly #made = true;

  private constructor(sequence: number, hash: string) {
    this.sequence = sequence;
    this.hash = hash;
  }

  /** Handed to ledger implementations of this room only; index.ts does not export it. */
  static readonly make = (sequence: number, hash: string): Recorded => new Recorded(sequence, hash);

  static is(value: unknown): value is Recorded {
    return typeof value === "object" && value !== null && #made in value;
  }
}

export interface Ledger {
  /**
   * Resolves once the record is on disk, chained to the one before it.
   * Rejects with a coded error (LEDGER_UNAVAILABLE, LEDGER_OVERLOADED) when it is not: the answer must then be refused.
   */
  append(record: AccessRecord): Promise<Recorded>;
  close(): Promise<void>;
}
