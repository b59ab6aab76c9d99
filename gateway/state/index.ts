export { stateErrors } from "./errors.ts";
export * from "./memory-state.ts";
export { createRedisState } from "./lazy-redis-state.ts";
export type { RedisStateOptions } from "./redis-state.ts";
export * from "./shared-state.ts";
