import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { environmentOf, run, type RunningHub } from "./harness.ts";
import { sharedCitizens } from "./shared-hub.ts";

/** `lgsp sector serve NAME` in a process of its own, as at the sector's owner's. */
export interface ServedSector {
  readonly url: string;
  /** Runs a command of the command line on the sector's data directory. */
  readonly lgsp: RunningHub["lgsp"];
  /** SIGTERM, and waits. */
  stop(): Promise<void>;
  /** SIGKILL. */
  end(): Promise<void>;
}

/** Serves a sector of the shared hub's people on this data directory. */
export async function serveSector(
  name: string,
  folder: string,
  { port = "0", ...env }: Readonly<Record<string, string>> = {},
): Promise<ServedSector> {
  const root = fileURLToPath(new URL("..", import.meta.url));
  const environment = environmentOf(folder, { LGSP_SAMPLE_CITIZENS: String(sharedCitizens), ...env });
  const child: ChildProcess = spawn(
    `${root}node_modules/.bin/node`,
    [`${root}cli/main.ts`, "sector", "serve", name, "--port", port],
    { env: environment, stdio: ["ignore", "pipe", "pipe"] },
  );
  if (child.stdout === null || child.stderr === null) throw new TypeError("the sector has no output");
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString("utf8")));
  const [url]: unknown[] = await Promise.race([
    once(createInterface(child.stdout), "line"),
    once(child, "exit").then(() => {
      throw new Error(`sector ${name} ended: ${said}`);
    }),
  ]);
  const kill = async (signal: "SIGTERM" | "SIGKILL"): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, "exit");
    child.kill(signal);
    await gone;
  };
  return {
    url: String(url),
    lgsp: (...args) => run(args, environment),
    stop: () => kill("SIGTERM"),
    end: () => kill("SIGKILL"),
  };
}
