import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "../configuration.ts";
import { cliErrors } from "../errors.ts";

/** Text of each file of a sector folder, by file name. */
export type SectorFiles = Readonly<Record<string, string>>;

const sectorsFolder = join(repositoryRoot, "subgraphs", "sectors");

export const sectorFolder = (name: string): string => join(sectorsFolder, name);

/** The name becomes a folder, a subgraph and a part of environment variables. Errors: SECTOR_NAME_INVALID, SECTOR_EXISTS. */
export function requireFreeName(name: string): void {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name) || name.length > 40) throw cliErrors("SECTOR_NAME_INVALID", { name });
  if (existsSync(sectorFolder(name))) throw cliErrors("SECTOR_EXISTS", { sector: name });
}

/** Agency codes as the national list writes them: "H48.08", "QN.TAX". Errors: AGENCY_CODE_INVALID. */
export function requireAgencyCode(code: string): void {
  if (!/^[A-Z][A-Z0-9]*(\.[A-Z0-9_]+)*$/.test(code)) throw cliErrors("AGENCY_CODE_INVALID", { code });
}

/** Never over a file that is there: `wx` also wins against a second command at the same moment. */
export function writeSectorFolder(name: string, files: SectorFiles): void {
  mkdirSync(sectorFolder(name));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(sectorFolder(name), file), text, { flag: "wx" });
}
