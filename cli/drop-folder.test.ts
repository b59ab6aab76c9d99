import { mkdirSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSqliteLedger, readSigningKey } from "@lgsp/audit";
import { createWorld, fill, linkingKeys, openSource } from "@lgsp/kit";
import { expect, test, vi } from "vitest";
import { readConfiguration } from "./configuration.ts";
import { places } from "./data-directory.ts";
import { watchDrops } from "./drop-folder.ts";
import { modelOf, readModels } from "./read-models.ts";
import { databaseUrlOf } from "./sector-database.ts";

const sector = "agriculture-environment";

test("only files that lie in the folder are taken: a link to elsewhere, or to itself, stays and hinders no other", async () => {
  const root = mkdtempSync(join(tmpdir(), "lgsp-drops-"));
  const inside = places(join(root, "data"));
  const configuration = readConfiguration({ LGSP_DATA_DIR: join(root, "data"), LGSP_DROPS_DIR: join(root, "drops") });
  const keys = linkingKeys(Buffer.alloc(32, 7), { ledgerKey: Buffer.alloc(32, 8) });
  const world = createWorld({ seed: 3, citizens: 300 });
  const model = modelOf(await readModels(), sector);
  mkdirSync(inside.databases, { recursive: true });
  const source = await openSource(sector, databaseUrlOf(model.definition, configuration, inside));
  await fill(model, source, world, keys);
  await source.close();
  const { personalId, commune } = world.person(5);
  const rowsOf = (household: string) =>
    `household_no,head_personal_id,year,povertyClass,commune\n${household},${personalId},2026,POOR,${commune}`;
  const folder = join(root, "drops", `QN.${commune}`, sector, "PoorHousehold");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(root, "elsewhere.csv"), rowsOf("DROP-2"));
  symlinkSync(join(root, "elsewhere.csv"), join(folder, "another.csv"));
  symlinkSync("itself.csv", join(folder, "itself.csv"));
  writeFileSync(join(folder, "own.csv"), rowsOf("DROP-1"));

  const ledger = await openSqliteLedger({
    file: join(root, "ledger.db"),
    signingKey: readSigningKey(join(root, "key.pem")),
  });
  const said: string[] = [];
  const drops = watchDrops({
    models: [model],
    configuration,
    places: inside,
    keys,
    ledger,
    say: (line) => void said.push(line),
  });
  await vi.waitFor(() => expect(said).toEqual([expect.stringContaining("loaded 1 rows")]), { timeout: 15_000 });
  await drops.close();
  await ledger.close();
  expect(readdirSync(folder).toSorted()).toEqual(["another.csv", "itself.csv", "taken"]);
}, 30_000);
