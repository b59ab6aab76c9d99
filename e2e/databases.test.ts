import { randomBytes } from "node:crypto";
import { listSectors } from "@lgsp/kit";
import { createConnection } from "mysql2/promise";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { removeFolder, startHub, type OwnHub } from "./harness.ts";
import { copyOfSharedData, sharedHub } from "./shared-hub.ts";

/**
 * The same hub on the databases that departments have: what it answers does not depend on where a sector keeps its rows.
 * The shared hub (SQLite) and these have the same people and keys, so references, orders and cursors' pages are equal.
 */
const servers: readonly Server[] = [
  {
    name: "PostgreSQL",
    variable: "LGSP_TEST_POSTGRES",
    async administer(url, statements) {
      const client = new Client({ connectionString: url });
      await client.connect();
      for (const statement of statements) await client.query(statement);
      await client.end();
    },
  },
  {
    name: "MariaDB",
    variable: "LGSP_TEST_MARIADB",
    async administer(url, statements) {
      const connection = await createConnection(url);
      for (const statement of statements) await connection.query(statement);
      await connection.end();
    },
  },
];

interface Server {
  readonly name: string;
  readonly variable: string;
  administer(url: string, statements: readonly string[]): Promise<void>;
}

const questions: readonly (readonly [claim: string, persona: string, document: string])[] = [
  [
    "names in Vietnamese order, Đ after D and Ân after An",
    "population-officer",
    "{ citizens(orderBy: { field: FULL_NAME }, first: 100) { totalCount nodes { id fullName } } }",
  ],
  [
    "names in reverse",
    "population-officer",
    "{ citizens(orderBy: { field: FULL_NAME, direction: DESC }, first: 60) { nodes { fullName } } }",
  ],
  [
    "a search without diacritics",
    "population-officer",
    `{ citizens(filter: { fullName: { search: "nguyen thi" } }, orderBy: { field: FULL_NAME }, first: 30) { totalCount nodes { fullName } } }`,
  ],
  [
    "a range of dates, conditions combined",
    "population-officer",
    `{ citizens(filter: { and: [{ dateOfBirth: { gte: "1980-01-01", lt: "1990-01-01" } }, { not: { fullName: { search: "le" } } }] }, first: 40) { totalCount nodes { id dateOfBirth sex { code label } permanentAddress { text communeCode } } } }`,
  ],
  ["the default order of persons", "population-officer", "{ citizens(first: 50) { nodes { id fullName phone } } }"],
  [
    "masked by the database",
    "commune-clerk",
    "{ citizens(orderBy: { field: FULL_NAME }, first: 30) { nodes { fullName phone religion { name } } } }",
  ],
  [
    "years and chapters only",
    "ministry-health",
    "{ encounters(first: 40) { nodes { id startedOn mainDiagnosisCode facility { name } } } }",
  ],
  [
    "counts, the small ones withheld",
    "statistician",
    "{ citizenAggregate(groupBy: [SEX, DATE_OF_BIRTH]) { total groups { keys { field value } count suppressed } } }",
  ],
  [
    "counts by commune",
    "statistician",
    "{ citizenAggregate(groupBy: [PERMANENT_COMMUNE]) { total groups { keys { value label } count suppressed } } }",
  ],
  [
    "lists in lists, across sectors",
    "education-officer",
    "{ schools(orderBy: { field: NAME }, first: 10) { nodes { name commune { name } pupils(first: 3) { totalCount nodes { grade citizen { fullName } } } } } }",
  ],
  [
    "money, lists and addresses of enterprises",
    "anonymous",
    "{ enterprises(orderBy: { field: NAME }, first: 30) { totalCount nodes { enterpriseCode name charterCapital registeredOn headOfficeAddress { text } mainIndustry { name } } } }",
  ],
  [
    "areas at a date, their shapes",
    "anonymous",
    `{ administrativeUnits(orderBy: { field: NAME }, first: 20) { nodes { code name areaKm2 centroid predecessors(first: 2) { nodes { formerCode } } } } }`,
  ],
  [
    "everything held on her",
    "citizen",
    "{ me { id fullName personalId dateOfBirth phone household { memberCount } healthRecord { chronicConditions bloodType { code } } landParcels { nodes { mapSheetNo areaM2 } } } }",
  ],
];

const inCi = process.env["CI"] === "true";

for (const server of servers) {
  const url = process.env[server.variable];
  if (url === undefined && !inCi) {
    console.warn(`\n  !! The hub on ${server.name} is NOT tested: ${server.variable} is not set.\n`);
  }
  describe.skipIf(url === undefined && !inCi)(`the hub on ${server.name}`, { timeout: 60_000 }, () => {
    const embedded = sharedHub();
    const prefix = `lgsp_e2e_${randomBytes(4).toString("hex")}`;
    let databases: readonly string[] = [];
    let hub: OwnHub;

    beforeAll(async () => {
      if (url === undefined) throw new Error(`CI needs ${server.variable}`);
      const sectors = (await listSectors()).filter(({ sample }) => sample !== undefined).map(({ name }) => name);
      databases = sectors.map((name) => `${prefix}_${name.replaceAll("-", "_")}`);
      await server.administer(
        url,
        databases.map((name) => `create database ${name}`),
      );
      const env = sectors.map((name, index): [string, string] => {
        const place = new URL(url);
        place.pathname = `/${databases[index]}`;
        return [`LGSP_${name.toUpperCase().replaceAll("-", "_")}_URL`, place.href];
      });
      hub = await startHub({ folder: copyOfSharedData(), env: Object.fromEntries(env) });
    }, 240_000);
    afterAll(async () => {
      await hub?.stop();
      if (url !== undefined) {
        await server.administer(
          url,
          databases.map((name) => `drop database if exists ${name}`),
        );
      }
      if (hub !== undefined) removeFolder(hub.folder);
    }, 60_000);

    test.each(questions)("%s", async (_, persona, document) => {
      const [here, there] = [await embedded.query(persona, document), await hub.query(persona, document)];
      expect(here.data).toBeDefined();
      expect(codesOf(here).filter((code) => code !== "FIELD_DENIED")).toEqual([]);
      expect(there.data).toEqual(here.data);
      expect(codesOf(there)).toEqual(codesOf(here));
      expect(there.extensions).toEqual(here.extensions);
    });

    test("page by page the same people in the same order, each once", async () => {
      const [here, there] = [await pages(embedded), await pages(hub)];
      expect(there).toEqual(here);
      expect(new Set(here).size).toBe(here.length);
    });
  });
}

const codesOf = ({ errors = [] }: Awaited<ReturnType<OwnHub["query"]>>) =>
  errors.map(({ extensions }) => extensions["code"]);

/** References of the first people by name, three pages of 25. */
async function pages(hub: Pick<OwnHub, "query">): Promise<readonly string[]> {
  const found: string[] = [];
  let after: unknown = null;
  for (let page = 0; page < 3; page++) {
    const { data } = await hub.query(
      "population-officer",
      `query($after: String) { citizens(orderBy: { field: FULL_NAME }, first: 25, after: $after) { nodes { id } pageInfo { endCursor } } }`,
      { after },
    );
    const { nodes, pageInfo } = Object(data).citizens;
    found.push(...nodes.map(({ id }: { id: string }) => id));
    after = pageInfo.endCursor;
  }
  return found;
}
