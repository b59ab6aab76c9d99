import { afterAll, beforeAll, expect, test } from "vitest";
import { askingAs } from "../ask-sector.ts";
import { openSampleSector, type SampleSector } from "../sample-sector.ts";
import { rules } from "./policy.ts";

let affairs: SampleSector;
beforeAll(async () => {
  affairs = await openSampleSector("ethnicity-religion");
});
afterAll(() => affairs.close());

const ethnicOfficer = askingAs("ethnic-religious-affairs", { kind: "official", roles: ["ethnic-affairs-officer"] });
const religiousOfficer = askingAs("ethnic-religious-affairs", {
  kind: "official",
  roles: ["religious-affairs-officer"],
});

const dignitaries =
  "{ religiousDignitaries(first: 5) { totalCount nodes { rank religion { code } facility { name } } } }";

test("only the officer of religious affairs learns who serves a faith", async () => {
  const answer = await affairs.ask(religiousOfficer, dignitaries);
  expect(answer.errors).toBeUndefined();
  expect(JSON.stringify(answer.data)).toMatch(/"totalCount":[1-9]/);
  const other = await affairs.ask(ethnicOfficer, dignitaries);
  expect(other.errors?.[0]?.extensions?.["code"]).toBe("FIELD_DENIED");
  expect(affairs.statements).toEqual([]);
});

test("a facility is open, and does not lead the public to its dignitaries", async () => {
  const answer = await affairs.askAs(
    "anonymous",
    "{ religiousFacilities(first: 5) { nodes { name kind { code } dignitaries { totalCount } } } }",
  );
  expect(JSON.stringify(answer.data)).toMatch(/"name":"/);
  expect(JSON.stringify(answer.data)).not.toMatch(/"totalCount":\d/);
  expect(affairs.statements.join()).not.toContain("religious_dignitary");
});

test("the ethnic-affairs officer finds reputable persons of a group by the list of 1979", async () => {
  const answer = await affairs.ask(
    ethnicOfficer,
    `{ reputablePersons(filter: { ethnicGroup: { in: ["13", "14", "19", "30"] }, year: { eq: 2026 } }) { totalCount } }`,
  );
  expect(answer.errors).toBeUndefined();
  expect(JSON.stringify(answer.data)).toMatch(/"totalCount":[1-9]/);
});

test("nobody but the ethnic-affairs officer may filter, sort or count by ethnic group, and nobody may count by faith", () => {
  for (const rule of rules) {
    if (rule.action === "read" || rule.who.roles?.includes("ethnic-affairs-officer")) continue;
    const fields = "fields" in rule.on ? rule.on.fields : ["ethnicGroup"];
    expect(fields, rule.id).not.toContain("ethnicGroup");
    if (rule.action === "aggregate") expect(fields, rule.id).not.toContain("religion");
  }
});

test("zones, money and households of minority communes are open to one question", async () => {
  const answer = await affairs.askAs(
    "statistician",
    `{ ethnicAreaClasses(first: 100, filter: { zone: { eq: "III" } }) { totalCount nodes { communeCode minorityShare } }
       ethnicProgrammeProjects(first: 100) { totalCount nodes { allocated disbursed beneficiaryHouseholds } } }`,
  );
  expect(answer.errors).toBeUndefined();
  const projects = [...JSON.stringify(answer.data).matchAll(/"allocated":(\d+),"disbursed":(\d+)/g)];
  expect(projects.length).toBeGreaterThan(0);
  for (const [, allocated, disbursed] of projects) expect(Number(disbursed)).toBeLessThanOrEqual(Number(allocated));
});
