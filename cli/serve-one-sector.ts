import { createPublicKey } from "node:crypto";
import { readFileSync } from "node:fs";
import { buildArtifacts } from "@lgsp/codegen";
import { createWorld, linkingKeys, openSector, serveSector } from "@lgsp/kit";
import { assertionPublicKey } from "./assertion-key.ts";
import { places, secretAt } from "./data-directory.ts";
import { cliErrors } from "./errors.ts";
import { watchDrops, type DropFolderOptions } from "./drop-folder.ts";
import { expectedRows } from "./expected-rows.ts";
import { fillDatabases } from "./fill-databases.ts";
import { openLedger } from "./open-ledger.ts";
import { createProgress } from "./progress.ts";
import { modelOf, readModels } from "./read-models.ts";
import { databaseUrlOf } from "./sector-database.ts";
import { upstreamOf } from "./upstream.ts";
import { sqlLog } from "./sql-log.ts";
import { startStreams } from "./streams.ts";
import type { Surroundings } from "./surroundings.ts";
import { untilStopped } from "./until-stopped.ts";

export interface ServeOneSector {
  readonly name: string;
  readonly host: string;
  readonly port: number;
  readonly hubKey?: string;
}

/**
 * `lgsp sector serve NAME`: one sector in this process, answering only to the hub's signed assertions. Its stream and its
 * files of LGSP_DROPS_DIR are taken here, the files into the ledger of this data directory.
 * Errors: those of each part; LEDGER_BUSY where a hub on the same data directory keeps its ledger.
 */
export async function serveOneSector(
  { configuration, language, print }: Surroundings,
  { name, host, port, hubKey }: ServeOneSector,
): Promise<void> {
  const models = await readModels();
  const model = modelOf(models, name);
  const inside = places(configuration.dataDirectory);
  const keys = linkingKeys(secretAt(inside.linkingSecret), { ledgerKey: secretAt(inside.ledgerSecret) });
  const { bundle } = await buildArtifacts(models, { folder: inside.graph });
  await fillDatabases({
    models: [model],
    // here the sector is at its owner's: where the hub would find it does not matter
    configuration: { ...configuration, endpoint: () => undefined },
    places: inside,
    keys,
    world: createWorld(configuration.sample),
    progress: createProgress(process.stderr, language, expectedRows(configuration.sample.citizens)),
  });
  const running = await openSector(model.definition, {
    url: databaseUrlOf(model.definition, configuration, inside),
    keys,
    bundle,
    upstream: upstreamOf(name, configuration),
    serviceUrl: configuration.serviceUrl(name),
    ...sqlLog(name, configuration),
  });
  const served = await serveSector(running, {
    host,
    port,
    key: hubKey === undefined ? assertionPublicKey(inside.assertionSigning).key : readPublicKey(hubKey),
  });
  const taking = {
    models: [model],
    configuration: { ...configuration, endpoint: () => undefined },
    places: inside,
    keys,
    say: (line: string) => void process.stderr.write(`${line}\n`),
  };
  const streams = await startStreams(taking);
  const drops = await takingDrops(taking);
  print(served.url);
  await untilStopped();
  await drops.close();
  await streams.close();
  await served.close();
  await running.close();
}

/** Without a folder there is nothing to record, and no ledger. */
async function takingDrops(taking: Omit<DropFolderOptions, "ledger">): Promise<{ close(): Promise<void> }> {
  if (taking.configuration.dropsDirectory === undefined) return { close: async () => undefined };
  const ledger = await openLedger(taking.configuration, { places: taking.places });
  const drops = watchDrops({ ...taking, ledger });
  return {
    async close() {
      await drops.close();
      await ledger.close();
    },
  };
}

function readPublicKey(file: string) {
  try {
    return createPublicKey(readFileSync(file, "utf8"));
  } catch (cause) {
    throw cliErrors("SECRET_UNREADABLE", { file, reason: "PEM" }, { cause });
  }
}
