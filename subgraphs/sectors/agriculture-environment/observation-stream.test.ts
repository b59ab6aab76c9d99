import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { createWorld, fill, openSource, readModel, runStream, type RunningStream, type Source } from "@lgsp/kit";
import { startBroker, testDatabases, type TestBroker } from "@lgsp/kit/testing";
import mqtt, { type MqttClient } from "mqtt";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { sampleKeys } from "../sample-sector.ts";
import definition from "./sector.ts";

const shared = process.env["LGSP_TEST_MQTT"];
if (shared === undefined) console.warn("SKIPPED: no tests of MQTT streams, LGSP_TEST_MQTT is not set");

const model = readModel(definition);
const world = createWorld({ seed: 3, citizens: 300 });
const now = new Date("2026-11-24T03:00:00Z");
const topicOf = (station: string): string => `environment/v1/stations/${station}/observations`;
const air = topicOf("QN-KK-01");

const reading = (second: number, more: Readonly<Record<string, unknown>> = {}) => ({
  parameter: "PM25",
  observedAt: new Date(now.getTime() - second * 1_000).toISOString(),
  value: 12.5,
  unit: "µg/m³",
  ...more,
});

const rowsSince = async (source: Source, since = "2026-11-02") =>
  source.read({
    sql: `select station_code, parameter, observed_at, value, unit, quality, out_of_range, exceeds_limit, alert_level
          from observation where observed_at >= '${since}' order by observed_at, parameter`,
    parameters: [],
  });

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (const deadline = Date.now() + 40_000; !(await holds()); await delay(25)) {
    if (Date.now() > deadline) throw new Error("it did not come about within 40 s");
  }
}

