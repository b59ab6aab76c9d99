import { randomUUID } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
import { RateLimiterRedis, RateLimiterRes } from "rate-limiter-flexible";
import { createClient } from "redis";
import { createConsumption, memoryLimiter } from "./consumption.ts";
import type { Limiter } from "./consumption.ts";
import { fail } from "./errors.ts";
import { NoticeBoard } from "./notice-board.ts";
import { keysOf, pull, push } from "./redis-scripts.ts";
import { RevocationList } from "./revocation-list.ts";
import { defaultBudgets, noticeTopics, revocationKinds } from "./shared-state.ts";
import type { Budgets, Notice, Revocation, SharedState } from "./shared-state.ts";
import { UsedIds } from "./used-ids.ts";

export interface RedisStateOptions {
  /** redis:// or rediss://; may hold credentials and is never logged. */
  readonly url: string;
  readonly budgets?: Budgets;
  /** Begins every key. Default "lgsp:". */
  readonly prefix?: string;
  /** How often a replica asks for what is new; well below the 5 s in which a revocation is effective. Default 1,000. */
  readonly syncEveryMs?: number;
  /** How long a request waits for Redis before it goes on without. Default 250. */
  readonly patienceMs?: number;
  /** Told when Redis stops or begins to answer: for the log and the readiness report. */
  readonly onContact?: (reachable: boolean) => void;
}

/** Entries taken in one round trip. */
const page = 5_000;

/**
 * Shared state of several replicas in Redis. Nothing waits for Redis longer than `patienceMs`, neither at the start nor
 * later: while it does not answer, limits are counted in this process, known revocations stay, `revocationsKnownUntil`
 * stands still; once it is back, revocations made meanwhile on either side are exchanged, also when Redis lost its data.
 * Throws SHARED_STATE_URL for an address that is none; a server that does not answer is not an error.
 *
 * Replicas ask once per `syncEveryMs` instead of listening: a lost message is a revocation that never arrives.
 */
