import { ledgerSchema } from "./store/ledger-schema.ts";
import { GroupCommit, type GroupCommitOptions } from "./group-commit.ts";
import { signingKey } from "./head.ts";
import type { Ledger } from "./ledger.ts";

export interface SqliteLedgerOptions extends GroupCommitOptions {
  /** Path of the database; created when missing, its folder must exist. Beside it lie `.lock` and `.head`. */
  readonly file: string;
  /** ECDSA P-256 private key, PEM: see readSigningKey(). */
  readonly signingKey: string;
}

export interface PostgresLedgerOptions extends GroupCommitOptions {
  readonly url: string;
  /** One schema holds one chain, and a chain has one writer; `ledgerSchema` unless given. */
  readonly schema?: string;
  readonly signingKey: string;
}

/**
 * Opens the ledger in a SQLite file as its one writer.
 * Rejects with LEDGER_BUSY (someone else writes it), LEDGER_CORRUPT (damaged, or shorter than its last head says),
 * LEDGER_KEY_INVALID, LEDGER_UNAVAILABLE.
 */
export const openSqliteLedger = ({ file, signingKey, ...options }: SqliteLedgerOptions): Promise<Ledger> =>
  opened({ kind: "sqlite", file }, signingKey, options);

/** The same in a schema of a PostgreSQL database, created when missing. */
export const openPostgresLedger = ({
  url,
  schema = ledgerSchema,
  signingKey,
  ...options
}: PostgresLedgerOptions): Promise<Ledger> => opened({ kind: "postgres", url, schema }, signingKey, options);

async function opened(
  store: ConstructorParameters<typeof GroupCommit>[0]["store"],
  pem: string,
  options: GroupCommitOptions,
): Promise<Ledger> {
  signingKey(pem);
  const ledger = new GroupCommit({ store, signingKey: pem }, options);
  try {
    await ledger.open();
    return ledger;
  } catch (error) {
    await ledger.close();
    throw error;
  }
}
