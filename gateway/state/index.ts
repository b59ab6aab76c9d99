export { stateErrors } from "./errors.ts";
export * from "./memory-state.ts";
export * from "./redis-state.ts";
export * from "./shared-state.ts";
