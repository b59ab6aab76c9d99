import { Agent, request, type IncomingHttpHeaders } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fromFetch } from "./hub-request.ts";
import type { HubRequest } from "./hub-request.ts";
import { readParams } from "./json-body.ts";
import { listen, type Fetches, type Listening } from "./listen.ts";

const most = 1_000;

async function echo(asked: HubRequest): Promise<{ status: number; text: string }> {
  if (asked.headers.get("x-refused") !== null) return { status: 401, text: "refused" };
  const { query } = await readParams(asked, most).catch(() => ({ query: "too large" }));
  return { status: 200, text: query };
}

/** The two ways of a question: with the Fetch API's objects and without. */
const hubs: Readonly<Record<string, Fetches>> = {
  fetched: {
    async fetch(asked) {
      const { status, text } = await echo(fromFetch(asked));
      return new Response(text, { status });
    },
  },
  answered: {
    fetch: async () => new Response(null, { status: 500 }),
    async answer(asked) {
      const { status, text } = await echo(asked);
      return { status, headers: {}, body: text };
    },
  },
};

describe.each(Object.entries(hubs))("%s", (_, hub) => {
  let listening: Listening;
  beforeAll(async () => {
    listening = await listen(hub, { host: "127.0.0.1", port: 0 });
  });
  afterAll(() => listening.close(0));

  const agent = new Agent({ keepAlive: true, maxSockets: 1 });

  function post(query: string, headers: IncomingHttpHeaders = {}): Promise<{ text: string; reused: boolean }> {
    return new Promise((resolve, reject) => {
      const sent = request(`${listening.url}/graphql`, {
        method: "POST",
        agent,
        headers: { "content-type": "application/json", ...headers },
      });
      sent.on("response", (answer) => {
        let text = "";
        answer.on("data", (chunk: Buffer) => (text += chunk.toString("utf8")));
        answer.on("end", () => resolve({ text, reused: sent.reusedSocket }));
      });
      sent.on("error", reject);
      sent.end(JSON.stringify({ query }));
    });
  }

  test.each([
    ["refused before its body was read", { "x-refused": "1" }, "refused"],
    ["refused while its body was read", { "transfer-encoding": "chunked" }, "too large"],
    ["refused for its announced length", {}, "too large"],
  ])("a large request %s does not hold up the next one on its connection", async (_, headers, text) => {
    expect(await post("x".repeat(2_000_000), headers)).toMatchObject({ text });
    expect(await post("next")).toEqual({ text: "next", reused: true });
  });

  test("two headers of one name are one, joined: neither of two Authorization headers silently counts", async () => {
    const answered = await new Promise<string>((resolve, reject) => {
      const sent = request(`${listening.url}/graphql`, {
        method: "POST",
        headers: ["host", "hub", "content-type", "text/plain", "content-type", "application/json"],
      });
      sent.on("response", (answer) => answer.on("data", (chunk: Buffer) => resolve(chunk.toString("utf8"))));
      sent.on("error", reject);
      sent.end('{"query":"read"}');
    });
    expect(answered).toBe("too large");
  });
});
