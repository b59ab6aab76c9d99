import { listen } from "@lgsp/gateway";
import { assertionSigner } from "./assertion-key.ts";
import { Closing } from "./closing.ts";
import type { Configuration } from "./configuration.ts";
import { takeDataDirectory } from "./data-directory.ts";
import { watchDrops } from "./drop-folder.ts";
import { fillDatabases } from "./fill-databases.ts";
import { readGround } from "./ground.ts";
import { openRegister, openState } from "./identity.ts";
import { openGraph } from "./open-graph.ts";
import { openLedger } from "./open-ledger.ts";
import { openSectors } from "./open-sectors.ts";
import type { Progress } from "./progress.ts";
import { recordSystem } from "./record-system.ts";
import { seedRegister } from "./seed-register.ts";
import { startingUp } from "./starting-up.ts";
import { startStreams } from "./streams.ts";

export interface StartedHub {
  readonly url: string;
  readonly citizens: number;
  /** Sectors whose sample data was made at this start. */
  readonly filled: readonly string[];
  /** Lets running requests end, then closes everything in the reverse order of opening. */
  close(): Promise<void>;
}

/**
 * The whole hub in one process: databases made where they are missing, the graph composed, the ledger opened, and only
 * then answering. The port is taken first, so that a port in use is told before minutes of work.
 *
 * Errors: those of each part, after everything opened so far is closed again.
 */
export async function startHub(configuration: Configuration, progress: Progress): Promise<StartedHub> {
  const closing = new Closing();
  try {
    return await open(configuration, progress, closing);
  } catch (error) {
    await closing.close();
    throw error;
  }
}

async function open(configuration: Configuration, progress: Progress, closing: Closing): Promise<StartedHub> {
  const data = takeDataDirectory(configuration.dataDirectory);
  closing.add(() => data.release());
  const door = startingUp();
  const listening = await listen(door, { ...configuration, extraRoutes: door.routes });
  closing.add(() => listening.close());

  const say = (line: string): void => progress.say(line);
  const ground = await readGround(configuration, data.places);
  const filled = await fillDatabases({ ...ground, progress });

  const ledger = await openLedger(configuration, data);
  closing.add(() => ledger.close());
  const sectors = await openSectors({ ...ground, sign: () => assertionSigner(data.places.assertionSigning) });
  closing.add(async () => void (await Promise.allSettled(sectors.map((sector) => sector.close()))));

  const streams = await startStreams({ ...ground, say });
  closing.add(() => streams.close());
  const drops = watchDrops({ ...ground, ledger, say });
  closing.add(() => drops.close());

  const state = await openState(configuration, data.places.revocations);
  closing.add(() => state.close());
  const register = openRegister(data.places.register, ledger);
  closing.add(() => register.close());
  await seedRegister(ground, register);

  const { bundle } = ground.artifacts;
  await openGraph({
    ground,
    door,
    url: listening.url,
    sectors,
    ledger,
    state,
    register,
    say,
    closing,
    async beforeOpening() {
      closing.add(() => recordSystem(ledger, "stop", bundle));
      await recordSystem(ledger, "start", bundle);
    },
  });
  data.announce(listening.url);
  return { url: listening.url, citizens: ground.world.citizens, filled, close: () => closing.close() };
}
