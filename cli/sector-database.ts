import { join } from "node:path";
import { ledgerSchema } from "@lgsp/audit";
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
  if (wraps === "ledger") return ledgerUrl === undefined ? `sqlite:${ledger}` : inLedgerSchema(ledgerUrl);
  return `sqlite:${join(databases, `${name}.db`)}`;
}

/** The ledger's tables have a schema of their own, which the sector that shows them has to look in. */
function inLedgerSchema(ledgerUrl: string): string {
  const url = new URL(ledgerUrl);
  const given = url.searchParams.get("options");
  url.searchParams.set("options", `${given === null ? "" : `${given} `}-c search_path=${ledgerSchema}`);
  return url.href;
}
