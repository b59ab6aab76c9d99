import { setTimeout as delay } from "node:timers/promises";
import { createClient } from "redis";
import { fail } from "./errors.ts";

export interface RedisLinkOptions {
  /** redis:// or rediss://; may hold credentials and is never logged. */
  readonly url: string;
  /** How long a request waits for Redis before it goes on without. Default 250. */
  readonly patienceMs?: number;
  /** Told when Redis stops or begins to answer: for the log and the readiness report. */
  readonly onContact?: (reachable: boolean) => void;
}

/**
 * A connection to Redis that nobody waits for longer than `patienceMs`. It reconnects by itself; once a question has
 * failed it is not asked again on behalf of a request until `reached` says that it answers.
 */
export class RedisLink {
  readonly client;
  readonly patienceMs: number;
  readonly #onContact: (reachable: boolean) => void;
  #reachable = false;

  /** Throws SHARED_STATE_URL for an address that is none; a server that does not answer is not an error. */
  constructor(options: RedisLinkOptions) {
    if (!/^rediss?:\/\/[^/]/.test(options.url) || !URL.canParse(options.url)) throw fail("SHARED_STATE_URL");
    this.patienceMs = options.patienceMs ?? 250;
    this.#onContact = options.onContact ?? (() => undefined);
    this.client = createClient({
      url: options.url,
      disableOfflineQueue: true,
      socket: {
        connectTimeout: 2_000,
        reconnectStrategy: (retries) => Math.min(50 * 2 ** Math.min(retries, 6), 1_000),
      },
    });
    // without a listener Node would end the process; what is wrong is told through onContact
    this.client.on("error", () => undefined);
  }

  reached(reachable: boolean): void {
    if (this.#reachable !== reachable) this.#onContact(reachable);
    this.#reachable = reachable;
  }

  /** The answer of Redis, or `otherwise` when it has not answered lately or does not in time. */
  async ask<T>(question: () => Promise<T>, otherwise: () => T | Promise<T>): Promise<T> {
    if (!this.#reachable) return await otherwise();
    try {
      return await inTime(question(), this.patienceMs);
    } catch {
      this.reached(false);
      return await otherwise();
    }
  }

  /** Runs a script of redis-scripts.ts, with the longer patience of work that no request waits for. */
  async run(script: string, keys: string[], values: string[]): Promise<unknown> {
    if (!this.client.isReady) throw new TypeError("not connected");
    return await inTime(this.client.eval(script, { keys, arguments: values }), this.patienceMs * 4);
  }

  close(): void {
    if (this.client.isOpen) this.client.destroy();
  }
}

async function inTime<T>(answer: Promise<T>, patienceMs: number): Promise<T> {
  const timer = new AbortController();
  const late = delay(patienceMs, undefined, { signal: timer.signal, ref: false }).then(() => {
    throw new TypeError("no answer in time");
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    timer.abort();
    late.catch(() => undefined);
    answer.catch(() => undefined);
  }
}
