import { hash } from "node:crypto";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { LedgerError } from "./coded-error.ts";
import type { AccessRecord } from "./record.ts";
import { openSqliteLedger } from "./open-ledger.ts";
import { readSigningKey } from "./signing-key-file.ts";
import { searchColumns } from "./search-row.ts";
import { recordOf } from "./testing/records.ts";
import { temporaryLedger, type TemporaryLedger } from "./testing/temporary-ledger.ts";
import { verifyLedger } from "./verify-ledger.ts";

async function ledgerOf(records: readonly AccessRecord[]): Promise<TemporaryLedger> {
  const place = temporaryLedger();
  const ledger = await openSqliteLedger(place);
  for (const record of records) await ledger.append(record);
  await ledger.close();
  return place;
}

const ten = Array.from({ length: 10 }, (_, index) => recordOf(index));

/** A copy of one ledger of ten records. */
function copyOfTen(): TemporaryLedger {
  const copy = temporaryLedger();
  for (const ending of ["", ".head"]) copyFileSync(`${original.file}${ending}`, `${copy.file}${ending}`);
  return { ...original, file: copy.file };
}

let original: TemporaryLedger;
beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), "lgsp-ledger-"));
  const signingKey = readSigningKey(join(folder, "key"));
  original = { file: join(folder, "ledger.db"), signingKey, publicKey: readFileSync(join(folder, "key.pub"), "utf8") };
  const ledger = await openSqliteLedger(original);
  for (const record of ten) await ledger.append(record);
  await ledger.close();
  return () => rmSync(folder, { recursive: true });
});

async function findingAfter(statement: string) {
  const place = copyOfTen();
  const database = new DatabaseSync(place.file);
  expect(database.prepare(statement).run().changes).toBeGreaterThan(0);
  database.close();
  return (await verifyLedger(place.file, { publicKeys: [place.publicKey] })).firstBad;
}

