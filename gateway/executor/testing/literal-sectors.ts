import { parse } from "graphql";
import type { ExecutionResult } from "graphql";
import { createCompiledEngine } from "../compiled-engine.ts";
import type { CompiledEngine } from "../compiled-engine.ts";
import { createApolloEngine } from "../../plan/apollo-engine.ts";
import { planningHere } from "../planning.ts";
import { compose } from "./compose.ts";
import { ask } from "./side-by-side.ts";

export interface LiteralAnswer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { message: string; path?: (string | number)[]; extensions?: Record<string, unknown> }[];
}

export interface LiteralSector {
  readonly body: string;
  /** In: the representations of an entity call, else an empty list; the text of the operation. */
  readonly answer: (representations: readonly Record<string, unknown>[], text: string) => LiteralAnswer;
}

export interface LiteralCall {
  readonly sector: string;
  readonly text: string;
  readonly representations: readonly unknown[];
}

export interface LiteralGraph {
  readonly compiled: CompiledEngine;
  /** Calls of the compiled engine. */
  readonly calls: LiteralCall[];
  compiledAnswer(text: string, variables?: Readonly<Record<string, unknown>>): Promise<ExecutionResult>;
  stockAnswer(text: string, variables?: Readonly<Record<string, unknown>>): Promise<ExecutionResult>;
}

/** Sectors that answer by a function each, behind both engines. */
export async function literalGraph(sectors: Readonly<Record<string, LiteralSector>>): Promise<LiteralGraph> {
  const composed = compose({
    subgraphs: Object.entries(sectors).map(([name, { body }]) => ({ name, body, entities: [], requires: new Map() })),
  });
  if (!("sdl" in composed)) throw new TypeError(composed.problems.join("\n"));
  const calls: LiteralCall[] = [];
  const through = (seen: (call: LiteralCall) => void) => (sector: string) => ({
    async process({ request: { query = "", variables = {} } }: { request: LiteralRequest }) {
      const given: unknown = structuredClone(JSON.parse(JSON.stringify(variables["representations"] ?? [])));
      const representations = Array.isArray(given) ? given : [];
      seen({ sector, text: query, representations });
      return structuredClone(sectors[sector]?.answer(representations, query) ?? {});
    },
  });
  const compiled = createCompiledEngine(
    composed.sdl,
    through((call) => void calls.push(call)),
    await planningHere.over(composed.sdl),
  );
  const stock = await createApolloEngine(
    composed.sdl,
    through(() => undefined),
  );
  const question = (text: string, variables: Readonly<Record<string, unknown>> = {}) => ({
    document: parse(text),
    text,
    variables,
  });
  return {
    compiled,
    calls,
    compiledAnswer: (text, variables) => ask(compiled, question(text, variables)),
    stockAnswer: (text, variables) => ask(stock, question(text, variables)),
  };
}

interface LiteralRequest {
  query?: string;
  variables?: Record<string, unknown>;
}
