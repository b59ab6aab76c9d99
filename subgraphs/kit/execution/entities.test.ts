import { eq, operationDigest, permitWrite, principal } from "@lgsp/policies";
import { parse } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { clinicSector, personalIdOf } from "../testing/clinic/sector.ts";
import { at, codesOf, listAt } from "./testing/answer.ts";
import { doctor, now, officer, openClinic, type Clinic } from "./testing/clinic.ts";
import { clinicRules } from "./testing/rules.ts";

let clinic: Clinic;
beforeAll(async () => {
  clinic = await openClinic(clinicRules);
});
afterAll(() => clinic.close());

const entities = (representations: readonly unknown[], selection: string) =>
  clinic.ask({
    principal: officer,
    purpose: "residence-management",
    query: `query($r: [_Any!]!) { _entities(representations: $r) { __typename ${selection} } }`,
    variables: { r: representations },
  });
const citizen = (index: number) => ({
  __typename: "Citizen",
  id: clinic.keys.reference("Citizen", [personalIdOf(index)]),
});

describe("entities", () => {
  it("come back in the order asked for, twice where asked twice, null where there is none", async () => {
    const wanted = [citizen(9), citizen(4), citizen(9), citizen(7_777), citizen(0)];
    const answer = await entities(wanted, `... on Citizen { lgsp__key_id: id personalId }`);
    expect(listAt(answer, "_entities")).toEqual(
      [9, 4, 9, undefined, 0].map((index) =>
        index === undefined
          ? null
          : { __typename: "Citizen", lgsp__key_id: citizen(index).id, personalId: personalIdOf(index) },
      ),
    );
    expect(clinic.statements).toHaveLength(1);
  });

  it("of several types and of composite keys take one statement a type", async () => {
    const visit = (index: number, no: number) => ({
      __typename: "Visit",
      id: clinic.keys.reference("Visit", [personalIdOf(index), String(no)]),
    });
    const answer = await entities(
      [visit(3, 2), { __typename: "Clinic", clinicCode: "PK003" }, visit(2, 1), visit(2, 9), citizen(1)],
      `... on Visit { id visitNo } ... on Clinic { name } ... on Citizen { fullName }`,
    );
    expect(listAt(answer, "_entities").map((row) => JSON.stringify(row))).toEqual([
      expect.stringContaining(`"visitNo":2`),
      expect.stringContaining(`"name":"Phòng khám`),
      expect.stringContaining(`"visitNo":1`),
      "null",
      expect.stringContaining("fullName"),
    ]);
    expect(clinic.statements).toHaveLength(3);
  });

  it.each([
    ["a personal number", () => ({ __typename: "Citizen", id: personalIdOf(3) })],
    [
      "a reference of another type",
      () => ({ __typename: "Citizen", id: clinic.keys.reference("Visit", [personalIdOf(3), "1"]) }),
    ],
    ["a truncated reference", () => ({ __typename: "Citizen", id: citizen(3).id.slice(0, -1) })],
    ["nothing", () => ({ __typename: "Citizen" })],
    ["a list", () => ({ __typename: "Clinic", clinicCode: ["PK003"] })],
  ])("named by %s are absent and cost no statement", async (_, forged) => {
    const answer = await entities([forged()], `... on Citizen { fullName } ... on Clinic { name }`);
    expect(answer.data).toEqual({ _entities: [null] });
    expect(clinic.statements).toEqual([]);
  });

  it("of another sector get what this one adds; a code meant at another date gets none of today's rows", async () => {
    const unit = (on: string) => ({ __typename: "AdministrativeUnit", code: "21001", on });
    const answer = await entities(
      [unit("2026-11-24"), unit("2024-01-01")],
      `... on AdministrativeUnit { code on clinics { totalCount nodes { name } } }`,
    );
    expect(at(answer, "_entities", 0, "clinics", "totalCount")).toBe(4);
    expect(at(answer, "_entities", 1)).toMatchObject({ on: "2024-01-01", clinics: { nodes: [], totalCount: 0 } });
    expect(clinic.statements).toHaveLength(2);
  });
});

