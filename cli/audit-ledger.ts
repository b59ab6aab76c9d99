import { existsSync, readFileSync } from "node:fs";
import { showRecords, verifyLedger } from "@lgsp/audit";
import { places } from "./data-directory.ts";
import { cliErrors } from "./errors.ts";
import type { Surroundings } from "./surroundings.ts";

/** `lgsp audit verify`. @throws LEDGER_ALTERED naming the first bad record */
export async function verify(
  { configuration, language, print }: Surroundings,
  options: { readonly ledger?: string; readonly key?: string },
): Promise<void> {
  const { ledger, ledgerSigning } = places(configuration.dataDirectory);
  const place = options.ledger ?? configuration.ledgerUrl ?? ledger;
  const { records, heads, lastHead, firstBad } = await verifyLedger(place, {
    publicKeys: [readKey(options.key ?? `${ledgerSigning}.pub`)],
  });
  if (firstBad !== undefined) {
    throw cliErrors("LEDGER_ALTERED", { sequence: firstBad.sequence, reason: firstBad.reason, records });
  }
  const number = new Intl.NumberFormat(language === "vi" ? "vi-VN" : "en-GB");
  print(
    language === "vi"
      ? `Nguyên vẹn: ${number.format(records)} bản ghi, ${number.format(heads)} đầu chuỗi đã ký.`
      : `Intact: ${number.format(records)} records, ${number.format(heads)} signed heads.`,
  );
  if (lastHead !== undefined) print(JSON.stringify(lastHead));
}

/** `lgsp audit show`. */
export async function show(
  { configuration, print }: Surroundings,
  options: { readonly last: number; readonly ledger?: string },
): Promise<void> {
  const place = options.ledger ?? configuration.ledgerUrl ?? places(configuration.dataDirectory).ledger;
  for (const shown of await showRecords(place, options.last)) print(JSON.stringify(shown));
}

function readKey(file: string): string {
  if (!existsSync(file)) throw cliErrors("FILE_UNREADABLE", { file, reason: "ENOENT" });
  return readFileSync(file, "utf8");
}
