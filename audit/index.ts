export type { AccessRecord } from "./record.ts";
export { Recorded, type Ledger } from "./ledger.ts";
