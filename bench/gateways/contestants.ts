import { cpSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { join, resolve } from "node:path";
import { subgraphSdl } from "./executable-subgraph.ts";
import type { StartOptions } from "./gateway-process.ts";
import { isSubgraph, subgraphs } from "./workload.ts";

/** A gateway in the benchmark. */
export interface Contestant {
  readonly name: string;
  /** What is on, in the words of the results. */
  readonly on: string;
  readonly start: (world: World) => Omit<StartOptions, "core">;
  /** Sends bearer tokens and gets users' names masked. */
  readonly asHub?: boolean;
  /** Written for the hot questions; knows no others. */
  readonly hotOnly?: boolean;
  /** Shares calls in flight, and so stands in the second table. */
  readonly coalesces?: boolean;
}

export interface World {
  /** The folder of the run: peers' packages, databases, the supergraph. */
  readonly folder: string;
  readonly supergraph: string;
  readonly subgraphsUrl: string;
}

const here = fileURLToPath(new URL(".", import.meta.url));
const root = resolve(here, "../..");

const ours = (name: string, mode: "on" | "off", on: string): Contestant => ({
  name,
  on,
  ...(mode === "on" ? { asHub: true } : {}),
  start: ({ folder, supergraph, subgraphsUrl }) => ({
    name,
    directory: root,
    arguments: ["bench/gateways/hub-server.ts", mode, supergraph, subgraphsUrl, hubFolder(folder)],
  }),
});

/** Where the hub that has everything on keeps its ledger and its callers' tokens. */
export const hubFolder = (folder: string): string => join(folder, "hub");

const peer = (
  name: string,
  set: "common" | "mercurius",
  file: string,
  environment: Readonly<Record<string, string>> = {},
  more: Partial<Contestant> = {},
): Contestant => ({
  name,
  on: "nothing",
  start: ({ folder, supergraph, subgraphsUrl }) => ({
    name,
    directory: join(folder, set),
    arguments: [file],
    environment: { SUPERGRAPH: supergraph, SUBGRAPHS: subgraphsUrl, SUBGRAPH_SDLS: sdls(), ...environment },
  }),
  ...more,
});

const sdls = (): string =>
  JSON.stringify(
    Object.fromEntries(
      Object.keys(subgraphs)
        .filter(isSubgraph)
        .map((name) => [name, subgraphSdl(name)]),
    ),
  );

export const contestants: readonly Contestant[] = [
  ours("lgsp-hub", "on", "identity, policy, masks, durable record"),
  ours("lgsp-hub with policy off", "off", "nothing"),
  peer("hand-written", "common", "hand-written.mjs", {}, { hotOnly: true }),
  peer("Apollo Server + @apollo/gateway", "common", "apollo-server.mjs"),
  peer("yoga + @apollo/gateway", "common", "yoga.mjs"),
  peer("Hive Gateway (stitching)", "common", "hive.mjs"),
  peer("Hive Gateway (router planner)", "common", "hive.mjs", { HIVE_PLANNER: "router" }),
  peer("Mercurius gateway", "mercurius", "mercurius.mjs"),
  peer("Grafbase (Rust)", "common", "grafbase.mjs"),
  peer(
    "Hive Gateway (router planner) sharing calls",
    "common",
    "hive.mjs",
    { HIVE_PLANNER: "router", HIVE_COALESCE: "1" },
    { coalesces: true },
  ),
];

/** Installs the peers from npm into the folder of the run; versions are those of the package.json files beside this. */
export function installPeers(folder: string): void {
  for (const set of ["common", "mercurius"]) {
    const to = join(folder, set);
    mkdirSync(to, { recursive: true });
    const before = existsSync(join(to, "package.json")) ? readFileSync(join(to, "package.json"), "utf8") : "";
    cpSync(join(here, "peers", set), to, { recursive: true });
    if (before === readFileSync(join(to, "package.json"), "utf8") && existsSync(join(to, "node_modules"))) continue;
    const { status } = spawnSync("npm", ["install", "--no-audit", "--no-fund", "--no-package-lock"], {
      cwd: to,
      stdio: "inherit",
    });
    if (status !== 0) throw new Error(`npm install failed in ${to}`);
  }
}
