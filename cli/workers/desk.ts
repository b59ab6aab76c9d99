import { appendRelayed, type Ledger } from "@lgsp/audit";
import { noticeTopics, type Notice, type SharedState } from "@lgsp/gateway/state";
import { ChangeTurns } from "./change-turns.ts";
import type { Answering } from "./line.ts";

export interface DeskOptions {
  readonly ledger: Ledger;
  /** Absent: the workers share it through Redis. */
  readonly state?: SharedState;
}

/** What the first process holds for all workers: the chain's one writer, budgets, single use, and turns at the register. */
export class Desk {
  readonly #ledger: Ledger;
  readonly #state: SharedState | undefined;
  readonly #turns = new ChangeTurns();

  constructor({ ledger, state }: DeskOptions) {
    this.#ledger = ledger;
    this.#state = state;
  }

  /** Notices go to every worker, the one that gives it too. Returns how to stop. */
  subscribe(tell: (notice: Notice) => void): () => void {
    return this.#state?.subscribe(tell) ?? (() => undefined);
  }

  /** Answers one worker until `gone` resolves. */
  serve(gone: Promise<void>): Answering {
    let endTurn: (() => void) | undefined;
    return async (what, value) => {
      const given: Readonly<Record<string, unknown>> = { ...Object(value) };
      switch (what) {
        case "append":
          return appendRelayed(this.#ledger, value);
        case "consume":
          return this.#sharedState().consume(text(given["consumer"]), Number(given["cost"]));
        case "use-once":
          return this.#sharedState().useOnce(text(given["id"]), Number(given["ttlSeconds"]));
        case "publish":
          return this.#sharedState().publish(readNotice(value));
        case "take-turn":
          endTurn = await this.#turns.take(gone);
          return true;
        case "end-turn":
          return endTurn?.();
        default:
          throw new TypeError(`nobody answers ${what}`);
      }
    };
  }

  #sharedState(): SharedState {
    if (this.#state === undefined) throw new TypeError("state is shared through Redis");
    return this.#state;
  }
}

function text(value: unknown): string {
  if (typeof value !== "string") throw new TypeError("no text");
  return value;
}

/** Throws when it is none. */
export function readNotice(value: unknown): Notice {
  const given: Readonly<Record<string, unknown>> = { ...Object(value) };
  const topic = noticeTopics.find((one) => one === given["topic"]);
  if (topic === undefined) throw new TypeError("no notice");
  return { topic, digest: text(given["digest"]) };
}
