import type { SectorAnswer } from "@lgsp/policies";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { personalIdOf } from "../testing/clinic/sector.ts";
import { at, codesOf } from "./testing/answer.ts";
import { officer, openClinic, type Clinic } from "./testing/clinic.ts";
import { clinicRules } from "./testing/rules.ts";

let clinic: Clinic;
beforeAll(async () => {
  clinic = await openClinic(clinicRules);
});
afterAll(() => clinic.close());

const ask = (query: string, variables: Record<string, unknown> = {}) =>
  clinic.ask({ principal: officer, purpose: "residence-management", query, variables });
const personsOf = ({ extensions }: SectorAnswer) => extensions?.receipt?.persons;
const pseudonyms = (...people: readonly number[]) =>
  people.map((index) => clinic.keys.personPseudonym(personalIdOf(index))).toSorted();
const reference = (index: number) => clinic.keys.reference("Citizen", [personalIdOf(index)]);

describe("the receipt names the person", () => {
  it("of a row of which only the reference is asked for", async () => {
    const answer = await ask(`query($id: ID!) { visit(id: $id) { id } }`, {
      id: clinic.keys.reference("Visit", [personalIdOf(3), "1"]),
    });
    expect(personsOf(answer)).toEqual(pseudonyms(3));
  });

  it("whom a filter names, also when there is no such row", async () => {
    const query = `query($who: ID!) { visits(filter: { citizen: { eq: $who }, diagnoses: { has: "B20" } }) { totalCount } }`;
    const answer = await ask(query, { who: reference(3) });
    expect(at(answer, "visits", "totalCount")).toBe(0);
    expect(personsOf(answer)).toEqual(pseudonyms(3));
    const byNumber = `query($no: String!) { citizens(filter: { not: { personalId: { eq: $no } } }) { totalCount } }`;
    expect(personsOf(await ask(byNumber, { no: personalIdOf(5) }))).toEqual(pseudonyms(5));
  });

  it("whom a count counts, when she is found by personal fields", async () => {
    const found = `{ citizens(filter: { dateOfBirth: { gte: "1951-02-15", lte: "1951-02-15" }, sex: { eq: "M" } }) { totalCount } }`;
    const answer = await ask(found);
    expect(at(answer, "citizens", "totalCount")).toBe(1);
    expect(personsOf(answer)).toEqual(pseudonyms(1));
    expect(personsOf(await ask(`{ citizens { totalCount } }`))).toEqual([]);
  });

  it("whom small cells count, and nobody for large ones", async () => {
    const each = await ask(`{ citizenAggregate(groupBy: [PERSONAL_ID, SEX]) { groups { count } } }`);
    expect(personsOf(each)).toHaveLength(120);
    expect(personsOf(await ask(`{ citizenAggregate(groupBy: [SEX]) { groups { count } } }`))).toEqual([]);
    const one = `query($no: String!) { citizenAggregate(filter: { personalId: { eq: $no } }, groupBy: [SEX]) { total } }`;
    const answer = await ask(one, { no: personalIdOf(9) });
    expect(codesOf(answer)).toEqual([]);
    expect(personsOf(answer)).toEqual(pseudonyms(9));
  });
});
