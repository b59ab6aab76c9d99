// One of the processes that make sample databases: what it needs for that is gone with it, and two use two cores.
import { createWorld, linkingKeys } from "@lgsp/kit";
import { readConfiguration } from "./configuration.ts";
import { places, secretAt } from "./data-directory.ts";
import { fillDatabase } from "./fill-database.ts";
import type { FillMessage } from "./fill-protocol.ts";
import { modelOf, readModels } from "./read-models.ts";
import { isCoded } from "./report-error.ts";

const configuration = readConfiguration(process.env);
const inside = places(configuration.dataDirectory);
const keys = linkingKeys(secretAt(inside.linkingSecret), { ledgerKey: secretAt(inside.ledgerSecret) });
const world = createWorld(configuration.sample);
const models = await readModels();

const tell = (message: FillMessage): void => void process.send?.(message);

process.on("message", (name) => {
  const sector = String(name);
  fillDatabase(modelOf(models, sector), {
    configuration,
    places: inside,
    keys,
    world,
    count: (rows) => tell({ kind: "count", sector, rows }),
  }).then(
    (rows) => tell({ kind: "done", sector, rows }),
    (error: unknown) =>
      tell({
        kind: "failed",
        sector,
        text: isCoded(error) ? { code: error.code, vi: error.text("vi"), en: error.text("en") } : String(error),
      }),
  );
});
// the hub that asked is gone: an unfinished database is found and made anew at the next start
process.on("disconnect", () => process.exit(1));
tell({ kind: "ready" });
