import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { createMemoryState } from "./memory-state.ts";
import { sharedStateContract } from "./shared-state.contract.ts";

const directory = mkdtempSync(join(tmpdir(), "lgsp-state-"));
afterAll(() => rmSync(directory, { recursive: true }));
let files = 0;
const newFile = () => join(directory, `revocations-${files++}.sqlite`);

describe("shared state in one process", () => {
  sharedStateContract(() => ({ shared: false, open: async (budgets) => createMemoryState({ budgets }) }));
});

describe("shared state in one process, revocations in a file", () => {
  const open = async () => createMemoryState({ revocationsFile: newFile() });
  sharedStateContract(() => ({
    shared: false,
    open: async (budgets) => createMemoryState({ budgets, revocationsFile: newFile() }),
  }));

  test("a revocation outlives a restart, and counts at once when another process of the machine made it", async () => {
    const revocationsFile = newFile();
    const hub = createMemoryState({ revocationsFile });
    expect(statSync(revocationsFile).mode & 0o777).toBe(0o600);
    const commandLine = createMemoryState({ revocationsFile });
    await commandLine.revoke({ kind: "subject", id: "national:nam", until: new Date(Date.now() + 60_000) });
    expect(hub.isRevoked("subject", "national:nam")).toBe(true);
    await Promise.all([hub.close(), commandLine.close()]);
    const restarted = createMemoryState({ revocationsFile });
    expect(restarted.isRevoked("subject", "national:nam")).toBe(true);
    await restarted.close();
  });

  test("a damaged file stops the start instead of letting revoked tokens in", () => {
    const revocationsFile = newFile();
    writeFileSync(revocationsFile, "x".repeat(1_000));
    const start = () => createMemoryState({ revocationsFile });
    expect(start).toThrow(expect.objectContaining({ code: "REVOCATIONS_DAMAGED" }));
  });

  test("one that cannot be kept is not claimed to count", async () => {
    const state = await open();
    await state.close();
    await expect(state.revoke({ kind: "token", id: "t", until: new Date(Date.now() + 60_000) })).rejects.toThrow();
  });
});
