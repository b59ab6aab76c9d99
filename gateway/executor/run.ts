import type { GraphQLError } from "graphql";
import type { SectorRequest } from "../sectors/sector-request.ts";
import type { Bare } from "./bare-object.ts";
import type { SectorSource } from "./call-sector.ts";
import type { EntityMemory } from "./entity-memory.ts";
import type { Walks } from "./entity-path.ts";

/** One execution of a compiled plan: what it was asked with, and what it has gathered so far. */
export interface Run {
  readonly variables: Readonly<Record<string, unknown>>;
  readonly sectorRequest: SectorRequest;
  /** Everything fetched, in the shape in which the plan addresses it. */
  readonly root: Bare;
  readonly errors: GraphQLError[];
  readonly walks: Walks;
  readonly entities: EntityMemory;
}

/** One node of a plan, compiled. Never rejects: what fails is in `run.errors`. */
export type Step = (run: Run) => Promise<void>;

export type SourceOf = (sector: string) => SectorSource | undefined;

/** A plan that this executor does not carry out; the stock one takes it. */
export class UnsupportedPlan extends Error {
  override readonly name = "UnsupportedPlan";
}
