import { evaluate, bindCondition, type Asking, type Condition } from "@lgsp/policies";
import { describe, expect, test } from "vitest";
import { rules } from "./policy.ts";

const asking: Asking = {
  principal: {
    kind: "official",
    subject: "someone",
    roles: ["doctor"],
    purposes: ["treatment"],
    agreements: [],
    attributes: {},
  },
  purpose: "treatment",
};

const releasedByHealth = "051085001234";
const row = (personalId: string) => ({ personalId });

/** Whether the condition lets a row through when only the given sector has released a person. */
function lets(condition: Condition | undefined, sector: string, personalId: string): boolean {
  if (condition === undefined) return true;
  const released = (name: string): readonly string[] => (name === sector ? [releasedByHealth] : []);
  return evaluate(bindCondition(condition, asking, released, new Date("2026-11-01T00:00:00Z")), row(personalId));
}

/** What a role may read; what it may ask about without reading is no seeing. */
const byRole = (role: string) => rules.filter(({ who, action }) => action === "read" && who.roles?.includes(role));

describe.each([
  ["doctor", "health", ["fullName", "dateOfBirth", "sex", "permanentAddress"]],
  ["education-officer", "education", ["fullName", "dateOfBirth", "sex"]],
  ["business-registrar", "enterprise", ["fullName", "personalId"]],
  ["tax-system", "enterprise", ["fullName", "personalId"]],
  ["tax-system", "geospatial", ["fullName", "personalId"]],
  ["tax-system", "finance", ["fullName", "personalId"]],
  ["tax-system", "social-insurance", ["fullName", "personalId"]],
  ["tax-system", "home-affairs", ["fullName", "personalId"]],
  [
    "social-insurance-officer",
    "social-insurance",
    ["fullName", "personalId", "dateOfBirth", "sex", "permanentCommune"],
  ],
  ["personnel-officer", "home-affairs", ["fullName", "personalId", "dateOfBirth", "sex"]],
  ["labour-officer", "home-affairs", ["fullName", "dateOfBirth", "sex", "permanentCommune"]],
  ["merit-officer", "home-affairs", ["fullName", "dateOfBirth", "permanentAddress"]],
  ["poverty-officer", "agriculture-environment", ["fullName", "dateOfBirth", "sex"]],
  ["agriculture-officer", "agriculture-environment", ["fullName", "permanentCommune"]],
  ["disaster-officer", "agriculture-environment", ["fullName", "phone", "permanentAddress"]],
  ["ministry-health", "health", ["sex", "permanentCommune", "dateOfBirth"]],
])("%s after %s", (role, sector, fields) => {
  const own = byRole(role);

  test("sees of a person whom that sector released these fields and no others", () => {
    const seen = own
      .filter(({ where }) => lets(where, sector, releasedByHealth))
      .flatMap(({ on }) => ("fields" in on ? on.fields : ["everything"]));
    expect(seen.toSorted()).toEqual(fields.toSorted());
  });

  test("sees nothing of anyone else, and nothing when another sector released the person", () => {
    expect(own.filter(({ where }) => lets(where, sector, "051085001235"))).toEqual([]);
    expect(own.filter(({ where }) => lets(where, "corrections", releasedByHealth))).toEqual([]);
  });
});

test("the ministry gets no name, no number and no more than the year of birth", () => {
  const ministry = byRole("ministry-health");
  const fields = ministry.flatMap(({ on }) => ("fields" in on ? on.fields : ["everything"]));
  expect(fields).not.toContain("fullName");
  expect(fields).not.toContain("personalId");
  expect(ministry.find(({ on }) => "fields" in on && on.fields.includes("dateOfBirth"))?.mask).toBe("YEAR");
});

test("no one may count or group by ethnic group or religion; only legal aid may ask of its own clients whether they are of a minority", () => {
  const entitled = "population.asking.justice-officer.citizen";
  for (const rule of rules) {
    if (rule.action === "read") continue;
    const fields = "fields" in rule.on ? rule.on.fields : ["ethnicGroup"];
    if (rule.id !== entitled) expect(fields, rule.id).not.toContain("ethnicGroup");
    expect(fields, rule.id).not.toContain("religion");
  }
  // Law on Legal Aid 11/2017/QH14, article 7; on the way from rows of its own, and never a list or a count
  expect(rules.find(({ id }) => id === entitled)).toMatchObject({ action: "predicate", unseen: true });
});
