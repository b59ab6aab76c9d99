import { eq, permit, permitMasked, principal, type Principal } from "@lgsp/policies";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { personalIdOf } from "../../testing/clinic/sector.ts";
import { listAt } from "../testing/answer.ts";
import { clerk, doctor, openClinic, type Clinic } from "../testing/clinic.ts";
import { clinicRules } from "../testing/rules.ts";

/** Statements outlive a call and serve the next asker of the same class: nothing of the one before may be in them. */

const treatment = { who: { roles: ["doctor"] }, purposes: ["treatment"], because: "fixture" } as const;
const rules = [
  ...clinicRules,
  permitMasked("HASH", { ...treatment, id: "clinic.hashed", on: { type: "Citizen", fields: ["personalId"] } }),
  permit({
    ...treatment,
    id: "clinic.visits-here",
    on: { type: "Citizen", fields: ["visits"] },
    where: eq("commune", principal("commune")),
  }),
];

let clinic: Clinic;
beforeAll(async () => {
  clinic = await openClinic(rules);
});
afterAll(() => clinic.close());

const clerkOf = (commune: string): Principal => ({ ...clerk, subject: `clerk-${commune}`, attributes: { commune } });

describe("a statement that is kept", () => {
  it("gives each of two clerks the rows of her own commune, in turn", async () => {
    for (const commune of ["21001", "21002", "21001", "21003", "21002"]) {
      const answer = await clinic.ask({
        principal: clerkOf(commune),
        purpose: "administrative-procedure",
        query: "{ citizens(first: 100) { nodes { fullName commune { code } } } }",
      });
      const seen = listAt(answer, "citizens", "nodes").filter(
        (row) => JSON.stringify(row) !== `{"fullName":null,"commune":null}`,
      );
      expect(seen.length).toBeGreaterThan(10);
      for (const row of seen) expect(row).toMatchObject({ commune: { code: commune } });
    }
  });

  it("shows a doctor the patients released to her, and to the next one hers", async () => {
    const patientsOf = async (persons: readonly string[]) => {
      const binding = { requestId: "request-1", subject: doctor.subject, purpose: "treatment" };
      const references = persons.map((person) => clinic.keys.reference("Citizen", [person]));
      const representations = [1, 2, 3].map((index) => ({
        __typename: "Citizen",
        id: clinic.keys.reference("Citizen", [personalIdOf(index)]),
      }));
      const answer = await clinic.ask({
        principal: doctor,
        purpose: "treatment",
        query: "query($r: [_Any!]!) { _entities(representations: $r) { ... on Citizen { fullName } } }",
        variables: { r: representations },
        released: [clinic.keys.signRelease(binding, "registry", references)],
      });
      return listAt(answer, "_entities").map((row) => !JSON.stringify(row).includes("null"));
    };
    expect(await patientsOf([personalIdOf(1), personalIdOf(2)])).toEqual([true, true, false]);
    expect(await patientsOf([personalIdOf(2), personalIdOf(3)])).toEqual([false, true, true]);
    expect(await patientsOf([])).toEqual([false, false, false]);
    expect(await patientsOf([personalIdOf(1), personalIdOf(2)])).toEqual([true, true, false]);
  });

  it("hashes for each organisation with its own key", async () => {
    const hashesOf = async (organisation: string) => {
      const query = "{ citizens(first: 5) { nodes { personalId } } }";
      const answer = await clinic.ask({ principal: { ...doctor, organisation }, purpose: "treatment", query });
      return JSON.stringify(answer.data);
    };
    const one = await hashesOf("PK001");
    expect(await hashesOf("PK002")).not.toBe(one);
    expect(await hashesOf("PK001")).toBe(one);
  });

  it("is asked with the keys of each call, one or many", async () => {
    const namesOf = async (...indices: readonly number[]) => {
      const answer = await clinic.ask({
        principal: clerkOf("21001"),
        purpose: "administrative-procedure",
        query: "query($r: [_Any!]!) { _entities(representations: $r) { ... on Clinic { clinicCode } } }",
        variables: { r: indices.map((index) => ({ __typename: "Clinic", clinicCode: `PK00${index}` })) },
      });
      return listAt(answer, "_entities");
    };
    const coded = (...indices: readonly number[]) => indices.map((index) => ({ clinicCode: `PK00${index}` }));
    for (const asked of [[1], [2], [3, 4], [5, 6, 7], [1]]) expect(await namesOf(...asked)).toEqual(coded(...asked));
  });
});
