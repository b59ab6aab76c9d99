import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { environmentOf } from "./harness.ts";
import { sharedCitizens } from "./shared-hub.ts";

/** A department's own system, played by `lgsp sector stand-in` on the shared hub's people. */
export interface StandIn {
  readonly port: string;
  /** What it prints for the hub. */
  readonly settings: Readonly<Record<string, string>>;
  end(): Promise<void>;
}

/** @param settings those of an earlier stand-in, so that a hub finds it again; else {} */
export async function startStandIn(
  sector: string,
  folder: string,
  port: string,
  settings: Readonly<Record<string, string>>,
): Promise<StandIn> {
  const root = fileURLToPath(new URL("..", import.meta.url));
  const environment = environmentOf(folder, { ...settings, LGSP_SAMPLE_CITIZENS: String(sharedCitizens) });
  const child = spawn(
    `${root}node_modules/.bin/node`,
    [`${root}cli/main.ts`, "sector", "stand-in", sector, "--port", port],
    { env: environment, stdio: ["ignore", "pipe", "inherit"] },
  );
  const printed = await exported(child);
  const [, address = ""] = Object.entries(printed).find(([name]) => name.endsWith("_URL")) ?? [];
  return {
    port: new URL(address.replace(/^\w+\+/, "")).port,
    settings: printed,
    async end() {
      child.kill("SIGTERM");
      if (child.exitCode === null) await once(child, "exit");
    },
  };
}

/** The two lines `export NAME=value …`. */
async function exported({ stdout }: ChildProcess): Promise<Readonly<Record<string, string>>> {
  const found: [string, string][] = [];
  if (stdout === null) throw new TypeError("the stand-in has no output");
  for await (const line of createInterface({ input: stdout })) {
    found.push(
      ...[...line.matchAll(/(LGSP_\w+)=(\S+)/g)].map(([, name = "", value = ""]): [string, string] => [name, value]),
    );
    if (found.some(([name]) => name.endsWith("_CLIENT_SECRET"))) break;
  }
  return Object.fromEntries(found);
}
