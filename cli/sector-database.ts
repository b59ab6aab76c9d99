import { join } from "node:path";
import type { SectorDefinition } from "@lgsp/kit";
import type { Configuration } from "./configuration.ts";
import type { places } from "./data-directory.ts";

/** Where a sector's rows are: LGSP_<SECTOR>_URL, else a file of its own in the data directory; the ledger's for the sector that shows it. */
export function databaseUrlOf(
  { name, wraps }: SectorDefinition,
  { databaseUrl, ledgerUrl }: Configuration,
  { databases, ledger }: ReturnType<typeof places>,
): string {
  const given = databaseUrl(name);
  if (given !== undefined) return given;
  if (wraps === "ledger") return ledgerUrl ?? `sqlite:${ledger}`;
  return `sqlite:${join(databases, `${name}.db`)}`;
}