describe("verifyLedger", () => {
  it("finds nothing in an empty ledger and in one that nobody touched", async () => {
    for (const records of [[], ten]) {
      const place = await ledgerOf(records);
      const verification = await verifyLedger(place.file, { publicKeys: [place.publicKey] });
      expect(verification).toMatchObject({ records: records.length, heads: records.length });
      expect(verification).not.toHaveProperty("firstBad");
    }
  });

  it.each([
    ["a changed body", "update access_record set body = replace(body, 'doctor', 'nobody') where sequence = 4", 4],
    ["a changed hash", "update access_record set hash = 'A' || substr(hash, 2) where sequence = 10", 10],
    ["a record taken from the middle", "delete from access_record where sequence = 4", 4],
    ["a record taken from the end", "delete from access_record where sequence = 10", 10],
    ["a changed coordinate", "update access_coordinate set coordinate = 'x' where sequence = 4 and position = 1", 4],
    ["a changed effect", "update access_coordinate set effect = 'DENY' where sequence = 4", 4],
    ["a removed rule", "update access_coordinate set rule = null where sequence = 4 and position = 0", 4],
    ["a changed number of rows", "update access_coordinate set row_count = 0 where sequence = 4", 4],
    ["a person hidden from the search", "delete from access_person where sequence = 4", 4],
    ["a person put in", "insert into access_person values (4, 'x')", 4],
    ["a sector hidden from an auditor", "delete from access_sector where sequence = 4 and sector = 'health'", 4],
    ["a row of a record that never was", "insert into access_person values (11, 'x')", 11],
    ["a row before the first record", "insert into access_sector values (0, 'x')", 11],
    ["a head with another root", "update ledger_head set root = hash where sequence = 4", 4],
    ["a head with another time", "update ledger_head set at = '2026-01-01T00:00:00.000Z' where sequence = 4", 4],
    ["a head without its key", "update ledger_head set key = 'x' where sequence = 4", 4],
    ["a last head taken away", "delete from ledger_head where sequence = 10", 10],
    ["a changed frontier", "update ledger set frontier = ''", 10],
    ["another ledger's name", "update ledger set id = 'x'", 1],
  ])("finds %s and names the record", async (_, statement, sequence) => {
    expect(await findingAfter(statement)).toMatchObject({ sequence });
  });

  it.each(searchColumns)("finds a change of the search column %s", async (column) => {
    const other = ["http_status", "duration_ms", "person_count", "coordinate_count"].includes(column) ? "9" : "'9'";
    const finding = await findingAfter(`update access_record set ${column} = ${other} where sequence = 4`);
    expect(finding).toEqual({ sequence: 4, reason: "SEARCH_COLUMNS_MISMATCH" });
  });

  it("finds a tail cut together with its heads, by the head that is kept beside the database", async () => {
    const place = copyOfTen();
    const database = new DatabaseSync(place.file);
    for (const table of ["access_record", "access_coordinate", "access_person", "access_sector", "ledger_head"]) {
      database.exec(`delete from ${table} where sequence > 7`);
    }
    database.close();
    expect((await verifyLedger(place.file, { publicKeys: [place.publicKey] })).firstBad).toEqual({
      sequence: 8,
      reason: "TAIL_MISSING",
    });
  });

  it("finds a ledger that was made anew, by a head that was kept elsewhere", async () => {
    const [before, after] = [copyOfTen(), await ledgerOf(ten)];
    const { lastHead } = await verifyLedger(before.file, { publicKeys: [before.publicKey] });
    expect(lastHead).toBeDefined();
    const verification = await verifyLedger(after.file, {
      publicKeys: [after.publicKey, before.publicKey],
      ...(lastHead && { atLeast: lastHead }),
    });
    expect(verification.firstBad).toMatchObject({ reason: "HEAD_SIGNATURE_INVALID" });
  });

  it("takes no signature of a key that it was not told", async () => {
    const [place, other] = [copyOfTen(), temporaryLedger()];
    expect((await verifyLedger(place.file, { publicKeys: [other.publicKey] })).firstBad).toEqual({
      sequence: 1,
      reason: "HEAD_SIGNATURE_INVALID",
    });
  });

  it("says where there is no ledger", async () => {
    await expect(verifyLedger("/nowhere/ledger.db", { publicKeys: [] })).rejects.toThrow(
      expect.objectContaining({ code: "LEDGER_MISSING" }),
    );
  });

  it("finds tables that are no longer the ledger's", async () => {
    const place = copyOfTen();
    const database = new DatabaseSync(place.file);
    database.exec("create trigger hide after insert on access_person begin delete from access_person; end");
    database.close();
    expect((await verifyLedger(place.file, { publicKeys: [place.publicKey] })).firstBad).toBeDefined();
  });

  it("finds a flipped byte of the file wherever it changes what the ledger says", async () => {
    const place = copyOfTen();
    const intact = readFileSync(place.file);
    const whole = contentOf(place.file);
    const flipped = `${place.file}-flipped`;
    copyFileSync(`${place.file}.head`, `${flipped}.head`);
    let found = 0;
    await fc.assert(
      fc.asyncProperty(fc.nat(intact.length - 1), fc.integer({ min: 1, max: 255 }), async (offset, bits) => {
        const bytes = Buffer.from(intact);
        bytes.writeUInt8(bytes.readUInt8(offset) ^ bits, offset);
        writeFileSync(flipped, bytes);
        const isFound = await verifyLedger(flipped, { publicKeys: [place.publicKey] }).then(
          ({ firstBad }) => firstBad !== undefined,
          (error) => error instanceof LedgerError,
        );
        if (isFound) found += 1;
        // what remains is space that holds nothing, and the counters of SQLite's own header
        else expect(contentOf(flipped)).toBe(whole);
      }),
      { numRuns: 150 },
    );
    expect(found).toBeGreaterThan(0);
  });
});

function contentOf(file: string): string {
  const database = new DatabaseSync(file, { readOnly: true });
  const tables = ["ledger", "access_record", "access_coordinate", "access_person", "access_sector", "ledger_head"];
  const content = tables.map((table) => database.prepare(`select * from ${table} order by 1, 2`).all());
  database.close();
  return hash("sha256", JSON.stringify(content));
}
