import { generateKeyPairSync } from "node:crypto";
import { anonymous } from "@lgsp/policies";
import { expect, test } from "vitest";
import { verifyAssertion } from "../subgraphs/kit/serve/verify-assertion.ts";
import { singleUseInProcess } from "../subgraphs/kit/serve/single-use.ts";
import { createAssertionSigner } from "@lgsp/gateway";

const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
const sign = createAssertionSigner({ key: privateKey, kid: "k1", issuer: "lgsp-gateway" });
const assertion = (audience: string, id: string) => ({
  requestId: `request of ${id}`,
  asking: { principal: anonymous, purpose: "open-data" } as const,
  policyDigest: "p",
  operationDigest: "o",
  audience,
  expiresAt: Math.floor(Date.now() / 1_000) + 30,
  id,
  released: [],
});
const verify = (token: string, audience: string) =>
  verifyAssertion(token, { audience, key: publicKey, singleUse: singleUseInProcess() });

test("an assertion alone is a JWT", async () => {
  const token = await sign(assertion("health", "one"));
  expect(token.split(".")).toHaveLength(3);
  expect(await verify(token, "health")).toEqual(assertion("health", "one"));
});

test("assertions of one turn are signed together, and each sector learns of its own only", async () => {
  const calls = Array.from({ length: 70 }, (_, position) =>
    assertion(position % 2 === 0 ? "health" : "population", `call-${position}`),
  );
  const tokens = await Promise.all(calls.map(sign));
  for (const [position, call] of calls.entries()) {
    const token = tokens[position] ?? "";
    expect(await verify(token, call.audience)).toEqual(call);
    const readable = token
      .split(/[.~]/)
      .map((part) => Buffer.from(part, "base64url").toString("utf8"))
      .join();
    expect(readable.match(/call-\d+/g)).toEqual(expect.arrayContaining([call.id]));
    expect(new Set(readable.match(/call-\d+/g)).size).toBe(1);
    await expect(verify(token, call.audience === "health" ? "population" : "health")).rejects.toMatchObject({
      code: "ASSERTION_INVALID",
    });
  }
  expect(new Set(tokens.map((token) => token.split("~")[0])).size).toBe(3);
  expect(Math.max(...tokens.map((token) => token.length))).toBeLessThan(4_096);
});
