import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newFolder, removeFolder, startHub, type OwnHub, type RunningHub } from "./harness.ts";
import { serveSector, type ServedSector } from "./served-sector.ts";
import { copyOfSharedData, sharedHub } from "./shared-hub.ts";

/** A commune's files in its folder: taken by the process that has the database, asked through the graph, in the ledger. */
const sector = "agriculture-environment";
const header = "household_no;head_personal_id;year;povertyClass;commune";

interface Poor {
  readonly household: string;
  readonly personalId: string;
  readonly commune: string;
}

let someone: Poor;
beforeAll(async () => {
  const { data } = await sharedHub().query(
    "population-officer",
    `{ citizens(first: 1) { nodes { personalId permanentCommune { code } } } }`,
  );
  const [citizen] = Object(data).citizens.nodes;
  someone = { household: "DROP-E2E-1", personalId: citizen.personalId, commune: citizen.permanentCommune.code };
});

/** Puts a file into the folder of an agency, and says how it is called there. */
function put(drops: string, agency: string, name: string, ...rows: readonly Poor[]): string {
  const folder = join(drops, agency, sector, "PoorHousehold");
  mkdirSync(folder, { recursive: true });
  const lines = rows.map(({ household, personalId, commune }) => `${household};${personalId};2026;POOR;${commune}`);
  writeFileSync(join(folder, name), [header, ...lines].join("\r\n"));
  return folder;
}

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => name.includes("."))
    .map((name) => name.replace(/\d{4}-\d{2}-\d{2}T\S+ /, ""))
    .toSorted();

const poorHere = async (hub: RunningHub): Promise<number> => {
  const { data, errors } = await hub.query(
    "poverty-officer",
    `query($commune: ID!) {
      poorHouseholds(filter: { commune: { eq: $commune }, year: { eq: 2026 }, povertyClass: { eq: "POOR" } }) { totalCount }
    }`,
    { commune: someone.commune },
  );
  expect(errors).toBeUndefined();
  return Object(data).poorHouseholds.totalCount;
};

const recorded = async (
  by: Pick<RunningHub, "lgsp">,
  kind: string,
): Promise<readonly Readonly<Record<string, unknown>>[]> => {
  const { stdout } = await by.lgsp("audit", "show", "--last", "100");
  return stdout
    .split("\n")
    .filter(Boolean)
    .map((line): { record: Readonly<Record<string, unknown>> } => JSON.parse(line))
    .map(({ record }) => record)
    .filter((record) => record["kind"] === kind && Object(record["details"]).action === "file-drop");
};

describe("the hub's own folder", { timeout: 120_000 }, () => {
  const drops = newFolder();
  let hub: OwnHub;
  beforeAll(async () => {
    hub = await startHub({ folder: copyOfSharedData(), env: { LGSP_DROPS_DIR: drops } });
  });
  afterAll(async () => {
    await hub.stop();
    removeFolder(hub.folder);
    removeFolder(drops);
  });

  test("a commune's file is in the graph a few seconds later, and in the ledger with whom it is about", async () => {
    const before = await poorHere(hub);
    const folder = put(drops, `QN.${someone.commune}`, "ra-soat.csv", someone);
    await expect.poll(() => poorHere(hub), { timeout: 30_000, interval: 500 }).toBe(before + 1);
    await expect.poll(() => filesIn(folder), { timeout: 10_000 }).toEqual(["taken/ra-soat.csv"]);
    const [intent] = await recorded(hub, "intent");
    const [outcome] = await recorded(hub, "outcome");
    expect(outcome).toMatchObject({
      requestId: intent?.["requestId"],
      caller: { subject: "file-drop", organisation: `QN.${someone.commune}` },
      sectors: [sector],
      persons: [expect.any(String)],
      outcome: { status: "OK", codes: [] },
      details: { type: "PoorHousehold", result: "loaded", inserted: "1" },
      coordinates: expect.arrayContaining([
        expect.objectContaining({ coordinate: "PoorHousehold.povertyClass", rows: 1 }),
      ]),
    });
    expect(JSON.stringify([intent, outcome])).not.toContain(someone.personalId);
    expect(await hub.lgsp("audit", "verify")).toMatchObject({ code: 0 });
  });

  test("one with another commune's rows is refused whole: nothing written, a report without values, a record", async () => {
    const elsewhere = someone.commune === "21028" ? "21025" : "21028";
    const folder = put(drops, `QN.${elsewhere}`, "cua-xa-khac.csv", { ...someone, household: "DROP-E2E-2" });
    await expect
      .poll(() => filesIn(folder), { timeout: 30_000, interval: 500 })
      .toEqual(["refused/cua-xa-khac.csv", "refused/cua-xa-khac.csv.report.csv"]);
    const report = readdirSync(join(folder, "refused")).find((name) => name.endsWith(".report.csv")) ?? "";
    const text = readFileSync(join(folder, "refused", report), "utf8");
    expect(text).toContain("DROP_ROW_FOREIGN");
    expect(text).not.toContain(someone.personalId);
    expect((await recorded(hub, "outcome")).at(-1)).toMatchObject({
      caller: { organisation: `QN.${elsewhere}` },
      persons: [],
      coordinates: [],
      outcome: { status: "REFUSED", codes: ["DROP_ROW_FOREIGN"] },
    });
  });
});

test("a sector at its owner's takes its files itself, into the ledger there", { timeout: 120_000 }, async () => {
  const drops = newFolder();
  const folder = copyOfSharedData();
  const served: ServedSector = await serveSector(sector, folder, { LGSP_DROPS_DIR: drops });
  const agency = `QN.${someone.commune}`;
  const into = put(drops, agency, "ra-soat.csv", { ...someone, household: "DROP-E2E-3" });
  await expect.poll(() => filesIn(into), { timeout: 30_000, interval: 500 }).toEqual(["taken/ra-soat.csv"]);
  await expect
    .poll(() => recorded(served, "outcome"), { timeout: 10_000 })
    .toMatchObject([{ caller: { organisation: agency }, outcome: { status: "OK" } }]);
  await served.stop();
  expect(await served.lgsp("audit", "verify")).toMatchObject({ code: 0 });
  removeFolder(folder);
  removeFolder(drops);
});
