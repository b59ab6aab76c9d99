import { databaseState, fill, openSource, type LinkingKeys, type SectorModel, type World } from "@lgsp/kit";
import type { Configuration } from "./configuration.ts";
import type { places } from "./data-directory.ts";
import type { Progress } from "./progress.ts";
import { databaseUrlOf } from "./sector-database.ts";

export interface FillDatabasesOptions {
  readonly models: readonly SectorModel[];
  readonly configuration: Configuration;
  readonly places: ReturnType<typeof places>;
  readonly keys: LinkingKeys;
  readonly world: World;
  readonly progress: Progress;
}

/**
 * Brings the sample databases to the world: those that are missing or were made from another schema or world. Databases
 * that the kit did not make are left as they are. Returns the names of the sectors filled.
 */
export async function fillDatabases(options: FillDatabasesOptions): Promise<readonly string[]> {
  const { models, configuration } = options;
  const local = models.filter(
    ({ definition }) => definition.sample !== undefined && configuration.endpoint(definition.name) === undefined,
  );
  const filled: string[] = [];
  for (const model of local) if (await fillOne(model, options)) filled.push(model.definition.name);
  return filled;
}

async function fillOne(model: SectorModel, options: FillDatabasesOptions): Promise<boolean> {
  const { configuration, places, keys, world, progress } = options;
  const { name, title } = model.definition;
  const source = await openSource(name, databaseUrlOf(model.definition, configuration, places));
  try {
    const state = await databaseState(model, source, world);
    if (state === "current" || state === "foreign") return false;
    const started = performance.now();
    let rows = 0;
    await fill(model, source, world, keys, (written) => {
      rows = written.rows;
      progress.count(`${title.vi} · ${title.en}`, rows);
    });
    progress.done(`${title.vi} · ${title.en}`, rows, performance.now() - started);
    return true;
  } finally {
    await source.close();
  }
}
