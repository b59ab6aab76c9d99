import { Closing } from "../closing.ts";
import type { Configuration } from "../configuration.ts";
import { takeDataDirectory } from "../data-directory.ts";
import { watchDrops } from "../drop-folder.ts";
import { fillDatabases } from "../fill-databases.ts";
import { graphDigest, readGround } from "../ground.ts";
import { openRegister, openState } from "../identity.ts";
import { openLedger } from "../open-ledger.ts";
import type { Progress } from "../progress.ts";
import { recordSystem } from "../record-system.ts";
import { seedRegister } from "../seed-register.ts";
import type { StartedHub } from "../start-hub.ts";
import { startStreams } from "../streams.ts";
import { Crew } from "./crew.ts";
import { Desk } from "./desk.ts";
import type { Answering } from "./line.ts";

export interface HubWithWorkers extends StartedHub {
  /** Resolves with WORKERS_FAILING when workers die faster than they may be started again: the hub is to be closed. */
  readonly gaveUp: Promise<Error>;
}

/**
 * `lgsp up --workers N`: this process holds what there can be only one of (the chain's writer, budgets, the data
 * directory, streams and drops), N others answer. The port is taken first, and answers that the hub is starting.
 *
 * Errors: those of each part and of each worker, after everything opened so far is closed again.
 */
export async function startHubWithWorkers(
  configuration: Configuration,
  progress: Progress,
  workers: number,
): Promise<HubWithWorkers> {
  const closing = new Closing();
  try {
    return await open(configuration, progress, workers, closing);
  } catch (error) {
    await closing.close();
    throw error;
  }
}

async function open(
  configuration: Configuration,
  progress: Progress,
  workers: number,
  closing: Closing,
): Promise<HubWithWorkers> {
  const data = takeDataDirectory(configuration.dataDirectory);
  closing.add(() => data.release());
  const say = (line: string): void => progress.say(line);
  const prepared = Promise.withResolvers<{ readonly graph: string }>();
  prepared.promise.catch(() => undefined);
  let desk: Desk | undefined;
  const crew = new Crew({
    size: workers,
    say,
    prepared: prepared.promise,
    serve(gone, line) {
      let answering: Answering | undefined;
      return (what, value) => {
        if (desk === undefined) throw new TypeError("asked before the hub was prepared");
        if (answering === undefined) {
          answering = desk.serve(gone);
          void gone.then(desk.subscribe((notice) => line.tell("notice", notice)));
        }
        return answering(what, value);
      };
    },
  });
  closing.add(() => crew.stop());

  const ground = await readGround(configuration, data.places);
  await crew.listening;
  const filled = await fillDatabases({ ...ground, progress });

  const ledger = await openLedger(configuration, data);
  closing.add(() => ledger.close());
  // made before a worker opens it: two that switch a new file to WAL at once lock each other out
  const state =
    configuration.redisUrl === undefined ? await openState(configuration, data.places.revocations) : undefined;
  if (state !== undefined) closing.add(() => state.close());
  const register = openRegister(data.places.register, ledger);
  await seedRegister(ground, register);
  register.close();

  const streams = await startStreams({ ...ground, say });
  closing.add(() => streams.close());
  const drops = watchDrops({ ...ground, ledger, say });
  closing.add(() => drops.close());

  const { bundle } = ground.artifacts;
  closing.add(() => recordSystem(ledger, "stop", bundle));
  await recordSystem(ledger, "start", bundle);
  closing.add(() => crew.stop());
  desk = new Desk({ ledger, ...(state === undefined ? {} : { state }) });
  prepared.resolve({ graph: graphDigest(ground.artifacts) });
  await crew.ready;

  const url = await crew.listening;
  data.announce(url);
  return { url, citizens: ground.world.citizens, filled, gaveUp: crew.gaveUp, close: () => closing.close() };
}