describe.skipIf(shared === undefined).each(testDatabases("observation_stream"))(
  "observations on $dialect",
  ({ open }) => {
    let source: Source;
    let stream: RunningStream;
    let station: MqttClient;
    const send = (topic: string, payload: unknown) =>
      station.publishAsync(topic, typeof payload === "string" ? payload : JSON.stringify(payload), { qos: 1 });
    const settled = (messages: number) => until(() => stream.report().messages >= messages);

    beforeAll(async () => {
      source = await open();
      await fill(model, source, world, sampleKeys);
      stream = await runStream({
        model,
        source,
        keys: sampleKeys,
        // a session of its own, thrown away by the broker at the end
        url: `${shared ?? ""}?clientId=lgsp-test-${process.pid}-${source.dialect}`,
        now: () => now,
      });
      station = await mqtt.connectAsync(shared ?? "", { protocolVersion: 5 });
      await until(() => stream.report().connected);
      await delay(200);
    });
    afterAll(async () => {
      await stream.close();
      await station.endAsync();
      await mqtt
        .connectAsync(shared ?? "", {
          protocolVersion: 5,
          clean: true,
          clientId: `lgsp-test-${process.pid}-${source.dialect}`,
        })
        .then((client) => client.endAsync());
      await source.close();
    });

    test("an observation becomes one row, judged by the limits, and the station has been heard of", async () => {
      await send(air, [reading(60), reading(59, { value: 80.25, unit: "ug/m3" })]);
      await send(topicOf("QN-TV-01"), reading(58, { parameter: "LEVEL", value: 552, unit: "cm" }));
      await settled(2);
      expect(await rowsSince(source)).toEqual([
        row("QN-KK-01", "PM25", "2026-11-24T02:59:00Z", 12.5, "UG_M3", false, null),
        row("QN-KK-01", "PM25", "2026-11-24T02:59:01Z", 80.25, "UG_M3", true, null),
        row("QN-TV-01", "LEVEL", "2026-11-24T02:59:02Z", 5.52, "M", true, 2),
      ]);
      const [heard] = await source.read({
        sql: "select last_observed_at as last from monitoring_station where station_code = 'QN-KK-01'",
        parameters: [],
      });
      expect(heard?.["last"]).toBe("2026-11-24T02:59:01Z");
    });

    test("the same observation again is no second row; another value for its key is refused and the first stays", async () => {
      const before = stream.report();
      await send(air, reading(60));
      await send(air, reading(60, { value: 99 }));
      await settled(before.messages + 2);
      const after = stream.report();
      expect(after.duplicates - before.duplicates).toBe(1);
      expect(after.refused["STREAM_CONFLICT"]).toBe(1);
      expect((await rowsSince(source)).map((one) => Number(one["value"]))).toEqual([12.5, 80.25, 5.52]);
    });

    test("what cannot be is kept and marked, and judged by nothing", async () => {
      const { messages } = stream.report();
      await send(topicOf("QN-TV-01"), reading(50, { parameter: "LEVEL", value: 9_999, unit: "m" }));
      await settled(messages + 1);
      const [kept] = await rowsSince(source, "2026-11-24T02:59:10Z");
      expect(kept).toMatchObject({ value: 9_999, exceeds_limit: null, alert_level: null });
      expect(Boolean(kept?.["out_of_range"])).toBe(true);
    });

    test("bad messages are refused by reason, hold nothing up, and are bounded in the report", async () => {
      const before = stream.report();
      const stored = (await rowsSince(source)).length;
      const bad: readonly (readonly [string, unknown, string])[] = [
        [air, "{", "OBSERVATION_UNREADABLE"],
        [air, Buffer.from([0xff, 0xfe]).toString("latin1"), "OBSERVATION_UNREADABLE"],
        [air, 17, "OBSERVATION_UNREADABLE"],
        [topicOf("QN-XX-99"), reading(40), "OBSERVATION_STATION_UNKNOWN"],
        [air, reading(40, { parameter: "PH" }), "OBSERVATION_PARAMETER_UNKNOWN"],
        [air, reading(40, { parameter: "constructor" }), "OBSERVATION_PARAMETER_UNKNOWN"],
        [air, reading(40, { observedAt: "2026-11-24T03:00:00" }), "OBSERVATION_TIME_INVALID"],
        [air, reading(40, { observedAt: "2026-02-30T03:00:00Z" }), "OBSERVATION_TIME_INVALID"],
        [air, reading(40, { observedAt: "2027-01-01T00:00:00Z" }), "OBSERVATION_TIME_INVALID"],
        [air, reading(40, { value: "12,5" }), "OBSERVATION_VALUE_INVALID"],
        [air, reading(40, { value: null }), "OBSERVATION_VALUE_INVALID"],
        [
          air,
          `{"parameter":"PM25","observedAt":"2026-11-24T02:59:20Z","value":1e999,"unit":"µg/m³"}`,
          "OBSERVATION_VALUE_INVALID",
        ],
        [air, reading(40, { unit: "ppb" }), "OBSERVATION_UNIT_UNKNOWN"],
        [air, reading(40, { unit: "mg/L" }), "OBSERVATION_UNIT_UNKNOWN"],
        [air, reading(40, { unit: undefined }), "OBSERVATION_UNIT_UNKNOWN"],
        [air, reading(40, { quality: "07" }), "OBSERVATION_QUALITY_UNKNOWN"],
        [air, `"${"x".repeat(70_000)}"`, "STREAM_MESSAGE_TOO_LARGE"],
      ];
      for (const [topic, payload] of bad) await send(topic, payload);
      await Promise.all(Array.from({ length: 30 }, () => send(air, "\u001b[2J{")));
      // good and bad in one message: each is judged by itself
      await send(air, [reading(30), reading(29, { unit: "kg" })]);
      await settled(before.messages + bad.length + 31);
      const { refused, samples } = stream.report();
      const counted = Object.groupBy([...bad.map(([, , code]) => code), "OBSERVATION_UNIT_UNKNOWN"], (code) => code);
      for (const [code, all = []] of Object.entries(counted)) {
        expect(refused[code], code).toBe(all.length + (code === "OBSERVATION_UNREADABLE" ? 30 : 0));
      }
      expect((await rowsSince(source)).length).toBe(stored + 1);
      expect(samples.filter(({ code }) => code === "OBSERVATION_UNREADABLE").length).toBe(10);
      expect(JSON.stringify(samples)).not.toContain("\\u001b");
    });

    test("of a refused message only the shape is kept: it may be about anybody, and the report is a file", async () => {
      const before = stream.report().messages;
      await send(air, `{"observer":"Nguyễn Thị Hồng","phone":"0905123456" "t":1}`);
      await settled(before + 1);
      const sample = stream
        .report()
        .samples.filter(({ code }) => code === "OBSERVATION_UNREADABLE")
        .at(-1);
      expect(sample?.shape).toBe(`{"aaaaaaaa":"aaaaaa aaa aaaa","aaaaa":"9999999999" "a":9}`);
    });

    function row(
      code: string,
      parameter: string,
      at: string,
      value: number,
      unit: string,
      exceeds: boolean,
      alert: number | null,
    ) {
      const truth = (value: boolean) => (source.dialect === "postgres" ? value : Number(value));
      return {
        station_code: code,
        parameter,
        observed_at: at,
        value,
        unit,
        quality: "00",
        out_of_range: truth(false),
        exceeds_limit: truth(exceeds),
        alert_level: alert,
      };
    }
  },
);

