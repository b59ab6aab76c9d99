import type { SectorModel } from "@lgsp/kit";
import { cliErrors } from "./errors.ts";
import { modelOf } from "./read-models.ts";

/** @throws SECTOR_UNKNOWN; STREAM_NOT_TAKEN naming the sectors that take one */
export function streamingModel(models: readonly SectorModel[], sector: string): SectorModel {
  const model = modelOf(models, sector);
  if (model.definition.stream !== undefined) return model;
  const known = models.filter(({ definition }) => definition.stream !== undefined);
  throw cliErrors("STREAM_NOT_TAKEN", { sector, known: known.map(({ definition }) => definition.name).join(", ") });
}
