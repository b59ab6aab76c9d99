import {
  decide,
  eq,
  oneOf,
  permit,
  permitMasked,
  permitPredicate,
  principal,
  released,
  type Principal,
  type Purpose,
  type SectorAnswer,
} from "@lgsp/policies";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readModel } from "../../schema/read-model.ts";
import { clinicSector, personalIdOf } from "../../testing/clinic/sector.ts";
import { harbourSector } from "../../testing/harbour/sector.ts";
import { clerk, doctor, officer, openClinic, statistician, type Clinic } from "../testing/clinic.ts";
import { entityQuestions, questions } from "../testing/questions.ts";
import { clinicRules } from "../testing/rules.ts";

/**
 * The compiled way and graphql-js give the same answer to every operation: data, errors with their places, and the
 * receipt, statements included. Whoever asks: everything, under masks, under row rights, nothing at all.
 */

const purposes = ["treatment"] as const satisfies readonly Purpose[];
const treatment = { who: { roles: ["doctor"] }, purposes, because: "fixture" } as const;
const atHerClinic = eq("clinic", principal("facility"));
const rules = [
  ...clinicRules,
  permit({ ...treatment, id: "clinic.own-clinic", on: { type: "Visit", fields: ["clinic"] }, where: atHerClinic }),
  permitMasked("CHAPTER", { ...treatment, id: "clinic.all-chapters", on: { type: "Visit", fields: ["diagnoses"] } }),
  permitPredicate({
    ...treatment,
    id: "clinic.find-visits",
    on: { type: "Visit", fields: ["citizen", "diagnoses", "startedAt", "cost"] },
    where: atHerClinic,
  }),
  permit({ ...treatment, id: "clinic.from-clinic", on: { type: "Clinic", fields: ["visits"] } }),
  permit({
    ...treatment,
    id: "clinic.from-patient",
    on: { type: "Citizen", fields: ["visits"] },
    where: oneOf("personalId", released("registry")),
  }),
];

const ownCommune = { who: { roles: ["clerk"] }, purposes: ["administrative-procedure"], because: "fixture" } as const;
const inCommune = eq("commune", principal("commune"));
/** A way back that only some of the rows which the asker sees have. */
const someWayBack = [
  permit({
    ...ownCommune,
    id: "clinic.clerk-visits-of",
    on: { type: "Citizen", fields: ["visits"] },
    where: inCommune,
  }),
  permit({ ...ownCommune, id: "clinic.clerk-visits", on: { type: "Visit", fields: ["visitNo", "citizen", "clinic"] } }),
];

const patients = Array.from({ length: 40 }, (_, index) => personalIdOf(index));
const askers: readonly (readonly [string, Principal, Purpose, readonly string[]])[] = [
  ["an officer", officer, "residence-management", []],
  ["a clerk", clerk, "administrative-procedure", []],
  ["a doctor with released patients", doctor, "treatment", patients],
  ["a doctor", doctor, "treatment", []],
  ["a statistician", statistician, "statistics", []],
  ["whoever wants open data", statistician, "open-data", []],
];

const model = readModel(clinicSector);
let interpreted: Clinic;
let compiled: Clinic;
let left = 0;
beforeAll(async () => {
  const onInterpreted = (): void => void (left += 1);
  interpreted = await openClinic([...rules, ...someWayBack], 120, clinicSector, undefined, { interpreted: true });
  compiled = await openClinic([...rules, ...someWayBack], 120, clinicSector, undefined, { onInterpreted });
});
afterAll(() => Promise.all([interpreted.close(), compiled.close()]));

const valuesOf = ({ keys }: Clinic) => {
  const references = [1, 3, 6, 13].map((index) => keys.reference("Citizen", [personalIdOf(index)]));
  const visits = [1, 3, 13].map((index) => keys.reference("Visit", [personalIdOf(index), "1"]));
  const codes = ["21001", "21002", "PK001", "PK003", "PK007", "F", "M"];
  return {
    String: ["Nguyễn", "an", "B20", "A90", "051000000003"].map((text) => JSON.stringify(text)),
    ID: [...references, ...visits, ...codes].map((text) => JSON.stringify(text)),
    Date: [`"1958"`, `"1990-05-15"`],
    DateTime: [`"2021-05-11T08:30:00Z"`],
    Int: ["0", "7", "28"],
    Money: ["37000", "2500000"],
    Boolean: ["true", "false"],
  };
};

/** Rows that are there, twice, hidden, forged, of no type that the sector has. */
const representations = (keys: Clinic["keys"]) =>
  fc.array(
    fc.oneof(
      fc.nat(130).map((index) => ({ __typename: "Citizen", id: keys.reference("Citizen", [personalIdOf(index)]) })),
      fc.nat(130).map((index) => ({ __typename: "Visit", id: keys.reference("Visit", [personalIdOf(index), "1"]) })),
      fc.nat(13).map((index) => ({ __typename: "Clinic", clinicCode: `PK0${String(index).padStart(2, "0")}` })),
      fc
        .record({ code: fc.constantFrom("21001", "21002", "99999"), on: fc.constantFrom("2026-11-24", "2010-01-01") })
        .map((key) => ({ __typename: "AdministrativeUnit", ...key })),
      fc.constantFrom<Readonly<Record<string, unknown>>>(
        { __typename: "Agency", code: "H48.10" },
        { __typename: "Citizen", id: "forged" },
        { __typename: "Citizen" },
      ),
    ),
    { maxLength: 12 },
  );

