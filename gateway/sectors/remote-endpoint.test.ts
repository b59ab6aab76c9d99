import { createServer } from "node:http";
import type { IncomingMessage, RequestListener } from "node:http";
import { createPublicKey, generateKeyPairSync } from "node:crypto";
import { jwtVerify } from "jose";
import { operationDigest } from "@lgsp/policies";
import { afterEach, expect, test } from "vitest";
import { Recorded } from "../../audit/ledger.ts";
import { isRecord } from "../json.ts";
import { testHub, testLedger } from "../testing/test-hub.ts";
import { remoteEndpoint } from "./remote-endpoint.ts";
import { createAssertionSigner } from "./sign-assertion.ts";

const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
const sign = createAssertionSigner({ key: privateKey, kid: "k1", issuer: "urn:lgsp-hub" });
const closing: (() => void)[] = [];
afterEach(() => closing.splice(0).forEach((close) => close()));

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closing.push(() => (server.closeAllConnections(), server.close()));
  const address = server.address();
  return typeof address === "object" && address !== null ? `http://127.0.0.1:${address.port}/graphql` : "";
}

async function openWithRemoteHealth(listener: RequestListener, maxBytes = 100_000) {
  const local = await testHub(testLedger(Recorded.make));
  const health = remoteEndpoint({ sector: "health", url: await serve(listener), deadline: 300, maxBytes, sign });
  const remote = await testHub(testLedger(Recorded.make), { sectors: [local.population, health] });
  closing.push(() => void health.close());
  return remote;
}

const question = `{ citizen(id: "p1") { fullName healthRecord { bloodType } } }`;
const asDoctor = { as: "doctor" } as const;

async function readJson(request: IncomingMessage): Promise<Record<string, unknown>> {
  let text = "";
  for await (const chunk of request) text += String(chunk);
  const body: unknown = JSON.parse(text);
  return isRecord(body) ? body : {};
}

test("a remote sector gets a signed word bound to it, to the caller and to this very operation", async () => {
  let token = "";
  let body: Record<string, unknown> = {};
  const { ask } = await openWithRemoteHealth((request, response) => {
    token = (request.headers.authorization ?? "").replace("Bearer ", "");
    void readJson(request).then((read) => {
      body = read;
      const receipt = { sector: "health", policyDigest: "d", coordinates: [], persons: [], statements: 1 };
      const data = { _entities: [{ lgsp__key_id: "p1", healthRecord: { bloodType: "B" } }] };
      return response.end(JSON.stringify({ data, extensions: { receipt } }));
    });
  });
  const answer = await ask(question, asDoctor);
  expect(answer.data).toEqual({ citizen: { fullName: "Người 1", healthRecord: { bloodType: "B" } } });
  const { payload, protectedHeader } = await jwtVerify(token, createPublicKey(privateKey), {
    issuer: "urn:lgsp-hub",
    audience: "health",
    algorithms: ["ES256"],
    typ: "lgsp-assertion+jwt",
  });
  expect(protectedHeader).toMatchObject({ kid: "k1" });
  expect((payload.exp ?? Infinity) - (payload.iat ?? 0)).toBeLessThanOrEqual(60);
  const variables = isRecord(body["variables"]) ? body["variables"] : {};
  expect(payload["lgsp"]).toMatchObject({
    requestId: answer.headers.get("lgsp-request-id"),
    asking: { principal: { subject: "doctor" }, purpose: "treatment" },
    operationDigest: operationDigest(String(body["query"]), undefined, variables),
  });
});

test("a redirect is not followed: neither question nor assertion goes elsewhere", async () => {
  let elsewhere = 0;
  const other = await serve((_, response) => {
    elsewhere += 1;
    response.end("{}");
  });
  const { ask } = await openWithRemoteHealth((_, response) => response.writeHead(307, { location: other }).end());
  expect((await ask(question, asDoctor)).codes).toEqual(["SECTOR_UNAVAILABLE"]);
  expect(elsewhere).toBe(0);
});

test.each([
  ["that never answers", () => undefined, "SECTOR_TIMEOUT"],
  ["that stops halfway", (_: IncomingMessage, response) => void response.write('{"data":'), "SECTOR_TIMEOUT"],
  [
    "that answers too much",
    (_: IncomingMessage, response) => void response.end(`{"data":null,"x":"${"x".repeat(200_000)}"}`),
    "SECTOR_ANSWER_TOO_LARGE",
  ],
  [
    "that answers HTML with a stack",
    (_: IncomingMessage, response) => void response.writeHead(500).end("<pre>at /srv/db.ts"),
    "SECTOR_UNAVAILABLE",
  ],
  ["that hangs up", (request: IncomingMessage) => void request.socket.destroy(), "SECTOR_UNAVAILABLE"],
] satisfies [string, RequestListener, string][])(
  "a remote sector %s leaves the rest of the answer standing",
  async (_, listener, code) => {
    const { ask } = await openWithRemoteHealth(listener);
    const answer = await ask(question, asDoctor);
    expect(answer.data).toEqual({ citizen: { fullName: "Người 1", healthRecord: null } });
    expect(answer.codes).toEqual([code]);
    expect(answer.extensions["partial"]).toEqual({ sectors: ["health"] });
    expect(answer.text).not.toMatch(/srv|127\.0\.0\.1/);
  },
);

test("when the caller hangs up, the sector call is aborted and the request still recorded", async () => {
  const aborted = Promise.withResolvers<void>();
  const reached = Promise.withResolvers<void>();
  const { hub, ledger } = await openWithRemoteHealth((request) => {
    request.socket.once("close", () => aborted.resolve());
    reached.resolve();
  });
  const hangUp = new AbortController();
  const asking = hub.fetch(
    new Request("http://hub/graphql", {
      method: "POST",
      headers: { "content-type": "application/json", authorization: "doctor" },
      body: JSON.stringify({ query: question }),
      signal: hangUp.signal,
    }),
  );
  await reached.promise;
  hangUp.abort();
  await Promise.all([aborted.promise, asking]);
  expect(ledger.records[0]?.outcome.codes).toContain("REQUEST_ABORTED");
});
