import type { GraphQLSchema } from "graphql";
import type { documentDecider } from "./decision/decide-document.ts";
import type { Acceptance, Operation } from "./operation/accept.ts";
import type { QueryEngine } from "./plan/query-engine.ts";
import type { Answered } from "./shape/answered.ts";
import type { Filters } from "./stages.ts";

/** What can be asked at one door, and what answers it: the whole graph, or a contract. */
export interface Surface {
  readonly accepts: Acceptance;
  readonly decideDocument: ReturnType<typeof documentDecider>;
  readonly engine: QueryEngine;
  readonly filters: Filters;
  /** The schema that accepted operations are of. */
  readonly schema: GraphQLSchema;
  /** The answer to an accepted operation as it is told at this door. */
  tell(answered: Answered, operation: Operation, variables: Readonly<Record<string, unknown>>): Answered;
}
