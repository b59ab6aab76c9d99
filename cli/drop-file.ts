import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dropError, dropReport, linkingKeys, openSource } from "@lgsp/kit";
import { Closing } from "./closing.ts";
import { places, secretAt } from "./data-directory.ts";
import { cliErrors } from "./errors.ts";
import { openLedger } from "./open-ledger.ts";
import { modelOf, readModels } from "./read-models.ts";
import { databaseUrlOf } from "./sector-database.ts";
import type { Surroundings } from "./surroundings.ts";
import { takeDrop } from "./take-drop.ts";

export interface DropOptions {
  readonly sector: string;
  readonly type: string;
  /** Code of the agency that hands the file in. */
  readonly from: string;
  readonly acceptValid?: boolean;
}

/**
 * `lgsp drop FILE`: loads a file into the database of a sector of this machine and records it in the ledger. While a hub
 * runs on an embedded ledger, that hub is its one writer: the file then goes into the hub's folder (LGSP_DROPS_DIR).
 * Errors: SECTOR_UNKNOWN, FILE_UNREADABLE, LEDGER_BUSY, DROP_*, those of the sector's database.
 */
export async function dropFile(
  { configuration, language, print }: Surroundings,
  file: string,
  { sector, type, from, acceptValid = false }: DropOptions,
): Promise<void> {
  const model = modelOf(await readModels(), sector);
  if (!existsSync(file)) throw cliErrors("FILE_UNREADABLE", { file, reason: "ENOENT" });
  const bytes = readFileSync(file);
  const inside = places(configuration.dataDirectory);
  const closing = new Closing();
  try {
    const ledger = await openLedger(configuration, { places: inside });
    closing.add(() => ledger.close());
    const source = await openSource(sector, databaseUrlOf(model.definition, configuration, inside));
    closing.add(() => source.close());
    const keys = linkingKeys(secretAt(inside.linkingSecret), { ledgerKey: secretAt(inside.ledgerSecret) });
    const result = await takeDrop({ model, source, keys, ledger, type, bytes, agency: from, acceptValid });
    const report = reportBeside(
      file,
      result.faults.length === 0 ? undefined : dropReport(result.faults, result.header),
    );
    if (result.status === "refused")
      throw dropError("DROP_ROWS_REFUSED", { count: result.faults.length, rows: result.rows, report });
    print(outcome[language](result, report));
  } finally {
    await closing.close();
  }
}

/** Name of the report beside a file; an old one is removed when there is nothing to report. */
export function reportBeside(file: string, text: string | undefined): string {
  const report = `${file}.report.csv`;
  if (text === undefined) rmSync(report, { force: true });
  else writeFileSync(report, text, { mode: 0o600 });
  return report;
}

type Counts = Readonly<Record<"rows" | "inserted" | "updated" | "unchanged", number>> & {
  readonly status: string;
  readonly faults: readonly unknown[];
};

const outcome = {
  vi: ({ status, rows, inserted, updated, unchanged, faults }: Counts, report: string) =>
    status === "repeated"
      ? "Tệp này đã nạp trước đây; không có gì thay đổi."
      : `Đã nạp ${rows} dòng: ${inserted} mới, ${updated} thay đổi, ${unchanged} như cũ.${faults.length > 0 ? ` ${faults.length} lỗi: ${report}` : ""}`,
  en: ({ status, rows, inserted, updated, unchanged, faults }: Counts, report: string) =>
    status === "repeated"
      ? "This file was loaded before; nothing has changed."
      : `Loaded ${rows} rows: ${inserted} new, ${updated} changed, ${unchanged} as before.${faults.length > 0 ? ` ${faults.length} mistakes: ${report}` : ""}`,
} as const;
