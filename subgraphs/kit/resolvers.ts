import type { Asking, GraphFacts } from "@lgsp/policies";
import type { Kysely } from "kysely";
import type { SoapService } from "./source/upstream/soap-service.ts";
import type { SectorKeys } from "./sector.ts";

/** What a hand-written resolver gets. */
export interface SectorContext {
  readonly asking: Asking;
  readonly requestId: string;
  /** `Idempotency-Key` of the request, for mutations: `Assertion.idempotencyKey`. */
  readonly idempotencyKey?: string;
  /** Facts of the whole graph, from the policy bundle: `PolicyBundle.facts`. */
  readonly facts: GraphFacts;
  readonly db: Kysely<Record<string, Record<string, unknown>>>;
  readonly keys: SectorKeys;
  /** The service outside that the sector asks, where one is configured (`LGSP_<SECTOR>_SERVICE_URL`). */
  readonly service?: SoapService;
  readonly signal?: AbortSignal;
}

/** What a mutation writes with: `db` is its transaction. */
export interface WritingContext extends SectorContext {
  /**
   * From here to the end of the transaction no other mutation of the sector that names the same goes on: for what has to
   * be counted and written in one step. To be called before anything is read; names in one order, or two wait for each
   * other. Errors: DATABASE_FAILED after ten seconds.
   */
  readonly alone: (name: string) => Promise<void>;
}

/** Natural keys of rows of the field's type: the kit loads them through the same decisions, masks and row rules as any row. */
export interface RowKeys {
  readonly keys: readonly (readonly string[])[];
}

/**
 * A write that asks somebody outside first. `ask` runs before the transaction that its result writes in: while a national
 * service thinks, nobody waits for the database.
 */
export interface AskingMutation {
  ask(
    args: Readonly<Record<string, unknown>>,
    context: SectorContext,
  ): Promise<(context: WritingContext) => Promise<RowKeys>>;
}

/** Only what the kit cannot derive: custom root fields, by operation type and field name. They return row keys, never rows. */
export interface SectorResolvers {
  readonly Query?: Readonly<
    Record<string, (args: Readonly<Record<string, unknown>>, context: SectorContext) => Promise<RowKeys>>
  >;
  readonly Mutation?: Readonly<
    Record<
      string,
      ((args: Readonly<Record<string, unknown>>, context: WritingContext) => Promise<RowKeys>) | AskingMutation
    >
  >;
}
