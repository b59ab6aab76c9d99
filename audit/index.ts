export type { AccessRecord } from "./record.ts";
export { Recorded, type Ledger } from "./ledger.ts";
export { LedgerError, type ErrorDefinition } from "./coded-error.ts";
export { auditErrors, type LedgerErrorCode } from "./errors.ts";
export { canonicalRecord } from "./canonical-record.ts";
export type { GroupCommitOptions } from "./group-commit.ts";
export type { Head, SignedHead } from "./head.ts";
export { ledgerSchema } from "./store/ledger-schema.ts";
export {
  openPostgresLedger,
  openSqliteLedger,
  type PostgresLedgerOptions,
  type SqliteLedgerOptions,
} from "./open-ledger.ts";
export { ledgerPersonHash } from "./person-hash.ts";
export { appendRelayed, relayedLedger, type RecordPlace } from "./relayed-ledger.ts";
export { showRecords, type ShownRecord } from "./show-records.ts";
export { readSigningKey } from "./signing-key-file.ts";
export { verifyLedger, type Bad, type BadReason, type Verification, type VerifyOptions } from "./verify-ledger.ts";
