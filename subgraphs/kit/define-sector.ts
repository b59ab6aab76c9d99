import type { SectorDefinition } from "./sector.ts";

/** The only door of a sector folder: `export default defineSector({...})` in its sector.ts. */
export const defineSector = (definition: SectorDefinition): SectorDefinition => definition;
