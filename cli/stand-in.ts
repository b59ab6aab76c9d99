import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { createWorld, fill, linkingKeys, openSource } from "@lgsp/kit";
import { cliErrors } from "./errors.ts";
import { modelOf, readModels } from "./read-models.ts";
import type { Surroundings } from "./surroundings.ts";
import { untilStopped } from "./until-stopped.ts";

/**
 * `lgsp sector stand-in NAME`: the department's own system, played on the sample rows by this process; what to set so
 * that a hub asks it is printed. Errors: STAND_IN_MISSING.
 */
export async function runStandIn({ configuration, print }: Surroundings, name: string, port: number): Promise<void> {
  const model = modelOf(await readModels(), name);
  const { standIn } = model.definition;
  if (standIn === undefined) throw cliErrors("STAND_IN_MISSING", { sector: name });
  const source = await openSource(name, `sqlite:${join(configuration.dataDirectory, "stand-in", `${name}.db`)}`);
  await fill(model, source, createWorld(configuration.sample), linkingKeys(randomBytes(32)));
  const client = { id: "lgsp-hub", secret: randomBytes(18).toString("base64url") };
  const running = await standIn({ source, host: "127.0.0.1", port, client });
  const variable = `LGSP_${name.toUpperCase().replaceAll("-", "_")}`;
  print(`export ${variable}_URL=rest+${running.url}`);
  print(`export ${variable}_CLIENT_ID=${client.id} ${variable}_CLIENT_SECRET=${client.secret}`);
  await untilStopped();
  await running.close();
  await source.close();
}
