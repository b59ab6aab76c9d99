export type { RunningSector } from "./running-sector.ts";
export type { RowKeys, SectorContext, SectorResolvers } from "./resolvers.ts";
export type { Codelist, SectorDefinition, SectorKeys } from "./sector.ts";
export type * from "./sample/world.ts";
export { createWorld } from "./sample/create-world.ts";
export { hasHealthRecord, primaryFacility } from "./sample/person-facility.ts";
export { schoolOf, schoolOfPerson, schoolYear } from "./sample/person-school.ts";
export { samplePersonas, type SamplePersonas } from "./sample/personas.ts";
