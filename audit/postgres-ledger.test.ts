import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openPostgresLedger } from "./open-ledger.ts";
import { showRecords } from "./show-records.ts";
import { recordOf } from "./testing/records.ts";
import { temporaryLedger } from "./testing/temporary-ledger.ts";
import { verifyLedger } from "./verify-ledger.ts";

const url = process.env["LGSP_TEST_POSTGRES"];
if (url === undefined) console.warn("LGSP_TEST_POSTGRES is not set: the ledger on PostgreSQL is NOT tested");

const coded = (code: string) => expect.objectContaining({ code });

describe.skipIf(url === undefined)("a ledger in PostgreSQL", () => {
  const schema = `ledger_${randomUUID().replaceAll("-", "")}`;
  const database = new Client({ connectionString: url });
  const place = new URL(url ?? "postgres://none");
  place.searchParams.set("schema", schema);
  beforeAll(() => database.connect());
  afterAll(async () => {
    await database.query(`drop schema if exists ${schema} cascade`);
    await database.end();
  });

  it("chains, refuses a second writer, survives the loss of its connection, and is found when tampered with", async () => {
    const { signingKey, publicKey } = temporaryLedger();
    const options = { url: url ?? "", schema, signingKey };
    const ledger = await openPostgresLedger(options);
    const recorded = await Promise.all(Array.from({ length: 300 }, (_, index) => ledger.append(recordOf(index))));
    expect(recorded.map(({ sequence }) => sequence)).toEqual(Array.from({ length: 300 }, (_, index) => index + 1));
    await expect(openPostgresLedger(options)).rejects.toThrow(coded("LEDGER_BUSY"));

    await database.query(`alter table ${schema}.access_record rename to elsewhere`);
    await expect(ledger.append(recordOf(300))).rejects.toThrow(coded("LEDGER_UNAVAILABLE"));
    await database.query(`alter table ${schema}.elsewhere rename to access_record`);
    await ledger.append(recordOf(301));
    await database.query(
      "select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and pid <> pg_backend_pid()",
    );
    await expect
      .poll(
        () =>
          ledger.append(recordOf(302)).then(
            ({ sequence }) => sequence,
            () => 0,
          ),
        { timeout: 10_000 },
      )
      .toBeGreaterThan(301);
    await ledger.close();

    const [shown] = await showRecords(place.href, 1);
    expect(shown?.record).toEqual(recordOf(302));
    expect(await verifyLedger(place.href, { publicKeys: [publicKey] })).not.toHaveProperty("firstBad");
    await database.query(`update ${schema}.access_coordinate set effect = 'DENY' where sequence = 77`);
    expect((await verifyLedger(place.href, { publicKeys: [publicKey] })).firstBad).toEqual({
      sequence: 77,
      reason: "SEARCH_COLUMNS_MISMATCH",
    });
  });
});
