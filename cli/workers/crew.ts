import cluster, { type Worker } from "node:cluster";
import { Duplex } from "node:stream";
import { fileURLToPath } from "node:url";
import { CodedError } from "@lgsp/policies";
import { cliErrors } from "../errors.ts";
import { lineDescriptor, openLine, type Answering, type Line } from "./line.ts";
import { Restarts } from "./restarts.ts";

export interface CrewOptions {
  readonly size: number;
  readonly say: (line: string) => void;
  /** What a worker needs to begin: resolves when the data, the graph and the ledger are there. */
  readonly prepared: Promise<unknown>;
  /** Answers what a worker asks from then on, until it is gone. */
  readonly serve: (gone: Promise<void>, line: Line) => Answering;
}

interface Member {
  readonly worker: Worker;
  readonly line: Line;
  readonly exited: Promise<void>;
}

/** Draining takes 1.5 s and closing less; beyond, a worker hangs. */
const patienceMs = 10_000;

/**
 * The workers of one hub and the port that they share. Connections are given out in turn by this process (SCHED_RR): what
 * calls a hub are few proxies and applications with long-lived connections, and the system's own ways (a shared socket,
 * SO_REUSEPORT) put several of those on one worker while another idles, and lose those that wait at a worker that dies.
 *
 * A worker that ends is started again, within bounds; `gaveUp` resolves with WORKERS_FAILING when they are used up.
 */
export class Crew {
  /** Resolves with the address once every worker has the port. Rejects with the first failure. */
  readonly listening: Promise<string>;
  /** Resolves once every worker answers. Rejects with the first failure. */
  readonly ready: Promise<void>;
  readonly gaveUp: Promise<Error>;
  readonly #options: CrewOptions;
  readonly #members = new Map<number, Member>();
  readonly #restarts = new Restarts();
  readonly #listening = Promise.withResolvers<string>();
  readonly #ready = Promise.withResolvers<void>();
  readonly #gaveUp = Promise.withResolvers<Error>();
  #heard = 0;
  #answering = 0;
  #url: string | undefined;
  #started = false;
  #stopping = false;

  constructor(options: CrewOptions) {
    this.#options = options;
    this.listening = this.#listening.promise;
    this.ready = this.#ready.promise;
    this.gaveUp = this.#gaveUp.promise;
    // told where they are awaited
    this.listening.catch(() => undefined);
    this.ready.catch(() => undefined);
    cluster.schedulingPolicy = cluster.SCHED_RR;
    cluster.setupPrimary({
      exec: fileURLToPath(new URL("worker-process.ts", import.meta.url)),
      args: [],
      stdio: ["ignore", "inherit", "inherit", "ipc", "pipe"],
    });
    // when this process ends at once, so do they
    process.once("exit", () => {
      for (const { worker } of this.#members.values()) worker.process.kill("SIGKILL");
    });
    for (let number = 1; number <= options.size; number += 1) this.#fork(number);
  }

  /** Lets every worker answer what it has begun, then ends it. */
  async stop(): Promise<void> {
    this.#stopping = true;
    await Promise.all(
      [...this.#members.values()].map(async ({ worker, line, exited }) => {
        line.tell("stop", null);
        const hanging = setTimeout(() => worker.process.kill("SIGKILL"), patienceMs);
        await exited;
        clearTimeout(hanging);
      }),
    );
  }

  /** Gives the number of the process. */
  #fork(number: number): number | undefined {
    const worker = cluster.fork();
    const stream = worker.process.stdio[lineDescriptor];
    if (!(stream instanceof Duplex)) throw new TypeError("a worker without a line");
    const { promise: exited, resolve } = Promise.withResolvers<void>();
    const line = openLine(stream, (what, value) => this.#answer(number, what, value, serve));
    const serve = this.#options.serve(line.ended, line);
    this.#members.set(number, { worker, line, exited });
    worker.once("exit", (code: number | null, signal: string | null) => {
      resolve();
      line.end();
      this.#members.delete(number);
      this.#ended(number, worker.process.pid, signal ?? `${code}`);
    });
    return worker.process.pid;
  }

  async #answer(number: number, what: string, value: unknown, serve: Answering): Promise<unknown> {
    switch (what) {
      case "hello":
        return this.#started ? this.#url : null;
      case "listening":
        return this.#hear(String(value));
      case "prepared":
        return this.#options.prepared;
      case "ready":
        return this.#countReady(number);
      case "failed":
        this.#fail(number, value);
        return true;
      default:
        return serve(what, value);
    }
  }

  #hear(url: string): void {
    // with PORT=0 the port is another one when for a moment no worker had it
    if (this.#url !== undefined && this.#url !== url) throw cliErrors("PORT_LOST", { url: this.#url });
    this.#url = url;
    this.#heard += 1;
    if (this.#heard === this.#options.size) this.#listening.resolve(url);
  }

  #countReady(number: number): void {
    this.#answering += 1;
    const { worker } = this.#members.get(number) ?? {};
    this.#tell(number, worker?.process.pid, "answers");
    if (this.#answering < this.#options.size) return;
    this.#started = true;
    this.#ready.resolve();
  }

  /** What a worker could not begin with, in words: error classes do not cross processes. */
  #fail(number: number, value: unknown): void {
    const { code, vi, en }: Readonly<Record<string, unknown>> = { ...Object(value) };
    const error =
      typeof code === "string"
        ? new CodedError(code, { status: 500, vi: String(vi), en: String(en), remedy: { vi: "", en: "" } })
        : new TypeError(String(value));
    if (this.#started) this.#tell(number, undefined, `cannot start: ${error.message}`);
    this.#reject(error);
  }

  #ended(number: number, pid: number | undefined, how: string): void {
    if (this.#stopping) return;
    this.#tell(number, pid, `ended with ${how}`);
    if (!this.#started) return this.#reject(cliErrors("WORKERS_FAILING", { how }));
    if (!this.#restarts.take(performance.now())) return this.#gaveUp.resolve(cliErrors("WORKERS_FAILING", { how }));
    this.#tell(number, this.#fork(number), "is started again");
  }

  #reject(error: Error): void {
    this.#listening.reject(error);
    this.#ready.reject(error);
  }

  #tell(number: number, pid: number | undefined, what: string): void {
    const process = pid === undefined ? "" : ` (process ${pid})`;
    this.#options.say(`${new Date().toISOString()} worker ${number}${process} ${what}`);
  }
}
