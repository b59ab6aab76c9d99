// One of the processes that answer, as `lgsp up --workers N` starts them.
import cluster from "node:cluster";
import { enableCompileCache } from "node:module";
import { Socket } from "node:net";
import { join } from "node:path";
import { relayedLedger } from "@lgsp/audit";
import { listen, type Listening } from "@lgsp/gateway";
import { assertionSigner } from "../assertion-key.ts";
import { Closing } from "../closing.ts";
import { readConfiguration, repositoryRoot } from "../configuration.ts";
import { places } from "../data-directory.ts";
import { cliErrors } from "../errors.ts";
import { graphDigest, readGround } from "../ground.ts";
import { openRegister, openState } from "../identity.ts";
import { openGraph } from "../open-graph.ts";
import { openSectors } from "../open-sectors.ts";
import { isCoded } from "../report-error.ts";
import { startingUp } from "../starting-up.ts";
import { readNotice } from "./desk.ts";
import { lineDescriptor, openLine } from "./line.ts";
import { workerState } from "./worker-state.ts";

/** More than the writer's own deadline for a commit: it is the one to say that a record is not durable. */
const appendDeadlineMs = 12_000;

enableCompileCache(join(repositoryRoot, "node_modules", ".cache", "lgsp"));

// a terminal and a service manager signal the whole group: the primary says when to stop
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => undefined);
// cluster would end the process at once when the primary is gone; what has begun is to be refused first
cluster.worker?.once("disconnect", () => {
  if (cluster.worker !== undefined) cluster.worker.exitedAfterDisconnect = true;
});

const closing = new Closing();
const stream = new Socket({ fd: lineDescriptor, readable: true, writable: true });
const line = openLine(stream, async (what, value) => {
  if (what === "stop") {
    await closing.close();
    process.exit(0);
  }
  if (what === "notice") await heard?.(readNotice(value));
});
let heard: ReturnType<typeof workerState>["heard"] | undefined;

const configuration = readConfiguration(process.env);
const say = (text: string): void => void process.stderr.write(`${text}\n`);

try {
  await serve();
} catch (error) {
  const text = isCoded(error)
    ? { code: error.code, vi: error.text("vi"), en: error.text("en") }
    : String(error instanceof Error ? (error.stack ?? error.message) : error);
  await line.ask("failed", text, 2_000).catch(() => undefined);
  process.exit(1);
}

async function serve(): Promise<void> {
  const door = startingUp();
  let listening: Listening | undefined;
  // without the primary nothing can be recorded: what has begun is refused, and nothing more is taken
  void line.ended.then(async () => {
    await listening?.close();
    process.exit(1);
  });
  const takePort = async (): Promise<string> => {
    listening = await listen(door, { ...configuration, extraRoutes: door.routes });
    await line.ask("listening", listening.url);
    return listening.url;
  };
  // at the hub's start the port is taken first; in the place of a worker that died it is when all else is ready
  const known = await line.ask("hello", null);
  const url = typeof known === "string" ? known : await takePort();
  const prepared = await line.ask("prepared", null);

  const inside = places(configuration.dataDirectory);
  const ground = await readGround(configuration, inside);
  // one hub, one policy: what changed on disk since its start takes effect at its next start, in all workers
  if (Object(prepared).graph !== graphDigest(ground.artifacts)) throw cliErrors("WORKER_GRAPH_CHANGED");
  const ledger = relayedLedger((record) => line.ask("append", record, appendDeadlineMs));
  const sectors = await openSectors({ ...ground, sign: () => assertionSigner(inside.assertionSigning) });
  closing.add(async () => void (await Promise.allSettled(sectors.map((sector) => sector.close()))));

  const shared = configuration.redisUrl === undefined ? workerState(line, inside.revocations) : undefined;
  heard = shared?.heard;
  const state = shared ?? (await openState(configuration, inside.revocations));
  closing.add(() => state.close());
  const register = openRegister(inside.register, ledger, async (change) => {
    await line.ask("take-turn", null);
    try {
      return await change();
    } finally {
      line.tell("end-turn", null);
    }
  });
  closing.add(() => register.close());

  await openGraph({
    ground,
    door,
    url,
    sectors,
    ledger,
    state,
    register,
    say,
    closing,
    beforeOpening: async () => undefined,
  });
  if (listening === undefined) await takePort();
  closing.add(() => listening?.close());
  await line.ask("ready", null);
}
