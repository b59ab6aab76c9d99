import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { removeFolder, startHub, type OwnHub } from "./harness.ts";
import { leftOut, postgresServer } from "./server-databases.ts";
import { copyOfSharedData } from "./shared-hub.ts";

/** Health keeps its rows on PostgreSQL, all others stay where they are. */
describe.skipIf(leftOut(postgresServer))(
  "a sector's database that goes away while the hub runs",
  { timeout: 90_000 },
  () => {
    const server = process.env[postgresServer.variable] ?? "postgres://localhost/test";
    const name = `lgsp_e2e_outage_${randomBytes(4).toString("hex")}`;
    const administer = (...statements: readonly string[]) => postgresServer.administer(server, statements);
    let hub: OwnHub;
    let id: string;

    beforeAll(async () => {
      await administer(`create database ${name}`);
      const url = new URL(server);
      url.pathname = `/${name}`;
      hub = await startHub({ folder: copyOfSharedData(), env: { LGSP_HEALTH_URL: url.href } });
      id = Object((await hub.query("citizen", "{ me { id } }")).data).me.id;
    }, 120_000);
    afterAll(async () => {
      await hub.stop();
      await administer(`drop database if exists ${name}`);
      removeFolder(hub.folder);
    });

    const question = `query($id: ID!) { citizen(id: $id) { fullName healthRecord { bloodType { code } } } }`;
    const ask = () => hub.query("citizen", question, { id });
    const connections = `from pg_stat_activity where datname = '${name}'`;

    test("what the others know stays, its part is null with a code, the record says so, and it is whole again by itself", async () => {
      const whole = await ask();
      expect(whole.errors).toBeUndefined();
      expect(whole.data).toMatchObject({ citizen: { healthRecord: { bloodType: { code: expect.any(String) } } } });

      await administer(
        `alter database ${name} allow_connections false`,
        `select pg_terminate_backend(pid) ${connections}`,
      );
      const partial = await ask();
      expect(partial).toMatchObject({
        status: 200,
        data: { citizen: { fullName: Object(whole.data).citizen.fullName, healthRecord: null } },
        errors: [{ path: ["citizen", "healthRecord"], extensions: { code: "DATABASE_UNREACHABLE", sector: "health" } }],
        extensions: { partial: { sectors: ["health"] } },
      });
      expect(JSON.stringify(partial.errors)).not.toMatch(/select|personal_id|postgres:/);
      const record = (await hub.ledger()).find((line) => line.record["requestId"] === partial.requestId)?.record;
      expect(record).toMatchObject({ outcome: { status: "PARTIAL", codes: ["DATABASE_UNREACHABLE"] } });

      await administer(`alter database ${name} allow_connections true`);
      await expect.poll(async () => (await ask()).data, { timeout: 30_000, interval: 300 }).toEqual(whole.data);
      expect(await hub.lgsp("audit", "verify")).toMatchObject({ code: 0 });
    });
  },
);
