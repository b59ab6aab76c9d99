/**
 * How many observations a second the sector's stream makes durable: Mosquitto, a sending process and a writing process on
 * this machine.
 *
 *   node bench/mqtt-stream.ts [observations a second, default 2000] [seconds, default 30]
 *
 * LGSP_BENCH_DATABASE (default: a SQLite file of its own) may be the URL of an empty database. First at the given rate: how far behind is the
 * table at the end, what did the writer cost? Then as fast as they come: how many a second?
 */
import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import {
  createWorld,
  fill,
  linkingKeys,
  listSectors,
  openPublisher,
  openSource,
  readModel,
  runStream,
} from "@lgsp/kit";
import { startBroker } from "@lgsp/kit/testing";

const definition = (await listSectors()).find(({ name }) => name === "agriculture-environment");
if (definition?.stream === undefined) throw new TypeError("no stream to measure");
const { stream } = definition;
const model = readModel(definition);
const world = createWorld({ seed: 2026, citizens: 2_000 });
const keys = linkingKeys(Buffer.alloc(32, 7));

const [role, address = "", count = "0", rate = "0"] = process.argv[2] === "send" ? process.argv.slice(2) : [];
await (role === "send" ? send(address, Number(count), Number(rate)) : measure());

/** The sending process: `count` messages, `rate` a second or as fast as the broker confirms them. */
async function send(url: string, count: number, rate: number): Promise<void> {
  const publisher = await openPublisher("bench", url);
  const started = performance.now();
  let sent = 0;
  let waiting: Promise<void>[] = [];
  for (const message of stream.sample(world, new Date())) {
    waiting.push(publisher.send(message));
    sent += 1;
    if (waiting.length >= 100 || sent === count) {
      await Promise.all(waiting);
      waiting = [];
      if (rate > 0) await delay(Math.max(0, (sent / rate) * 1_000 - (performance.now() - started)));
    }
    if (sent === count) break;
  }
  await publisher.close();
}

async function measure(): Promise<void> {
  const rate = Number(process.argv[2] ?? 2_000);
  const seconds = Number(process.argv[3] ?? 30);
  for (const perSecond of [rate, 0]) {
    const broker = await startBroker();
    const file = join(mkdtempSync(join(tmpdir(), "lgsp-bench-stream-")), "sector.db");
    const source = await openSource(definition?.name ?? "", process.env["LGSP_BENCH_DATABASE"] ?? `sqlite:${file}`);
    await fill(model, source, world, keys);
    const running = await runStream({ model, source, keys, url: broker.url });
    while (!running.report().connected) await delay(20);
    await delay(300);
    const count = rate * seconds;
    const cpu = process.cpuUsage();
    const started = performance.now();
    const args = ["send", broker.url, String(count), String(perSecond)];
    const sender = fork(new URL(import.meta.url).pathname, args, { execArgv: [] });
    await once(sender, "exit");
    const sentAfter = performance.now() - started;
    const behind = count - running.report().messages;
    while (running.report().messages < count) await delay(10);
    const took = performance.now() - started;
    const { user, system } = process.cpuUsage(cpu);
    const { written, duplicates, refused } = running.report();
    console.log(
      JSON.stringify({
        database: source.dialect,
        askedPerSecond: perSecond === 0 ? "as fast as they come" : perSecond,
        messages: count,
        written,
        duplicates,
        refused,
        durablePerSecond: Math.round(count / (took / 1_000)),
        sentPerSecond: Math.round(count / (sentAfter / 1_000)),
        behindWhenSent: behind,
        secondsToCatchUp: Number(((took - sentAfter) / 1_000).toFixed(2)),
        cpuMsPerThousand: Math.round((user + system) / count),
        writerCores: Number(((user + system) / 1_000 / took).toFixed(2)),
        memoryMb: Math.round(process.memoryUsage().rss / 1024 / 1024),
      }),
    );
    await running.close();
    await broker.remove();
    await source.close();
  }
}
