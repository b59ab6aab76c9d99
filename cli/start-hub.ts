import { randomUUID } from "node:crypto";
import type { AccessRecord, Ledger } from "@lgsp/audit";
import { buildArtifacts } from "@lgsp/codegen";
import { createHub, listen, type Listening } from "@lgsp/gateway";
import {
  createDevelopmentIssuer,
  loadDevelopmentKeys,
  revoke,
  seedPersonas,
  type AuthorityRegister,
  type DevelopmentIssuer,
} from "@lgsp/gateway/identity";
import { createWorld, linkingKeys, type World } from "@lgsp/kit";
import type { PolicyBundle } from "@lgsp/policies";
import { assertionSigner } from "./assertion-key.ts";
import { authorityPath } from "./authority-path.ts";
import { authorityRoute } from "./authority-routes.ts";
import type { Configuration } from "./configuration.ts";
import { secretAt, takeDataDirectory, type DataDirectory } from "./data-directory.ts";
import { developmentIssuerPath, developmentTokenPath, developmentTokenRoute } from "./development-routes.ts";
import { errorCatalogue } from "./error-catalogue.ts";
import { explorer } from "./explorer.ts";
import { fillDatabases } from "./fill-databases.ts";
import { openIdentify, openRegister, openState } from "./identity.ts";
import { openLedger } from "./open-ledger.ts";
import { openSectors } from "./open-sectors.ts";
import { opaqueSubject } from "./opaque-subject.ts";
import type { Progress } from "./progress.ts";
import { readModels } from "./read-models.ts";
import { sampleEntries } from "./sample-entries.ts";
import { startingUp } from "./starting-up.ts";
import { watchDrops } from "./drop-folder.ts";
import { startStreams } from "./streams.ts";
import { Closing } from "./closing.ts";

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

  const models = await readModels();
  const ledgerKey = secretAt(data.places.ledgerSecret);
  const keys = linkingKeys(secretAt(data.places.linkingSecret), { ledgerKey });
  const world = createWorld(configuration.sample);
  const artifacts = await buildArtifacts(models, {
    folder: data.places.graph,
    urlOf: (sector) => configuration.endpoint(sector) ?? `sector:${sector}`,
  });
  const filled = await fillDatabases({ models, configuration, places: data.places, keys, world, progress });

  const ledger = await openLedger(configuration, data);
  closing.add(() => ledger.close());
  const sectors = await openSectors({
    models,
    configuration,
    places: data.places,
    artifacts,
    keys,
    sign: () => assertionSigner(data.places.assertionSigning),
  });
  closing.add(async () => void (await Promise.allSettled(sectors.map((sector) => sector.close()))));

  const streams = await startStreams({
    models,
    configuration,
    places: data.places,
    keys,
    say: (line) => progress.say(line),
  });
  closing.add(() => streams.close());
  const drops = watchDrops({
    models,
    configuration,
    places: data.places,
    keys,
    ledger,
    say: (line) => progress.say(line),
  });
  closing.add(() => drops.close());

  const state = await openState(configuration, data.places.revocations);
  closing.add(() => state.close());
  const register = openRegister(data.places.register, ledger);
  closing.add(() => register.close());
  const development = configuration.development
    ? await openDevelopment({
        configuration,
        data,
        listening,
        register,
        world,
        sectors: models.map(({ definition }) => definition.name),
      })
    : undefined;
  const opaque = opaqueSubject(ledgerKey);
  const identify = openIdentify(
    configuration,
    register,
    state,
    development === undefined ? [] : [development.issuer.trusted],
    opaque,
  );

  const hub = await createHub({
    ...artifacts,
    sectors,
    ledger,
    ledgerKey,
    identify,
    sharedState: state,
    catalogue: errorCatalogue(models.map(({ definition }) => definition)),
    origins: configuration.origins,
    engine: configuration.engine,
    explorer: explorer(development?.personas ?? []),
    report: ({ sector, requestId, code, reason }) => {
      progress.say(`${new Date().toISOString()} ${requestId} ${sector || "hub"} ${code} ${reason}`);
    },
  });
  closing.add(() => hub.close());
  closing.add(() => recordSystem(ledger, "stop", artifacts.bundle));
  await recordSystem(ledger, "start", artifacts.bundle);

  if (development !== undefined) door.route(development.routes);
  door.route({
    [authorityPath]: authorityRoute({
      register,
      identify,
      revoke: (revocation, by, now) => revoke(revocation, by, now, { state, record: (line) => ledger.append(line) }),
      recordReading: (by, now) => ledger.append(registerReading(by, now)),
      opaque,
    }),
  });
  door.open(hub);
  data.announce(listening.url);
  return { url: listening.url, citizens: world.citizens, filled, close: () => closing.close() };
}

interface DevelopmentOptions {
  readonly configuration: Configuration;
  readonly data: DataDirectory;
  readonly listening: Listening;
  readonly register: AuthorityRegister;
  readonly world: World;
  readonly sectors: readonly string[];
}

/** Personas in the register, and the issuer that gives them tokens. */
async function openDevelopment({ configuration, data, listening, register, world, sectors }: DevelopmentOptions) {
  const keys = await loadDevelopmentKeys(data.places.development);
  const issuer: DevelopmentIssuer = await createDevelopmentIssuer({
    issuer: `${listening.url}${developmentIssuerPath}`,
    host: configuration.host,
    audience: configuration.audience,
    keys,
  });
  const entries = sampleEntries(world, sectors);
  await seedPersonas(register, entries, new Date());
  return {
    issuer,
    personas: entries.map(({ subject, purposes }) => ({
      name: subject.slice(subject.indexOf(":") + 1),
      purposes: [...purposes, "open-data"],
    })),
    routes: {
      [developmentIssuerPath]: issuer.handle,
      [developmentTokenPath]: developmentTokenRoute(() => listening.url, keys.secret),
    },
  };
}

/** Who may act as what is for operators and auditors to read, and their reading is in the ledger too. */
const registerReading = (by: string, now: Date): AccessRecord => ({
  kind: "authority",
  at: now.toISOString(),
  requestId: randomUUID(),
  caller: { kind: "official", subject: by, roles: [] },
  coordinates: [],
  sectors: [],
  persons: [],
  outcome: { status: "OK", codes: [] },
  durationMs: 0,
  details: { action: "list" },
});

/** Start and stop are in the ledger too: a gap between them is a crash. */
async function recordSystem(ledger: Ledger, action: "start" | "stop", bundle: PolicyBundle): Promise<void> {
  const record: AccessRecord = {
    kind: "system",
    at: new Date().toISOString(),
    requestId: randomUUID(),
    caller: { kind: "system", subject: "hub", roles: [] },
    policyDigest: bundle.digest,
    coordinates: [],
    sectors: [],
    persons: [],
    outcome: { status: "OK", codes: [] },
    durationMs: 0,
    details: { action },
  };
  await ledger.append(record);
}
