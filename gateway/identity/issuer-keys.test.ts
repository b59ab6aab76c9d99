import { createServer } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { remoteKeys } from "./issuer-keys.ts";
import type { RemoteKeysOptions } from "./issuer-keys.ts";
import { createTestingIssuer, testingAudience, testingNow } from "./testing-issuer.ts";
import type { TestingIssuer } from "./testing-issuer.ts";
import { createTokenVerifier } from "./verify-token.ts";

let server: Server;
let jwksUri: string;
let asked: number;
let answer: (request: IncomingMessage, response: ServerResponse) => void;
let first: TestingIssuer;
let second: TestingIssuer;

beforeEach(async () => {
  first = await createTestingIssuer("national", "one");
  second = await createTestingIssuer("national", "two");
  asked = 0;
  answer = publishing(first);
  server = createServer((request, response) => {
    asked += 1;
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new TypeError("not listening");
  jwksUri = `http://127.0.0.1:${address.port}/jwks`;
});

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const publishing =
  (...issuers: TestingIssuer[]) =>
  (_request: IncomingMessage, response: ServerResponse) =>
    void response.end(JSON.stringify({ keys: issuers.map(({ publicKey }) => publicKey) }));
const failing = (_request: IncomingMessage, response: ServerResponse) => void response.writeHead(503).end();

/** Verifies at `minutes` after the tests' moment, with a token issued then. */
function hub(options: Partial<RemoteKeysOptions> = {}) {
  const keys = remoteKeys({ issuer: "national", jwksUri, ...options });
  const verifier = createTokenVerifier({ issuers: [{ ...first, keys }], audience: testingAudience });
  return async (by: TestingIssuer, minutes = 0, header = {}) => {
    const now = new Date(testingNow.getTime() + minutes * 60_000);
    const seconds = now.getTime() / 1_000;
    const token = await by.sign({ iat: seconds, exp: seconds + 60 }, header);
    return verifier.verify(token, now).then(
      () => "accepted",
      (error: { code?: string }) => error.code,
    );
  };
}

describe("the keys of an issuer", () => {
  test("are fetched once for many tokens, also at the same time", async () => {
    const verify = hub();
    await Promise.all(Array.from({ length: 20 }, () => verify(first)));
    expect(await verify(first, 5)).toBe("accepted");
    expect(asked).toBe(1);
  });

  test("rotate: a new key is accepted at once, a withdrawn one no longer than the maximum age", async () => {
    const verify = hub();
    expect(await verify(first)).toBe("accepted");
    answer = publishing(second);
    expect(await verify(first, 1)).toBe("accepted");
    expect(await verify(second, 2)).toBe("accepted");
    expect(await verify(first, 3)).toBe("TOKEN_SIGNATURE");
  });

  test("a token remembered under a withdrawn key is checked again", async () => {
    const keys = remoteKeys({ issuer: "national", jwksUri });
    const verifier = createTokenVerifier({ issuers: [{ ...first, keys }], audience: testingAudience });
    const seconds = testingNow.getTime() / 1_000;
    const token = await first.sign({ iat: seconds, exp: seconds + 3_600 });
    await verifier.verify(token, testingNow);
    answer = publishing(second);
    const later = verifier.verify(token, new Date(testingNow.getTime() + 601_000));
    await expect(later).rejects.toMatchObject({ code: "TOKEN_SIGNATURE" });
  });

  test("invented key names cost one fetch per cooldown", async () => {
    const verify = hub({ cooldownSeconds: 30 });
    await verify(first);
    for (let i = 0; i < 50; i++) expect(await verify(first, 1, { kid: `invented-${i}` })).toBe("TOKEN_SIGNATURE");
    expect(asked).toBe(2);
  });

  test("the last good ones serve through an outage, for a bounded time, and heal", async () => {
    const verify = hub({ outageHours: 1 });
    await verify(first);
    answer = failing;
    expect(await verify(first, 15)).toBe("accepted");
    expect(await verify(first, 59)).toBe("accepted");
    expect(await verify(first, 61)).toBe("IDENTITY_UNAVAILABLE");
    answer = publishing(first);
    // the fetch runs beside the refused request
    expect(["accepted", "IDENTITY_UNAVAILABLE"]).toContain(await verify(first, 63));
    await expect.poll(() => verify(first, 64)).toBe("accepted");
  });

  test("never seen and unreachable: unavailable, not unauthorised", async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    expect(await hub()(first)).toBe("IDENTITY_UNAVAILABLE");
  });

  test("requests do not queue behind an issuer that hangs", async () => {
    const verify = hub({ timeoutMs: 500, cooldownSeconds: 1 });
    await verify(first);
    answer = () => undefined;
    await verify(first, 15);
    const startedAt = performance.now();
    for (let i = 16; i < 30; i++) expect(await verify(first, i)).toBe("accepted");
    // queueing would take 14 timeouts
    expect(performance.now() - startedAt).toBeLessThan(14 * 500 * 0.5);
  });

  const useless: readonly (readonly [string, (request: IncomingMessage, response: ServerResponse) => void])[] = [
    ["no JSON", (_request, response) => void response.end("<html>")],
    ["no keys", (_request, response) => void response.end('{"keys":[]}')],
    ["a secret key", (_request, response) => void response.end('{"keys":[{"kty":"oct","k":"AAAA","kid":"one"}]}')],
    ["a redirect", (_request, response) => void response.writeHead(302, { location: "/elsewhere" }).end()],
    [
      "no end",
      (_request, response) =>
        void response.end(JSON.stringify({ keys: [first.publicKey], padding: "x".repeat(300_000) })),
    ],
  ];
  test.each(useless)("an answer with %s is taken for an outage", async (_what, useless) => {
    answer = useless;
    expect(await hub()(first)).toBe("IDENTITY_UNAVAILABLE");
    expect(asked).toBe(1);
  });
});
