import { isObjectType } from "graphql";
import type { GraphQLError } from "graphql";
import { TwoHitCache } from "../operation/two-hit-cache.ts";
import type { DataSourceOf } from "../plan/apollo-engine.ts";
import type { AnswerShape, EngineRequest, QueryEngine } from "../plan/query-engine.ts";
import { answerWriters } from "./answer-writers.ts";
import { Bare } from "./bare-object.ts";
import { compilePlan } from "./compile-plan.ts";
import { conditionValues, withoutConditions } from "./conditions.ts";
import type { ConditionValues } from "./conditions.ts";
import { EntityMemory } from "./entity-memory.ts";
import { Walks } from "./entity-path.ts";
import { knownOperations } from "./known-operations.ts";
import type { KnownOperation } from "./known-operations.ts";
import { typeTest } from "./possible-types.ts";
import type { Planning } from "./planning.ts";
import { readSchemas } from "./planner.ts";
import { UnsupportedPlan } from "./run.ts";
import type { Run, Step } from "./run.ts";
import { safeAliases } from "./safe-aliases.ts";
import { unexplained } from "./unexplained.ts";

export interface CompiledEngine extends QueryEngine {
  /** Programs that had to be left to the stock executor. */
  readonly fallbacks: number;
}

interface Programmed {
  readonly program: Step | undefined;
}

/**
 * Plans with Apollo's planner and runs plans compiled once per operation and `@skip`/`@include` values. What it cannot
 * compile it leaves to @apollo/gateway's executor, and says so: `fallingBack` is told the reason once per program.
 * Variables must have been checked against the operation. Errors: SUPERGRAPH_INVALID, those of `dataSourceOf`.
 */
export function createCompiledEngine(
  supergraphSdl: string,
  dataSourceOf: DataSourceOf,
  planning: Planning,
  fallingBack: (reason: string) => void = () => undefined,
): CompiledEngine {
  const { schema, whole, sectors } = readSchemas(supergraphSdl);
  const aliases = safeAliases(whole);
  const sources = new Map(sectors.map(({ name, url }) => [name, dataSourceOf(name, url)]));
  const planContext = {
    sourceOf: (sector: string) => sources.get(sector),
    isOfType: typeTest(whole),
    isObjectName: (name: unknown) => typeof name === "string" && isObjectType(whole.getType(name)),
  };
  const operationOf = knownOperations();
  /** By operation and condition values; without a program: left to the stock executor. */
  const programs = new TwoHitCache<Programmed>({ kept: 1_500, newEach: 20 });
  /** Plans on their way. */
  const coming = new Map<string, Promise<Programmed>>();
  const writerOf = answerWriters((field) => aliases.nameInside(field));
  /** Of operations that are answered as they are planned. */
  const shapes = new WeakMap<KnownOperation, AnswerShape>();
  let fallbacks = 0;
  let stock: Promise<QueryEngine> | undefined;

  const ownShape = (operation: KnownOperation): AnswerShape => {
    const { document, definition } = operation;
    const shape = shapes.get(operation) ?? { schema, document, definition, denied: new Set() };
    shapes.set(operation, shape);
    return shape;
  };

  const compile = async (
    { document, definition: { name } }: KnownOperation,
    values: ConditionValues,
    consumer: string,
  ): Promise<Programmed> => {
    const asked = aliases.inside(withoutConditions(document, values));
    const plan = await planning.plan(asked, name?.value, consumer);
    try {
      return { program: compilePlan(plan, planContext) };
    } catch (error) {
      if (!(error instanceof UnsupportedPlan)) throw error;
      fallbacks += 1;
      fallingBack(error.message);
      return { program: undefined };
    }
  };

  /** Awaited only for what is new. */
  const programOf = (operation: KnownOperation, request: EngineRequest): Programmed | Promise<Programmed> => {
    const values = conditionValues(operation, request.variables);
    const key = `${operation.id} ${operation.conditions.map((name) => Number(values[name])).join("")}`;
    const consumer = request.sectorRequest.asking.principal.subject;
    const known = programs.get(key, consumer) ?? coming.get(key);
    if (known !== undefined) return known;
    const compiled = compile(operation, values, consumer);
    coming.set(key, compiled);
    return compiled
      .then((programmed) => {
        programs.set(key, consumer, programmed);
        return programmed;
      })
      .finally(() => coming.delete(key));
  };

  return {
    schema,
    get fallbacks() {
      return fallbacks;
    },
    async execute(request) {
      const operation = operationOf(request.document, request.operationName);
      const known = programOf(operation, request);
      const { program } = known instanceof Promise ? await known : known;
      if (program === undefined) {
        stock ??= stockEngine(supergraphSdl, dataSourceOf);
        return (await stock).execute(request);
      }
      const run = newRun(request);
      await program(run);
      const write = writerOf(request.shape ?? ownShape(operation), run.variables);
      const { data, errors, places } = write(run.root, run.variables);
      const told = [...eachOnce(run.errors), ...unexplained(errors, run.errors)];
      return { data, errors: told, places, incomplete: [] };
    },
    async close() {
      await (await stock)?.close();
    },
  };
}

/** A field that is both asked and required may be fetched, and fail, twice. */
function eachOnce(errors: readonly GraphQLError[]): readonly GraphQLError[] {
  if (errors.length < 2) return errors;
  const said = new Set<string>();
  return errors.filter(({ path, message, extensions }) => {
    if (path === undefined) return true;
    const text = JSON.stringify([path, message, extensions["code"]]);
    return said.size < said.add(text).size;
  });
}

const newRun = ({ variables, sectorRequest }: EngineRequest): Run => ({
  variables,
  sectorRequest,
  root: new Bare(),
  errors: [],
  walks: new Walks(),
  entities: new EntityMemory(),
});

/** Loaded when first needed: it brings @apollo/gateway and its telemetry with it. */
async function stockEngine(supergraphSdl: string, dataSourceOf: DataSourceOf): Promise<QueryEngine> {
  const { createApolloEngine } = await import("../plan/apollo-engine.ts");
  return createApolloEngine(supergraphSdl, dataSourceOf);
}
