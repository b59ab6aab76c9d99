import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { removeFolder, startHub, type OwnHub } from "./harness.ts";
import { leftOut, postgresServer } from "./server-databases.ts";
import { copyOfSharedData } from "./shared-hub.ts";

describe.skipIf(leftOut(postgresServer))("a ledger on PostgreSQL", () => {
  const server = process.env[postgresServer.variable] ?? "";
  const database = `lgsp_e2e_ledger_${randomBytes(4).toString("hex")}`;
  let hub: OwnHub;

  beforeAll(async () => {
    await postgresServer.administer(server, [`create database ${database}`]);
    const url = new URL(server);
    url.pathname = `/${database}`;
    hub = await startHub({ folder: copyOfSharedData(), env: { LGSP_LEDGER_URL: url.href } });
  });
  afterAll(async () => {
    await hub?.stop();
    await postgresServer.administer(server, [`drop database if exists ${database}`]);
    if (hub !== undefined) removeFolder(hub.folder);
  });

  test("is read through the graph, with what each record holds", async () => {
    const asked = await hub.query("doctor", "{ healthRecords(first: 1) { nodes { bloodType { code } } } }");
    expect(asked.errors).toBeUndefined();
    const read = await hub.query(
      "auditor",
      `query($id: String!) {
        accessRecords(filter: { requestId: { eq: $id } }) {
          totalCount
          nodes { outcome { code } sectors { nodes { sector } } coordinates { nodes { coordinate } } }
        }
      }`,
      { id: asked.requestId },
    );
    expect(read.errors).toBeUndefined();
    expect(read.data).toMatchObject({
      accessRecords: {
        totalCount: 1,
        nodes: [
          {
            outcome: { code: "OK" },
            sectors: { nodes: [{ sector: "health" }] },
            coordinates: { nodes: expect.arrayContaining([{ coordinate: "HealthRecord.bloodType" }]) },
          },
        ],
      },
    });
  });
});
