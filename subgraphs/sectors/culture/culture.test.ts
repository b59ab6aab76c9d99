import { afterAll, beforeAll, expect, test } from "vitest";
import { askingAs } from "../ask-sector.ts";
import { openSampleSector, type SampleSector } from "../sample-sector.ts";

let culture: SampleSector;
beforeAll(async () => {
  culture = await openSampleSector("culture");
});
afterAll(() => culture.close());

const officer = askingAs("culture-management", { kind: "official", roles: ["culture-officer"] });

test("everyone may ask which lodgings have no record of fire safety, by commune", async () => {
  const answer = await culture.askAs(
    "anonymous",
    `{ accommodations(first: 100, filter: { fireSafetyOnRecord: { eq: false } }) {
       totalCount nodes { name rooms commune { code } } } }`,
  );
  expect(answer.errors).toBeUndefined();
  expect(JSON.stringify(answer.data)).toMatch(/"totalCount":[1-9]/);
});

test("nobody finds out who runs a guest house by filtering the open list", async () => {
  const answer = await culture.askAs(
    "statistician",
    `{ accommodations(filter: { householdBusiness: { in: ["x"] } }) { totalCount } }`,
  );
  expect(answer.errors?.[0]?.extensions?.["code"]).toBe("PREDICATE_DENIED");
  expect(culture.statements).toEqual([]);
});

test("a clerk sees who runs a lodging in her commune and not in the next", async () => {
  const answer = await culture.askAs(
    "commune-clerk",
    "{ accommodations(first: 100) { nodes { commune { code } householdBusiness { id } } } }",
  );
  const [, commune = ""] = /"commune":\{"code":"(\d+)"\},"householdBusiness":\{"id":"/.exec(
    JSON.stringify(answer.data),
  ) ?? ["", ""];
  expect(commune).toBe(culture.attributes["commune"]);
  const shown = [...JSON.stringify(answer.data).matchAll(/"code":"(\d+)"\},"householdBusiness":\{/g)];
  expect(new Set(shown.map(([, code]) => code))).toEqual(new Set([culture.attributes["commune"]]));
});

test("the culture officer finds guides by language, and no other official does", async () => {
  const question = `{ tourGuides(filter: { languages: { has: "vi" } }) { totalCount nodes { cardNo languages } } }`;
  const answer = await culture.ask(officer, question);
  expect(answer.errors).toBeUndefined();
  expect(JSON.stringify(answer.data)).toMatch(/"totalCount":[1-9]/);
  const others = await culture.askAs("commune-clerk", question);
  expect(JSON.stringify(others.data ?? {})).not.toMatch(/"cardNo":"/);
});

test("artisans belong to the community of their heritage", async () => {
  const answer = await culture.ask(
    officer,
    "{ heritageArtisans(first: 100) { nodes { heritage { communeCodes } citizen { id } } } }",
  );
  expect(answer.errors).toBeUndefined();
  expect(JSON.stringify(answer.data)).toMatch(/"communeCodes":\["\d{5}"/);
});
