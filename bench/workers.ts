/**
 * What `lgsp up --workers N` brings: answers a second of the whole hub over HTTP (identity, decision, two sectors, record),
 * in one process, with one worker and with two.
 *
 *   node bench/workers.ts [--rounds 3] [--seconds 4] [--connections 32] [--share 0.25]
 *
 * The load generator, the primary and the ledger's thread take CPU of the same machine, so that on two cores two workers
 * cannot show twice the answers of one. Beside answers a second stand therefore the CPU milliseconds of one answer, in the
 * processes that answer and in all of the hub: workers that do not hinder each other cost the same, alone or two. With
 * `--share` each answering process is held to that share of a core, which leaves it free cores of that size.
 *
 * LGSP_BENCH_DIR keeps the data (3,000 citizens). Rounds of the three alternate. Only ratios mean anything.
 */
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { parseArgs } from "node:util";
import { environmentOf, run, startHub, type OwnHub } from "../e2e/harness.ts";
import { childrenOf, cpuSeconds, cpuSecondsOf, proportionalMegabytes } from "./gateways/gateway-process.ts";
import { percentile, putUnderLoad } from "./gateways/load.ts";
import { holdToShare } from "./share-of-core.ts";

const { values: options } = parseArgs({
  options: {
    rounds: { type: "string", default: "3" },
    seconds: { type: "string", default: "4" },
    connections: { type: "string", default: "32" },
    share: { type: "string" },
  },
});
const rounds = Number(options.rounds);
const milliseconds = Number(options.seconds) * 1_000;
const connections = Number(options.connections);
const share = options.share === undefined ? undefined : Number(options.share);
const citizens = 3_000;
const folder = join(process.env["LGSP_BENCH_DIR"] ?? join(tmpdir(), "lgsp-bench"), `workers-${citizens}`);

const question = `{
  enterprises(first: 20) {
    nodes { enterpriseCode name status { code label } registeredOn headOfficeCommune { code name } }
  }
}`;
/** Many, so that no budget runs out: what is measured is answers, not refusals. */
const askers = [
  ["doctor", "citizen", "auditor", "operator", "developer", "statistician", "tax-system", "ministry-health"],
  ["finance-officer", "industry-officer", "poverty-officer", "land-officer", "health-officer", "culture-officer"],
  ["labour-officer", "merit-officer", "justice-officer", "science-officer", "construction-officer", "disaster-officer"],
  ["procedure-controller", "personnel-officer", "business-registrar", "education-officer", "population-officer"],
].flat();

interface Contestant {
  readonly name: string;
  readonly hub: OwnHub;
  readonly pid: number;
  readonly answering: readonly number[];
  readonly requests: readonly Buffer[];
  readonly measured: Measured[];
  readonly release: () => void;
}

interface Measured {
  readonly perSecond: number;
  readonly answeringMs: number;
  readonly hubMs: number;
  readonly loadMs: number;
  readonly p50: number;
  readonly p99: number;
}

async function contestant(name: string, workers: number | undefined): Promise<Contestant> {
  const own = join(folder, name.replaceAll(" ", "-"));
  rmSync(own, { recursive: true, force: true });
  for (const part of ["sectors", "keys", "graph"])
    cpSync(join(folder, "sample", part), join(own, part), { recursive: true });
  const hub = await startHub({ folder: own, citizens, ...(workers === undefined ? {} : { workers }) });
  hubs.push(hub);
  const { pid }: { readonly pid: number } = JSON.parse(readFileSync(join(own, "hub.json"), "utf8"));
  const answering = workers === undefined ? [pid] : childrenOf(pid);
  const { port, host } = new URL(hub.url);
  const body = JSON.stringify({ query: question });
  const requests: Buffer[] = [];
  for (const asker of askers) {
    const head = [
      "POST /graphql HTTP/1.1",
      `host: ${host}`,
      "content-type: application/json",
      "accept: application/json",
      `authorization: Bearer ${await hub.token(asker)}`,
      `content-length: ${Buffer.byteLength(body)}`,
    ];
    requests.push(Buffer.from(`${head.join("\r\n")}\r\n\r\n${body}`));
  }
  // each process has to compile its own hot code: two need twice the questions
  await putUnderLoad({ port: Number(port), requests, connections, milliseconds: 2_500 * answering.length, check });
  const releases = share === undefined ? [] : answering.map((each) => holdToShare(each, share));
  return {
    name,
    hub,
    pid,
    answering,
    requests,
    measured: [],
    release: () => releases.forEach((release) => release()),
  };
}

