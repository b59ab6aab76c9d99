import { databaseState, fill, isRestUrl, openSource, type LinkingKeys, type SectorModel, type World } from "@lgsp/kit";
import type { Configuration } from "./configuration.ts";
import type { places } from "./data-directory.ts";
import { databaseUrlOf } from "./sector-database.ts";

export interface FillDatabaseOptions {
  readonly configuration: Configuration;
  readonly places: ReturnType<typeof places>;
  readonly keys: LinkingKeys;
  readonly world: World;
}

/** Whether a sector's database has to be made, or made anew. Databases that the kit did not make are left as they are. */
export async function needsFilling(model: SectorModel, options: FillDatabaseOptions): Promise<boolean> {
  // rows that stay in a department's own system are not ours to make
  if (isRestUrl(databaseUrlOf(model.definition, options.configuration, options.places))) return false;
  return withSource(model, options, async (source) => {
    const state = await databaseState(model, source, options.world);
    return state !== "current" && state !== "foreign";
  });
}

/** Brings one sector's sample database to the world. Errors: those of the kit's fill. */
export async function fillDatabase(
  model: SectorModel,
  options: FillDatabaseOptions & { readonly count: (rows: number) => void },
): Promise<number> {
  return withSource(model, options, async (source) => {
    let rows = 0;
    await fill(model, source, options.world, options.keys, (written) => {
      rows = written.rows;
      options.count(rows);
    });
    return rows;
  });
}

type Opened = Awaited<ReturnType<typeof openSource>>;

async function withSource<T>(
  { definition }: SectorModel,
  { configuration, places }: FillDatabaseOptions,
  work: (source: Opened) => Promise<T>,
): Promise<T> {
  const source = await openSource(definition.name, databaseUrlOf(definition, configuration, places));
  try {
    return await work(source);
  } finally {
    await source.close();
  }
}
