import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newFolder, removeFolder, run, startHub, type OwnHub } from "./harness.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = newFolder();
const environment = {
  PATH: process.env["PATH"],
  LANG: "en",
  LGSP_DATA_DIR: folder,
  LGSP_SAMPLE_CITIZENS: "500",
};

describe("a sector in a process of its own works like the one process", { timeout: 120_000 }, () => {
  let sector: ChildProcess;
  let endpoint = "";
  let hub: OwnHub;

  beforeAll(async () => {
    // keys and databases are made once: the sector and the hub share the data directory here, as an owner's machine shares its keys
    await run(["sample"], environment);
    const served = await serve("health");
    sector = served.process;
    endpoint = served.url;
    hub = await startHub({ citizens: 500, folder, env: { LGSP_HEALTH_ENDPOINT: endpoint } });
  }, 120_000);
  afterAll(async () => {
    await hub?.stop();
    sector?.kill();
    removeFolder(folder);
  });

  test("a doctor reads her patient from the remote sector, and the name from the local one", async () => {
    const { data, errors } = await hub.query(
      "doctor",
      "{ healthRecords(first: 1) { nodes { primaryFacility { name } citizen { fullName } } } }",
    );
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      healthRecords: {
        nodes: [{ primaryFacility: { name: expect.any(String) }, citizen: { fullName: expect.any(String) } }],
      },
    });
  });

  test.each([
    ["data", "{ healthFacilities(first: 1) { nodes { name } } }"],
    ["_service", "{ _service { sdl } }"],
    [
      "_entities",
      '{ _entities(representations: [{ __typename: "HealthFacility", facilityCode: "51001" }]) { __typename } }',
    ],
    ["introspection", "{ __schema { queryType { name } } }"],
  ])("without an assertion the sector answers nothing: %s", async (_what, query) => {
    for (const authorization of ["", "Bearer x.y.z", `Bearer ${await hub.token("doctor")}`]) {
      const response = await fetch(endpoint, {
        method: "POST",
        headers: { "content-type": "application/json", ...(authorization === "" ? {} : { authorization }) },
        body: JSON.stringify({ query }),
      });
      const text = await response.text();
      expect(response.status).toBe(401);
      expect(text).not.toContain('"data":{');
    }
  });

  test("when the sector is down the rest still answers, marked as partial, with a code", async () => {
    sector.kill("SIGKILL");
    await once(sector, "exit");
    const { data, errors, extensions } = await hub.query(
      "anonymous",
      "{ enterprises(first: 1) { nodes { name } } healthFacilities(first: 1) { nodes { name } } }",
    );
    expect(data).toMatchObject({ enterprises: { nodes: [{ name: expect.any(String) }] }, healthFacilities: null });
    expect(errors).toMatchObject([{ extensions: { code: "SECTOR_UNAVAILABLE" } }]);
    expect(extensions).toMatchObject({ partial: expect.anything() });
  });
});

async function serve(name: string): Promise<{ readonly process: ChildProcess; readonly url: string }> {
  const child = spawn(
    join(root, "node_modules/.bin/node"),
    [join(root, "cli/main.ts"), "sector", "serve", name, "--port", "0"],
    {
      env: environment,
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  const [line]: unknown[] = await once(child.stdout, "data");
  return { process: child, url: String(line).trim() };
}