describe("the assertion", () => {
  const call = async (change: Record<string, unknown>) => {
    const text = `{ _service { sdl } }`;
    return clinic.sector.execute({
      document: parse(text),
      text,
      variables: {},
      assertion: {
        requestId: "r",
        asking: { principal: officer, purpose: "residence-management" },
        policyDigest: "",
        audience: "clinic",
        operationDigest: operationDigest(text, undefined, {}),
        expiresAt: now.getTime() / 1000 + 60,
        id: "a",
        released: [],
        ...change,
      },
    });
  };
  it("opens the service", async () => expect((await call({})).data).toHaveProperty("_service.sdl"));
  it.each([
    ["for another sector", { audience: "population" }],
    ["that has expired", { expiresAt: now.getTime() / 1000 - 60 }],
    ["that lives too long", { expiresAt: now.getTime() / 1000 + 3_600 }],
    ["that never expires", { expiresAt: Number.NaN }],
    ["about another operation", { operationDigest: "x" }],
  ])("%s gets nothing", async (_, change) => {
    const answer = await call(change);
    expect(answer.data).toBeUndefined();
    expect(codesOf(answer)).toEqual(["ASSERTION_INVALID"]);
  });
});

describe("a hand-written resolver", () => {
  let own: Clinic;
  beforeAll(async () => {
    own = await openClinic(
      [
        ...clinicRules,
        permitWrite({
          id: "clinic.touch",
          who: { roles: ["officer"] },
          purposes: ["residence-management"],
          on: { mutation: "touchVisit" },
          because: "fixture",
        }),
        permitWrite({
          id: "clinic.touch-own-facility",
          who: { roles: ["doctor"] },
          purposes: ["treatment"],
          on: { mutation: "touchVisit" },
          where: eq("clinic", principal("facility")),
          because: "fixture",
        }),
      ],
      120,
      {
        ...clinicSector,
        folder: new URL("testing/custom/sector.ts", import.meta.url).href,
        resolvers: {
          Query: {
            latestVisits: async () => ({
              keys: [
                [personalIdOf(3), "2"],
                [personalIdOf(1), "1"],
                ["nobody", "1"],
              ],
            }),
          },
          Mutation: {
            touchVisit: async ({ citizen: index }, { db }) => {
              const key = [personalIdOf(Number(index)), "1"];
              await db
                .updateTable("visit")
                .set({ cost: 777 })
                .where("personal_id", "=", key[0] ?? "")
                .where("visit_no", "=", 1)
                .execute();
              return { keys: [key] };
            },
          },
        },
      },
    );
  });
  afterAll(() => own.close());

  it("names rows, which come through the same row rules and in its order", async () => {
    const query = `{ latestVisits { visitNo citizen { personalId } } }`;
    const answer = await own.ask({ principal: officer, purpose: "residence-management", query });
    expect(at(answer, "latestVisits")).toEqual([
      { visitNo: 2, citizen: { personalId: personalIdOf(3) } },
      { visitNo: 1, citizen: { personalId: personalIdOf(1) } },
    ]);
    const doctors = await own.ask({ principal: doctor, purpose: "treatment", query: `{ latestVisits { visitNo } }` });
    expect(listAt(doctors, "latestVisits").length).toBeLessThan(2);
  });

  const touch = (index: number) => `mutation { touchVisit(citizen: ${index}) { id } }`;
  const touched = async (index: number): Promise<boolean> => {
    const query = `query($id: ID!) { visit(id: $id) { cost } }`;
    const variables = { id: own.keys.reference("Visit", [personalIdOf(index), "1"]) };
    const answer = await own.ask({ principal: officer, purpose: "residence-management", query, variables });
    return at(answer, "visit", "cost") === 777;
  };

  it("of a mutation runs with the right to write and not without", async () => {
    const allowed = await own.ask({ principal: officer, purpose: "residence-management", query: touch(1) });
    expect(allowed.errors).toBeUndefined();
    expect(await touched(1)).toBe(true);
    const refused = await own.ask({ principal: doctor, purpose: "open-data", query: touch(3) });
    expect(codesOf(refused)).toEqual(["MUTATION_DENIED"]);
    expect(await touched(3)).toBe(false);
  });

  it("of a mutation is rolled back where the right does not hold on the row it wrote", async () => {
    // visit 1 of person i is at clinic i % 12; the doctor's is PK001
    const foreign = await own.ask({ principal: doctor, purpose: "treatment", query: touch(2) });
    expect(codesOf(foreign)).toEqual(["MUTATION_DENIED"]);
    expect(await touched(2)).toBe(false);
    const hers = await own.ask({ principal: doctor, purpose: "treatment", query: touch(13) });
    expect(hers.errors).toBeUndefined();
    expect(await touched(13)).toBe(true);
  });
});
