import { request } from "node:http";
import { serverAudits } from "graphql-http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Recorded } from "../../audit/ledger.ts";
import { testHub, testLedger } from "../testing/test-hub.ts";
import type { TestHub } from "../testing/test-hub.ts";
import { listen } from "./listen.ts";
import type { Listening } from "./listen.ts";

let open: TestHub;
let listening: Listening;

beforeAll(async () => {
  open = await testHub(testLedger(Recorded.make), {
    origins: ["https://portal.example"],
    explorer: () => "<!doctype html><title>explorer</title>",
  });
  listening = await listen(open.hub, { host: "127.0.0.1", port: 0 });
});
afterAll(async () => {
  await listening.close();
  await open.hub.close();
});

const at = (path: string) => `${listening.url}${path}`;

for (const audit of serverAudits({ url: () => at("/graphql"), fetchFn: fetch })) {
  if (!/^(?:MUST|SHOULD)/.test(audit.name)) continue;
  test(`GraphQL over HTTP: ${audit.name}`, async () => {
    const result = await audit.fn();
    expect(result.status === "ok" ? "ok" : `${result.status}: ${result.reason}`).toBe("ok");
  });
}

test.each([
  ["form", "application/x-www-form-urlencoded", "query=%7B__typename%7D"],
  [
    "multipart",
    "multipart/form-data; boundary=x",
    '--x\r\nContent-Disposition: form-data; name="query"\r\n\r\n{__typename}\r\n--x--',
  ],
  ["text", "text/plain", '{"query":"{__typename}"}'],
  ["raw GraphQL", "application/graphql", "{__typename}"],
  ["UTF-16 JSON", "application/json; charset=utf-16", '{"query":"{__typename}"}'],
  ["untyped", undefined, '{"query":"{__typename}"}'],
])("a %s body is not taken: 415", async (_, type, body) => {
  const response = await fetch(at("/graphql"), {
    method: "POST",
    body: Buffer.from(body),
    headers: type === undefined ? {} : { "content-type": type },
  });
  expect(response.status).toBe(415);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: "CONTENT_TYPE_UNSUPPORTED" } }] });
});

test("a query in the address is not taken, whatever it accepts", async () => {
  for (const accept of ["application/json", "text/html"]) {
    const response = await fetch(at("/graphql?query=%7B__typename%7D"), { headers: { accept } });
    expect(response.status).not.toBe(200);
    expect(await response.text()).not.toContain("Query");
  }
});

test("GET is refused with the method that is allowed, and recorded", async () => {
  const before = open.ledger.records.length;
  const response = await fetch(at("/graphql"), { headers: { accept: "application/json" } });
  expect([response.status, response.headers.get("allow")]).toEqual([405, "POST"]);
  expect(open.ledger.records.slice(before).map(({ outcome }) => outcome.codes)).toEqual([["METHOD_NOT_ALLOWED"]]);
});

test("a browser that opens /graphql gets the explorer, which reaches the hub only", async () => {
  const response = await fetch(at("/graphql"), { headers: { accept: "text/html,*/*" } });
  expect(await response.text()).toContain("explorer");
  expect(response.headers.get("content-security-policy")).toMatch(/default-src 'self'.*frame-ancestors 'none'/);
});

test("an origin that is not listed gets no CORS header, on preflight and on answers", async () => {
  const ask = (origin: string, method: string) =>
    fetch(at("/graphql"), {
      method,
      headers: { origin, "content-type": "application/json" },
      ...(method === "POST" ? { body: '{"query":"{__typename}"}' } : {}),
    });
  for (const method of ["OPTIONS", "POST"]) {
    const stranger = await ask("https://evil.example", method);
    expect([...stranger.headers.keys()].filter((name) => name.startsWith("access-control"))).toEqual([]);
    const portal = await ask("https://portal.example", method);
    expect(portal.headers.get("access-control-allow-origin")).toBe("https://portal.example");
    expect(portal.headers.get("access-control-allow-credentials")).toBeNull();
  }
});

test("a body of unknown length is cut off at the limit", async () => {
  const status = await new Promise<number>((resolve, reject) => {
    const posting = request(
      at("/graphql"),
      { method: "POST", headers: { "content-type": "application/json" } },
      (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      },
    );
    posting.once("error", reject);
    for (let n = 0; n < 30; n += 1) posting.write(" ".repeat(10_000));
    posting.end();
  });
  expect(status).toBe(413);
});

test("health says live and ready without a record", async () => {
  const before = open.ledger.records.length;
  expect((await fetch(at("/health/live"))).status).toBe(200);
  expect((await fetch(at("/health/ready"))).status).toBe(200);
  expect(open.ledger.records).toHaveLength(before);
});

test("an answer may not be stored, and carries the request id of its record", async () => {
  const response = await fetch(at("/graphql"), {
    method: "POST",
    headers: { "content-type": "application/json", "lgsp-request-id": "mine" },
    body: '{"query":"{__typename}"}',
  });
  expect(response.headers.get("cache-control")).toBe("no-store");
  expect(response.headers.get("lgsp-request-id")).toBe(open.ledger.records.at(-1)?.requestId);
  expect(response.headers.get("lgsp-request-id")).not.toBe("mine");
});

test("an unknown address is a coded refusal", async () => {
  const response = await fetch(at("/admin"), { method: "POST", body: "{}" });
  expect(response.status).toBe(404);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: "NOT_FOUND" } }] });
});

test("a port in use is a coded error", async () => {
  await expect(listen(open.hub, { host: "127.0.0.1", port: listening.port })).rejects.toMatchObject({
    code: "PORT_IN_USE",
  });
});
