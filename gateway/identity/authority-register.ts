import type { Principal } from "@lgsp/policies";
import type { Authority, AuthorityEntry } from "./authority-entry.ts";
import type { VerifiedToken } from "./verify-token.ts";

/**
 * Who may act as what. A token says who calls; only an entry in force here says what they may act as, and it is asked
 * anew for each request: a revocation counts from the next one on.
 */
export interface AuthorityRegister {
  /**
   * The principal that the token's subject may act as at `now`, narrowed by the token's claims.
   * Throws AUTHORITY_MISSING, AUTHORITY_AMBIGUOUS (403), TOKEN_CLAIM (401).
   */
  resolve(token: VerifiedToken, now: Date): Promise<Principal>;

  /** Entries, newest last; all of them, or those of one subject. */
  list(subject?: string): Promise<readonly AuthorityEntry[]>;

  /** First of the two signatures. Throws AUTHORITY_ENTRY_INVALID, AUTHORITY_DELEGATION. */
  propose(authority: Authority, by: string, now: Date): Promise<AuthorityEntry>;

  /** Second signature. Throws AUTHORITY_TWO_PERSONS, AUTHORITY_STATE, AUTHORITY_ENTRY_UNKNOWN. */
  approve(id: string, by: string, now: Date): Promise<AuthorityEntry>;

  /** One signature is enough to take away. Throws AUTHORITY_STATE, AUTHORITY_ENTRY_UNKNOWN. */
  revoke(id: string, by: string, now: Date): Promise<AuthorityEntry>;

  close(): void;
}

/** A change as it goes to the ledger before it takes effect. */
export interface AuthorityChange {
  readonly action: "propose" | "approve" | "revoke";
  readonly by: string;
  readonly at: Date;
  /** The entry as it will be. */
  readonly entry: AuthorityEntry;
}

/** Resolves once the change is durable in the ledger; a rejection leaves the register as it was. */
export type RecordChange = (change: AuthorityChange) => Promise<void>;

/** Runs a change when no other one runs, among all that write the same register. */
export type InTurn = <T>(change: () => Promise<T>) => Promise<T>;
