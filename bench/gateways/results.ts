import { cpus } from "node:os";
import type { Contestant } from "./contestants.ts";
import type { Measured, Round } from "./rounds.ts";

export interface Conditions {
  readonly rounds: string;
  readonly milliseconds: string;
  readonly delay: string;
  readonly pinned: boolean;
}

/** The results as Markdown: for each question a table, ratios of each round against the hub with everything on. */
export function writeResults(
  measured: readonly { readonly question: string; readonly rows: readonly Measured[] }[],
  contestants: readonly Contestant[],
  conditions: Conditions,
): string {
  const machine = `${cpus()[0]?.model ?? "unknown"}, ${cpus().length} processors, Node ${process.versions.node}`;
  const lines = [
    "# Gateways side by side",
    "",
    `${new Date().toISOString().slice(0, 10)}. ${machine}. ${conditions.rounds} rounds of ${conditions.milliseconds} ms each, 50 connections, sector delay ${conditions.delay} ms, ${conditions.pinned ? "gateway alone on one processor, subgraphs and load on another" : "processors not pinned"}.`,
    "",
    "`hub ×` is the CPU per request of that gateway divided by the hub's with everything on, round by round: median (least to greatest). Above 1 the hub is cheaper. Written by `npm run bench`.",
  ];
  for (const { question, rows } of measured) {
    const hub = rows.find(({ name }) => name === "lgsp-hub");
    lines.push(
      "",
      `## ${question}`,
      "",
      "| gateway | switched on | requests/s | CPU ms | hub × (CPU) | hub × (requests/s) | p50 ms | p99 ms | calls | MB |",
      "|---|---|---|---|---|---|---|---|---|---|",
      ...rows.map((row) => line(row, hub, contestants.find(({ name }) => name === row.name)?.on ?? "")),
    );
  }
  return `${lines.join("\n")}\n`;
}

function line({ name, rounds, failure }: Measured, hub: Measured | undefined, on: string): string {
  if (failure !== undefined || rounds.length === 0)
    return `| ${name} | ${on} | no figure: ${(failure ?? "").replaceAll("|", "/").slice(0, 120)} | | | | | | | |`;
  const of = (read: (round: Round) => number) => median(rounds.map(read));
  const cells = [
    name,
    on,
    of(({ perSecond }) => perSecond).toFixed(0),
    of(({ cpu }) => cpu).toFixed(3),
    spread(rounds.map(({ cpu }, at) => cpu / (hub?.rounds[at]?.cpu ?? Number.NaN))),
    spread(rounds.map(({ perSecond }, at) => (hub?.rounds[at]?.perSecond ?? Number.NaN) / perSecond)),
    of(({ p50 }) => p50).toFixed(1),
    of(({ p99 }) => p99).toFixed(1),
    of(({ calls }) => calls).toFixed(2),
    of(({ megabytes }) => megabytes).toFixed(0),
  ];
  return `| ${cells.join(" | ")} |`;
}

function spread(values: readonly number[]): string {
  if (values.some(Number.isNaN)) return "";
  return `${median(values).toFixed(2)} (${Math.min(...values).toFixed(2)} to ${Math.max(...values).toFixed(2)})`;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