describe.skipIf(shared === undefined)("nothing is lost and nothing doubled", { timeout: 60_000 }, () => {
  const closing: (() => Promise<unknown>)[] = [];
  afterEach(async () => {
    for (const close of closing.splice(0).reverse()) await close();
  });

  interface Rig {
    readonly broker: TestBroker;
    readonly source: Source;
    readonly url: string;
    /** Sends one observation a second of the past, `count` of them, at some 400 a second. */
    readonly send: (count: number) => Promise<void>;
    readonly stored: () => Promise<number>;
  }

  async function rig(): Promise<Rig> {
    const broker = await startBroker();
    closing.push(() => broker.remove());
    const url = `sqlite:${join(mkdtempSync(join(tmpdir(), "lgsp-stream-")), "sector.db")}`;
    const source = await openSource(definition.name, url);
    closing.push(() => source.close());
    await fill(model, source, world, sampleKeys);
    const client = await mqtt.connectAsync(broker.url, {
      protocolVersion: 5,
      clientId: "stations",
      clean: false,
      reconnectPeriod: 100,
    });
    closing.push(() => client.endAsync(true));
    return {
      broker,
      source,
      url,
      send: async (count) => {
        const sent: Promise<unknown>[] = [];
        const latest = Date.now() - 3_600_000;
        for (let index = 0; index < count; index++) {
          const observedAt = new Date(latest - index * 1_000).toISOString();
          sent.push(
            client.publishAsync(air, JSON.stringify(reading(0, { observedAt, value: index % 40 })), { qos: 1 }),
          );
          if (index % 4 === 3) await delay(10);
        }
        await Promise.all(sent);
      },
      stored: async () => (await rowsSince(source)).length,
    };
  }

  test("when the broker is restarted in mid-stream", async () => {
    const { broker, source, send, stored } = await rig();
    const states: string[] = [];
    const stream = await runStream({
      model,
      source,
      keys: sampleKeys,
      url: broker.url,
      onState: (state) => states.push(state),
    });
    closing.push(() => stream.close());
    await until(() => stream.report().connected);
    await delay(200);
    const sending = send(800);
    await until(async () => (await stored()) > 200);
    await broker.stop();
    await delay(500);
    await broker.start();
    await sending;
    await until(async () => (await stored()) === 800);
    expect(states.filter((state) => state === "connected").length).toBe(2);
    expect(stream.report().refused).toEqual({});
  });

  test("when the writer is killed in mid-stream, twice", async () => {
    const { broker, url, send, stored } = await rig();
    const start = async (): Promise<ChildProcess> => {
      const file = fileURLToPath(new URL("testing/write-until-killed.ts", import.meta.url));
      const child = fork(file, [url, broker.url], { execPath: process.execPath });
      for (;;) {
        const [report]: unknown[] = await once(child, "message");
        if (Object(report).connected === true) return child;
      }
    };
    const kill = async (child: ChildProcess): Promise<void> => {
      const gone = once(child, "exit");
      child.kill("SIGKILL");
      await gone;
    };
    let writer = await start();
    await delay(300);
    const sending = send(900);
    for (const rows of [100, 400]) {
      await until(async () => (await stored()) > rows);
      await kill(writer);
      await delay(200);
      writer = await start();
    }
    await sending;
    await until(async () => (await stored()) === 900);
    await kill(writer);
  });

  test("when the stream is stopped and started again: the broker keeps what is sent meanwhile", async () => {
    const { broker, source, send, stored } = await rig();
    const start = () => runStream({ model, source, keys: sampleKeys, url: broker.url });
    const first = await start();
    await until(() => first.report().connected);
    await delay(200);
    await first.close();
    await send(200);
    expect(await stored()).toBe(0);
    const second = await start();
    closing.push(() => second.close());
    await until(async () => (await stored()) === 200);
  });

  test("when the database refuses for a while: the stream waits for it and acknowledges nothing", async () => {
    const { broker, source, send, stored } = await rig();
    const states: string[] = [];
    const stream = await runStream({
      model,
      source,
      keys: sampleKeys,
      url: broker.url,
      onState: (state) => states.push(state),
    });
    closing.push(() => stream.close());
    await until(() => stream.report().connected);
    await delay(200);
    await source.db.schema.alterTable("observation").renameTo("observation_away").execute();
    await send(100);
    await until(() => states.includes("database"));
    expect(stream.report().messages).toBe(0);
    await source.db.schema.alterTable("observation_away").renameTo("observation").execute();
    await until(async () => (await stored()) === 100);
    expect(stream.report().refused).toEqual({});
  });
});
