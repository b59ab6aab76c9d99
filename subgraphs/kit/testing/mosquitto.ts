import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";

/** A Mosquitto of its own, which a test may stop and start again. */
export interface TestBroker {
  readonly url: string;
  stop(): Promise<void>;
  /** On the same port, with the sessions and messages it had when it was stopped. */
  start(): Promise<void>;
  /** Stops it and removes what it kept. */
  remove(): Promise<void>;
}

/**
 * Starts the Mosquitto that is installed, configured as docs/sources.md says.
 * @param tls PEM files of a certificate for 127.0.0.1: the broker then speaks nothing but TLS
 */
export async function startBroker(tls?: { readonly key: string; readonly certificate: string }): Promise<TestBroker> {
  const folder = mkdtempSync(join(tmpdir(), "lgsp-mosquitto-"));
  // started by root it drops to an account of its own, which has to write here
  chmodSync(folder, 0o777);
  const port = await freePort();
  const file = join(folder, "mosquitto.conf");
  const settings = [
    `listener ${port} 127.0.0.1`,
    "allow_anonymous true",
    "persistence true",
    `persistence_location ${folder}/`,
    "max_queued_messages 0",
    "max_inflight_messages 0",
    ...(tls === undefined ? [] : [`certfile ${tls.certificate}`, `keyfile ${tls.key}`]),
  ];
  writeFileSync(file, `${settings.join("\n")}\n`);
  let running: ChildProcess | undefined;
  const broker: TestBroker = {
    url: `${tls === undefined ? "mqtt" : "mqtts"}://127.0.0.1:${port}`,
    async start() {
      running = spawn("mosquitto", ["-c", file], { stdio: "ignore" });
      running.on("error", () => undefined);
      await untilAnswers(port);
    },
    async stop() {
      if (running === undefined || running.exitCode !== null) return;
      const gone = once(running, "exit");
      running.kill("SIGTERM");
      await gone;
      running = undefined;
    },
    async remove() {
      await broker.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  await broker.start();
  return broker;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  if (typeof address !== "object" || address === null) throw new TypeError("a TCP server has a port");
  return address.port;
}

async function untilAnswers(port: number): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const socket = connect(port, "127.0.0.1");
    const answered = await new Promise<boolean>((resolve) => {
      socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
    });
    socket.destroy();
    if (answered) return;
    await delay(50);
  }
  throw new Error(`no mosquitto answers on port ${port}: is it installed?`);
}
