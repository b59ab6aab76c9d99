import type { AccessRecord, Ledger } from "@lgsp/audit";
import { createHub } from "@lgsp/gateway";
import {
  createDevelopmentIssuer,
  loadDevelopmentKeys,
  recordOfAuthority,
  revoke,
  type AuthorityRegister,
} from "@lgsp/gateway/identity";
import type { SharedState } from "@lgsp/gateway/state";
import { authorityPath } from "./authority-path.ts";
import { authorityRoute } from "./authority-routes.ts";
import type { Closing } from "./closing.ts";
import { developmentIssuerPath, developmentTokenPath, developmentTokenRoute } from "./development-routes.ts";
import { errorCatalogue } from "./error-catalogue.ts";
import { explorer } from "./explorer.ts";
import { namesOf, type Ground } from "./ground.ts";
import { openIdentify } from "./identity.ts";
import type { HeldSector } from "./open-sectors.ts";
import { opaqueSubject } from "./opaque-subject.ts";
import { sampleEntries } from "./sample-entries.ts";
import type { StartingUp } from "./starting-up.ts";

export interface OpenGraphOptions {
  readonly ground: Ground;
  readonly door: StartingUp;
  /** Where the hub is reached. */
  readonly url: string;
  readonly sectors: readonly HeldSector[];
  readonly ledger: Ledger;
  readonly state: SharedState;
  readonly register: AuthorityRegister;
  readonly say: (line: string) => void;
  readonly closing: Closing;
  /** Resolves before the first question is answered. */
  readonly beforeOpening: () => Promise<void>;
}

/** Everything of a process that answers questions, over what it holds already: the gateway and the routes beside it. */
export async function openGraph(options: OpenGraphOptions): Promise<void> {
  const { ground, door, url, sectors, ledger, state, register, say, closing } = options;
  const { configuration, models, artifacts, ledgerKey } = ground;
  const development = configuration.development ? await openDevelopment(ground, url) : undefined;
  const opaque = opaqueSubject(ledgerKey);
  const identify = openIdentify(
    configuration,
    register,
    state,
    development === undefined ? [] : [development.trusted],
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
      say(`${new Date().toISOString()} ${requestId} ${sector || "hub"} ${code} ${reason}`);
    },
  });
  closing.add(() => hub.close());
  await options.beforeOpening();

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
}

/** The issuer that gives the personas tokens. */
async function openDevelopment({ configuration, places, models, world }: Ground, url: string) {
  const keys = await loadDevelopmentKeys(places.development);
  const issuer = await createDevelopmentIssuer({
    issuer: `${url}${developmentIssuerPath}`,
    host: configuration.host,
    audience: configuration.audience,
    keys,
  });
  const entries = sampleEntries(world, namesOf(models));
  return {
    trusted: issuer.trusted,
    personas: entries.map(({ subject, purposes }) => ({
      name: subject.slice(subject.indexOf(":") + 1),
      purposes: [...purposes, "open-data"],
    })),
    routes: {
      [developmentIssuerPath]: issuer.handle,
      [developmentTokenPath]: developmentTokenRoute(() => url, keys.secret),
    },
  };
}

/** Who may act as what is for operators and auditors to read, and their reading is in the ledger too. */
const registerReading = (by: string, now: Date): AccessRecord => recordOfAuthority(by, now, { action: "list" });
