import { expect, test } from "vitest";
import type { AccessRecord } from "@lgsp/audit";
import { createMemoryState } from "../state/memory-state.ts";
import type { Revocation } from "../state/shared-state.ts";
import { parseRevocation, revoke } from "./revoke.ts";

const now = new Date();
const subject: Revocation = { kind: "subject", id: "national:nam", until: new Date(now.getTime() + 3_600_000) };

test("a revocation is in the ledger before it counts", async () => {
  const state = createMemoryState();
  const lines: AccessRecord[] = [];
  const record = async (line: AccessRecord) => {
    expect(state.isRevoked("subject", "national:nam")).toBe(false);
    lines.push(line);
  };
  await revoke(subject, "console:lan", now, { state, record });
  expect(state.isRevoked("subject", "national:nam")).toBe(true);
  expect(lines).toMatchObject([{ kind: "authority", details: { action: "revoke-subject", subject: "national:nam" } }]);
});

test("a ledger that refuses leaves nothing revoked", async () => {
  const state = createMemoryState();
  const record = () => Promise.reject(new TypeError("disk full"));
  await expect(revoke(subject, "console:lan", now, { state, record })).rejects.toThrow("disk full");
  expect(state.isRevoked("subject", "national:nam")).toBe(false);
});

test.each([
  ["id", { id: "" }],
  ["id", { id: "Nguyễn Văn Nam" }],
  ["until", { until: now }],
  ["until", { until: new Date("9999-01-01T00:00:00Z") }],
  ["until", { until: new Date(Number.NaN) }],
])("a revocation with a wrong %s is refused: %j", async (field, over) => {
  const state = createMemoryState();
  const revoked = revoke({ ...subject, ...over }, "console:lan", now, { state, record: async () => {} });
  await expect(revoked).rejects.toMatchObject({ code: "REVOCATION_INVALID", details: { field } });
});

test.each([
  ["kind", null],
  ["kind", { kind: "everything", id: "x", until: now.toISOString() }],
  ["id", { kind: "token", until: now.toISOString() }],
  ["until", { kind: "token", id: "x", until: 5 }],
])("what is no revocation is refused for its %s", (field, value) => {
  expect(() => parseRevocation(value)).toThrow(
    expect.objectContaining({ code: "REVOCATION_INVALID", details: { field } }),
  );
});
