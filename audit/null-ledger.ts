import { Recorded, type Ledger } from "./ledger.ts";

/**
 * Keeps nothing. Only for `lgsp gateway --policy off` on a loopback address, where there is no personal data, no
 * identity and no policy either; index.ts does not export it.
 */
export const nullLedger: Ledger = {
  append: async () => Recorded.make(0, ""),
  close: async () => {},
};
