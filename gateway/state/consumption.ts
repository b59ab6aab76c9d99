import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import type { RateLimiterAbstract } from "rate-limiter-flexible";
import type { Budget, Budgets, Consumption } from "./shared-state.ts";

/** A limiter of one budget: rejects with RateLimiterRes when the budget is used up, with anything else when it fails. */
export type Limiter = Pick<RateLimiterAbstract, "consume">;

export function memoryLimiter(budget: Budget): Limiter {
  return new RateLimiterMemory({ points: budget.points, duration: budget.windowSeconds });
}

/** Takes requests and cost from each consumer's budgets, in fixed windows that begin with the first request. */
export function createConsumption(budgets: Budgets, limiterOf: (name: keyof Budgets) => Limiter) {
  const limiters = { requests: limiterOf("requests"), cost: limiterOf("cost") };

  const take = async (budget: keyof Budgets, consumer: string, points: number): Promise<Consumption> => {
    if (points === 0) return { allowed: true };
    try {
      await limiters[budget].consume(consumer, points);
      return { allowed: true };
    } catch (refusal) {
      const waitMs = refusal instanceof RateLimiterRes ? refusal.msBeforeNext : budgets[budget].windowSeconds * 1_000;
      return { allowed: false, budget, retryAfterSeconds: Math.max(1, Math.ceil(waitMs / 1_000)) };
    }
  };

  return async (consumer: string, cost: number): Promise<Consumption> => {
    const request = await take("requests", consumer, 1);
    if (!request.allowed) return request;
    // a cost that is no number must not become a free request
    const points = Number.isFinite(cost) ? Math.max(0, Math.ceil(cost)) : budgets.cost.points + 1;
    return await take("cost", consumer, points);
  };
}
