import { Worker } from "node:worker_threads";
import { kitError } from "../errors.ts";
import { type CloseRequest, type ScanReply, type ScanRequest, scanSlots } from "./scan-protocol.ts";
import type { KeySets, Row, Statement } from "./source.ts";
import { sqliteError } from "./sqlite-error.ts";

interface Waiting {
  readonly sector: string;
  readonly slot: number;
  resolve(rows: readonly Row[]): void;
  reject(error: unknown): void;
}

/** Statements that may touch many rows, for all SQLite files of the process, in one thread beside the event loop. */
class ScanLane {
  readonly #stop = new Int32Array(new SharedArrayBuffer(scanSlots * Int32Array.BYTES_PER_ELEMENT));
  readonly #free = Array.from({ length: scanSlots }, (_, slot) => slot);
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | undefined;
  #lastId = 0;

  scan(
    sector: string,
    file: string,
    { sql, parameters }: Statement,
    { signal, keySets }: { readonly signal?: AbortSignal | undefined; readonly keySets?: KeySets | undefined } = {},
  ): Promise<readonly Row[]> {
    if (signal?.aborted === true) return Promise.reject(kitError("READ_CANCELLED", { sector }));
    const slot = this.#free.pop();
    if (slot === undefined) {
      return Promise.reject(kitError("DATABASE_UNREACHABLE", { sector, reason: "too many scans are waiting" }));
    }
    const id = (this.#lastId += 1);
    Atomics.store(this.#stop, slot, 0);
    const cancel = (): void => void Atomics.store(this.#stop, slot, 1);
    signal?.addEventListener("abort", cancel, { once: true });
    return new Promise<readonly Row[]>((resolve, reject) => {
      this.#waiting.set(id, { sector, slot, resolve, reject });
      const worker = this.#start();
      worker.ref();
      const sets = keySets === undefined ? {} : { keySets };
      worker.postMessage({ id, slot, file, sql, parameters, ...sets } satisfies ScanRequest);
    }).finally(() => {
      signal?.removeEventListener("abort", cancel);
      this.#free.push(slot);
      if (this.#waiting.size === 0) this.#worker?.unref();
    });
  }

  /** Lets the thread close its connection to the file. */
  forget(file: string): void {
    this.#worker?.postMessage({ close: file } satisfies CloseRequest);
  }

  #start(): Worker {
    if (this.#worker !== undefined) return this.#worker;
    const worker = new Worker(new URL("scan-worker.ts", import.meta.url), { workerData: this.#stop.buffer });
    worker.on("message", (reply: ScanReply) => this.#settle(reply));
    worker.on("error", () => this.#abandon());
    worker.unref();
    this.#worker = worker;
    return worker;
  }

  #settle(reply: ScanReply): void {
    const waiting = this.#waiting.get(reply.id);
    this.#waiting.delete(reply.id);
    if (waiting === undefined) return;
    if ("rows" in reply) waiting.resolve(reply.rows);
    else if (reply.failure.cancelled) waiting.reject(kitError("READ_CANCELLED", { sector: waiting.sector }));
    else waiting.reject(sqliteError(waiting.sector, reply.failure));
  }

  /** The thread died: everybody who waits is told, the next scan starts another. */
  #abandon(): void {
    this.#worker = undefined;
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const one of waiting)
      one.reject(kitError("DATABASE_FAILED", { sector: one.sector, reason: "the scan thread ended" }));
  }
}

/** The one lane of this process. */
export const scanLane = new ScanLane();
