import { describe } from "vitest";
import { createMemoryState } from "./memory-state.ts";
import { sharedStateContract } from "./shared-state.contract.ts";

describe("shared state in one process", () => {
  sharedStateContract(() => ({ shared: false, open: async (budgets) => createMemoryState({ budgets }) }));
});
