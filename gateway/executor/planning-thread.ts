import { Worker } from "node:worker_threads";
import type { PlanNode } from "@apollo/query-planner";
import { print } from "graphql";
import { LRUCache } from "lru-cache";
import { fail } from "../errors.ts";
import type { PlanningPlace } from "./planning.ts";
import { Turns } from "./turns.ts";

export interface PlanningLimits {
  /** One plan, milliseconds. */
  readonly deadline: number;
  /** New questions of one consumer, and of all, that wait for their plan. */
  readonly waitingEach: number;
  readonly waiting: number;
}

const defaultLimits: PlanningLimits = { deadline: 3_000, waitingEach: 32, waiting: 512 };

export type ToPlanner =
  | { readonly id: number; readonly graph: number; readonly supergraphSdl: string }
  | { readonly id: number; readonly graph: number; readonly text: string; readonly operationName?: string | undefined };

export interface FromPlanner {
  readonly id: number;
  readonly node?: PlanNode | undefined;
  readonly problem?: string;
}

interface Job {
  readonly message: ToPlanner;
  readonly resolve: (node: PlanNode | undefined) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Plans on a thread of its own: the planner cannot be interrupted, and a question within all limits may still take it a
 * while. Consumers take turns. A plan that is not ready at its deadline costs the thread, which is started anew, and is
 * refused for a minute; what waits behind it is planned by the next thread.
 */
export function planningThread(given: Partial<PlanningLimits> = {}): PlanningPlace {
  const limits = { ...defaultLimits, ...given };
  /** Supergraphs that have loaded, by number; several may be loading at a time. */
  const graphs = new Map<number, string>();
  let lastGraph = 0;
  // for a while only: it may have been the machine that was slow
  const tooLong = new LRUCache<string, true>({ max: 1_000, ttl: 60_000 });
  const turns = new Turns<Job>(limits.waitingEach, limits.waiting);
  let lastId = 0;
  let current: Job | undefined;
  let deadline: NodeJS.Timeout | undefined;
  let worker: Worker | undefined;
  /** Supergraphs that a thread started anew has still to load. */
  let loading = 0;
  let closed = false;

  const start = (): Worker => {
    const started = new Worker(new URL("planning-worker.ts", import.meta.url));
    started.on("message", (answer: FromPlanner) => {
      if (worker === started) take(answer);
    });
    started.on("error", (error) => {
      if (worker === started) lose(error);
    });
    started.unref();
    loading = graphs.size;
    for (const [graph, supergraphSdl] of graphs) started.postMessage({ id: 0, graph, supergraphSdl });
    return started;
  };

  const take = (answer: FromPlanner): void => {
    if (answer.id === 0) {
      loading -= 1;
      return arm();
    }
    if (answer.id !== current?.message.id) return;
    const { resolve, reject } = current;
    clearTimeout(deadline);
    current = undefined;
    if (answer.problem !== undefined) reject(new TypeError(answer.problem));
    else resolve(answer.node);
    next();
  };

  /** Time runs from when a thread that was started anew has loaded what it plans over. */
  const arm = (): void => {
    clearTimeout(deadline);
    if (current === undefined || "supergraphSdl" in current.message || loading > 0) return;
    deadline = setTimeout(() => lose(fail("PLANNING_TOO_LONG")), limits.deadline);
    deadline.unref();
  };

  const lose = (error: unknown): void => {
    clearTimeout(deadline);
    const lost = worker;
    worker = undefined;
    void lost?.terminate();
    const job = current;
    current = undefined;
    if (job !== undefined && "text" in job.message) tooLong.set(keyOf(job.message), true);
    job?.reject(error);
    next();
  };

  const next = (): void => {
    if (current !== undefined || closed) return;
    current = turns.next();
    if (current === undefined) {
      worker?.unref();
      return;
    }
    worker ??= start();
    // a process waits for the plan that it asked for, and for nothing else of this thread
    worker.ref();
    worker.postMessage(current.message);
    arm();
  };

  const ask = (consumer: string, message: ToPlanner): Promise<PlanNode | undefined> =>
    new Promise((resolve, reject) => {
      if (turns.add(consumer, { message, resolve, reject })) next();
      else reject(fail("PLANNING_BUSY", { retryAfterSeconds: 1 }));
    });

  return {
    async over(supergraphSdl) {
      lastGraph += 1;
      const graph = lastGraph;
      lastId += 1;
      await ask("", { id: lastId, graph, supergraphSdl }).catch((error: unknown) => {
        throw fail("SUPERGRAPH_INVALID", { reason: error instanceof Error ? error.message : "unknown" });
      });
      graphs.set(graph, supergraphSdl);
      return {
        async plan(document, operationName, consumer) {
          lastId += 1;
          const message = { id: lastId, graph, text: print(document), operationName };
          if (tooLong.has(keyOf(message))) throw fail("PLANNING_TOO_LONG");
          return ask(consumer, message);
        },
      };
    },
    async close() {
      closed = true;
      clearTimeout(deadline);
      await worker?.terminate();
    },
  };
}

const keyOf = ({ graph, text }: { readonly graph: number; readonly text: string }): string => `${graph}\n${text}`;
