/**
 * The compiled executor beside the stock one, in one process: the same supergraph, the same sources (ready answers,
 * parsed anew for each call as from a wire), the same questions. CPU time only; nothing of HTTP, policy or audit.
 *
 *   node bench/executor.ts [rounds] [milliseconds a round]
 *
 * Shapes as in the public gateway benchmark: accounts, products, reviews and inventory. Only ratios mean anything: the
 * machine is whatever it is.
 */
import { isDeepStrictEqual } from "node:util";

import { anonymous } from "@lgsp/policies";
import { execute, parse } from "graphql";
import type { DocumentNode } from "graphql";
import { composeWithApollo } from "../codegen/apollo-compose.ts";
import { createCompiledEngine } from "../gateway/executor/compiled-engine.ts";
import { planningHere } from "../gateway/executor/planning.ts";
import { createApolloEngine } from "../gateway/plan/apollo-engine.ts";
import type { QueryEngine } from "../gateway/plan/query-engine.ts";
import { SectorRequest } from "../gateway/sectors/sector-request.ts";
import { executableSubgraph, subgraphSdl } from "./gateways/executable-subgraph.ts";
import { inClear, isSubgraph, questions, rootValue, subgraphs } from "./gateways/workload.ts";

const rounds = Number(process.argv[2] ?? 9);
const roundMs = Number(process.argv[3] ?? 400);

const hotQuestions = Object.entries(questions).filter(([name]) => name !== "cold");

interface Source {
  process(options: {
    readonly request: { query?: string; variables?: Record<string, unknown> };
  }): Promise<{ data?: Record<string, unknown> }>;
}

let calls = 0;

/** Executes each distinct call once; afterwards its text is ready. */
function source(name: string): Source {
  if (!isSubgraph(name)) throw new TypeError(name);
  const schema = executableSubgraph(name);
  const ready = new Map<string, string>();
  return {
    async process({ request: { query = "", variables = {} } }) {
      calls += 1;
      const key = `${query}\n${JSON.stringify(variables)}`;
      let text = ready.get(key);
      if (text === undefined) {
        const answer = await execute({
          schema,
          document: parse(query),
          rootValue: rootValue(inClear),
          variableValues: variables,
        });
        if (answer.errors !== undefined) throw new AggregateError(answer.errors, query);
        text = JSON.stringify(answer);
        ready.set(key, text);
      }
      return JSON.parse(text);
    },
  };
}

const composed = composeWithApollo(
  Object.keys(subgraphs)
    .filter(isSubgraph)
    .map((name) => ({ name, url: `http://${name}.invalid/`, sdl: subgraphSdl(name) })),
);
if (!("supergraphSdl" in composed)) throw new TypeError(JSON.stringify(composed.problems));
const supergraphSdl: string = composed.supergraphSdl ?? "";

const ask = (engine: QueryEngine, document: DocumentNode) =>
  engine.execute({
    document,
    variables: {},
    sectorRequest: new SectorRequest({
      requestId: "bench",
      asking: { principal: anonymous, purpose: "open-data" },
      policyDigest: "",
    }),
  });

/** CPU microseconds per question over one round. */
async function round(engine: QueryEngine, document: DocumentNode): Promise<number> {
  const end = performance.now() + roundMs;
  const before = process.cpuUsage();
  let asked = 0;
  for (; performance.now() < end; asked += 1) Buffer.from((await ask(engine, document)).data);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / asked;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

const stock = await createApolloEngine(supergraphSdl, source);
const compiled = createCompiledEngine(supergraphSdl, source, await planningHere.over(supergraphSdl));
console.log(
  "| question | answer KB | calls stock / compiled | CPU us stock | CPU us compiled | stock / compiled (min-max) |",
);
console.log("|---|---|---|---|---|---|");
for (const [name, text] of hotQuestions) {
  const document = parse(text);
  const answers = [];
  const called = [];
  for (const engine of [stock, compiled]) {
    calls = 0;
    answers.push(JSON.parse((await ask(engine, document)).data));
    called.push(calls);
  }
  if (!isDeepStrictEqual(answers[0], answers[1])) throw new TypeError(`${name}: the answers differ`);
  await round(stock, document);
  await round(compiled, document);
  const times = { stock: Array<number>(), compiled: Array<number>() };
  for (let turn = 0; turn < rounds; turn += 1) {
    const order = turn % 2 === 0 ? (["stock", "compiled"] as const) : (["compiled", "stock"] as const);
    for (const which of order) times[which].push(await round(which === "stock" ? stock : compiled, document));
  }
  const ratios = times.stock.map((time, turn) => time / (times.compiled[turn] ?? Number.NaN));
  console.log(
    `| ${name} | ${(JSON.stringify(answers[0]).length / 1024).toFixed(1)} | ${called.join(" / ")} | ` +
      `${median(times.stock).toFixed(0)} | ${median(times.compiled).toFixed(0)} | ` +
      `${median(ratios).toFixed(1)} (${Math.min(...ratios).toFixed(1)}-${Math.max(...ratios).toFixed(1)}) |`,
  );
}
await stock.close();
await compiled.close();
