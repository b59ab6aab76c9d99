import { createWorld, linkingKeys } from "@lgsp/kit";
import { secretAt, takeDataDirectory } from "./data-directory.ts";
import { expectedRows } from "./expected-rows.ts";
import { fillDatabases } from "./fill-databases.ts";
import { createProgress } from "./progress.ts";
import { readModels } from "./read-models.ts";
import type { Surroundings } from "./surroundings.ts";

/** `lgsp sample`: the databases of all sectors in this installation, and nothing else. */
export async function makeSample({ configuration, language, print }: Surroundings): Promise<void> {
  const data = takeDataDirectory(configuration.dataDirectory);
  try {
    const filled = await fillDatabases({
      models: await readModels(),
      configuration,
      places: data.places,
      keys: linkingKeys(secretAt(data.places.linkingSecret), { ledgerKey: secretAt(data.places.ledgerSecret) }),
      world: createWorld(configuration.sample),
      progress: createProgress(process.stderr, language, expectedRows(configuration.sample.citizens)),
    });
    print(filled.length === 0 ? (language === "vi" ? "Không có gì phải tạo." : "Nothing to make.") : filled.join("\n"));
  } finally {
    data.release();
  }
}
