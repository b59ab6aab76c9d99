import { openPostgresLedger, openSqliteLedger, readSigningKey, type Ledger } from "@lgsp/audit";
import type { Configuration } from "./configuration.ts";
import type { DataDirectory } from "./data-directory.ts";

/** The ledger of this data directory, or the one that LGSP_LEDGER_URL names. One process writes a chain at a time. */
export function openLedger({ ledgerUrl }: Configuration, { places }: Pick<DataDirectory, "places">): Promise<Ledger> {
  const signingKey = readSigningKey(places.ledgerSigning);
  return ledgerUrl === undefined
    ? openSqliteLedger({ file: places.ledger, signingKey })
    : openPostgresLedger({ url: ledgerUrl, signingKey });
}
