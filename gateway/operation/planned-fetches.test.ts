import { getOperationAST, parse } from "graphql";
import { expect, test } from "vitest";
import { Recorded } from "../../audit/ledger.ts";
import { readFieldOwners } from "../plan/field-owners.ts";
import { testHub, testLedger } from "../testing/test-hub.ts";
import { supergraphSdl } from "../testing/test-sector.ts";
import { estimateFetches } from "./planned-fetches.ts";

const owners = readFieldOwners(supergraphSdl);

function estimate(query: string): number {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (operation === null || operation === undefined) throw new TypeError(query);
  return estimateFetches(document, operation, "Query", owners, 100);
}

test.each([
  ["one sector", `{ citizen(id: "p1") { fullName father { fullName } } }`, 1],
  ["two roots of two sectors", `{ citizen(id: "p1") { fullName } healthRecord(id: "p1") { bloodType } }`, 2],
  ["a join", `{ citizen(id: "p1") { fullName healthRecord { bloodType } } }`, 2],
  ["a join and back", `{ citizen(id: "p1") { healthRecord { bloodType citizen { fullName } } } }`, 3],
  ["a key of another sector's type, which its holder knows", `{ healthRecord(id: "p1") { citizen { id } } }`, 1],
  ["two paths to the same sector", `{ citizen(id: "p1") { healthRecord { id } father { healthRecord { id } } } }`, 3],
  [
    "one path spelt twice in fragments",
    `{ citizen(id: "p1") { ...A ...B } } fragment A on Citizen { healthRecord { id } } fragment B on Citizen { healthRecord { bloodType } }`,
    2,
  ],
  ["an area behind its date", `{ citizen(id: "p1") { commune { healthFacilityCount } } }`, 2],
])("%s: the estimate is what the planner does", async (_, query, fetches) => {
  expect(estimate(query)).toBe(fetches);
  const { ask, population, health } = await testHub(testLedger(Recorded.make));
  await ask(query, { as: "doctor" });
  expect(population.calls.length + health.calls.length).toBe(fetches);
});

test("introspection needs no sector", () => {
  expect(estimate("{ __schema { queryType { name } } }")).toBe(0);
});
