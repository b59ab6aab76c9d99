import { listSectors, readModel, type SectorModel } from "@lgsp/kit";
import { cliErrors } from "./errors.ts";

/** The models of all sectors there are, by name. */
export async function readModels(): Promise<readonly SectorModel[]> {
  const definitions = await listSectors();
  return definitions.map((definition) => readModel(definition));
}

/** @throws SECTOR_UNKNOWN naming those that exist */
export function modelOf(models: readonly SectorModel[], sector: string): SectorModel {
  const found = models.find(({ definition }) => definition.name === sector);
  if (found !== undefined) return found;
  throw cliErrors("SECTOR_UNKNOWN", { sector, known: models.map(({ definition }) => definition.name).join(", ") });
}
