import { setTimeout as delay } from "node:timers/promises";
import { RateLimiterRedis, RateLimiterRes } from "rate-limiter-flexible";
import { createConsumption, memoryLimiter } from "./consumption.ts";
import type { Limiter } from "./consumption.ts";
import { NoticeBoard } from "./notice-board.ts";
import { RedisExchange } from "./redis-exchange.ts";
import { RedisLink } from "./redis-link.ts";
import type { RedisLinkOptions } from "./redis-link.ts";
import { RevocationList } from "./revocation-list.ts";
import { defaultBudgets } from "./shared-state.ts";
import type { Budget, Budgets, SharedState } from "./shared-state.ts";
import { UsedIds } from "./used-ids.ts";

export interface RedisStateOptions extends RedisLinkOptions {
  readonly budgets?: Budgets;
  /** Begins every key. Default "lgsp:". */
  readonly prefix?: string;
  /** How often a replica asks for what is new; well below the 5 s in which a revocation is effective. Default 1,000. */
  readonly syncEveryMs?: number;
}

/**
 * Shared state of several replicas in Redis. While Redis does not answer, at the start or later, limits are counted in
 * this process, known revocations stay, single use is judged here, and `revocationsKnownUntil` stands still; nothing
 * waits. Once it is back, revocations made meanwhile on either side are exchanged, also when Redis lost its data.
 * Throws SHARED_STATE_URL.
 */
export async function createRedisState(options: RedisStateOptions): Promise<SharedState> {
  const link = new RedisLink(options);
  const prefix = options.prefix ?? "lgsp:";
  const budgets = options.budgets ?? defaultBudgets;
  const revocations = new RevocationList();
  const used = new UsedIds();
  const board = new NoticeBoard();
  const exchange = new RedisExchange(link, prefix, revocations, board);

  const connected = link.client.connect().then(
    () => exchange.exchange(),
    () => undefined,
  );
  await Promise.race([connected, delay(link.patienceMs * 4, undefined, { ref: false })]);
  const kept = exchange.keepInSync(options.syncEveryMs ?? 1_000);

  return {
    consume: createConsumption(budgets, (name) => redisLimiter(link, `${prefix}${name}`, budgets[name])),
    revoke: (revocation) => exchange.revoke(revocation),
    isRevoked: (kind, id) => revocations.has(kind, id, Date.now()),
    revocationsKnownUntil: () => exchange.knownUntil,
    publish: (notice) => exchange.publish(notice),
    subscribe: (listener) => board.subscribe(listener),
    async useOnce(id, ttlSeconds) {
      if (!used.use(id, ttlSeconds, Date.now())) return false;
      const expiration = { type: "EX", value: Math.max(1, Math.ceil(ttlSeconds)) } as const;
      const first = async () =>
        (await link.client.set(`${prefix}once:${id}`, "1", { condition: "NX", expiration })) !== null;
      return await link.ask(first, () => true);
    },
    async close() {
      exchange.close();
      board.clear();
      link.close();
      await kept;
    },
  };
}

/** Counts in Redis, and in this process while Redis does not answer. */
function redisLimiter(link: RedisLink, keyPrefix: string, budget: Budget): Limiter {
  const own = memoryLimiter(budget);
  const shared = new RateLimiterRedis({
    storeClient: link.client,
    useRedisPackage: true,
    rejectIfRedisNotReady: true,
    keyPrefix,
    points: budget.points,
    duration: budget.windowSeconds,
  });
  return {
    async consume(key, points) {
      // a refusal is an answer: only what is no RateLimiterRes means that Redis failed
      const answer = await link.ask(
        () => shared.consume(key, points).catch((refusal: unknown) => answerFrom(refusal)),
        () => own.consume(key, points).catch((refusal: unknown) => answerFrom(refusal)),
      );
      if (answer.remainingPoints <= 0 && answer.consumedPoints > budget.points) throw answer;
      return answer;
    },
  };
}

function answerFrom(refusal: unknown): RateLimiterRes {
  if (refusal instanceof RateLimiterRes) return refusal;
  throw refusal;
}
