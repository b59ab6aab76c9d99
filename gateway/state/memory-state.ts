import { createConsumption, memoryLimiter } from "./consumption.ts";
import { NoticeBoard } from "./notice-board.ts";
import { RevocationFile } from "./revocation-file.ts";
import { RevocationList } from "./revocation-list.ts";
import { defaultBudgets } from "./shared-state.ts";
import type { Budgets, SharedState } from "./shared-state.ts";
import { UsedIds } from "./used-ids.ts";

export interface MemoryStateOptions {
  readonly budgets?: Budgets;
  /** SQLite file that keeps revocations over a restart; without it they end with the process. */
  readonly revocationsFile?: string;
}

/** Shared state of a hub that is one process: nothing to install. */
export function createMemoryState(options: MemoryStateOptions = {}): SharedState {
  const budgets = options.budgets ?? defaultBudgets;
  const consume = createConsumption(budgets, (name) => memoryLimiter(budgets[name]));
  const file = options.revocationsFile === undefined ? undefined : new RevocationFile(options.revocationsFile);
  const revocations = file ?? new RevocationList();
  const used = new UsedIds();
  const board = new NoticeBoard();
  return {
    consume,
    async revoke(revocation) {
      revocations.add(revocation, Date.now());
    },
    isRevoked: (kind, id) => revocations.has(kind, id, Date.now()),
    revocationsKnownUntil: () => Date.now(),
    async publish(notice) {
      board.tell(notice);
    },
    subscribe: (listener) => board.subscribe(listener),
    async useOnce(id, ttlSeconds) {
      return used.use(id, ttlSeconds, Date.now());
    },
    async close() {
      board.clear();
      file?.close();
    },
  };
}
