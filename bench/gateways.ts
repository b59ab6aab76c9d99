/**
 * The hub beside other GraphQL gateways: the same subgraphs, the same questions, all gateways up at once, rounds in
 * turn, each answer checked against a reference.
 *
 *   npm run bench                 installs the peers into .bench and runs everything
 *   npm run bench -- --rounds 3 --ms 1000 --only "lgsp-hub,hand-written" --questions small,heavy
 *
 * The subgraphs and the load stand on processor 0, the gateway under test on processor 1 (where `taskset` exists).
 * Every request has a caller of its own and none shares another's calls, except in the second table.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";

import { composeWithApollo } from "../codegen/apollo-compose.ts";
import { contestants, hubFolder, installPeers } from "./gateways/contestants.ts";
import type { Contestant } from "./gateways/contestants.ts";
import { subgraphSdl } from "./gateways/executable-subgraph.ts";
import { canPin, endGateway, startGateway } from "./gateways/gateway-process.ts";
import type { GatewayProcess } from "./gateways/gateway-process.ts";
import { referenceAnswers, requestsOf } from "./gateways/reference.ts";
import { writeResults } from "./gateways/results.ts";
import { runRounds } from "./gateways/rounds.ts";
import { isSubgraph, questions, subgraphs } from "./gateways/workload.ts";

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "9" },
    ms: { type: "string", default: "3000" },
    only: { type: "string" },
    questions: { type: "string", default: Object.keys(questions).join(",") },
    delay: { type: "string", default: "0" },
    out: { type: "string" },
  },
});

const folder = resolve(".bench");
mkdirSync(folder, { recursive: true });
installPeers(folder);
if (canPin()) spawnSync("taskset", ["-cp", "0", String(process.pid)]);

const subgraphServer = await startGateway({
  name: "subgraphs",
  directory: resolve("."),
  arguments: ["bench/gateways/subgraph-server.ts", values.delay],
  core: 0,
});
const subgraphsUrl = `http://127.0.0.1:${subgraphServer.port}`;
const supergraph = join(folder, "supergraph.graphql");
writeFileSync(supergraph, compose());
const world = { folder, supergraph, subgraphsUrl };

const names = values.only?.split(",").map((name) => name.trim());
const chosen = contestants.filter(({ name }) => names?.includes(name) ?? true);
const running: { contestant: Contestant; gateway: GatewayProcess }[] = [];
try {
  for (const contestant of chosen) {
    process.stderr.write(`starting ${contestant.name}\n`);
    running.push({ contestant, gateway: await startGateway({ ...contestant.start(world), core: 1 }) });
  }
  const tokens: unknown =
    names === undefined || names.includes("lgsp-hub")
      ? JSON.parse(readFileSync(join(hubFolder(folder), "tokens.json"), "utf8"))
      : [];
  const asked = values.questions.split(",").flatMap((name) => {
    const query = questions[name];
    return query === undefined ? [] : [{ name, query }];
  });
  const measured = [];
  for (const { name, query } of asked) {
    const references = await referenceAnswers(query);
    const entrants = running
      .filter(({ contestant }) => contestant.hotOnly !== true || name !== "cold")
      .map(({ contestant, gateway }) => ({
        gateway,
        requests: (round: number) =>
          requestsOf(
            gateway,
            query,
            contestant.asHub === true && Array.isArray(tokens) ? tokens.map(String) : [],
            (round + 2) * 2_000,
          ),
        reference: contestant.asHub === true ? references.masked : references.inClear,
      }));
    const rows = await runRounds(entrants, {
      rounds: Number(values.rounds),
      milliseconds: Number(values.ms),
      connections: 50,
      subgraphsUrl,
      told: (line) => process.stderr.write(`${name}: ${line}\n`),
    });
    measured.push({ question: name, rows });
  }
  const text = writeResults(measured, chosen, {
    rounds: values.rounds,
    milliseconds: values.ms,
    delay: values.delay,
    pinned: canPin(),
  });
  if (values.out !== undefined) writeFileSync(values.out, text);
  process.stdout.write(text);
} finally {
  for (const { gateway } of running) endGateway(gateway);
  endGateway(subgraphServer);
}

function compose(): string {
  const composed = composeWithApollo(
    Object.keys(subgraphs)
      .filter(isSubgraph)
      .map((name) => ({ name, sdl: subgraphSdl(name), url: `${subgraphsUrl}/${name}` })),
  );
  if ("problems" in composed) throw new Error(JSON.stringify(composed.problems));
  return composed.supergraphSdl;
}
