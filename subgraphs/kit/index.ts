export type { RunningSector } from "./running-sector.ts";
export type { RowKeys, SectorContext, SectorResolvers } from "./resolvers.ts";
export type { Codelist, SectorDefinition, SectorKeys } from "./sector.ts";
export type * from "./sample/world.ts";
