import {
  listSectors,
  openSource,
  proposeSchema,
  readModel,
  readTables,
  sampledShapes,
  sectorVariable,
  type Source,
} from "@lgsp/kit";
import { cliErrors } from "../errors.ts";
import type { Surroundings } from "../surroundings.ts";
import {
  requireAgencyCode,
  requireFreeName,
  sectorFolder,
  writeSectorFolder,
  type SectorFiles,
} from "./sector-folder.ts";
import { commonFiles, denyingMatrix } from "./sector-templates.ts";

export interface ImportOptions {
  /** URL of the database, with an account that may read. */
  readonly from: string;
  readonly schema?: string;
  /** Names separated by commas; absent: every table. */
  readonly tables?: string;
  readonly owner: string;
}

/**
 * `lgsp sector import NAME --from URL`: a folder that wraps the database as it is. The address is not written down: it
 * may hold a password. Nothing is written to the database, and of its rows nothing is kept or printed.
 * Errors: SECTOR_NAME_INVALID, SECTOR_EXISTS, AGENCY_CODE_INVALID, IMPORT_TABLES_MISSING, those of the source.
 */
export async function importSector(
  { language, print }: Surroundings,
  name: string,
  options: ImportOptions,
): Promise<void> {
  requireFreeName(name);
  requireAgencyCode(options.owner);
  const source = await openSource(name, options.from);
  try {
    const { files, undecided } = await draft(source, name, options);
    writeSectorFolder(name, files);
    for (const line of nextSteps[language](name, undecided)) print(line);
  } finally {
    await source.close();
  }
}

async function draft(
  source: Source,
  name: string,
  { schema, tables: wanted, owner }: ImportOptions,
): Promise<{ readonly files: SectorFiles; readonly undecided: readonly string[] }> {
  const found = await readTables(source, schema);
  const names = wanted?.split(",").map((table) => table.trim());
  const missing = (names ?? []).filter((table) => found.every((known) => known.name !== table));
  const tables = found.filter((table) => names === undefined || names.includes(table.name));
  if (missing.length > 0 || tables.length === 0)
    throw cliErrors("IMPORT_TABLES_MISSING", { tables: missing.join(", ") || (schema ?? "*") });
  const shapes = new Map<string, Awaited<ReturnType<typeof sampledShapes>>>();
  for (const table of tables) shapes.set(table.name, await sampledShapes(source, table, schema));
  const today = new Date().toISOString().slice(0, 10);
  const proposed = proposeSchema({ tables, shapes, sector: name, owner, today, taken: await typesThereAre() });
  return {
    files: {
      ...commonFiles({ name, owner, sample: false }),
      "schema.graphql": proposed.sdl,
      "policy.matrix.yaml": denyingMatrix(name, proposed.types),
    },
    undecided: proposed.undecided,
  };
}

/** Two sectors cannot both own a type. */
async function typesThereAre(): Promise<ReadonlySet<string>> {
  const models = (await listSectors()).map((definition) => readModel(definition));
  return new Set(models.flatMap(({ tables, stubs }) => [...Object.keys(tables), ...Object.keys(stubs)]));
}

const nextSteps = {
  vi: (name: string, undecided: readonly string[]) => [
    `Đã tạo ${sectorFolder(name)}. Chưa quyết định ${undecided.length} trường: ${undecided.join(", ") || "-"}`,
    "1. schema.graphql: xem lại từng đề xuất; đổi tên sang tiếng Anh; quyết định các trường CHƯA QUYẾT.",
    `2. policy.matrix.yaml theo luật, rồi policy.ts; kiểm tra: ./lgsp compose && ./lgsp policy test ${name}`,
    `3. Chạy với ${sectorVariable(name, "URL")}=<địa chỉ, tài khoản chỉ đọc> npm start`,
    "Hướng dẫn: docs/connect-a-sector.md",
  ],
  en: (name: string, undecided: readonly string[]) => [
    `Made ${sectorFolder(name)}. Undecided are ${undecided.length} fields: ${undecided.join(", ") || "-"}`,
    "1. schema.graphql: look at each proposal; give English names; decide the fields marked UNDECIDED.",
    `2. policy.matrix.yaml from the law, then policy.ts; check: ./lgsp compose && ./lgsp policy test ${name}`,
    `3. Run with ${sectorVariable(name, "URL")}=<address, a read-only account> npm start`,
    "Guide: docs/connect-a-sector.md",
  ],
} as const;
