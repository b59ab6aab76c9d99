/** PostgreSQL schema of the ledger, unless another is given. */
export const ledgerSchema = "lgsp_ledger";
