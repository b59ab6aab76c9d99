import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createWorld, fill, linkingKeys, openSector, openSource, readModel, type RunningSector } from "@lgsp/kit";
import { anonymous, buildBundle, operationDigest } from "@lgsp/policies";
import { parse } from "graphql";
import { afterAll, beforeAll, expect, test } from "vitest";
import geospatial from "./sector.ts";

const today = new Date("2026-11-24T03:00:00Z");
const folder = mkdtempSync(join(tmpdir(), "lgsp-areas-"));
let sector: RunningSector;

const model = readModel(geospatial);
const bundle = buildBundle(
  { sectors: [model.facts], queries: model.queries, mutations: model.mutations },
  geospatial.rules,
);

beforeAll(async () => {
  const url = `sqlite:${join(folder, "geospatial.db")}`;
  const keys = linkingKeys(Buffer.alloc(32, 1));
  const source = await openSource(geospatial.name, url);
  await fill(model, source, createWorld({ seed: 1, citizens: 1_000 }), keys);
  await source.close();
  sector = await openSector(geospatial, { url, keys, bundle, now: () => today });
});
afterAll(async () => {
  await sector.close();
  rmSync(folder, { recursive: true });
});

/** Data of an anonymous question, as JSON that can be compared. */
async function ask(query: string, variables: Record<string, unknown> = {}): Promise<unknown> {
  const { data, errors } = await sector.execute({
    document: parse(query),
    text: query,
    variables,
    assertion: {
      requestId: "areas",
      asking: { principal: anonymous, purpose: "open-data" },
      policyDigest: bundle.digest,
      audience: "geospatial",
      operationDigest: operationDigest(query, undefined, variables),
      expiresAt: today.getTime() / 1000 + 30,
      id: "areas",
      released: [],
    },
  });
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data));
}

test("96 units are in force, 268 are not: of the 273 former ones five were left as they were", async () => {
  expect(
    await ask(`{
      now: administrativeUnits(filter: { current: { eq: true } }) { totalCount }
      former: administrativeUnits(filter: { current: { eq: false } }) { totalCount }
      unchanged: administrativeUnits(filter: { current: { eq: true }, validFrom: { lt: "2025-07-01" } }, orderBy: { field: NAME }) { nodes { name } }
    }`),
  ).toEqual({
    now: { totalCount: 96 },
    former: { totalCount: 268 },
    unchanged: { nodes: ["Ba Xa", "Đăk Long", "Ia Đal", "Mô Rai", "Rờ Kơi"].map((name) => ({ name: `Xã ${name}` })) },
  });
});

test("a reused code means Xã Bình Sơn today and the town Châu Ổ before 1 July 2025", async () => {
  expect(
    await ask(`{
      today: administrativeUnit(code: "21040") { name }
      firstDay: administrativeUnit(code: "21040", on: "2025-07-01") { name }
      lastDay: administrativeUnit(code: "21040", on: "2025-06-30") { name formerDistrict }
      never: administrativeUnit(code: "21040", on: "1975-01-01") { name }
    }`),
  ).toEqual({
    today: { name: "Xã Bình Sơn" },
    firstDay: { name: "Xã Bình Sơn" },
    lastDay: { name: "Thị trấn Châu Ổ", formerDistrict: "Bình Sơn" },
    never: null,
  });
});

test("a unit leads to those it was made of and a former one to those it went into, not to those of its code's namesake", async () => {
  expect(
    await ask(`{
      new: administrativeUnit(code: "21040") { predecessors { totalCount } successors { totalCount } }
      old: administrativeUnit(code: "21040", on: "2020-01-01") {
        predecessors { totalCount }
        successors { nodes { coverage { code } successor { name } } }
      }
      split: administrativeUnit(code: "21142", on: "2020-01-01") {
        name
        successors { nodes { coverage { code } clause successor { name } } }
      }
    }`),
  ).toEqual({
    new: { predecessors: { totalCount: 7 }, successors: { totalCount: 0 } },
    old: {
      predecessors: { totalCount: 0 },
      successors: { nodes: [{ coverage: { code: "FULL" }, successor: { name: "Xã Bình Sơn" } }] },
    },
    split: {
      name: "Xã Trà Bùi",
      successors: {
        nodes: [
          { coverage: { code: "PARTIAL" }, clause: 30, successor: { name: "Xã Cà Đam" } },
          { coverage: { code: "PARTIAL" }, clause: 31, successor: { name: "Xã Tây Trà Bồng" } },
        ],
      },
    },
  });
});

test("what lies in a commune today is not found in the former unit of the same code", async () => {
  expect(
    await ask(`{
      now: administrativeUnit(code: "21025") { placeNames { totalCount } }
      before: administrativeUnit(code: "21025", on: "2020-01-01") { placeNames { totalCount } }
    }`),
  ).toEqual({ now: { placeNames: { totalCount: 3 } }, before: { placeNames: { totalCount: 0 } } });
});

test("every unit of today was made of former ones or is one of the five, and every change leads to both ends", async () => {
  const answer = await ask(`{
    units: administrativeUnits(first: 100, filter: { current: { eq: true } }) { nodes { code validFrom predecessors { totalCount } } }
    changes: administrativeUnitChanges(filter: { coverage: { eq: "FULL" } }, first: 100) { totalCount nodes { predecessor { code validTo } successor { code validTo } } }
  }`);
  expect(answer).toMatchObject({ changes: { totalCount: 267 } });
  const text = JSON.stringify(answer);
  expect(text).not.toContain('"predecessor":null');
  expect(text).not.toContain('"successor":null');
  expect(text.match(/"validFrom":"2025-07-01","predecessors":\{"totalCount":0\}/)).toBeNull();
});

test("Sơn Hà and Sơn Hạ are told apart by their code, since without diacritics they are one", async () => {
  expect(
    await ask(
      `{ administrativeUnits(filter: { current: { eq: true }, name: { search: "xa son ha" } }) { nodes { code name } } }`,
    ),
  ).toEqual({
    administrativeUnits: {
      nodes: [
        { code: "21289", name: "Xã Sơn Hà" },
        { code: "21292", name: "Xã Sơn Hạ" },
        { code: "21343", name: "Xã Sơn Tây Hạ" },
      ],
    },
  });
});
