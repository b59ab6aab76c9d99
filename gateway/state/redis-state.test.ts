import { spawn, spawnSync } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { randomUUID } from "node:crypto";
import { createServer } from "node:net";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createRedisState } from "./redis-state.ts";
import type { Notice, SharedState } from "./shared-state.ts";
import { sharedStateContract } from "./shared-state.contract.ts";

const url = process.env["LGSP_TEST_REDIS"];
if (url === undefined) console.warn("SKIPPED: shared state on Redis (set LGSP_TEST_REDIS=redis://127.0.0.1:6379)");

describe.skipIf(url === undefined)("shared state on Redis", () => {
  sharedStateContract(() => {
    const prefix = `lgsp-test:${randomUUID()}:`;
    return {
      shared: true,
      open: (budgets) => createRedisState({ url: url ?? "", prefix, budgets, syncEveryMs: 100 }),
    };
  });
});

test.each(["", "127.0.0.1:6379", "http://127.0.0.1", "redis://", "rediss:/x"])(
  "%j is no address of Redis",
  async (url) => {
    await expect(createRedisState({ url })).rejects.toMatchObject({ code: "SHARED_STATE_URL" });
  },
);

const hasServer = spawnSync("redis-server", ["--version"]).status === 0;
if (!hasServer) console.warn("SKIPPED: Redis lost mid-flight (redis-server is not installed)");

describe.skipIf(!hasServer)("Redis lost mid-flight", () => {
  let port: number;
  let server: ChildProcess;
  const opened: SharedState[] = [];
  const inAnHour = () => new Date(Date.now() + 3_600_000);

  const start = async () => {
    server = spawn("redis-server", ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"]);
    await new Promise<void>((resolve) =>
      server.stdout?.on("data", (text) => String(text).includes("Ready to accept") && resolve()),
    );
  };
  const kill = async (signal: NodeJS.Signals = "SIGKILL") => {
    const gone = new Promise((resolve) => server.once("exit", resolve));
    server.kill(signal);
    await gone;
  };
  const replica = async (contacts: boolean[] = []) => {
    const state = await createRedisState({
      url: `redis://127.0.0.1:${port}`,
      syncEveryMs: 100,
      budgets: { requests: { points: 3, windowSeconds: 60 }, cost: { points: 100, windowSeconds: 60 } },
      onContact: (reachable) => contacts.push(reachable),
    });
    opened.push(state);
    return state;
  };

  beforeEach(async () => {
    port = await freePort();
    await start();
  });
  afterEach(async () => {
    for (const state of opened.splice(0)) await state.close();
    if (server.exitCode === null && server.signalCode === null) await kill();
  });

  test("limits go on in each process, known revocations stay, single use holds here, nothing waits", async () => {
    const contacts: boolean[] = [];
    const one = await replica(contacts);
    const other = await replica();
    await one.revoke({ kind: "subject", id: "known", until: inAnHour() });
    await expect.poll(() => other.isRevoked("subject", "known")).toBe(true);
    await kill();
    await expect.poll(() => contacts).toEqual([true, false]);
    const startedAt = performance.now();
    for (let i = 0; i < 3; i++) expect(await one.consume("tax", 1)).toEqual({ allowed: true });
    expect(await one.consume("tax", 1)).toMatchObject({ allowed: false, budget: "requests" });
    expect(other.isRevoked("subject", "known")).toBe(true);
    expect(await one.useOnce("jti", 60)).toBe(true);
    expect(await one.useOnce("jti", 60)).toBe(false);
    // a wait each would be 6 times 250 ms
    expect(performance.now() - startedAt).toBeLessThan(1_000);
    const stood = one.revocationsKnownUntil();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(one.revocationsKnownUntil()).toBe(stood);
  });

  test("it heals by itself: what was revoked before and meanwhile is known everywhere, though Redis forgot it all", async () => {
    const one = await replica();
    const other = await replica();
    await one.revoke({ kind: "token", id: "before", until: inAnHour() });
    await expect.poll(() => other.isRevoked("token", "before")).toBe(true);
    await kill();
    await one.revoke({ kind: "token", id: "meanwhile", until: inAnHour() });
    expect(one.isRevoked("token", "meanwhile")).toBe(true);
    await start();
    await expect.poll(() => other.isRevoked("token", "meanwhile"), { timeout: 8_000 }).toBe(true);
    const fresh = await replica();
    await expect.poll(() => fresh.isRevoked("token", "before") && fresh.isRevoked("token", "meanwhile")).toBe(true);
    await expect.poll(() => Date.now() - other.revocationsKnownUntil() < 1_000).toBe(true);
  });

  test("a notice given after it came back is heard", async () => {
    const one = await replica();
    const other = await replica();
    const heard: Notice[] = [];
    other.subscribe((notice) => heard.push(notice));
    await kill();
    await start();
    await expect.poll(() => Date.now() - one.revocationsKnownUntil() < 500, { timeout: 8_000 }).toBe(true);
    await one.publish({ topic: "policy", digest: "d" });
    await expect.poll(() => heard, { timeout: 8_000 }).toEqual([{ topic: "policy", digest: "d" }]);
  });

  test("a notice given while it is away is heard when it is back", async () => {
    const one = await replica();
    const other = await replica();
    const heard: Notice[] = [];
    other.subscribe((notice) => heard.push(notice));
    await kill();
    await one.publish({ topic: "policy", digest: "d" });
    await start();
    await expect.poll(() => heard, { timeout: 8_000 }).toEqual([{ topic: "policy", digest: "d" }]);
  });

  test("a notice given while Redis hangs is not undone by the older one that Redis still holds", async () => {
    const contacts: boolean[] = [];
    const one = await replica(contacts);
    const other = await replica();
    const own: string[] = [];
    const heard: string[] = [];
    one.subscribe(({ digest }) => own.push(digest));
    other.subscribe(({ digest }) => heard.push(digest));
    // so that what Redis holds is not this replica's own
    await other.publish({ topic: "policy", digest: "old" });
    await expect.poll(() => own).toEqual(["old"]);
    server.kill("SIGSTOP");
    try {
      await expect.poll(() => contacts.at(-1), { timeout: 4_000 }).toBe(false);
      await one.publish({ topic: "policy", digest: "new" });
    } finally {
      server.kill("SIGCONT");
    }
    await expect.poll(() => heard, { timeout: 8_000 }).toEqual(["old", "new"]);
    expect(own).toEqual(["old", "new"]);
  });

  test("a Redis that hangs costs one short wait, not every request's", async () => {
    const one = await replica();
    server.kill("SIGSTOP");
    try {
      const startedAt = performance.now();
      for (let i = 0; i < 20; i++) await one.consume(`consumer-${i}`, 1);
      // a wait each would be 20 times 250 ms
      expect(performance.now() - startedAt).toBeLessThan(2_500);
    } finally {
      server.kill("SIGCONT");
    }
    await expect.poll(() => Date.now() - one.revocationsKnownUntil() < 500, { timeout: 8_000 }).toBe(true);
  });

  test("a hub that starts without it starts, knows that it knows nothing, and heals", async () => {
    await kill();
    const state = await replica();
    expect(state.revocationsKnownUntil()).toBe(Number.NEGATIVE_INFINITY);
    expect(await state.consume("tax", 1)).toEqual({ allowed: true });
    await start();
    await expect.poll(() => Date.now() - state.revocationsKnownUntil() < 1_000, { timeout: 8_000 }).toBe(true);
  });
});

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() =>
        address === null || typeof address === "string" ? reject(new TypeError("no port")) : resolve(address.port),
      );
    });
  });
}
