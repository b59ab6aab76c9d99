import { Worker } from "node:worker_threads";
import { canonicalRecord } from "./canonical-record.ts";
import { fail, isLedgerErrorCode } from "./errors.ts";
import { Recorded, type Ledger } from "./ledger.ts";
import type { AccessRecord } from "./record.ts";
import { isFromWriter, type FromClient, type FromWriter, type WriterOptions } from "./writer-messages.ts";

export interface GroupCommitOptions {
  /** Records that may wait; one more is refused with LEDGER_OVERLOADED. 10,000 unless given. */
  readonly queueLimit?: number;
  /** How long one commit may take before its records are refused; 10,000 ms unless given. */
  readonly deadlineMs?: number;
  /** Told why writing fails, for the operator's log; never personal. */
  readonly onFailure?: (code: string, reason: string) => void;
}

interface Waiter {
  readonly resolve: (recorded: Recorded) => void;
  readonly reject: (error: unknown) => void;
}

interface Batch {
  readonly bodies: string[];
  readonly waiters: Waiter[];
}

/**
 * One commit at a time: whatever is appended while it runs makes the next one. No timer delays a record, a lone one
 * costs one sync of the disk and a hundred cost one too.
 *
 * Everything that is not surely on disk is refused: the waiters of a failed commit, of a dead writing thread, of a
 * commit that takes longer than the deadline, and what came while it hung. The next append tries again.
 */
export class GroupCommit implements Ledger {
  readonly #options: WriterOptions;
  readonly #queueLimit: number;
  readonly #deadlineMs: number;
  readonly #onFailure: (code: string, reason: string) => void;
  #worker: Worker | undefined;
  #queue: Batch = { bodies: [], waiters: [] };
  /** Waiters of the commit that runs; empty once they were refused at the deadline. */
  #running: readonly Waiter[] | undefined;
  #deadline: NodeJS.Timeout | undefined;
  #hanging = false;
  #closed = false;
  #opened: { resolve: (found: Opened) => void; reject: (error: unknown) => void } | undefined;
  #drained: (() => void) | undefined;

  constructor(
    options: WriterOptions,
    { queueLimit = 10_000, deadlineMs = 10_000, onFailure }: GroupCommitOptions = {},
  ) {
    this.#options = options;
    this.#queueLimit = queueLimit;
    this.#deadlineMs = deadlineMs;
    this.#onFailure = onFailure ?? (() => {});
  }

  /** Takes the lock and reads where the chain stands. Rejects with LEDGER_BUSY, LEDGER_CORRUPT, LEDGER_UNAVAILABLE. */
  open(): Promise<Opened> {
    return new Promise((resolve, reject) => {
      this.#opened = { resolve, reject };
      this.#send({ kind: "open" });
    });
  }

  async append(record: AccessRecord): Promise<Recorded> {
    if (this.#closed || this.#hanging) throw fail("LEDGER_UNAVAILABLE");
    if (this.#queue.bodies.length >= this.#queueLimit) throw fail("LEDGER_OVERLOADED", { limit: this.#queueLimit });
    const body = canonicalRecord(record);
    return new Promise((resolve, reject) => {
      this.#queue.bodies.push(body);
      this.#queue.waiters.push({ resolve, reject });
      this.#flush();
    });
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    if (this.#running !== undefined) await new Promise<void>((resolve) => (this.#drained = resolve));
    const worker = this.#worker;
    if (worker === undefined) return;
    const ended = new Promise((resolve) => worker.once("exit", resolve));
    this.#send({ kind: "end" });
    await ended;
  }

  #flush(): void {
    if (this.#running !== undefined) return;
    if (this.#queue.bodies.length === 0) {
      this.#drained?.();
      return;
    }
    const { bodies, waiters } = this.#queue;
    this.#queue = { bodies: [], waiters: [] };
    this.#running = waiters;
    this.#deadline = setTimeout(() => this.#refuseHanging(), this.#deadlineMs);
    this.#send({ kind: "commit", bodies });
  }

  #receive(message: FromWriter): void {
    if (message.kind === "failed") this.#onFailure(message.code, message.reason);
    if (this.#opened !== undefined) {
      const { resolve, reject } = this.#opened;
      this.#opened = undefined;
      if (message.kind === "opened") resolve({ ledger: message.ledger, records: message.records });
      else reject(errorOf(message));
      return;
    }
    const waiters = this.#settle();
    // the next commit starts before the answers of this one are worked on
    this.#flush();
    if (message.kind === "committed") {
      for (const [index, { resolve }] of waiters.entries()) {
        resolve(Recorded.make(message.first + index, message.hashes[index] ?? ""));
      }
    } else {
      for (const { reject } of waiters) reject(errorOf(message));
    }
  }

  #settle(): readonly Waiter[] {
    clearTimeout(this.#deadline);
    const waiters = this.#running ?? [];
    this.#running = undefined;
    this.#hanging = false;
    return waiters;
  }

  #refuseHanging(): void {
    const waiters = [...(this.#running ?? []), ...this.#queue.waiters];
    this.#running = [];
    this.#queue = { bodies: [], waiters: [] };
    this.#hanging = true;
    this.#onFailure("LEDGER_UNAVAILABLE", "a commit exceeds its deadline");
    for (const { reject } of waiters) reject(fail("LEDGER_UNAVAILABLE"));
  }

  #send(message: FromClient): void {
    this.#worker ??= this.#start();
    this.#worker.postMessage(message);
  }

  #start(): Worker {
    const worker = new Worker(new URL("writer.ts", import.meta.url), { workerData: this.#options });
    worker.on("message", (message: unknown) => {
      if (isFromWriter(message)) this.#receive(message);
    });
    const died = (reason: string) => {
      if (this.#worker !== worker) return;
      this.#worker = undefined;
      const unfinished = this.#running !== undefined || this.#opened !== undefined;
      if (unfinished) this.#receive({ kind: "failed", code: "LEDGER_UNAVAILABLE", details: {}, reason });
    };
    worker.on("error", (error) => died(error instanceof Error ? error.message : "the writing thread failed"));
    worker.on("exit", () => died("the writing thread ended"));
    return worker;
  }
}

export interface Opened {
  readonly ledger: string;
  /** Records that were there. */
  readonly records: number;
}

const errorOf = (message: FromWriter): Error =>
  message.kind === "failed" && isLedgerErrorCode(message.code)
    ? fail(message.code, message.details)
    : fail("LEDGER_UNAVAILABLE");
