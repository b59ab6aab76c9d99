import { Agent, request, type IncomingHttpHeaders } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readParams } from "./json-body.ts";
import { listen, type Listening } from "./listen.ts";

const most = 1_000;
let listening: Listening;
beforeAll(async () => {
  const hub = {
    async fetch(asked: Request) {
      if (asked.headers.has("x-refused")) return new Response("refused", { status: 401 });
      const { query } = await readParams(asked, most).catch(() => ({ query: "too large" }));
      return new Response(query);
    },
  };
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
