import { afterAll, beforeAll, expect, test } from "vitest";
import { askingAs } from "../ask-sector.ts";
import { openSampleSector, type SampleSector } from "../sample-sector.ts";

let justice: SampleSector;
beforeAll(async () => {
  justice = await openSampleSector("justice");
});
afterAll(() => justice.close());

const justiceOfficer = askingAs("judicial-administration", { kind: "official", roles: ["justice-officer"] });

const count = async (sql: string, ...parameters: readonly (string | undefined)[]): Promise<number> => {
  const [row] = await justice.source.read({ sql, parameters: parameters.map((value) => value ?? "") });
  return Number(row?.["n"]);
};

test("a parent finds the birth records of her children, and those of nobody else's", async () => {
  const answer = await justice.askAs(
    "citizen",
    `{ civilStatusRecords(first: 100, filter: {}) { nodes { kind { code } relatives { nodes { citizen { id } role { code } } } } } }`,
  );
  expect(answer.errors).toBeUndefined();
  const me = justice.attributes["personalId"];
  const expected = await count(
    `select count(*) as n from civil_status_record r where subject_personal_id = ? or exists (
       select 1 from civil_status_relative p where p.register_no = r.register_no and p.commune_code = r.commune_code
         and p.year = r.year and p.personal_id = ?)`,
    me,
    me,
  );
  expect(expected).toBeGreaterThan(1);
  expect(JSON.stringify(answer.data).match(/"kind":/g)).toHaveLength(expected);
  expect(JSON.stringify(answer.data)).toMatch(/"code":"(MOTHER|FATHER)"/);
});

test("the cause of a death is for the commune that registered it, and is not selected for police or department", async () => {
  const question = `{ civilStatusRecords(first: 100, filter: { kind: { eq: "DEATH" } }) { nodes { causeOfDeath { code } } } }`;
  const asPolice = await justice.askAs("population-officer", question);
  const asDepartment = await justice.ask(justiceOfficer, question);
  for (const answer of [asPolice, asDepartment]) {
    expect(answer.errors?.map(({ extensions }) => extensions?.["code"])).toContain("FIELD_DENIED");
    expect(JSON.stringify(answer.data)).not.toMatch(/"code":/);
    expect(justice.statements.join()).not.toContain("cause_of_death");
  }
});

test("the tax office learns of land sold and its price, never of other contracts nor of the number of an act", async () => {
  const answer = await justice.askAs(
    "tax-system",
    "{ notarialActs(first: 100) { nodes { assetKind { code } value actNo } } }",
  );
  const kinds = new Set([...JSON.stringify(answer.data).matchAll(/"code":"(\w+)"/g)].map(([, kind]) => kind));
  expect(kinds).toEqual(new Set(["LAND"]));
  expect(answer.errors?.[0]?.extensions?.["coordinate"]).toBe("NotarialAct.actNo");
  expect(JSON.stringify(answer.data)).toMatch(/"value":\d+/);
});

test("acts about a parcel are found from the parcel, whose sheet and number arrive as numbers", async () => {
  const [sold] = await justice.source.read({
    sql: "select * from notarial_act where parcel_no is not null limit 1",
    parameters: [],
  });
  const answer = await justice.askAs(
    "tax-system",
    `query($r: [_Any!]!) { _entities(representations: $r) { ... on LandParcel { notarialActs { nodes {
       value parcel { communeCode mapSheetNo parcelNo } } } } } }`,
    {
      r: [
        {
          __typename: "LandParcel",
          communeCode: sold?.["parcel_commune_code"],
          mapSheetNo: Number(sold?.["parcel_map_sheet_no"]),
          parcelNo: Number(sold?.["parcel_no"]),
        },
      ],
    },
  );
  expect(answer.errors).toBeUndefined();
  expect(JSON.stringify(answer.data)).toContain(`"value":${String(sold?.["value"])}`);
  expect(JSON.stringify(answer.data)).toContain(`"parcelNo":${String(sold?.["parcel_no"])}`);
});

test("the registrar knows what firms were fined for, and cannot find out whether a person was", async () => {
  const question =
    "{ administrativeViolations(first: 100) { totalCount nodes { field { code } fine offenderEnterprise { enterpriseCode } } } }";
  const answer = await justice.askAs("business-registrar", question);
  const firms = await count("select count(*) as n from administrative_violation where offender_personal_id is null");
  expect(firms).toBeGreaterThan(5);
  expect(answer.data).toMatchObject({ administrativeViolations: { totalCount: firms } });
  const [fined] = await justice.source.read({
    sql: "select decision_no from administrative_violation where offender_personal_id is not null limit 1",
    parameters: [],
  });
  const probe = await justice.askAs(
    "business-registrar",
    "query($no: ID!) { administrativeViolations(filter: { decisionNo: { eq: $no } }) { totalCount } }",
    { no: fined?.["decision_no"] },
  );
  expect(probe.data).toEqual({ administrativeViolations: { totalCount: 0 } });
});

test("the department finds open cases by their ground; a statistician counts them and sees none", async () => {
  const answer = await justice.ask(
    justiceOfficer,
    `{ legalAidCases(first: 100, filter: { eligibility: { in: ["POOR", "NEAR_POOR"] } }) { totalCount nodes { citizen { id } } } }`,
  );
  expect(answer.errors).toBeUndefined();
  const expected = await count("select count(*) as n from legal_aid_case where eligibility in ('POOR', 'NEAR_POOR')");
  expect(expected).toBeGreaterThan(0);
  expect(answer.data).toMatchObject({ legalAidCases: { totalCount: expected } });
  const rows = await justice.askAs("statistician", "{ legalAidCases { nodes { id } } }");
  expect(rows.errors?.[0]?.extensions?.["code"]).toBe("FIELD_DENIED");
  const counts = await justice.askAs("statistician", "{ legalAidCaseAggregate(groupBy: [ELIGIBILITY]) { total } }");
  expect(counts.errors).toBeUndefined();
});
