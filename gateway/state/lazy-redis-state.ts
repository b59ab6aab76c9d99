import type { RedisStateOptions } from "./redis-state.ts";
import type { SharedState } from "./shared-state.ts";

/** createRedisState(), with the Redis client loaded only where there is a Redis: a hub on one machine starts without it. */
export async function createRedisState(options: RedisStateOptions): Promise<SharedState> {
  const redis = await import("./redis-state.ts");
  return redis.createRedisState(options);
}
