import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

const engine = new URL("./apollo-engine.ts", import.meta.url).href;
const supergraph = new URL("../testing/supergraph.graphql", import.meta.url).pathname;

/** A process of its own, with every way out replaced by a witness before the engine is loaded. */
const script = `
  import net from "node:net";
  import dns from "node:dns";
  import { readFileSync } from "node:fs";
  const calls = [];
  net.Socket.prototype.connect = function (...target) { calls.push(JSON.stringify(target[0])); return this; };
  dns.lookup = (name, ...rest) => { calls.push(name); rest.at(-1)(new Error("offline")); };
  globalThis.fetch = async (url) => { calls.push(String(url)); throw new Error("offline"); };
  const { createApolloEngine } = await import(${JSON.stringify(engine)});
  const engine = await createApolloEngine(readFileSync(${JSON.stringify(supergraph)}, "utf8"), () => ({ process: async () => ({ data: {} }) }));
  await new Promise((resolve) => setTimeout(resolve, 300));
  console.log(JSON.stringify({ calls, disabled: process.env.APOLLO_TELEMETRY_DISABLED }));
  await engine.close();
  process.exit(0);
`;

test("the engine calls nobody, even when the environment asks for telemetry", () => {
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", script], {
    encoding: "utf8",
    env: { ...process.env, APOLLO_TELEMETRY_DISABLED: "false", NODE_ENV: "production" },
  });
  expect(stderr).not.toContain("Error");
  expect(JSON.parse(stdout)).toEqual({ calls: [], disabled: "true" });
});
