import { createHash, randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { userInfo } from "node:os";
import type { AccessRecord, Ledger } from "@lgsp/audit";
import {
  boundariesOverlap,
  coordinateSystems,
  GeometryProblem,
  isCoordinateSystem,
  openSource,
  readBoundaries,
  replaceBoundaries,
  unitsInForce,
  type Boundaries,
  type Source,
} from "@lgsp/kit";
import { takeDataDirectory } from "./data-directory.ts";
import { cliErrors } from "./errors.ts";
import { openLedger } from "./open-ledger.ts";
import { readModels } from "./read-models.ts";
import { databaseUrlOf } from "./sector-database.ts";
import type { Surroundings } from "./surroundings.ts";

export interface ImportOptions {
  readonly code: string;
  readonly crs?: string;
  readonly partial?: boolean;
  readonly check?: boolean;
}

/** The sector whose units have boundaries. */
const sector = "geospatial";

/**
 * `lgsp geo import FILE`: checks a file of boundaries, says what is wrong with it, and takes all of it or nothing. In
 * the ledger before and after. The hub must not run on this data directory meanwhile: its ledger has one writer.
 * Errors: FILE_UNREADABLE, GEO_FILE_REFUSED, DATA_DIRECTORY_BUSY, DATABASE_*.
 */
export async function importBoundaries(
  { configuration, language, print }: Surroundings,
  file: string,
  { code, crs, partial = false, check = false }: ImportOptions,
): Promise<void> {
  const say = (vi: string, en: string): void => print(language === "vi" ? vi : en);
  if (crs !== undefined && !isCoordinateSystem(crs)) throw refusal(file, `--crs: ${coordinateSystems.join(", ")}`);
  const content = contentOf(file);
  const boundaries = readFile(file, content, { codeProperty: code, ...(crs === undefined ? {} : { system: crs }) });
  const data = takeDataDirectory(configuration.dataDirectory);
  try {
    const model = (await readModels()).find(({ definition }) => definition.name === sector);
    if (model === undefined) throw refusal(file, `there is no sector ${sector}`);
    const source = await openSource(sector, databaseUrlOf(model.definition, configuration, data.places));
    try {
      const missing = await report(boundaries, source, say);
      if (boundaries.refused.length > 0) throw refusal(file, `${boundaries.refused.length} features cannot be taken`);
      if (missing > 0 && !partial) throw refusal(file, `${missing} communes are missing (--partial accepts that)`);
      if (check) return;
      const ledger = await openLedger(configuration, data);
      try {
        await recorded(ledger, createHash("sha256").update(content).digest("base64url"), boundaries, source);
      } finally {
        await ledger.close();
      }
      say(`Đã thay ranh giới của ${boundaries.units.size} xã.`, `${boundaries.units.size} boundaries were replaced.`);
    } finally {
      await source.close();
    }
  } finally {
    data.release();
  }
}

const refusal = (file: string, reason: string) => cliErrors("GEO_FILE_REFUSED", { file, reason });

function contentOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw cliErrors("FILE_UNREADABLE", { file, reason: cause instanceof Error ? cause.message : "?" }, { cause });
  }
}

function readFile(file: string, content: Buffer, options: Parameters<typeof readBoundaries>[1]): Boundaries {
  try {
    return readBoundaries(JSON.parse(content.toString("utf8")), options);
  } catch (cause) {
    if (cause instanceof SyntaxError) throw refusal(file, "it is not JSON");
    if (cause instanceof GeometryProblem) throw refusal(file, cause.message);
    throw cause;
  }
}

/** Says what is wrong, and returns how many units in force have no boundary in the file. */
async function report(
  { units, refused }: Boundaries,
  source: Source,
  say: (vi: string, en: string) => void,
): Promise<number> {
  for (const { feature, code, reason } of refused)
    say(`Đối tượng ${feature} (${code ?? "?"}): ${reason}`, `Feature ${feature} (${code ?? "?"}): ${reason}`);
  const inForce = await unitsInForce(source);
  const unknown = [...units.keys()].filter((code) => !inForce.has(code));
  const missing = [...inForce].filter((code) => !units.has(code)).toSorted();
  if (unknown.length > 0)
    say(
      `Không phải mã xã đang hiệu lực, bỏ qua: ${unknown.join(", ")}`,
      `No commune in force, left out: ${unknown.join(", ")}`,
    );
  if (missing.length > 0) say(`Thiếu: ${missing.join(", ")}`, `Missing: ${missing.join(", ")}`);
  const known = [...units];
  const overlapping = known.flatMap(([code, geometry], at) =>
    known.slice(at + 1).flatMap(([other, its]) => (boundariesOverlap(geometry, its) ? [`${code}/${other}`] : [])),
  );
  if (overlapping.length > 0) say(`Chồng lấn: ${overlapping.join(", ")}`, `Overlapping: ${overlapping.join(", ")}`);
  say(`${units.size} ranh giới hợp lệ.`, `${units.size} boundaries are valid.`);
  return missing.length;
}

/** The intent is on disk before the effect, the outcome after it. */
async function recorded(ledger: Ledger, digest: string, { units }: Boundaries, source: Source): Promise<void> {
  const requestId = randomUUID();
  const started = performance.now();
  const record = (stage: "intent" | "outcome", outcome: AccessRecord["outcome"]): AccessRecord => ({
    kind: "system",
    at: new Date().toISOString(),
    requestId,
    caller: { kind: "operator", subject: userInfo().username, roles: [] },
    coordinates: [{ coordinate: "AdministrativeUnit.boundary", effect: "WRITE", rows: units.size }],
    sectors: [sector],
    persons: [],
    outcome,
    durationMs: Math.round(performance.now() - started),
    details: { action: "geo-import", stage, digest, units: String(units.size) },
  });
  await ledger.append(record("intent", { status: "OK", codes: [] }));
  try {
    await replaceBoundaries(source, units);
  } catch (error) {
    await ledger.append(record("outcome", { status: "FAILED", codes: ["DATABASE_FAILED"] }));
    throw error;
  }
  await ledger.append(record("outcome", { status: "OK", codes: [] }));
}
