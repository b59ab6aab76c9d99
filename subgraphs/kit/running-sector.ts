import type { SectorEndpoint, SectorFacts } from "@lgsp/policies";
import type { SectorKeys } from "./sector.ts";

/** A sector opened on its database and ready to answer in this process. */
export interface RunningSector extends SectorEndpoint {
  readonly facts: SectorFacts;
  /** Subgraph SDL with federation header, derived connections, filters and root fields: what is composed. */
  readonly sdl: string;
  readonly keys: SectorKeys;
  close(): Promise<void>;
}
