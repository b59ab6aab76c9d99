import { existsSync, readFileSync } from "node:fs";
import { isStreamReport, type RefusedSample, type StreamReport } from "@lgsp/kit";
import { CodedError, type ErrorDefinition, type Language } from "@lgsp/policies";
import { places } from "./data-directory.ts";
import { errorCatalogue } from "./error-catalogue.ts";
import { cliErrors } from "./errors.ts";
import { readModels } from "./read-models.ts";
import { streamReportFile } from "./streams.ts";
import { streamingModel } from "./streaming-model.ts";
import type { Surroundings } from "./surroundings.ts";

/**
 * `lgsp stream report SECTOR`: what the stream that runs on this data directory has taken and refused since it started.
 * Errors: SECTOR_UNKNOWN, STREAM_NOT_TAKEN, FILE_UNREADABLE (no stream has run here).
 */
export async function showStreamReport(
  { configuration, language, print }: Surroundings,
  sector: string,
  asJson: boolean,
): Promise<void> {
  const { definition } = streamingModel(await readModels(), sector);
  const file = streamReportFile(places(configuration.dataDirectory), sector);
  if (!existsSync(file)) throw cliErrors("FILE_UNREADABLE", { file, reason: "ENOENT" });
  const text = readFileSync(file, "utf8");
  if (asJson) return print(text.trimEnd());
  const report: unknown = JSON.parse(text);
  if (!isStreamReport(report)) throw cliErrors("FILE_UNREADABLE", { file, reason: "JSON" });
  const number = new Intl.NumberFormat(language === "vi" ? "vi-VN" : "en-GB");
  for (const line of summary[language]) print(line(report, (count) => number.format(count)));
  const catalogue = errorCatalogue([definition]);
  for (const [code, count] of Object.entries(report.refused)) {
    print(`  ${number.format(count)} × ${code}`);
    for (const sample of report.samples.filter((one) => one.code === code).slice(-3)) {
      print(`      ${sample.at} ${sample.topic} ${sample.shape}`);
      print(`      ${reasonOf(sample, catalogue, language)}`);
    }
  }
}

type Line = (report: StreamReport, number: (count: number) => string) => string;

const summary: Readonly<Record<Language, readonly Line[]>> = {
  vi: [
    ({ sector, topic, connected }) => `${sector}: ${topic} (${connected ? "đang kết nối" : "không kết nối"})`,
    ({ startedAt, lastMessageAt = "-" }) => `  từ ${startedAt}, bản tin cuối ${lastMessageAt}`,
    ({ messages, written, duplicates }, number) =>
      `  ${number(messages)} bản tin, ${number(written)} số liệu mới, ${number(duplicates)} trùng`,
    ({ refused }) => (Object.keys(refused).length === 0 ? "  không từ chối số liệu nào" : "  từ chối:"),
  ],
  en: [
    ({ sector, topic, connected }) => `${sector}: ${topic} (${connected ? "connected" : "not connected"})`,
    ({ startedAt, lastMessageAt = "-" }) => `  since ${startedAt}, last message ${lastMessageAt}`,
    ({ messages, written, duplicates }, number) =>
      `  ${number(messages)} messages, ${number(written)} new rows, ${number(duplicates)} duplicates`,
    ({ refused }) => (Object.keys(refused).length === 0 ? "  nothing was refused" : "  refused:"),
  ],
};

function reasonOf(
  { code, details }: RefusedSample,
  catalogue: Readonly<Record<string, ErrorDefinition>>,
  language: Language,
): string {
  const definition = catalogue[code];
  return definition === undefined ? code : new CodedError(code, definition, details).text(language);
}
