import { createMemoryState, type Consumption, type SharedState } from "@lgsp/gateway/state";
import type { Line } from "./line.ts";

/** Longer than the primary takes when it is well; then a request is refused rather than let through uncounted. */
const deadlineMs = 5_000;

/**
 * Shared state of a worker where there is no Redis: budgets, single use and notices are the primary's. Revocations need
 * no line: every process of the machine reads their file. `heard` is to be called with each notice that the primary tells.
 */
export function workerState(line: Line, revocationsFile: string): SharedState & { heard: SharedState["publish"] } {
  const own = createMemoryState({ revocationsFile });
  return {
    ...own,
    heard: (notice) => own.publish(notice),
    async consume(consumer, cost) {
      // as text: JSON has no NaN and no infinity, and neither may become a free request
      const asked = { consumer, cost: String(cost) };
      const answer = await line.ask("consume", asked, deadlineMs).catch(() => undefined);
      return isConsumption(answer) ? answer : { allowed: false, budget: "requests", retryAfterSeconds: 1 };
    },
    async publish(notice) {
      await line.ask("publish", notice, deadlineMs);
    },
    async useOnce(id, ttlSeconds) {
      return (await line.ask("use-once", { id, ttlSeconds }, deadlineMs).catch(() => false)) === true;
    },
  };
}

function isConsumption(value: unknown): value is Consumption {
  if (typeof value !== "object" || value === null || !("allowed" in value)) return false;
  if (value.allowed === true) return true;
  return (
    value.allowed === false &&
    "budget" in value &&
    (value.budget === "requests" || value.budget === "cost") &&
    "retryAfterSeconds" in value &&
    typeof value.retryAfterSeconds === "number"
  );
}