export async function createRedisState(options: RedisStateOptions): Promise<SharedState> {
  if (!/^rediss?:\/\/[^/]/.test(options.url) || !URL.canParse(options.url)) throw fail("SHARED_STATE_URL");
  const prefix = options.prefix ?? "lgsp:";
  const budgets = options.budgets ?? defaultBudgets;
  const patienceMs = options.patienceMs ?? 250;
  const syncEveryMs = options.syncEveryMs ?? 1_000;
  const client = createClient({
    url: options.url,
    disableOfflineQueue: true,
    socket: { connectTimeout: 2_000, reconnectStrategy: (retries) => Math.min(50 * 2 ** Math.min(retries, 6), 1_000) },
  });
  // without a listener Node would end the process; what is wrong is told through onContact
  client.on("error", () => undefined);

  const keys = keysOf(prefix);
  const revocations = new RevocationList();
  const used = new UsedIds();
  const unsent = new Set<Revocation>();
  const seenNotices = new Map<string, string>();
  const unsentNotices = new Map<Notice["topic"], string>();
  const board = new NoticeBoard();
  const closing = new AbortController();
  let epoch: string | undefined;
  let sequence = 0;
  let knownUntil = Number.NEGATIVE_INFINITY;
  let reachable = false;

  const setReachable = (now: boolean): void => {
    if (reachable !== now) options.onContact?.(now);
    reachable = now;
  };

  /** Asks Redis, or `otherwise` when it has not answered lately or does not in time. */
  const ask = async <T>(question: () => Promise<T>, otherwise: () => T | Promise<T>): Promise<T> => {
    if (!reachable) return await otherwise();
    try {
      return await inTime(question(), patienceMs);
    } catch (error) {
      if (error instanceof RateLimiterRes) throw error;
      setReachable(false);
      return await otherwise();
    }
  };

  const limiterOf = (name: keyof Budgets): Limiter => {
    const { points, windowSeconds: duration } = budgets[name];
    const shared = new RateLimiterRedis({
      storeClient: client,
      useRedisPackage: true,
      rejectIfRedisNotReady: true,
      keyPrefix: `${prefix}${name}`,
      points,
      duration,
    });
    const own = memoryLimiter(budgets[name]);
    return {
      consume: (key, taken) =>
        ask(
          () => shared.consume(key, taken),
          () => own.consume(key, taken),
        ),
    };
  };

  const send = async (list: readonly Revocation[]): Promise<void> => {
    for (let start = 0; start < list.length; start += page) {
      const part = list.slice(start, start + page);
      const members = part.flatMap((one) => [memberOf(one), String(one.until.getTime())]);
      await inTime(client.eval(push, { keys, arguments: [String(Date.now()), ...members] }), patienceMs * 4);
      for (const one of part) unsent.delete(one);
    }
  };

  const sendNotices = async (): Promise<void> => {
    for (const [topic, text] of unsentNotices) {
      await inTime(client.hSet(`${prefix}notices`, topic, text), patienceMs * 4);
      if (unsentNotices.get(topic) === text) unsentNotices.delete(topic);
    }
  };

  /** One page of news; true when there may be more. */
  const receive = async (): Promise<boolean> => {
    const question = { keys, arguments: [String(sequence), randomUUID(), String(page)] };
    const answer = readNews(await inTime(client.eval(pull, question), patienceMs * 4));
    if (answer.epoch !== epoch) {
      // Redis is another one than before: begin anew, and give it what only the replicas still know
      epoch = answer.epoch;
      sequence = 0;
      for (const one of revocations.inForce(Date.now())) unsent.add(one);
      return true;
    }
    for (const { member, position } of answer.log) {
      const revocation = revocationFrom(member);
      if (revocation !== undefined) revocations.add(revocation, Date.now());
      sequence = Math.max(sequence, position);
    }
    for (const [topic, text] of answer.notices) hear(topic, text);
    return answer.log.length === page;
  };

  const hear = (topic: string, text: string): void => {
    const known = noticeTopics.find((one) => one === topic);
    // one of our own that is on its way is newer than what Redis still holds
    if (known === undefined || seenNotices.get(topic) === text || unsentNotices.has(known)) return;
    seenNotices.set(topic, text);
    board.tell({ topic: known, digest: text.slice(text.indexOf(" ") + 1) });
  };

  let running: Promise<void> | undefined;
  const sync = (): Promise<void> => {
    running ??= exchange().finally(() => (running = undefined));
    return running;
  };
  const exchange = async (): Promise<void> => {
    try {
      if (!client.isReady) throw new TypeError("not connected");
      let startedAt = Date.now();
      while (await receive()) startedAt = Date.now();
      await send([...unsent]);
      await sendNotices();
      knownUntil = startedAt;
      setReachable(true);
    } catch {
      setReachable(false);
    }
  };

  const keepInSync = async (): Promise<void> => {
    while (!closing.signal.aborted) {
      await delay(syncEveryMs, undefined, { signal: closing.signal, ref: false }).catch(() => undefined);
      if (!closing.signal.aborted) await sync();
    }
  };

  const connected = client.connect().then(sync, () => undefined);
  await Promise.race([connected, delay(patienceMs * 4, undefined, { ref: false })]);
  const kept = keepInSync();

  return {
    consume: createConsumption(budgets, limiterOf),
    async revoke(revocation) {
      revocations.add(revocation, Date.now());
      unsent.add(revocation);
      // a failure is not the caller's: it counts here already, and is sent with the next exchange
      await ask(
        () => send([...unsent]),
        () => undefined,
      );
    },
    isRevoked: (kind, id) => revocations.has(kind, id, Date.now()),
    revocationsKnownUntil: () => knownUntil,
    async publish(notice) {
      const text = `${randomUUID()} ${notice.digest}`;
      hear(notice.topic, text);
      unsentNotices.set(notice.topic, text);
      await ask(sendNotices, () => undefined);
    },
    subscribe: (listener) => board.subscribe(listener),
    async useOnce(id, ttlSeconds) {
      if (!used.use(id, ttlSeconds, Date.now())) return false;
      const expiration = { type: "EX", value: Math.max(1, Math.ceil(ttlSeconds)) } as const;
      const first = async () =>
        (await client.set(`${prefix}once:${id}`, "1", { condition: "NX", expiration })) !== null;
      return await ask(first, () => true);
    },
    async close() {
      closing.abort();
      board.clear();
      if (client.isOpen) client.destroy();
      await kept;
    },
  };
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

/** "token 1790000000000 development:4f1c": kind and end hold no space, so that the identifier may. */
function memberOf({ kind, id, until }: Revocation): string {
  return `${kind} ${until.getTime()} ${id}`;
}

function revocationFrom(member: string): Revocation | undefined {
  const [, name, until, id] = /^([a-z]+) (\d+) (.+)$/s.exec(member) ?? [];
  const kind = revocationKinds.find((kind) => kind === name);
  return kind === undefined || id === undefined ? undefined : { kind, id, until: new Date(Number(until)) };
}

interface News {
  readonly epoch: string;
  readonly log: readonly { readonly member: string; readonly position: number }[];
  readonly notices: readonly (readonly [topic: string, text: string])[];
}

function readNews(answer: unknown): News {
  if (!Array.isArray(answer)) throw new TypeError("unexpected answer");
  const [epoch, log, notices]: unknown[] = answer;
  return {
    epoch: String(epoch),
    log: pairsOf(log).map(([member, position]) => ({ member, position: Number(position) })),
    notices: pairsOf(notices),
  };
}

function pairsOf(value: unknown): [string, string][] {
  if (!Array.isArray(value)) throw new TypeError("unexpected answer");
  const texts = value.map(String);
  return Array.from({ length: texts.length / 2 }, (_, i) => [texts[2 * i] ?? "", texts[2 * i + 1] ?? ""]);
}
