import { randomBytes } from "node:crypto";
import { listSectors } from "@lgsp/kit";
import { createConnection } from "mysql2/promise";
import { Client } from "pg";
import { removeFolder, startHub, type OwnHub } from "./harness.ts";
import { copyOfSharedData } from "./shared-hub.ts";

export interface DatabaseServer {
  readonly name: string;
  /** The setting that gives its URL: unset, its tests are skipped loudly, and never in CI. */
  readonly variable: string;
  administer(url: string, statements: readonly string[]): Promise<void>;
}

export const postgresServer: DatabaseServer = {
  name: "PostgreSQL",
  variable: "LGSP_TEST_POSTGRES",
  async administer(url, statements) {
    const client = new Client({ connectionString: url });
    await client.connect();
    for (const statement of statements) await client.query(statement);
    await client.end();
  },
};

export const mariadbServer: DatabaseServer = {
  name: "MariaDB",
  variable: "LGSP_TEST_MARIADB",
  async administer(url, statements) {
    const connection = await createConnection(url);
    for (const statement of statements) await connection.query(statement);
    await connection.end();
  },
};

const inCi = process.env["CI"] === "true";

/** Whether the tests on a server are to be left out; says so. */
export function leftOut({ name, variable }: DatabaseServer): boolean {
  const out = process.env[variable] === undefined && !inCi;
  if (out) console.warn(`\n  !! The hub on ${name} is NOT tested: ${variable} is not set.\n`);
  return out;
}

export interface HubOnServer {
  readonly hub: OwnHub;
  /** Stops the hub and drops its databases. */
  close(): Promise<void>;
}

/** A hub with the shared hub's people and keys, every sector in a database of its own on the server. */
export async function startHubOn(server: DatabaseServer): Promise<HubOnServer> {
  const url = process.env[server.variable];
  if (url === undefined) throw new Error(`CI needs ${server.variable}`);
  const prefix = `lgsp_e2e_${randomBytes(4).toString("hex")}`;
  const sectors = (await listSectors()).filter(({ sample }) => sample !== undefined).map(({ name }) => name);
  const databases = sectors.map((name) => `${prefix}_${name.replaceAll("-", "_")}`);
  const drop = () =>
    server.administer(
      url,
      databases.map((name) => `drop database if exists ${name}`),
    );
  await server.administer(
    url,
    databases.map((name) => `create database ${name}`),
  );
  const env = sectors.map((name, index): [string, string] => {
    const place = new URL(url);
    place.pathname = `/${databases[index]}`;
    return [`LGSP_${name.toUpperCase().replaceAll("-", "_")}_URL`, place.href];
  });
  const folder = copyOfSharedData();
  try {
    const hub = await startHub({ folder, env: Object.fromEntries(env) });
    return {
      hub,
      async close() {
        await hub.stop();
        await drop();
        removeFolder(hub.folder);
      },
    };
  } catch (error) {
    await drop();
    throw error;
  }
}
