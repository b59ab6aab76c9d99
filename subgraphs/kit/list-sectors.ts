import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { kitError } from "./errors.ts";
import type { SectorDefinition } from "./sector.ts";

const home = new URL("../sectors/", import.meta.url);
const notSectors = new Set(["node_modules"]);

/**
 * Every sector there is, by name: the folders beside the kit. Composition, sample data, serving, policies, tests,
 * console and docs all ask here; there is no second list.
 * Errors: SECTOR_FOLDER_BROKEN naming the file.
 */
export async function listSectors(folder: URL = home): Promise<readonly SectorDefinition[]> {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !notSectors.has(entry.name) && !entry.name.startsWith("."))
    .map((entry) => entry.name)
    .sort();
  return Promise.all(names.map((name) => loadSector(name, new URL(`${name}/sector.ts`, folder))));
}

async function loadSector(name: string, door: URL): Promise<SectorDefinition> {
  const broken = (reason: string, cause?: unknown) =>
    kitError("SECTOR_FOLDER_BROKEN", { file: fileURLToPath(door), reason }, { cause });
  if (!existsSync(door)) throw broken("the file is missing");
  let loaded: unknown;
  try {
    loaded = await import(door.href);
  } catch (error) {
    throw broken(error instanceof Error ? error.message : "it threw", error);
  }
  if (typeof loaded !== "object" || loaded === null || !("default" in loaded))
    throw broken("there is no default export");
  const definition: unknown = loaded.default;
  if (!isSectorDefinition(definition)) throw broken("the default export is not a sector definition");
  if (definition.name !== name) throw broken(`its name is "${definition.name}", the folder's "${name}"`);
  return definition;
}

function isSectorDefinition(value: unknown): value is SectorDefinition {
  return (
    typeof value === "object" &&
    value !== null &&
    "name" in value &&
    typeof value.name === "string" &&
    "owner" in value &&
    typeof value.owner === "string" &&
    "folder" in value &&
    typeof value.folder === "string" &&
    "rules" in value &&
    Array.isArray(value.rules)
  );
}
