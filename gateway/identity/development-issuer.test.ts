import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer, request as httpRequest } from "node:http";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createDevelopmentIssuer } from "./development-issuer.ts";
import { loadDevelopmentKeys } from "./development-keys.ts";
import type { DevelopmentKeys } from "./development-keys.ts";
import { requestDevelopmentToken } from "./development-token.ts";
import { remoteKeys } from "./issuer-keys.ts";
import { isLoopback } from "./loopback.ts";
import { personas } from "./personas.ts";
import { createTokenVerifier } from "./verify-token.ts";
import type { TrustedIssuer } from "./verify-token.ts";

const audience = "urn:lgsp-hub";
const directory = mkdtempSync(join(tmpdir(), "lgsp-issuer-"));
const keyFile = join(directory, "development-issuer.json");
let server: Server;
let issuer: string;
let keys: DevelopmentKeys;
let trusted: TrustedIssuer;

beforeAll(async () => {
  server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new TypeError("not listening");
  issuer = `http://127.0.0.1:${address.port}/development/issuer`;
  keys = await loadDevelopmentKeys(keyFile);
  const development = await createDevelopmentIssuer({ issuer, host: "127.0.0.1", audience, keys });
  trusted = development.trusted;
  server.on("request", (request, response) => {
    if (!development.handle(request, response)) response.writeHead(404).end();
  });
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(directory, { recursive: true });
});

const tokenOf = (persona: (typeof personas)[number], purpose?: "treatment" | "audit") =>
  requestDevelopmentToken({ issuer, persona, secret: keys.secret, ...(purpose === undefined ? {} : { purpose }) });

describe("development issuer", () => {
  test("every persona gets a token that the hub accepts, ten minutes long", async () => {
    const verifier = createTokenVerifier({ issuers: [trusted], audience });
    for (const persona of personas) {
      const token = await verifier.verify(await tokenOf(persona), new Date());
      expect(token.subject).toBe(`development:${persona}`);
      expect(token.expiresAt.getTime() - token.issuedAt.getTime()).toBe(600_000);
      expect(token.claims["purposes"]).toBeUndefined();
    }
  });

  test("a requested purpose becomes the narrowing claim", async () => {
    const verifier = createTokenVerifier({ issuers: [trusted], audience });
    const token = await verifier.verify(await tokenOf("doctor", "treatment"), new Date());
    expect(token.claims["purposes"]).toEqual(["treatment"]);
  });

  test("its published keys verify its tokens, and show no private part", async () => {
    const published = await (await fetch(`${issuer}/jwks`)).text();
    expect(published).not.toContain('"d"');
    const remote = { ...trusted, keys: remoteKeys({ issuer: "development", jwksUri: `${issuer}/jwks` }) };
    const verifier = createTokenVerifier({ issuers: [remote], audience });
    await expect(verifier.verify(await tokenOf("auditor"), new Date())).resolves.toMatchObject({
      subject: "development:auditor",
    });
  });

  test("a wrong secret gets no token", async () => {
    const secret = `${keys.secret.slice(0, -4)}AAAA`;
    await expect(requestDevelopmentToken({ issuer, persona: "doctor", secret })).rejects.toMatchObject({
      code: "DEVELOPMENT_TOKEN_REFUSED",
      details: { status: 401 },
    });
  });

  test("no token for an issuer that is not running", async () => {
    const gone = requestDevelopmentToken({ issuer: "http://127.0.0.1:1/x", persona: "doctor", secret: keys.secret });
    await expect(gone).rejects.toMatchObject({ code: "DEVELOPMENT_TOKEN_REFUSED" });
  });

  test.each(["0.0.0.0", "::", "192.168.1.5", "hub.quangngai.gov.vn", "127.0.0.1.example.org", ""])(
    "refuses to start on %j",
    async (host) => {
      await expect(createDevelopmentIssuer({ issuer, host, audience, keys })).rejects.toMatchObject({
        code: "DEVELOPMENT_ISSUER_NOT_LOOPBACK",
      });
    },
  );

  test.each(["127.0.0.1", "127.8.8.8", "::1", "[::1]", "localhost", "::ffff:127.0.0.1"])("%s is loopback", (host) => {
    expect(isLoopback(host)).toBe(true);
  });

  test("a request that came by a foreign name is refused (DNS rebinding)", async () => {
    const status = await new Promise<number | undefined>((resolve, reject) => {
      httpRequest(`${issuer}/jwks`, { headers: { host: "evil.example" } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on("error", reject)
        .end();
    });
    expect(status).toBe(403);
  });

  test("answers each path below its own, its own too, and no other", async () => {
    expect((await fetch(issuer)).status).toBe(404);
    expect((await fetch(`${issuer}?x`)).headers.get("content-type")).toContain("text");
    expect((await fetch(`${issuer}-other/jwks`)).headers.get("content-type")).toBeNull();
    expect((await fetch(`${issuer}/jwks`)).status).toBe(200);
  });

  test("keys persist, readable by their owner only; a damaged file is refused, not replaced", async () => {
    expect(await loadDevelopmentKeys(keyFile)).toEqual(keys);
    expect(statSync(keyFile).mode & 0o777).toBe(0o600);
    const damaged = join(directory, "damaged.json");
    writeFileSync(damaged, "{}");
    await expect(loadDevelopmentKeys(damaged)).rejects.toMatchObject({ code: "DEVELOPMENT_KEYS_INVALID" });
  });
});
