import { describe, expect, it } from "vitest";
import { personalIdOf } from "../testing/clinic/sector.ts";
import { testDatabases } from "../testing/databases.ts";
import { at } from "./testing/answer.ts";
import { clerk, doctor, officer, openClinic, statistician, type Ask, type Clinic } from "./testing/clinic.ts";
import { clinicRules } from "./testing/rules.ts";

const asOfficer = { principal: officer, purpose: "residence-management" } as const;
const asClerk = { principal: clerk, purpose: "administrative-procedure" } as const;
const asDoctor = { principal: doctor, purpose: "treatment" } as const;
const asStatistician = { principal: statistician, purpose: "statistics" } as const;

const everything = `id personalId fullName dateOfBirth sex { code label } phone address { text communeCode } commune { code on }`;
const list = (root: string, args: string, selection: string): string =>
  `{ ${root}(${args}) { totalCount pageInfo { hasNextPage hasPreviousPage } nodes { ${selection} } } }`;

const questions: readonly (readonly [string, Ask])[] = [
  ["a page with everything", { ...asOfficer, query: list("citizens", "first: 30", everything) }],
  [
    "clinics with null, boolean and GeoJSON",
    { ...asOfficer, query: list("clinics", "first: 20", "clinicCode name beds open location agency { code }") },
  ],
  [
    "an order with ties and nulls",
    { ...asOfficer, query: list("clinics", "orderBy: { field: BEDS }", "clinicCode beds") },
  ],
  [
    "the same backwards",
    { ...asOfficer, query: list("clinics", "orderBy: { field: BEDS, direction: DESC }", "clinicCode beds") },
  ],
  [
    "the Vietnamese order",
    { ...asOfficer, query: list("citizens", "first: 100, orderBy: { field: FULL_NAME }", "fullName id") },
  ],
  ["a search", { ...asOfficer, query: list("citizens", `filter: { fullName: { search: "dang Đào" } }`, "fullName") }],
  [
    "two-valued filters",
    {
      ...asOfficer,
      query: list("clinics", `filter: { or: [{ not: { beds: { lt: 20 } } }, { open: { eq: false } }] }`, "clinicCode"),
    },
  ],
  [
    "lists of values",
    {
      ...asOfficer,
      query: list(
        "clinics",
        `filter: { clinicCode: { in: ["PK001", "PK004", "PK099"] }, beds: { gte: 7 } }`,
        "clinicCode",
      ),
    },
  ],
  [
    "dates",
    {
      ...asOfficer,
      query: list("citizens", `filter: { dateOfBirth: { gte: "1958", lte: "1963-05" } }`, "dateOfBirth"),
    },
  ],
  [
    "list elements",
    { ...asOfficer, query: list("visits", `first: 50, filter: { diagnoses: { has: "J06.9" } }`, "id diagnoses cost") },
  ],
  [
    "related rows",
    {
      ...asOfficer,
      query: list(
        "citizens",
        `first: 50, filter: { visits: { some: { cost: { gte: 900000 } }, none: { startedAt: { gte: "2022-01-01T00:00:00Z" } } } }`,
        "id",
      ),
    },
  ],
  [
    "children of each parent",
    {
      ...asOfficer,
      query: list(
        "clinics",
        "first: 12",
        `clinicCode ${list("visits", "first: 2, orderBy: { field: COST, direction: DESC }", "id cost startedAt").slice(1, -1)}`,
      ),
    },
  ],
  ["rows of one commune", { ...asClerk, query: list("citizens", "first: 100", "id fullName phone dateOfBirth") }],
  ["rows of one facility", { ...asDoctor, query: list("visits", "first: 100", "id diagnoses startedAt") }],
  [
    "plain counts",
    {
      ...asOfficer,
      query: `{ citizenAggregate(groupBy: [SEX, DATE_OF_BIRTH]) { total groups { keys { value } count } } }`,
    },
  ],
  [
    "withheld counts",
    {
      ...asStatistician,
      query: `{ citizenAggregate(groupBy: [COMMUNE, SEX], filter: { sex: { in: ["F"] } }) { total groups { keys { value label } count suppressed } } }`,
    },
  ],
];

/** Entities of single and composite keys, numbers in keys included. */
const entities = ({ keys }: Clinic): Ask => ({
  ...asOfficer,
  query: `query($r: [_Any!]!) { _entities(representations: $r) { ... on Citizen { ${everything} } ... on Visit { visitNo cost citizen { id } companion { id } } } }`,
  variables: {
    r: [
      ...[5, 3, 500].map((index) => ({ __typename: "Citizen", id: keys.reference("Citizen", [personalIdOf(index)]) })),
      ...["1", "2", "7"].map((no) => ({ __typename: "Visit", id: keys.reference("Visit", [personalIdOf(3), no]) })),
      { __typename: "Visit", id: keys.reference("Visit", [personalIdOf(5), "1"]) },
    ],
  },
});

const databases = testDatabases("execution");
const [embedded, ...servers] = databases;

describe.skipIf(servers.length === 0)("a sector moved to a server", () => {
  it.each(servers)("gives the same answers on $dialect as on SQLite", async ({ open }) => {
    const here = await openClinic(clinicRules, 120, undefined, embedded?.open);
    const there = await openClinic(clinicRules, 120, undefined, open);
    try {
      for (const [name, question] of [...questions, ["entities", entities(here)] as const]) {
        const expected = await here.ask(question);
        const found = await there.ask(question);
        expect(expected.errors, name).toBeUndefined();
        expect({ name, data: found.data, errors: found.errors }).toEqual({
          name,
          data: expected.data,
          errors: undefined,
        });
        expect(found.extensions?.receipt?.coordinates, name).toEqual(expected.extensions?.receipt?.coordinates);
      }
      await samePages(here, there);
    } finally {
      await here.close();
      await there.close();
    }
  });
});

async function samePages(here: Clinic, there: Clinic): Promise<void> {
  for (const order of ["{ field: COST }", "{ field: STARTED_AT, direction: DESC }"]) {
    const query = `query($after: String) { visits(first: 37, after: $after, orderBy: ${order}) { pageInfo { endCursor hasNextPage } nodes { id cost } } }`;
    let after: unknown = null;
    for (let more: unknown = true; more === true;) {
      const [left, right] = await Promise.all(
        [here, there].map((side) => side.ask({ ...asOfficer, query, variables: { after } })),
      );
      if (left === undefined || right === undefined) throw new TypeError("two answers");
      expect(at(right, "visits", "nodes")).toEqual(at(left, "visits", "nodes"));
      after = at(left, "visits", "pageInfo", "endCursor");
      more = at(left, "visits", "pageInfo", "hasNextPage");
    }
  }
}
