import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { listSectors } from "@lgsp/kit";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newFolder, removeFolder, run } from "./harness.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = newFolder();
const environment = { PATH: process.env["PATH"], LANG: "en", LGSP_DATA_DIR: folder };
let server: Server;
let gateway: ChildProcess;
let url = "";

/** The hub's own supergraph is as good as any; the sector behind it is a stand-in that tells what it was asked. */
beforeAll(async () => {
  server = createServer((request, response) => {
    request.resume().on("end", () => {
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify({ data: { enterprises: { nodes: [{ name: "Công ty Thử nghiệm" }] } } }));
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const sectors = (await listSectors()).map(({ name }) => [
    `LGSP_${name.toUpperCase().replaceAll("-", "_")}_ENDPOINT`,
    `http://127.0.0.1:${port}/graphql`,
  ]);
  await run(["compose", "--out", folder], { ...environment, ...Object.fromEntries(sectors) });
  gateway = spawn(
    join(root, "node_modules/.bin/node"),
    [
      join(root, "cli/main.ts"),
      "gateway",
      "--supergraph",
      join(folder, "supergraph.graphql"),
      "--port",
      "0",
      "--policy",
      "off",
    ],
    { env: environment, stdio: ["ignore", "pipe", "pipe"] },
  );
  let warned = "";
  gateway.stderr?.on("data", (chunk) => (warned += String(chunk)));
  if (gateway.stdout === null) throw new TypeError("no stdout");
  const [line]: unknown[] = await Promise.race([once(gateway.stdout, "data"), once(gateway, "exit")]);
  url = String(line).trim();
  expect(warned).toContain("POLICY OFF");
}, 60_000);

afterAll(() => {
  gateway?.kill();
  server?.close();
  removeFolder(folder);
});

test("with policy off any supergraph is served, with no identity and no data directory", async () => {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: "{ enterprises(first: 1) { nodes { name } } }" }),
  });
  expect(await response.json()).toEqual({ data: { enterprises: { nodes: [{ name: "Công ty Thử nghiệm" }] } } });
  expect((await fetch(new URL("/health/ready", url))).status).toBe(200);
});

test("policy is never off on an address that others can reach", async () => {
  const { code, stderr } = await run(
    [
      "gateway",
      "--supergraph",
      join(folder, "supergraph.graphql"),
      "--port",
      "0",
      "--host",
      "0.0.0.0",
      "--policy",
      "off",
    ],
    environment,
  );
  expect({ code, stderr }).toMatchObject({ code: 1, stderr: expect.stringContaining("POLICY_OFF_NOT_LOOPBACK") });
});

test("a supergraph that is none is told", async () => {
  const file = join(folder, "broken.graphql");
  writeFileSync(file, "type Query { a: Int }");
  const { code, stderr } = await run(["gateway", "--supergraph", file, "--port", "0", "--policy", "off"], environment);
  expect({ code, stderr }).toMatchObject({ code: 1, stderr: expect.stringContaining("SUPERGRAPH_INVALID") });
});
