import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { codegenErrors } from "./errors.ts";
import { graphClient } from "./graph-client.ts";
import { sectorTypes } from "./sector-types.ts";
import { readIfPresent, writeAtomically } from "./write-atomically.ts";

/** What types are generated from; SectorModel of the kit is one. */
export interface GenerateSource {
  readonly definition: { readonly name: string; readonly folder: string };
  readonly facts: { readonly types: Readonly<Record<string, { readonly kind: string }>> };
  readonly sdl: string;
}

export interface GenerateOptions {
  /** Root of the repository: file names in messages are relative to it. */
  readonly root: string;
  /** Compare only: a difference is GENERATED_STALE. */
  readonly check: boolean;
}

/**
 * Brings `generated/types.ts` of every sector up to date. Returns the files that changed.
 *
 * @throws GENERATED_STALE with `check`, naming every file that differs
 */
export async function generateSectorTypes(
  models: readonly GenerateSource[],
  { root, check }: GenerateOptions,
): Promise<string[]> {
  const changed: string[] = [];
  for (const { definition, facts, sdl } of models) {
    const dataTypes = Object.keys(facts.types).filter((name) => facts.types[name]?.kind === "data");
    const file = fileURLToPath(new URL("generated/types.ts", definition.folder));
    const text = await sectorTypes(sdl, dataTypes);
    if (readIfPresent(file) === text) continue;
    changed.push(relative(root, file));
    if (!check) writeAtomically(file, text);
  }
  if (check && changed.length > 0) throw codegenErrors("GENERATED_STALE", { files: changed.join(", ") });
  return changed;
}

/** Builds the typed client of the whole graph, e2e/generated/client.ts, from e2e/operations. Returns its file name. */
export async function generateClient(supergraphSdl: string, root: string): Promise<string> {
  const file = join(root, "e2e", "generated", "client.ts");
  writeAtomically(file, await graphClient(supergraphSdl, join(root, "e2e", "operations")));
  return relative(root, file);
}
