import { randomUUID } from "node:crypto";
import { afterEach, describe, expect, test } from "vitest";
import type { Budgets, Notice, SharedState } from "./shared-state.ts";

/** Opens a replica of one hub; `shared` is false where there can be only one. */
export interface Replicas {
  readonly shared: boolean;
  open(budgets: Budgets): Promise<SharedState>;
}

const budgets: Budgets = {
  requests: { points: 3, windowSeconds: 2 },
  cost: { points: 100, windowSeconds: 60 },
};
const inAnHour = () => new Date(Date.now() + 3_600_000);

/** What both implementations promise; `replicasOf` gives a new hub for each test. */
export function sharedStateContract(replicasOf: () => Replicas): void {
  const opened: SharedState[] = [];
  afterEach(async () => {
    for (const state of opened.splice(0)) await state.close();
  });
  const openAll = async (): Promise<[SharedState, SharedState]> => {
    const replicas = replicasOf();
    const one = await replicas.open(budgets);
    opened.push(one);
    if (!replicas.shared) return [one, one];
    const other = await replicas.open(budgets);
    opened.push(other);
    return [one, other];
  };

  describe("budgets", () => {
    test("are one for all replicas, each consumer its own, and tell when to come back", async () => {
      const [one, other] = await openAll();
      for (const replica of [one, other, one]) expect(await replica.consume("tax", 1)).toEqual({ allowed: true });
      const refused = await other.consume("tax", 1);
      expect(refused).toEqual({ allowed: false, budget: "requests", retryAfterSeconds: expect.any(Number) });
      if (!refused.allowed) expect([1, 2]).toContain(refused.retryAfterSeconds);
      expect(await one.consume("health", 1)).toEqual({ allowed: true });
      await expect.poll(async () => (await other.consume("tax", 1)).allowed, { timeout: 4_000 }).toBe(true);
    });

    test("of cost run out by cost", async () => {
      const [one, other] = await openAll();
      expect(await one.consume("tax", 60)).toEqual({ allowed: true });
      expect(await other.consume("tax", 60)).toMatchObject({ allowed: false, budget: "cost" });
    });

    test("are not passed by a cost that is no number, nor refilled by one below zero", async () => {
      const [one] = await openAll();
      expect(await one.consume("a", Number.NaN)).toMatchObject({ allowed: false, budget: "cost" });
      expect(await one.consume("b", Number.POSITIVE_INFINITY)).toMatchObject({ allowed: false, budget: "cost" });
      await one.consume("c", 100);
      await one.consume("c", -100);
      expect(await one.consume("c", 1)).toMatchObject({ allowed: false, budget: "cost" });
    });
  });

  describe("a revocation", () => {
    test("counts here at once and in every replica within 5 s", async () => {
      const [one, other] = await openAll();
      await one.revoke({ kind: "token", id: "national:a b:c", until: inAnHour() });
      expect(one.isRevoked("token", "national:a b:c")).toBe(true);
      await expect.poll(() => other.isRevoked("token", "national:a b:c"), { timeout: 5_000 }).toBe(true);
    });

    test("concerns what it names and nothing else", async () => {
      const [one] = await openAll();
      await one.revoke({ kind: "subject", id: "national:nam", until: inAnHour() });
      expect(one.isRevoked("token", "national:nam")).toBe(false);
      expect(one.isRevoked("subject", "national:na")).toBe(false);
    });

    test("ends when nothing can be valid any more, and is never shortened", async () => {
      const [one] = await openAll();
      await one.revoke({ kind: "token", id: "short", until: new Date(Date.now() + 60) });
      expect(one.isRevoked("token", "short")).toBe(true);
      await expect.poll(() => one.isRevoked("token", "short")).toBe(false);
      await one.revoke({ kind: "token", id: "long", until: inAnHour() });
      await one.revoke({ kind: "token", id: "long", until: new Date(0) });
      expect(one.isRevoked("token", "long")).toBe(true);
    });

    test("made elsewhere is known up to a moment ago", async () => {
      const [one] = await openAll();
      expect(Date.now() - one.revocationsKnownUntil()).toBeLessThan(5_000);
    });
  });

  describe("a notice", () => {
    test("reaches every replica, the one that gives it too, once", async () => {
      const [one, other] = await openAll();
      const heard: Notice[] = [];
      other.subscribe((notice) => heard.push(notice));
      const own: Notice[] = [];
      one.subscribe((notice) => own.push(notice));
      const notice = { topic: "policy", digest: "sha256 with spaces" } as const;
      await one.publish(notice);
      expect(own).toEqual([notice]);
      await expect.poll(() => heard, { timeout: 5_000 }).toEqual([notice]);
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(heard).toEqual([notice]);
      expect(own).toEqual([notice]);
    });

    test("is heard again for each time it is given", async () => {
      const [one] = await openAll();
      const own: string[] = [];
      one.subscribe(({ digest }) => own.push(digest));
      for (const digest of ["a", "b", "b"]) await one.publish({ topic: "policy", digest });
      expect(own).toEqual(["a", "b", "b"]);
    });

    test("does not reach who stopped listening", async () => {
      const [one] = await openAll();
      const heard: Notice[] = [];
      one.subscribe((notice) => heard.push(notice))();
      await one.publish({ topic: "supergraph", digest: "a" });
      expect(heard).toEqual([]);
    });

    test("reaches the others when one listener throws", async () => {
      const [one] = await openAll();
      const heard: Notice[] = [];
      one.subscribe(() => {
        throw new TypeError("listener");
      });
      one.subscribe((notice) => heard.push(notice));
      await one.publish({ topic: "supergraph", digest: "a" });
      expect(heard).toHaveLength(1);
    });
  });

  describe("a single-use identifier", () => {
    test("is used once, whichever replica asks and however many at once", async () => {
      const [one, other] = await openAll();
      const id = randomUUID();
      const uses = await Promise.all(Array.from({ length: 10 }, (_, i) => (i % 2 === 0 ? one : other).useOnce(id, 60)));
      expect(uses.filter(Boolean)).toHaveLength(1);
      expect(await other.useOnce(randomUUID(), 60)).toBe(true);
    });

    test("is forgotten after its time", async () => {
      const [one] = await openAll();
      const id = randomUUID();
      expect(await one.useOnce(id, 1)).toBe(true);
      expect(await one.useOnce(id, 1)).toBe(false);
      await expect.poll(() => one.useOnce(id, 1), { timeout: 4_000, interval: 200 }).toBe(true);
    });
  });
}
