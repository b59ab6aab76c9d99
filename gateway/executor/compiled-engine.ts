import { operationFromDocument, Supergraph } from "@apollo/federation-internals";
import { QueryPlanner } from "@apollo/query-planner";
import { isObjectType } from "graphql";
import { fail } from "../errors.ts";
import type { DataSourceOf } from "../plan/apollo-engine.ts";
import type { EngineRequest, QueryEngine } from "../plan/query-engine.ts";
import { Bare } from "./bare-object.ts";
import { compilePlan } from "./compile-plan.ts";
import { compileCompletion } from "./complete-answer.ts";
import { conditionValues } from "./conditions.ts";
import { EntityMemory } from "./entity-memory.ts";
import { Walks } from "./entity-path.ts";
import { planOnce } from "./planned-operation.ts";
import type { PlannedOperation, Program } from "./planned-operation.ts";
import { typeTest } from "./possible-types.ts";
import { UnsupportedPlan } from "./run.ts";
import type { Run } from "./run.ts";
import { safeAliases } from "./safe-aliases.ts";
import { unexplained } from "./unexplained.ts";

export interface CompiledEngine extends QueryEngine {
  /** Programs that had to be left to the stock executor. */
  readonly fallbacks: number;
}

/**
 * Plans with Apollo's planner and runs plans compiled once per operation and `@skip`/`@include` values. What it cannot
 * compile it leaves to @apollo/gateway's executor, and says so: `fallingBack` is told the reason once per program.
 * Variables must have been checked against the operation. Errors: SUPERGRAPH_INVALID, those of `dataSourceOf`.
 */
export function createCompiledEngine(
  supergraphSdl: string,
  dataSourceOf: DataSourceOf,
  fallingBack: (reason: string) => void = () => undefined,
): CompiledEngine {
  const { supergraph, planner } = load(supergraphSdl);
  const apiSchema = supergraph.apiSchema();
  const schema = apiSchema.toGraphQLJSSchema();
  const whole = supergraph.schema.toGraphQLJSSchema();
  const isOfType = typeTest(whole);
  const isObjectName = (name: unknown): boolean => typeof name === "string" && isObjectType(whole.getType(name));
  const aliases = safeAliases(whole);
  const sources = new Map(supergraph.subgraphsMetadata().map(({ name, url }) => [name, dataSourceOf(name, url)]));
  const planned = planOnce((document, { name }) => {
    const operation = operationFromDocument(
      apiSchema,
      aliases.inside(document),
      name === undefined ? {} : { operationName: name.value },
    );
    return planner.buildQueryPlan(operation);
  });
  let fallbacks = 0;
  let stock: Promise<QueryEngine> | undefined;

  const compile = ({ plan, document, definition }: PlannedOperation, values: Readonly<Record<string, boolean>>) => ({
    fetch: compilePlan(plan, {
      sourceOf: (sector) => sources.get(sector),
      isOfType,
      isObjectName,
      condition: (variable) => values[variable] === true,
    }),
    complete: compileCompletion(schema, document, definition, values, (field) => aliases.nameInside(field)),
  });

  const programOf = (operation: PlannedOperation, variables: EngineRequest["variables"]): Program | undefined => {
    const values = conditionValues(operation.conditions, operation.definition, variables);
    const key = operation.conditions.map((name) => (values[name] === true ? "1" : "0")).join("");
    const known = operation.programs.get(key);
    if (known !== undefined) return known.program;
    let program: Program | undefined;
    try {
      program = compile(operation, values);
    } catch (error) {
      if (!(error instanceof UnsupportedPlan)) throw error;
      fallbacks += 1;
      fallingBack(error.message);
    }
    operation.programs.set(key, { program });
    return program;
  };

  return {
    schema,
    get fallbacks() {
      return fallbacks;
    },
    async execute(request) {
      const program = programOf(planned(request.document, request.operationName), request.variables);
      if (program === undefined) {
        stock ??= stockEngine(supergraphSdl, dataSourceOf);
        return (await stock).execute(request);
      }
      const run = newRun(request);
      await program.fetch(run);
      const { data, errors } = program.complete(run.root, run.variables);
      const told = [...run.errors, ...unexplained(errors, run.errors)];
      return told.length === 0 ? { data } : { data, errors: told };
    },
    async close() {
      await (await stock)?.close();
    },
  };
}

const newRun = ({ variables, sectorRequest }: EngineRequest): Run => ({
  variables,
  sectorRequest,
  root: new Bare(),
  errors: [],
  walks: new Walks(),
  entities: new EntityMemory(),
});

function load(supergraphSdl: string): { supergraph: Supergraph; planner: QueryPlanner } {
  try {
    const supergraph = Supergraph.build(supergraphSdl);
    return { supergraph, planner: new QueryPlanner(supergraph, { exposeDocumentNodeInFetchNode: true }) };
  } catch (cause) {
    throw fail("SUPERGRAPH_INVALID", { reason: cause instanceof Error ? cause.message : "unknown" }, { cause });
  }
}

/** Loaded when first needed: it brings @apollo/gateway and its telemetry with it. */
async function stockEngine(supergraphSdl: string, dataSourceOf: DataSourceOf): Promise<QueryEngine> {
  const { createApolloEngine } = await import("../plan/apollo-engine.ts");
  return createApolloEngine(supergraphSdl, dataSourceOf);
}
