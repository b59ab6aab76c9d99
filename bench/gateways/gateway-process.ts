import { spawn, spawnSync } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

/** A gateway under test: a process that printed its port and path once it could answer. */
export interface GatewayProcess {
  readonly name: string;
  readonly port: number;
  readonly path: string;
  readonly process: ChildProcess;
}

export interface StartOptions {
  readonly name: string;
  readonly arguments: readonly string[];
  readonly directory: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** Processor that it is held to, where `taskset` exists. */
  readonly core: number;
}

export const canPin = (): boolean => spawnSync("taskset", ["-c", "0", "true"]).status === 0;

/** Starts `node ARGUMENTS` and waits for its first line, "PORT PATH". Throws after 60 seconds or when it ends first. */
export async function startGateway(options: StartOptions): Promise<GatewayProcess> {
  const { name, directory, environment = {}, core } = options;
  const command = [process.execPath, ...options.arguments];
  const [program = "", ...rest] = canPin() ? ["taskset", "-c", String(core), ...command] : command;
  const child = spawn(program, rest, {
    cwd: directory,
    env: { ...process.env, NODE_ENV: "production", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => (said = (said + chunk.toString("utf8")).slice(-2_000)));
  const line = await new Promise<string>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`${name} did not start: ${said}`)), 60_000);
    let text = "";
    child.stdout.on("data", (chunk: Buffer) => {
      text += chunk.toString("utf8");
      const started = /^(\d+ \S+)$/m.exec(text)?.[1];
      if (started === undefined) return;
      clearTimeout(late);
      resolve(started);
    });
    child.once("exit", (code) => {
      clearTimeout(late);
      reject(new Error(`${name} ended with ${code}: ${said}`));
    });
  });
  const [port = "", path = "/"] = line.split(" ");
  return { name, port: Number(port), path, process: child };
}

/** Ends a gateway and all that it started: some go on serving their open connections when they are asked to stop. */
export function endGateway({ process: { pid } }: GatewayProcess): void {
  for (const each of pid === undefined ? [] : tree(pid)) process.kill(each, "SIGKILL");
}

/** CPU seconds used so far by a process and all below it; Linux only, elsewhere NaN. */
export function cpuSeconds(pid: number): number {
  if (!existsSync("/proc/self/stat")) return Number.NaN;
  return tree(pid).reduce((sum, each) => sum + cpuSecondsOf(each), 0);
}

/** Of one process, all its threads. */
export function cpuSecondsOf(pid: number): number {
  const fields = statOf(pid);
  // proc(5): utime and stime are fields 14 and 15, in ticks of a hundredth of a second
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / 100;
}

/** Memory of one process, MB, with its share of what it has in common with others (the program, mapped files). */
export function proportionalMegabytes(pid: number): number {
  return Number(/^Pss:\s*(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? Number.NaN) / 1_024;
}

/** Resident memory of a process and all below it, MB; Linux only, elsewhere NaN. */
export function residentMegabytes(pid: number): number {
  if (!existsSync("/proc/self/status")) return Number.NaN;
  return tree(pid).reduce((sum, each) => {
    const kilobytes = /^VmRSS:\s*(\d+)/m.exec(read(`/proc/${each}/status`))?.[1];
    return sum + Number(kilobytes ?? 0) / 1_024;
  }, 0);
}

/** The fields after the command's name, which may hold spaces and brackets. */
const statOf = (pid: number): string[] => {
  const text = read(`/proc/${pid}/stat`);
  return text.slice(text.lastIndexOf(")") + 2).split(" ");
};

export const childrenOf = (pid: number): number[] =>
  read(`/proc/${pid}/task/${pid}/children`).split(" ").filter(Boolean).map(Number);

const tree = (pid: number): number[] => [pid, ...childrenOf(pid).flatMap(tree)];

/** A process may end while it is looked at. */
function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
