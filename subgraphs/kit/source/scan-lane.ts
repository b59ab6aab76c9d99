import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { kitError } from "../errors.ts";
import { type CloseRequest, type ScanReply, type ScanRequest, scanSlots } from "./scan-protocol.ts";
import type { HashedKeys, KeySets, Row, Statement } from "./source.ts";
import { sqliteError } from "./sqlite-error.ts";

interface Waiting {
  readonly sector: string;
  settle(reply: ScanReply): void;
  reject(error: unknown): void;
}

interface ScanOptions {
  readonly signal?: AbortSignal | undefined;
  readonly keySets?: KeySets | undefined;
}

type Wanted = Omit<ScanRequest, "id" | "slot">;
type Succeeded = Extract<ScanReply, { readonly rows: unknown } | { readonly keys: unknown }>;

/** Statements that may touch many rows, in a thread beside the event loop, one after the other. */
class ScanLane {
  readonly #stop = new Int32Array(new SharedArrayBuffer(scanSlots * Int32Array.BYTES_PER_ELEMENT));
  readonly #free = Array.from({ length: scanSlots }, (_, slot) => slot);
  readonly #waiting = new Map<number, Waiting>();
  /** Sets that the thread has been given, and may have forgotten since. */
  readonly #given = new Set<number>();
  #worker: Worker | undefined;
  #lastId = 0;

  get load(): number {
    return this.#waiting.size;
  }

  async run(sector: string, wanted: Omit<Wanted, "keySets">, { signal, keySets }: ScanOptions): Promise<Succeeded> {
    const held = heldSets(keySets);
    const sent = new Map(
      [...held].map(([name, { set, keys }]) => [name, this.#given.has(set) ? { set } : { set, keys }] as const),
    );
    for (const { set } of held.values()) this.#given.add(set);
    const reply = await this.#ask(sector, { ...wanted, keySets: sent }, signal);
    if (!("forgotten" in reply)) return reply;
    const again = await this.#ask(sector, { ...wanted, keySets: held }, signal);
    if ("forgotten" in again) throw kitError("DATABASE_FAILED", { sector, reason: "the scan thread lost a key set" });
    return again;
  }

  #ask(sector: string, wanted: Wanted, signal: AbortSignal | undefined): Promise<Settled> {
    if (signal?.aborted === true) return Promise.reject(kitError("READ_CANCELLED", { sector }));
    const slot = this.#free.pop();
    if (slot === undefined) {
      return Promise.reject(kitError("DATABASE_UNREACHABLE", { sector, reason: "too many scans are waiting" }));
    }
    const id = (this.#lastId += 1);
    Atomics.store(this.#stop, slot, 0);
    const cancel = (): void => void Atomics.store(this.#stop, slot, 1);
    signal?.addEventListener("abort", cancel, { once: true });
    return new Promise<Settled>((resolve, reject) => {
      const settle = (reply: ScanReply): void => {
        if (!("failure" in reply)) resolve(reply);
        else if (reply.failure.cancelled) reject(kitError("READ_CANCELLED", { sector }));
        else reject(sqliteError(sector, reply.failure));
      };
      this.#waiting.set(id, { sector, settle, reject });
      const worker = this.#start();
      worker.ref();
      worker.postMessage({ ...wanted, id, slot } satisfies ScanRequest);
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
    waiting?.settle(reply);
  }

  /** The thread died: everybody who waits is told, the next scan starts another. */
  #abandon(): void {
    this.#worker = undefined;
    this.#given.clear();
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const one of waiting)
      one.reject(kitError("DATABASE_FAILED", { sector: one.sector, reason: "the scan thread ended" }));
  }
}

type Settled = Exclude<ScanReply, { readonly failure: unknown }>;

/** A set is known to the threads by a number: the same array, the same number. */
const numbers = new WeakMap<Float64Array, number>();
let lastNumber = 0;

function heldSets(keySets: KeySets | undefined) {
  return new Map(
    [...(keySets ?? [])].map(([name, keys]) => {
      const set = numbers.get(keys) ?? (lastNumber += 1);
      numbers.set(keys, set);
      return [name, { set, keys }] as const;
    }),
  );
}

/** What the sets of a statement are, by function: the same numbers, the same keys. */
export const keySetNumbers = (keySets: KeySets | undefined): readonly (readonly [string, number])[] =>
  [...heldSets(keySets)].map(([name, { set }]) => [name, set] as const);

/**
 * Two kinds of lanes, for all SQLite files of the process, so that a page never waits for a set of a million keys: those
 * for rows, and as many for key sets as there are cores to read them, two at most.
 */
const forRows = [new ScanLane()];
const forKeys = Array.from({ length: Math.min(2, availableParallelism()) }, () => new ScanLane());
const leastLoaded = (lanes: readonly ScanLane[]): ScanLane =>
  lanes.reduce((least, lane) => (lane.load < least.load ? lane : least));

/** Threads that read rows at most: beyond, they only share the cores. */
const mostForRows = 4;

/** A short list does not wait behind a long count: while every lane is at work, one more is opened. */
function laneForRows(): ScanLane {
  const least = leastLoaded(forRows);
  if (least.load === 0 || forRows.length >= mostForRows) return least;
  const further = new ScanLane();
  forRows.push(further);
  return further;
}

/** Rows of a statement; with `cells` that many counts of the rows that it hands to `tallyRow`. Errors: READ_CANCELLED, DATABASE_*. */
export async function scanRows(
  sector: string,
  file: string,
  { sql, parameters }: Statement,
  { cells, ...options }: ScanOptions & { readonly cells?: number } = {},
): Promise<readonly Row[]> {
  const counted = cells === undefined ? {} : { cells };
  const lane = (options.keySets?.size ?? 0) === 0 ? laneForRows() : leastLoaded(forKeys);
  const reply = await lane.run(sector, { file, sql, parameters, ...counted }, options);
  return "rows" in reply ? reply.rows : [];
}

/**
 * Keys that a statement hands to `takeKey`, ascending, each once, and the number of rows that they came from.
 * Errors: READ_CANCELLED, DATABASE_*.
 */
export async function scanKeys(
  sector: string,
  file: string,
  { sql, parameters }: Statement,
  { hashed, ...options }: ScanOptions & { readonly hashed?: HashedKeys | undefined } = {},
): Promise<{ readonly keys: Float64Array; readonly matched: number }> {
  const keys = hashed === undefined ? {} : { hashed };
  const reply = await leastLoaded(forKeys).run(sector, { file, sql, parameters, keys }, options);
  if ("rows" in reply) throw new TypeError("keys were asked for, and rows came");
  return reply;
}

/** Lets the threads close their connections to the file. */
export function forgetFile(file: string): void {
  for (const lane of [...forRows, ...forKeys]) lane.forget(file);
}
