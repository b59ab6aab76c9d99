import { afterAll, beforeAll, expect, test } from "vitest";
import { askingAs } from "../ask-sector.ts";
import { openSampleSector, type SampleSector } from "../sample-sector.ts";

let construction: SampleSector;
beforeAll(async () => {
  construction = await openSampleSector("construction");
});
afterAll(() => construction.close());

const officer = askingAs("construction-management", { kind: "official", roles: ["construction-officer"] });

const count = async (sql: string): Promise<number> => {
  const [row] = await construction.source.read({ sql, parameters: [] });
  return Number(row?.["n"]);
};

test("where a vehicle was is for its owner, and of carriers for the department; a private car's position is not", async () => {
  const question = `{ vehicles(first: 100, filter: { kind: { eq: "TRUCK" } }) { nodes { ownerEnterprise { enterpriseCode } transportBadge { code } lastPosition } } }`;
  const answer = await construction.ask(officer, question);
  const nodes = [
    ...JSON.stringify(answer.data).matchAll(
      /"ownerEnterprise":(null|\{[^}]*\}),"transportBadge":(?:null|\{[^}]*\}),"lastPosition":(null|\{)/g,
    ),
  ];
  expect(nodes.some(([, , position]) => position === "{")).toBe(true);
  for (const [, enterprise, position] of nodes) if (enterprise === "null") expect(position).toBe("null");
  await construction.askAs("statistician", "{ vehicles(first: 5) { nodes { lastPosition } } }");
  expect(construction.statements.join()).not.toContain("last_position");
});

test("every agency finds carriers whose inspection has run out, and nobody's plate", async () => {
  const answer = await construction.askAs(
    "business-registrar",
    `{ vehicles(first: 100, filter: { inspectionExpiresOn: { lt: "2026-11-01" }, transportBadge: { in: ["FREIGHT", "FIXED_ROUTE"] } }) {
       totalCount nodes { ownerEnterprise { enterpriseCode } plateNo } } }`,
  );
  const expected = await count(
    "select count(*) as n from vehicle where inspection_expires_on < '2026-11-01' and transport_badge in ('FREIGHT', 'FIXED_ROUTE')",
  );
  expect(expected).toBeGreaterThan(0);
  expect(answer.data).toMatchObject({ vehicles: { totalCount: expected } });
  expect(answer.errors?.[0]?.extensions?.["coordinate"]).toBe("Vehicle.plateNo");
  expect(construction.statements.join()).not.toMatch(/"plate_no" as "v/);
});

test("a clerk knows who builds in her commune; of the others she sees what all agencies share", async () => {
  const answer = await construction.askAs(
    "commune-clerk",
    "{ constructionPermits(first: 100) { nodes { commune { code } owner { id } ownerEnterprise { enterpriseCode } } } }",
  );
  expect(answer.errors).toBeUndefined();
  const rows = [...JSON.stringify(answer.data).matchAll(/"commune":\{"code":"(\d+)"\},"owner":(null|\{)/g)];
  expect(rows.some(([, , owner]) => owner === "{")).toBe(true);
  for (const [, commune, owner] of rows) if (owner === "{") expect(commune).toBe(construction.attributes["commune"]);
});

test("anybody sees which roads are closed and why", async () => {
  const answer = await construction.askAs(
    "anonymous",
    "{ roadSegments(first: 100, filter: { closed: { eq: true } }) { totalCount nodes { roadName closedReason } } }",
  );
  expect(answer.errors).toBeUndefined();
  expect(answer.data).toMatchObject({
    roadSegments: { totalCount: await count("select count(*) as n from road_segment where closed = 1") },
  });
  expect(JSON.stringify(answer.data)).toContain("Cầu Trà Khúc 1");
  expect(JSON.stringify(answer.data)).not.toContain('"closedReason":null');
});
