import type { Artifacts } from "@lgsp/codegen";
import { remoteEndpoint, type SignAssertion } from "@lgsp/gateway";
import { openSector, type LinkingKeys, type SectorModel } from "@lgsp/kit";
import type { SectorEndpoint } from "@lgsp/policies";
import type { Configuration } from "./configuration.ts";
import { databaseUrlOf } from "./sector-database.ts";
import { upstreamOf } from "./upstream.ts";
import { sqlLog } from "./sql-log.ts";
import type { places } from "./data-directory.ts";

/** A sector as the hub holds it: here on its database, or at its owner's. */
export type HeldSector = SectorEndpoint & { close(): Promise<void> };

export interface OpenSectorsOptions {
  readonly models: readonly SectorModel[];
  readonly configuration: Configuration;
  readonly places: ReturnType<typeof places>;
  readonly artifacts: Artifacts;
  readonly keys: LinkingKeys;
  /** Signs assertions for sectors at their owners'; loaded only when there is one. */
  readonly sign: () => Promise<SignAssertion>;
}

const remoteDeadlineMs = 3_000;
/** Answers of a page are far smaller; a set of keys that names every citizen of the province is 23 MB of base64. */
const remoteAnswerBytes = 32 * 1024 * 1024;

/** Opens every sector; when one fails, those already open are closed again. */
export async function openSectors(options: OpenSectorsOptions): Promise<readonly HeldSector[]> {
  const opening = await Promise.allSettled(options.models.map((model) => openOne(model, options)));
  const opened = opening.flatMap((result) => (result.status === "fulfilled" ? [result.value] : []));
  const failed = opening.find((result) => result.status === "rejected");
  if (failed === undefined) return opened;
  await Promise.allSettled(opened.map((sector) => sector.close()));
  throw failed.reason;
}

async function openOne(model: SectorModel, options: OpenSectorsOptions): Promise<HeldSector> {
  const { configuration, places, artifacts, keys, sign } = options;
  const { definition } = model;
  const endpoint = configuration.endpoint(definition.name);
  if (endpoint === undefined) {
    return openSector(definition, {
      url: databaseUrlOf(definition, configuration, places),
      keys,
      bundle: artifacts.bundle,
      model,
      upstream: upstreamOf(definition.name, configuration),
      serviceUrl: configuration.serviceUrl(definition.name),
      ...sqlLog(definition.name, configuration),
    });
  }
  return remoteEndpoint({
    sector: definition.name,
    url: endpoint,
    deadline: remoteDeadlineMs,
    maxBytes: remoteAnswerBytes,
    sign: await sign(),
  });
}
