import { isDeepStrictEqual } from "node:util";
import { cpuSeconds, residentMegabytes } from "./gateway-process.ts";
import type { GatewayProcess } from "./gateway-process.ts";
import { percentile, putUnderLoad } from "./load.ts";

export interface Entrant {
  readonly gateway: GatewayProcess;
  /** Requests of a round, by its number. */
  readonly requests: (round: number) => readonly Buffer[];
  /** What `data` must be. */
  readonly reference: unknown;
}

export interface Round {
  readonly perSecond: number;
  /** Milliseconds of CPU of the gateway's process tree for one request. */
  readonly cpu: number;
  readonly p50: number;
  readonly p99: number;
  readonly calls: number;
  readonly megabytes: number;
}

/** Rounds of one gateway, in order; or why it has no figure. */
export interface Measured {
  readonly name: string;
  readonly rounds: readonly Round[];
  readonly failure?: string;
}

export interface RoundOptions {
  readonly rounds: number;
  readonly milliseconds: number;
  readonly connections: number;
  readonly subgraphsUrl: string;
  readonly told: (line: string) => void;
}

/** Gateways in turn, the order moved on by one each round; a gateway with a wrong answer or an error has no figure. */
export async function runRounds(entrants: readonly Entrant[], options: RoundOptions): Promise<Measured[]> {
  const rounds = new Map(entrants.map(({ gateway }) => [gateway.name, [] as Round[]]));
  const failures = new Map<string, string>();
  // round -1 warms up and is thrown away
  for (let round = -1; round < options.rounds; round += 1) {
    for (let turn = 0; turn < entrants.length; turn += 1) {
      const entrant = entrants[(turn + Math.max(round, 0)) % entrants.length];
      if (entrant === undefined || failures.has(entrant.gateway.name)) continue;
      try {
        const measured = await measure(entrant, entrant.requests(round), options);
        if (round >= 0) rounds.get(entrant.gateway.name)?.push(measured);
      } catch (error) {
        failures.set(entrant.gateway.name, error instanceof Error ? error.message.slice(0, 300) : String(error));
        options.told(`${entrant.gateway.name} has no figure: ${failures.get(entrant.gateway.name) ?? ""}`);
      }
    }
    options.told(`round ${round + 1} of ${options.rounds}`);
  }
  return entrants.map(({ gateway: { name } }) => {
    const failure = failures.get(name);
    return { name, rounds: rounds.get(name) ?? [], ...(failure === undefined ? {} : { failure }) };
  });
}

async function measure(
  { gateway, reference }: Entrant,
  requests: readonly Buffer[],
  options: RoundOptions,
): Promise<Round> {
  const pid = gateway.process.pid ?? 0;
  await callsSince(options.subgraphsUrl);
  const before = cpuSeconds(pid);
  const loaded = await putUnderLoad({
    port: gateway.port,
    requests,
    connections: options.connections,
    milliseconds: options.milliseconds,
    check: (body) => checkAnswer(body, reference),
  });
  const used = cpuSeconds(pid) - before;
  return {
    perSecond: loaded.completed / loaded.seconds,
    cpu: (used * 1_000) / loaded.completed,
    p50: percentile(loaded.latencies, 0.5),
    p99: percentile(loaded.latencies, 0.99),
    calls: (await callsSince(options.subgraphsUrl)) / loaded.completed,
    megabytes: residentMegabytes(pid),
  };
}

async function callsSince(subgraphsUrl: string): Promise<number> {
  const response = await fetch(`${subgraphsUrl}/calls`);
  return Number(await response.text());
}

function checkAnswer(body: string, reference: unknown): void {
  const answer: unknown = JSON.parse(body.replaceAll(/"c\d+":/g, '"c0":'));
  if (typeof answer !== "object" || answer === null || !("data" in answer))
    throw new Error(`no data: ${body.slice(0, 300)}`);
  if ("errors" in answer) throw new Error(`errors: ${JSON.stringify(answer.errors).slice(0, 300)}`);
  if (!isDeepStrictEqual(answer.data, reference)) throw new Error(`another answer: ${body.slice(0, 300)}`);
}
