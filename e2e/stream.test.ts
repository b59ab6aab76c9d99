import { execFileSync } from "node:child_process";
import { chmodSync } from "node:fs";
import { join } from "node:path";
import { startBroker, type TestBroker } from "@lgsp/kit/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newFolder, removeFolder, startHub, type OwnHub } from "./harness.ts";
import { copyOfSharedData, sharedHub } from "./shared-hub.ts";

const sector = "agriculture-environment";
const out = process.env["LGSP_TEST_MQTT"] === undefined && process.env["CI"] !== "true";
if (out) console.warn("\n  !! The hub with a broker is NOT tested: LGSP_TEST_MQTT is not set.\n");

/** Stations that report over TLS, to a broker whose authority only those trust who are told to. */
describe.skipIf(out)("observations over MQTT with TLS, through the graph", { timeout: 120_000 }, () => {
  const secrets = newFolder();
  const [key, certificate] = [join(secrets, "key.pem"), join(secrets, "certificate.pem")];
  let broker: TestBroker;
  let hub: OwnHub;
  /** A process that was not told of the authority. */
  let unaware: OwnHub["lgsp"];

  beforeAll(async () => {
    const self = ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2"];
    const subject = ["-subj", "/CN=broker.example", "-addext", "subjectAltName=IP:127.0.0.1"];
    execFileSync("openssl", [...self, ...subject, "-keyout", key, "-out", certificate], { stdio: "ignore" });
    // the broker gives up root before it reads them
    chmodSync(secrets, 0o755);
    chmodSync(key, 0o644);
    broker = await startBroker({ key, certificate });
    hub = await startHub({
      folder: copyOfSharedData(),
      env: { LGSP_AGRICULTURE_ENVIRONMENT_MQTT: broker.url, NODE_EXTRA_CA_CERTS: certificate },
    });
    unaware = (...args) => sharedHub().lgsp(...args);
  }, 120_000);
  afterAll(async () => {
    await hub.stop();
    await broker.remove();
    removeFolder(hub.folder);
    removeFolder(secrets);
  });

  const observations = async (): Promise<number> => {
    const { data, errors } = await hub.query("anonymous", `{ observations { totalCount } }`);
    expect(errors).toBeUndefined();
    return Object(data).observations.totalCount;
  };
  const taken = async () => {
    const { stdout } = await hub.lgsp("stream", "report", sector, "--json");
    const report: { messages: number; written: number; connected: boolean } = JSON.parse(stdout);
    return report;
  };

  test("what stations send is in the graph, once, and the report says how many", async () => {
    const before = await observations();
    await expect.poll(async () => (await taken()).connected, { timeout: 30_000, interval: 1_000 }).toBe(true);
    expect(await hub.lgsp("stream", "publish", sector, "--count", "40")).toMatchObject({ code: 0 });
    await expect.poll(async () => (await taken()).messages, { timeout: 30_000, interval: 1_000 }).toBe(40);
    const { written } = await taken();
    expect(written).toBeGreaterThan(0);
    expect(await observations()).toBe(before + written);
    const said = await hub.lgsp("stream", "report", sector);
    expect(said.stdout).toContain(`40 messages, ${written} new rows`);
  });

  test("whoever does not trust the broker's authority neither sends to it nor takes from it", async () => {
    const before = await taken();
    const refused = await unaware("stream", "publish", sector, "--count", "1", "--to", broker.url);
    expect(refused).toMatchObject({ code: 1, stderr: expect.stringMatching(/STREAM_BROKER_UNREACHABLE.*CERT/) });
    const stranger = await startHub({
      folder: copyOfSharedData(),
      env: { LGSP_AGRICULTURE_ENVIRONMENT_MQTT: `${broker.url}?clientId=stranger` },
    });
    await expect.poll(() => stranger.log(), { timeout: 20_000 }).toMatch(/MQTT agriculture-environment refused .*cert/);
    expect(stranger.log()).not.toMatch(/MQTT agriculture-environment connected/);
    await stranger.stop();
    removeFolder(stranger.folder);
    expect((await taken()).messages).toBe(before.messages);
  });
});
