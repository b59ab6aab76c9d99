import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { createWorld, fill, linkingKeys, openSource, sectorVariable } from "@lgsp/kit";
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
  const world = createWorld(configuration.sample);
  await fill(model, source, world, linkingKeys(randomBytes(32)));
  // the hub's own settings, where they are set here too: then it outlives a restart of the stand-in
  const { clientId = "lgsp-hub", clientSecret = randomBytes(18).toString("base64url") } = configuration.upstream(name);
  const client = { id: clientId, secret: clientSecret };
  const running = await standIn({ source, world, host: "127.0.0.1", port, client });
  print(`export ${sectorVariable(name, running.setting)}`);
  print(
    `export ${sectorVariable(name, "CLIENT_ID")}=${client.id} ${sectorVariable(name, "CLIENT_SECRET")}=${client.secret}`,
  );
  await untilStopped();
  await running.close();
  await source.close();
}
