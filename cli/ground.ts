import { createHash } from "node:crypto";
import { buildArtifacts, type Artifacts } from "@lgsp/codegen";
import { createWorld, linkingKeys, type LinkingKeys, type SectorModel, type World } from "@lgsp/kit";
import type { Configuration } from "./configuration.ts";
import { secretAt, type DataDirectory } from "./data-directory.ts";
import { readModels } from "./read-models.ts";

/** What every process of a hub reads from the repository and the data directory before it opens anything. */
export interface Ground {
  readonly configuration: Configuration;
  readonly places: DataDirectory["places"];
  readonly models: readonly SectorModel[];
  /** Secret under which persons stand in the ledger. */
  readonly ledgerKey: Buffer;
  readonly keys: LinkingKeys;
  readonly world: World;
  readonly artifacts: Artifacts;
}

/** Errors: SECRET_UNREADABLE, those of reading the sectors and of composing them. */
export async function readGround(configuration: Configuration, places: DataDirectory["places"]): Promise<Ground> {
  const models = await readModels();
  const ledgerKey = secretAt(places.ledgerSecret);
  return {
    configuration,
    places,
    models,
    ledgerKey,
    keys: linkingKeys(secretAt(places.linkingSecret), { ledgerKey }),
    world: createWorld(configuration.sample),
    artifacts: await buildArtifacts(models, {
      folder: places.graph,
      urlOf: (sector) => configuration.endpoint(sector) ?? `sector:${sector}`,
    }),
  };
}

export const namesOf = (models: Ground["models"]): readonly string[] => models.map(({ definition }) => definition.name);

/** Of everything that a gateway decides and plans by. */
export const graphDigest = ({ supergraphSdl, bundle }: Artifacts): string =>
  createHash("sha256")
    .update(JSON.stringify([supergraphSdl, bundle.digest]))
    .digest("base64url");
