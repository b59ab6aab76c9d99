import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { OwnHub } from "./harness.ts";
import { leftOut, mariadbServer, postgresServer, startHubOn, type HubOnServer } from "./server-databases.ts";
import { sharedHub } from "./shared-hub.ts";

/**
 * The same hub on the databases that departments have: what it answers does not depend on where a sector keeps its rows.
 * The shared hub (SQLite) and these have the same people and keys, so references, orders and cursors' pages are equal.
 */
const servers = [postgresServer, mariadbServer];

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

for (const server of servers) {
  describe.skipIf(leftOut(server))(`the hub on ${server.name}`, { timeout: 60_000 }, () => {
    const embedded = sharedHub();
    let started: HubOnServer | undefined;
    let hub: OwnHub;

    beforeAll(async () => {
      started = await startHubOn(server);
      ({ hub } = started);
    }, 240_000);
    afterAll(async () => started?.close(), 60_000);

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
