import { CodedError } from "@lgsp/policies";
import {
  BrokenCircuitError,
  bulkhead,
  BulkheadRejectedError,
  circuitBreaker,
  ConsecutiveBreaker,
  DelegateBackoff,
  handleType,
  handleWhen,
  retry,
  wrap,
} from "cockatiel";
import { TransientFailure } from "./failures.ts";

/** Attempts after the first. */
const mostRetries = 2;
const firstPauseMs = 100;
const longestPauseMs = 1_000;
/** Calls of one upstream at a time, and how many may wait. */
const atOnce = 8;
const waiting = 256;
const failuresThatOpen = 5;
const openMs = 5_000;

export interface Resilience {
  /**
   * Runs a read; repeats it after failures that may pass, with full jitter, while the deadline leaves room.
   * @param until `performance.now()` by which the answer is wanted
   */
  run<Value>(read: (signal: AbortSignal) => Promise<Value>, until: number, signal: AbortSignal): Promise<Value>;
}

/** One upstream's: who finds it down spares the others the wait. */
export function resilience(report: (line: string) => void): Resilience {
  // being asked to slow down is no sign of a failing system
  const breaker = circuitBreaker(
    handleType(TransientFailure, ({ retryAfter }) => retryAfter === undefined),
    { breaker: new ConsecutiveBreaker(failuresThatOpen), halfOpenAfter: openMs },
  );
  breaker.onBreak(() => report("circuit open"));
  breaker.onReset(() => report("circuit closed"));
  const places = bulkhead(atOnce, waiting);
  return {
    run(read, until, signal) {
      const again = retry(
        handleWhen((error) => error instanceof TransientFailure && performance.now() + pauseOf(error) < until),
        {
          maxAttempts: mostRetries,
          backoff: new DelegateBackoff(({ attempt, result }) => {
            const wanted = "error" in result ? pauseOf(result.error) : 0;
            const most = Math.min(longestPauseMs, firstPauseMs * 2 ** (attempt - 1));
            return wanted + Math.random() * most;
          }),
        },
      );
      return wrap(again, breaker, places).execute(({ signal: either }) => read(either ?? signal), signal);
    },
  };
}

const pauseOf = (error: unknown): number =>
  error instanceof TransientFailure && error.retryAfter !== undefined ? error.retryAfter * 1_000 : 0;

/** What a caller is told when resilience gives up. */
export function gaveUp(error: unknown): { readonly reason: string; readonly retryAfter?: number } | undefined {
  if (error instanceof CodedError) return undefined;
  if (error instanceof BrokenCircuitError) return { reason: "it failed several times and is left alone for a while" };
  if (error instanceof BulkheadRejectedError) return { reason: "too many calls are waiting", retryAfter: 1 };
  if (!(error instanceof TransientFailure)) return undefined;
  return { reason: error.message, ...(error.retryAfter === undefined ? {} : { retryAfter: error.retryAfter }) };
}
