import { renameSync, statSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, it } from "vitest";
import { Recorded } from "./ledger.ts";
import { openSqliteLedger } from "./open-ledger.ts";
import { showRecords } from "./show-records.ts";
import { recordOf } from "./testing/records.ts";
import { temporaryLedger } from "./testing/temporary-ledger.ts";
import { verifyLedger } from "./verify-ledger.ts";

const coded = (code: string) => expect.objectContaining({ code });

describe("a ledger in SQLite", () => {
  it("answers with a record only once it is on disk", async () => {
    const place = temporaryLedger();
    const ledger = await openSqliteLedger(place);
    const recorded = await ledger.append(recordOf(1));
    expect(Recorded.is(recorded)).toBe(true);
    const [shown] = await showRecords(place.file, 1);
    expect(shown).toEqual({ sequence: recorded.sequence, hash: recorded.hash, record: recordOf(1) });
    await ledger.close();
  });

  it("commits together what is appended together, in order, and continues the chain after a restart", async () => {
    const place = temporaryLedger();
    for (const start of [0, 500]) {
      const ledger = await openSqliteLedger(place);
      const recorded = await Promise.all(
        Array.from({ length: 500 }, (_, index) => ledger.append(recordOf(start + index))),
      );
      expect(recorded.map(({ sequence }) => sequence)).toEqual(
        Array.from({ length: 500 }, (_, index) => start + index + 1),
      );
      await ledger.close();
    }
    const verification = await verifyLedger(place.file, { publicKeys: [place.publicKey] });
    expect(verification).toMatchObject({ records: 1000 });
    expect(verification.firstBad).toBeUndefined();
    expect(verification.heads).toBeLessThan(100);
  });

  it("has one writer: a second one is refused until the first has closed", async () => {
    const place = temporaryLedger();
    const ledger = await openSqliteLedger(place);
    await expect(openSqliteLedger(place)).rejects.toThrow(coded("LEDGER_BUSY"));
    await ledger.close();
    await (await openSqliteLedger(place)).close();
  });

  it("refuses while it cannot write and goes on by itself when it can again", async () => {
    const place = temporaryLedger();
    const reasons: string[] = [];
    const ledger = await openSqliteLedger({ ...place, onFailure: (code) => reasons.push(code) });
    await ledger.append(recordOf(1));
    const intruder = new DatabaseSync(place.file);
    intruder.exec("begin immediate");
    await expect(ledger.append(recordOf(2))).rejects.toThrow(coded("LEDGER_UNAVAILABLE"));
    await expect(ledger.append(recordOf(3))).rejects.toThrow(coded("LEDGER_UNAVAILABLE"));
    intruder.exec("rollback");
    intruder.close();
    expect((await ledger.append(recordOf(4))).sequence).toBe(2);
    expect(reasons).toEqual(["LEDGER_UNAVAILABLE", "LEDGER_UNAVAILABLE"]);
    await ledger.close();
    expect(await verifyLedger(place.file, { publicKeys: [place.publicKey] })).not.toHaveProperty("firstBad");
  });

  it("refuses what would wait behind too many, and what a hanging commit keeps waiting", async () => {
    const place = temporaryLedger();
    const ledger = await openSqliteLedger({ ...place, queueLimit: 10, deadlineMs: 100 });
    const intruder = new DatabaseSync(place.file);
    intruder.exec("begin immediate");
    const running = ledger.append(recordOf(0));
    const waiting = Array.from({ length: 10 }, (_, index) => ledger.append(recordOf(index)));
    await expect(ledger.append(recordOf(99))).rejects.toThrow(coded("LEDGER_OVERLOADED"));
    for (const refused of await Promise.allSettled([running, ...waiting])) {
      expect(refused).toMatchObject({ status: "rejected", reason: { code: "LEDGER_UNAVAILABLE" } });
    }
    await expect(ledger.append(recordOf(99))).rejects.toThrow(coded("LEDGER_UNAVAILABLE"));
    intruder.exec("rollback");
    intruder.close();
    await expect
      .poll(
        () =>
          ledger.append(recordOf(100)).then(
            (recorded) => Recorded.is(recorded),
            () => false,
          ),
        { timeout: 5000 },
      )
      .toBe(true);
    await ledger.close();
  });

  it("refuses a record after close, and a malformed one without spoiling its neighbours", async () => {
    const place = temporaryLedger();
    const ledger = await openSqliteLedger(place);
    const [good, malformed] = await Promise.allSettled([
      ledger.append(recordOf(1)),
      ledger.append({ ...recordOf(2), at: "yesterday" }),
    ]);
    expect(good.status).toBe("fulfilled");
    expect(malformed).toMatchObject({ status: "rejected", reason: { code: "LEDGER_RECORD_INVALID" } });
    await ledger.close();
    await expect(ledger.append(recordOf(3))).rejects.toThrow(coded("LEDGER_UNAVAILABLE"));
  });

  it("does not open over a tail that was cut, a file that vanished or one that is no database", async () => {
    const place = temporaryLedger();
    const ledger = await openSqliteLedger(place);
    await ledger.append(recordOf(1));
    await ledger.append(recordOf(2));
    await ledger.close();
    const database = new DatabaseSync(place.file);
    database.exec("delete from access_record where sequence = 2; delete from ledger_head where sequence = 2");
    database.close();
    await expect(openSqliteLedger(place)).rejects.toThrow(coded("LEDGER_CORRUPT"));
    renameSync(place.file, `${place.file}.moved`);
    await expect(openSqliteLedger(place)).rejects.toThrow(coded("LEDGER_CORRUPT"));
    renameSync(`${place.file}.head`, place.file);
    await expect(openSqliteLedger(place)).rejects.toThrow(coded("LEDGER_CORRUPT"));
  });

  it("keeps its files and its key to itself and takes no key of another kind", async () => {
    const place = temporaryLedger();
    const ledger = await openSqliteLedger(place);
    await ledger.append(recordOf(1));
    for (const ending of ["", "-wal", ".head"]) expect(statSync(`${place.file}${ending}`).mode & 0o077).toBe(0);
    await ledger.close();
    expect(statSync(place.file.replace("ledger.db", "ledger.key")).mode & 0o777).toBe(0o600);
    await expect(openSqliteLedger({ ...place, signingKey: "none" })).rejects.toThrow(coded("LEDGER_KEY_INVALID"));
  });
});
