import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { personalIdOf } from "../testing/clinic/sector.ts";
import { clerk, officer, openClinic, type Clinic } from "./testing/clinic.ts";
import { clinicRules } from "./testing/rules.ts";

let clinic: Clinic;
beforeAll(async () => {
  clinic = await openClinic(clinicRules);
});
afterAll(() => clinic.close());

const asOfficer = (query: string, variables = {}) =>
  clinic.ask({ principal: officer, purpose: "residence-management", query, variables });
const asClerk = (query: string, variables = {}) =>
  clinic.ask({ principal: clerk, purpose: "administrative-procedure", query, variables });

describe("lists", () => {
  it("answers a page with relations on both sides, one statement per level", async () => {
    const answer = await asOfficer(
      `{ citizens(first: 3, filter: { sex: { eq: "F" } }) { totalCount pageInfo { hasNextPage } nodes { id fullName sex { code label } commune { code on } address { text communeCode } visits(first: 2) { nodes { id clinic { clinicCode name } diagnoses } } } } }`,
    );
    console.log(JSON.stringify(answer, null, 1), clinic.statements);
    expect(answer.errors).toBeUndefined();
    expect(clinic.statements).toHaveLength(4);
  });
  it("masks", async () => {
    const answer = await asClerk(`{ citizens(first: 5) { nodes { fullName phone dateOfBirth sex { code } } } }`);
    console.log(JSON.stringify(answer, null, 1), clinic.statements);
  });
  it("entity", async () => {
    const answer = await asOfficer(
      `query($r: [_Any!]!) { _entities(representations: $r) { ... on Citizen { id fullName } ... on AdministrativeUnit { code on clinics { nodes { name } } } } }`,
      {
        r: [
          { __typename: "Citizen", id: clinic.keys.reference("Citizen", [personalIdOf(3)]) },
          { __typename: "AdministrativeUnit", code: "21001", on: "2026-11-24" },
          { __typename: "Citizen", id: "Aforged" },
        ],
      },
    );
    console.log(JSON.stringify(answer, null, 1), clinic.statements);
  });
});
