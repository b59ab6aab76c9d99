export type { ForeignColumn, ForeignReference, ForeignTable } from "./foreign-table.ts";
export { type ProposedSchema, type ProposedType, type SchemaRequest, proposeSchema } from "./propose-schema.ts";
export { readTables } from "./read-tables.ts";
export { type Shape, sampledShapes } from "./sampled-shape.ts";