/** The hub takes what is denied out of an operation before it plans it; one that is not so trimmed is an error here. */
const mostly = (trimmed: fc.Arbitrary<string>, untrimmed: fc.Arbitrary<string>) =>
  fc.oneof({ weight: 4, arbitrary: trimmed }, { weight: 1, arbitrary: untrimmed });

/** Errors of two root fields come in the order in which their scans end. */
const inOrder = ({ errors = [], ...answer }: SectorAnswer) => ({
  ...answer,
  errors: errors.map((error) => JSON.stringify(error)).toSorted(),
});

const releasing = (clinic: Clinic, who: Principal, purpose: Purpose, persons: readonly string[]) => [
  clinic.keys.signRelease(
    { requestId: "request-1", subject: who.subject, purpose },
    "registry",
    persons.map((person) => clinic.keys.reference("Citizen", [person])),
  ),
];

/** Operations that the compiled way has to answer in each run, with something in them. */
const fewest = 50;

describe.each(askers)("what %s gets", (_, who, purpose, persons) => {
  const keeps = (type: string, field: string): boolean => {
    const decision = decide(compiled.bundle, who, purpose);
    const root = Object.values(model.tables).find(({ roots }) => roots.one === field || roots.list === field);
    if (type === "Query") return root !== undefined && decision.rows(root.type).kind !== "none";
    if (field === "id" || field === "clinicCode" || model.tables[type]?.fields[field] === undefined) return true;
    return decision.field(type, field).effect !== "DENY";
  };
  let answered = 0;

  const both = async (query: string, variables: Readonly<Record<string, unknown>> = {}) => {
    const answers: SectorAnswer[] = [];
    left = 0;
    for (const clinic of [interpreted, compiled])
      answers.push(
        await clinic.ask({
          principal: who,
          purpose,
          query,
          variables,
          released: releasing(clinic, who, purpose, persons),
        }),
      );
    const [right, ours] = answers;
    if (right === undefined || ours === undefined) throw new TypeError("two were asked");
    if (left === 0 && JSON.stringify(ours.data ?? null).length > 60) answered += 1;
    return { right: inOrder(right), ours: inOrder(ours) };
  };

  it("is the same for lists and rows by key", { timeout: 60_000 }, async () => {
    answered = 0;
    await fc.assert(
      fc.asyncProperty(
        mostly(questions(model.sdl, valuesOf(interpreted), keeps), questions(model.sdl, valuesOf(interpreted))),
        async (query) => {
          const { right, ours } = await both(query);
          expect(ours).toEqual(right);
        },
      ),
      { numRuns: 300 },
    );
    expect(answered).toBeGreaterThan(fewest);
  });

  it("is the same for entities", { timeout: 60_000 }, async () => {
    const types = ["Citizen", "Visit", "Clinic", "AdministrativeUnit", "Agency"];
    answered = 0;
    const asked = fc.tuple(
      mostly(
        entityQuestions(model.sdl, types, valuesOf(interpreted), keeps),
        entityQuestions(model.sdl, types, valuesOf(interpreted), () => true),
      ),
      representations(interpreted.keys),
    );
    await fc.assert(
      fc.asyncProperty(asked, async ([query, named]) => {
        const { right, ours } = await both(query, { representations: named });
        expect(ours).toEqual(right);
      }),
      { numRuns: 300 },
    );
    expect(answered).toBeGreaterThan(fewest);
  });
});

it("and it is the compiled way that answers", async () => {
  left = 0;
  const ask = (query: string, variables = {}) =>
    compiled.ask({ principal: officer, purpose: "residence-management", query, variables });
  const page = `citizens(first: 50) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node { id } } nodes {
    fullName sex { code label } address { text } commune { code } visits(first: 2) { nodes { diagnoses clinic { name } } } } }`;
  const representations = [{ __typename: "AdministrativeUnit", code: "21001", on: "2026-11-24" }];
  expect(await ask(`{ ${page} }`)).not.toHaveProperty("errors");
  const entities = `query($r: [_Any!]!) { _entities(representations: $r) {
    ... on AdministrativeUnit { clinics { nodes { name visits { totalCount } } } } } }`;
  expect(await ask(entities, { r: representations })).not.toHaveProperty("errors");
  expect(left).toBe(0);
});

it("a relation to a person of another sector releases her, as graphql-js does it", async () => {
  const everything = {
    who: { roles: ["officer"] },
    purposes: ["residence-management"],
    because: "fixture",
    id: "harbour.officer",
    on: { type: "Boat", fields: ["number", "owner"] },
  } as const;
  const harbours = [{ interpreted: true }, {}].map((options) =>
    openClinic([permit(everything)], 100, harbourSector(), undefined, options),
  );
  const answers = [];
  for (const opening of harbours) {
    const harbour = await opening;
    const query = "{ boats(first: 5) { nodes { number owner { __typename } } } }";
    answers.push(await harbour.ask({ principal: officer, purpose: "residence-management", query }));
    await harbour.close();
  }
  const [right, ours] = answers;
  expect(right?.extensions?.receipt?.released?.references).toHaveLength(5);
  expect(ours).toEqual(right);
});