let expected: string | undefined;
function check(body: string): void {
  const { data, errors }: { readonly data?: unknown; readonly errors?: unknown } = JSON.parse(body);
  if (errors !== undefined) throw new Error(`errors: ${body.slice(0, 300)}`);
  expected ??= JSON.stringify(data);
  if (JSON.stringify(data) !== expected) throw new Error(`another answer: ${body.slice(0, 300)}`);
}

async function measure({ hub, pid, answering, requests, measured }: Contestant): Promise<void> {
  const answeringSeconds = () => answering.reduce((sum, each) => sum + cpuSecondsOf(each), 0);
  const [hubBefore, answeringBefore, ownBefore] = [cpuSeconds(pid), answeringSeconds(), process.cpuUsage()];
  const port = Number(new URL(hub.url).port);
  const { completed, seconds, latencies } = await putUnderLoad({ port, requests, connections, milliseconds, check });
  const own = process.cpuUsage(ownBefore);
  measured.push({
    perSecond: completed / seconds,
    answeringMs: ((answeringSeconds() - answeringBefore) * 1_000) / completed,
    hubMs: ((cpuSeconds(pid) - hubBefore) * 1_000) / completed,
    loadMs: (own.user + own.system) / 1_000 / completed,
    p50: percentile(latencies, 0.5),
    p99: percentile(latencies, 0.99),
  });
}

const median = (values: readonly number[]): number =>
  percentile(
    values.toSorted((a, b) => a - b),
    0.5,
  );

if (!existsSync(join(folder, "sample", "sectors", "population.db"))) {
  mkdirSync(folder, { recursive: true });
  const environment = environmentOf(join(folder, "sample"), { LGSP_SAMPLE_CITIZENS: String(citizens) });
  const { code, stderr } = await run(["sample"], environment);
  if (code !== 0) throw new Error(stderr);
}
const hubs: OwnHub[] = [];
const contestants: Contestant[] = [];
try {
  for (const [name, workers] of [["one process"], ["1 worker", 1], ["2 workers", 2]] as const)
    contestants.push(await contestant(name, workers));
  for (let round = 0; round < rounds; round += 1)
    for (let turn = 0; turn < contestants.length; turn += 1) {
      const next = contestants[(turn + round) % contestants.length];
      if (next !== undefined) await measure(next);
    }
  // the collector gives memory back in a pause
  await delay(2_000);
  for (const one of contestants) report(one);
  const [, alone, two] = contestants.map(({ measured }) => ({
    perSecond: median(measured.map((each) => each.perSecond)),
    answeringMs: median(measured.map((each) => each.answeringMs)),
  }));
  if (alone !== undefined && two !== undefined) {
    console.log(`answers a second, 2 workers to 1: ${(two.perSecond / alone.perSecond).toFixed(2)}`);
    console.log(`two workers on cores of their own, by CPU: ${((2 * alone.answeringMs) / two.answeringMs).toFixed(2)}`);
  }
} finally {
  for (const hub of hubs) await hub.stop();
  for (const { release } of contestants) release();
}

function report({ name, pid, answering, measured }: Contestant): void {
  const of = (name: keyof Measured, digits = 2): string => median(measured.map((each) => each[name])).toFixed(digits);
  const memory = answering.map((each) => proportionalMegabytes(each).toFixed(0)).join(" + ");
  const primary = answering.includes(pid) ? "" : `, primary ${proportionalMegabytes(pid).toFixed(0)}`;
  console.log(
    `${name.padEnd(12)} ${of("perSecond", 0).padStart(5)}/s  CPU ms an answer: answering ${of("answeringMs")}, hub ${of("hubMs")}, load ${of("loadMs")}` +
      `  p50 ${of("p50", 0)} ms, p99 ${of("p99", 0)} ms  PSS ${memory}${primary} MB`,
  );
}
