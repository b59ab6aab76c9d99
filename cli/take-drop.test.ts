import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSqliteLedger, readSigningKey, showRecords, type Ledger } from "@lgsp/audit";
import { createWorld, dropDigest, fill, linkingKeys, openSource, type SectorModel, type Source } from "@lgsp/kit";
import { afterAll, beforeAll, expect, test } from "vitest";
import { modelOf, readModels } from "./read-models.ts";
import { takeDrop } from "./take-drop.ts";

const folder = mkdtempSync(join(tmpdir(), "lgsp-drop-"));
const ledgerFile = join(folder, "ledger.db");
const keys = linkingKeys(Buffer.alloc(32, 7), { ledgerKey: Buffer.alloc(32, 8) });
const world = createWorld({ seed: 3, citizens: 600 });
const { personalId, commune } = world.person(5);
const bytes = Buffer.from(
  `household_no,head_personal_id,year,povertyClass,commune\nDROP-1,${personalId},2026,POOR,${commune}`,
);
let model: SectorModel;
let source: Source;
let ledger: Ledger;
beforeAll(async () => {
  model = modelOf(await readModels(), "agriculture-environment");
  source = await openSource("agriculture-environment", `sqlite:${join(folder, "sector.db")}`);
  await fill(model, source, world, keys);
  ledger = await openSqliteLedger({ file: ledgerFile, signingKey: readSigningKey(join(folder, "key.pem")) });
});
afterAll(async () => {
  await ledger.close();
  await source.close();
});

const drop = (more: { ledger?: Ledger; agency?: string; bytes?: Uint8Array } = {}) =>
  takeDrop({
    model,
    source,
    keys,
    ledger,
    type: "PoorHousehold",
    bytes,
    agency: `QN.${commune}`,
    acceptValid: false,
    ...more,
  });
const lastTwo = async () => (await showRecords(ledgerFile, 2)).map((shown) => JSON.parse(JSON.stringify(shown)));
const households = () =>
  source.read({ sql: "select household_no from poor_household where household_no like 'DROP-%'", parameters: [] });

test("a load that cannot be recorded is not made", async () => {
  const broken: Ledger = {
    append: () => Promise.reject(new Error("no ledger")),
    close: async () => undefined,
  };
  await expect(drop({ ledger: broken })).rejects.toThrow("no ledger");
  expect(await households()).toEqual([]);
});

test("a load is in the ledger twice: who, which file, how many rows, whose data; no value of the file", async () => {
  await drop();
  const text = JSON.stringify(await lastTwo());
  expect((await households()).length).toBe(1);
  for (const word of ['"kind":"intent"', '"kind":"outcome"', `"organisation":"QN.${commune}"`, dropDigest(bytes)]) {
    expect(text).toContain(word);
  }
  expect(text).toContain('"inserted":"1"');
  expect(text).toContain('"coordinate":"PoorHousehold.povertyClass"');
  expect(text).toContain(keys.ledgerPerson(personalId) ?? "no ledger key");
  for (const value of [personalId, "DROP-1", 'POOR"']) expect(text).not.toContain(value);
});

test("a refused file is recorded as refused, with the reasons", async () => {
  await drop({ bytes: Buffer.from(`${bytes.toString()}\nDROP-2,12,2026,POOR,${commune}`) });
  expect(JSON.stringify(await lastTwo())).toMatch(
    /"status":"REFUSED","codes":\["DROP_CELL_IDENTIFIER"\]|"codes":\["DROP_CELL_IDENTIFIER"\],"status":"REFUSED"/,
  );
  await expect(drop({ agency: "H48.08" })).rejects.toMatchObject({ code: "DROP_AGENCY_FORBIDDEN" });
  expect(JSON.stringify(await lastTwo())).toContain("DROP_AGENCY_FORBIDDEN");
});

test("a load whose outcome cannot be recorded is not recorded as failed: its intent stands alone", async () => {
  const kinds: string[] = [];
  const failingOnce: Ledger = {
    async append(record) {
      kinds.push(`${record.kind} ${record.outcome.status}`);
      if (kinds.length === 2) throw new Error("no ledger");
      return ledger.append(record);
    },
    close: async () => undefined,
  };
  const more = Buffer.from(bytes.toString().replace("DROP-1", "DROP-9"));
  await expect(drop({ ledger: failingOnce, bytes: more })).rejects.toThrow("no ledger");
  expect(JSON.stringify(await households())).toContain("DROP-9");
  expect(kinds).toEqual(["intent OK", "outcome OK"]);
});
