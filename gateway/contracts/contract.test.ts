import { anonymous, buildBundle, parseContract, type Contract, type Principal } from "@lgsp/policies";
import fc from "fast-check";
import { buildASTSchema, Kind, parse } from "graphql";
import { describe, expect, test } from "vitest";
import { Recorded } from "../../audit/ledger.ts";
import type { HubOptions } from "../hub.ts";
import { isRecord } from "../json.ts";
import { testBundle } from "../testing/bundle.ts";
import { testHub, testLedger, type AskOptions } from "../testing/test-hub.ts";

const contractText = `
title: Hồ sơ sức khỏe cho Bộ · Health records for a ministry
consumer: { organisation: MINISTRY, agreement: A-1, kind: official, roles: [doctor] }
purposes: [treatment]
because: thỏa thuận A-1
types:
  Citizen: { key: id, fields: [id, fullName, father, healthRecord] }
  HealthRecord: { key: id, fields: [id, bloodType, citizen] }
queries: [citizen, citizens]
`;
const contract = parseContract(contractText, "ministry");
const rules = testBundle.rules.filter(({ id }) => !id.startsWith("base."));
const bundleOf = (...contracts: readonly Contract[]) => buildBundle(testBundle.facts, rules, contracts);

const doctor: Principal = {
  ...anonymous,
  kind: "official",
  subject: "doctor",
  organisation: "MINISTRY",
  roles: ["doctor"],
  purposes: ["treatment"],
  agreements: ["A-1"],
};

async function open(principal: Principal = doctor, options: Partial<HubOptions> = {}) {
  const hub = await testHub(testLedger(Recorded.make), {
    bundle: bundleOf(contract),
    identify: async () => ({ principal }),
    ...options,
  });
  return {
    ...hub,
    ask: (query: string, asking: AskOptions = {}) => hub.ask(query, { path: "/federation/graphql", ...asking }),
  };
}

const entities = (selection: string) =>
  `query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename ${selection} } }`;
const citizen = (id: string) => ({ __typename: "Citizen", id });

describe("what a contract serves", () => {
  test("is a Federation 2 subgraph of its types, fields, arguments and keys, and of nothing else", async () => {
    const { ask } = await open();
    const { data } = await ask(`{ _service { sdl } }`);
    const sdl = isRecord(data) && isRecord(data["_service"]) ? String(data["_service"]["sdl"]) : "";
    const { definitions } = parse(sdl);
    const fieldsOf = (type: string) =>
      definitions.flatMap((node) =>
        node.kind === Kind.OBJECT_TYPE_DEFINITION && node.name.value === type
          ? (node.fields ?? []).map(({ name }) => name.value)
          : [],
      );
    expect(sdl).toContain('type Citizen @key(fields: "id")');
    expect(fieldsOf("Citizen")).toEqual(["id", "healthRecord", "fullName", "father"]);
    expect(fieldsOf("Query")).toEqual(["citizen", "citizens"]);
    expect(sdl).toMatch(/citizens\(first: Int = 20\): CitizenConnection/);
    expect(sdl).not.toMatch(/phone|dateOfBirth|commune|allergies|Aggregate|Filter|Order|AdministrativeUnit|lgsp__/);
  });

  test.each([
    ["an anonymous caller", anonymous],
    ["another organisation under the same agreement", { ...doctor, organisation: "OTHER" }],
    ["the organisation without the agreement", { ...doctor, agreements: [] }],
    ["the organisation for another purpose", { ...doctor, purposes: ["statistics"] as const }],
  ])("is not served to %s: no schema, whatever is asked", async (_, principal: Principal) => {
    const { ask, population, health } = await open(principal);
    for (const query of [
      `{ _service { sdl } }`,
      `{ __schema { types { name } } }`,
      `{ __typename }`,
      `{ _entities(representations: []) { __typename } }`,
      `{ nonsense }`,
    ]) {
      const { status, codes, data, text } = await ask(query);
      expect({ status, codes, data }).toEqual({ status: 403, codes: ["CONTRACT_MISSING"], data: undefined });
      expect(text).not.toMatch(/Citizen|healthRecord|ministry|A-1/);
    }
    expect([...population.calls, ...health.calls]).toEqual([]);
  });

  test("is under its own agreement alone: what another agreement of the caller allows is not to be had", async () => {
    const other = { ...doctor, roles: ["other", "doctor"], agreements: ["A-1", "A-2"] };
    const asked: unknown[] = [];
    const { ask, population } = await open(other);
    await ask(`{ citizen(id: "p1") { fullName } }`);
    for (const { assertion } of population.calls) asked.push(assertion.asking.principal.agreements);
    expect(asked).toEqual([["A-1"]]);
  });

  test("two contracts that would apply to the same caller are refused when the policy is built", () => {
    expect(() => bundleOf(contract, { ...contract, name: "twin" })).toThrow(/twin is for the same consumer/);
  });
});

describe("nothing outside the contract is told", () => {
  const outside = [
    `{ citizen(id: "p1") { phone } }`,
    `{ citizen(id: "p1") { ... on Citizen { x: dateOfBirth } } }`,
    `{ citizen(id: "p1") { ...F } } fragment F on Citizen { commune { code } }`,
    `{ citizens(filter: { phone: { contains: "09" } }) { nodes { id } } }`,
    `{ citizens(orderBy: { field: DATE_OF_BIRTH }) { nodes { id } } }`,
    `{ citizenAggregate { total } }`,
    `{ healthRecord(id: "r-p1") { bloodType } }`,
    `mutation { eraseCitizen(citizen: "p1") { id } }`,
    `{ _entities(representations: [{ __typename: "Citizen", id: "p1" }]) { ... on Citizen { phone } } }`,
    `{ _entities(representations: [{ __typename: "AdministrativeUnit", code: "1" }]) { ... on AdministrativeUnit { code } } }`,
    `{ lgsp__entities_Citizen(representations: [{ __typename: "Citizen", id: "p1" }]) { id } }`,
    `query ($f: ContractRepresentation) { citizen(id: "p1") { id } }`,
  ];
  test.each(outside)("%s", async (query) => {
    const { ask, population, health } = await open();
    const { codes, data, text } = await ask(query);
    expect({ codes, data }).toEqual({ codes: [expect.stringMatching(/^DOCUMENT_INVALID$/)], data: undefined });
    expect([...population.calls, ...health.calls]).toEqual([]);
    // a misspelt name is answered with suggestions of the contract alone
    expect(text.replaceAll(query, "")).not.toMatch(/Did you mean [^?]*(?:phone|dateOfBirth|commune|Administrative)/);
  });

  test("introspection shows the contract", async () => {
    const { ask } = await open();
    const { data } = await ask(
      `{ a: __type(name: "AdministrativeUnit") { name } b: __type(name: "Citizen") { fields { name } } __schema { mutationType { name } types { name } } }`,
    );
    expect(data).toMatchObject({
      a: null,
      b: { fields: [{ name: "id" }, { name: "healthRecord" }, { name: "fullName" }, { name: "father" }] },
      __schema: { mutationType: null },
    });
    expect(JSON.stringify(data)).not.toMatch(/Filter|Order|Aggregate|lgsp__|Mutation"|Contract/);
  });

  test("and the whole graph takes no representations", async () => {
    const { ask } = await open();
    const answer = await ask(entities("... on Citizen { fullName }"), {
      path: "/graphql",
      variables: { representations: [citizen("p1")] },
    });
    expect(answer.codes).toEqual(["DOCUMENT_INVALID"]);
  });
});

describe("entities by the contract's keys", () => {
  test("stand where their representations stood; what is no row, no entity here or no representation is null", async () => {
    const { ask } = await open();
    const representations = [
      citizen("p3"),
      citizen("nobody"),
      { __typename: "HealthRecord", id: "r-p1" },
      { __typename: "AdministrativeUnit", code: "20500", on: "2026-01-01" },
      { __typename: "NoSuchType", id: "p1" },
      { __typename: "Citizen", fullName: "Người 1" },
      { __typename: "Citizen", id: { toString: "p1" } },
      "p1",
      citizen("p1"),
      citizen("p3"),
    ];
    const { data, errors } = await ask(
      entities("... on Citizen { fullName healthRecord { bloodType } } ... on HealthRecord { bloodType }"),
      { variables: { representations } },
    );
    const person = (n: number) => ({
      __typename: "Citizen",
      fullName: `Người ${n}`,
      healthRecord: { bloodType: `O-p${n}` },
    });
    expect(errors).toEqual([]);
    expect(data).toEqual({
      _entities: [
        person(3),
        null,
        { __typename: "HealthRecord", bloodType: "O-p1" },
        null,
        null,
        null,
        null,
        null,
        person(1),
        person(3),
      ],
    });
  });

  test("a row that may not be seen cannot be told from one that does not exist", async () => {
    const { ask, population } = await open();
    const question = entities("... on Citizen { fullName }");
    const absent = await ask(question, { variables: { representations: [citizen("nobody")] } });
    population.answerWith = (honest) => ({ ...honest, data: { _entities: [null] } });
    const hidden = await ask(question, { variables: { representations: [citizen("p1")] } });
    expect(hidden.text).toBe(absent.text);
    expect(hidden.data).toEqual({ _entities: [null] });
  });

  test("however many there are, each sector is asked once a step", async () => {
    const { ask, population, health } = await open();
    const representations = Array.from({ length: 200 }, (_, index) => citizen(`p${(index % 3) + 1}`));
    await ask(entities("... on Citizen { fullName healthRecord { bloodType } }"), { variables: { representations } });
    expect(population.calls).toHaveLength(2);
    expect(health.calls.length).toBeLessThanOrEqual(2);
  });

  test("the answer does not depend on how the question is spelt", async () => {
    const { ask } = await open();
    const variables = { representations: [citizen("p1"), citizen("p2")] };
    const plain = await ask(entities("... on Citizen { fullName }"), { variables });
    const spelt = [
      `query ($representations: [_Any!]!) { ...R } fragment R on Query { _entities(representations: $representations) { ...E } } fragment E on _Entity { __typename ... on Citizen { ...C } } fragment C on Citizen { fullName }`,
      `query ($representations: [_Any!]!, $yes: Boolean = true) { _entities(representations: $representations) { __typename ... on Citizen @include(if: $yes) { fullName } ... on Citizen @skip(if: $yes) { father { id } } } }`,
      `query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename } ... on Query { _entities(representations: $representations) { ... on Citizen { fullName } } } }`,
    ];
    for (const query of spelt) expect((await ask(query, { variables })).data).toEqual(plain.data);
    const aliased = await ask(
      `query ($r: [_Any!]!) { a: _entities(representations: $r) { __typename ... on Citizen { fullName } } b: citizen(id: "p1") { name: fullName } _entities(representations: { __typename: "Citizen", id: "p2" }) { ... on Citizen { id: fullName } } }`,
      { variables: { r: variables.representations } },
    );
    expect(aliased.data).toEqual({
      a: isRecord(plain.data) ? plain.data["_entities"] : undefined,
      b: { name: "Người 1" },
      _entities: [{ id: "Người 2" }],
    });
  });

  test("any batch is answered as its members are alone", async () => {
    const { ask } = await open();
    const question = entities("... on Citizen { fullName } ... on HealthRecord { bloodType }");
    const one = async (representation: unknown) => {
      const { data } = await ask(question, { variables: { representations: [representation] } });
      return isRecord(data) && Array.isArray(data["_entities"]) ? data["_entities"][0] : undefined;
    };
    const value = fc.oneof(fc.constantFrom("p1", "p2", "r-p1", "nobody", ""), fc.jsonValue());
    const representation = fc.oneof(
      fc.record({
        __typename: fc.constantFrom<unknown>("Citizen", "HealthRecord", "AdministrativeUnit", "Query", "__Type", 1),
        id: value,
      }),
      fc.constantFrom("p1", 0, true, {}, { id: "p1" }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(representation, { maxLength: 8 }), async (representations) => {
        const { data } = await ask(question, { variables: { representations } });
        expect(data).toEqual({ _entities: await Promise.all(representations.map(one)) });
      }),
      { numRuns: 30 },
    );
  });

  test("a failing field is told at its entity, in the places of the question", async () => {
    const { ask, health } = await open();
    health.answerWith = (honest) => ({
      ...honest,
      data: { _entities: [{ lgsp__key_id: "p2", healthRecord: null }] },
      errors: [{ message: "", path: ["_entities", 0, "healthRecord"], extensions: { code: "FIELD_DENIED" } }],
    });
    const { data, errors } = await ask(entities("... on Citizen { fullName healthRecord { bloodType } }"), {
      variables: { representations: [citizen("nobody"), citizen("p2")] },
    });
    expect(data).toEqual({
      _entities: [null, { __typename: "Citizen", fullName: "Người 2", healthRecord: null }],
    });
    expect(errors).toMatchObject([
      { path: ["_entities", 1, "healthRecord"], extensions: { code: "FIELD_DENIED", sector: "health" } },
    ]);
  });

  test("when a sector is down the rest is answered, and which part is missing is said", async () => {
    const { ask, health } = await open();
    health.answerWith = () => {
      throw new Error("down");
    };
    const { data, codes, extensions } = await ask(entities("... on Citizen { fullName healthRecord { bloodType } }"), {
      variables: { representations: [citizen("p2")] },
    });
    expect(data).toEqual({ _entities: [{ __typename: "Citizen", fullName: "Người 2", healthRecord: null }] });
    expect(codes).toEqual(["SECTOR_FAILED"]);
    expect(extensions).toMatchObject({ partial: { sectors: ["health"] } });
  });

  test("when their owner is down they are null, and the answer says why", async () => {
    const { ask, population } = await open();
    population.answerWith = () => {
      throw new Error("down");
    };
    const { data, errors, codes } = await ask(entities("... on Citizen { healthRecord { bloodType } }"), {
      variables: { representations: [citizen("p1")] },
    });
    expect({ data, codes, path: errors[0]?.["path"] }).toEqual({
      data: { _entities: [null] },
      codes: ["SECTOR_FAILED"],
      path: ["_entities"],
    });
  });

  test.each([
    ["one row", { _entities: [{ lgsp__key_id: "p1", __typename: "Citizen" }, null] }, ["p1", null]],
    ["every row", null, [null, null]],
  ])("when their owner fails over %s, what is null for that is not passed off as absent", async (_, failing, told) => {
    const { ask, population, ledger } = await open();
    population.answerWith = (honest) => ({
      ...honest,
      data: failing,
      errors: [{ message: "", path: ["_entities", 1], extensions: { code: "DATABASE_BUSY" } }],
    });
    const { data, errors, codes } = await ask(entities("... on Citizen { id }"), {
      variables: { representations: [citizen("p1"), citizen("p2")] },
    });
    expect({ data, codes, path: errors[0]?.["path"] }).toEqual({
      data: { _entities: told.map((id) => (id === null ? null : citizen(id))) },
      codes: ["SECTOR_FAILED"],
      path: ["_entities"],
    });
    expect(ledger.records.at(-1)?.outcome.codes).toEqual(["SECTOR_FAILED"]);
  });

  test("a variable called representations is no way into another argument", async () => {
    const { ask } = await open();
    const { codes } = await ask(`query ($representations: ID!) { citizen(id: $representations) { id } }`, {
      variables: { representations: "p1" },
    });
    expect(codes).toEqual(["NAME_RESERVED"]);
  });
});

test("the record of every answer names the contract, its agreement and what was fetched; a refusal names none", async () => {
  const { ask, ledger } = await open();
  await ask(entities("... on Citizen { fullName }"), { variables: { representations: [citizen("p1")] } });
  await ask(`{ _service { sdl } }`);
  await ask(`{ citizen(id: "p1") { phone } }`);
  const details = { contract: "ministry", agreement: "A-1" };
  expect(ledger.records).toMatchObject([
    { kind: "answer", purpose: "treatment", details, sectors: ["population"], outcome: { status: "OK", http: 200 } },
    { kind: "answer", details, sectors: [], coordinates: [], outcome: { status: "OK" } },
    { kind: "answer", details, sectors: [], outcome: { status: "REFUSED", codes: ["DOCUMENT_INVALID"] } },
  ]);
  expect(ledger.records[0]?.coordinates.map(({ coordinate }) => coordinate)).toContain("Citizen.fullName");
  expect(JSON.stringify(ledger.records)).not.toMatch(/Người|"p1"/);
  const refused = await open(anonymous);
  await refused.ask(`{ _service { sdl } }`);
  expect(refused.ledger.records).toMatchObject([{ outcome: { status: "REFUSED", codes: ["CONTRACT_MISSING"] } }]);
  expect(refused.ledger.records[0]?.details).toBeUndefined();
});

describe("a contract that cannot be kept does not start", () => {
  const change = (from: string, to: string) => parseContract(contractText.replace(from, to), "ministry");
  test.each([
    ["an unknown field", "fullName, father", "fullName, nickname", /Citizen\.nickname: no such field/],
    [
      "an unknown type",
      "HealthRecord: { key",
      "Diagnosis: { fields: [] }\n  HealthRecord: { key",
      /Diagnosis: no such type/,
    ],
    ["an unknown query", "[citizen, citizens]", "[citizen, people]", /people: no such query/],
    ["a personal field that no rule allows", "father, healthRecord", "phone", /Citizen\.phone: no rule could allow it/],
    ["a field that leads out of it", "father, healthRecord", "commune", /leads to AdministrativeUnit/],
    ["a query that leads out of it", "[citizen, citizens]", "[healthRecord, nothing]", /nothing: no such query/],
    [
      "a filter that no rule allows",
      "fields: [id, fullName",
      "filters: [fullName], fields: [id, fullName",
      /filter or order by/,
    ],
  ])("%s", (_, from, to, reason) => {
    expect(() => bundleOf(change(from, to))).toThrow(reason);
  });

  test.each([
    ["a key that is none", "Citizen: { key: id", "Citizen: { key: fullName", /fullName is no key/],
    [
      "a field that a value type does not have",
      "types:",
      "types:\n  PageInfo: { fields: [hasMore] }",
      /PageInfo\.hasMore: no such field/,
    ],
    [
      "a type that nothing leads to",
      "HealthRecord: { key: id, fields: [id, bloodType, citizen] }",
      "HealthRecord: { fields: [bloodType] }",
      /HealthRecord: has no key, and no chosen field leads to it/,
    ],
  ])("%s", async (_, from, to, reason) => {
    const text = contractText.replace("father, healthRecord", "father").replace(from, to);
    const starting = open(doctor, { bundle: bundleOf(parseContract(text, "ministry")) });
    await expect(starting).rejects.toMatchObject({ code: "CONTRACT_INVALID" });
    await expect(starting).rejects.toThrow(reason);
  });

  test.each([
    ["a misspelt word", "purposes: [treatment]", "purpose: [treatment]"],
    ["an unknown purpose", "purposes: [treatment]", "purposes: [gossip]"],
    ["no legal basis", "because: thỏa thuận A-1", "because: ''"],
    ["a field named twice", "[id, bloodType, citizen]", "[id, id]"],
  ])("%s", (_, from, to) => {
    expect(() => change(from, to)).toThrow(/invalid/);
  });
});

test("the served schema is valid GraphQL on its own", async () => {
  const { ask } = await open();
  const { data } = await ask(`{ _service { sdl } }`);
  const sdl = isRecord(data) && isRecord(data["_service"]) ? String(data["_service"]["sdl"]) : "";
  const federation = `directive @key(fields: String!) on OBJECT directive @shareable on OBJECT directive @link(url: String!, import: [String]) on SCHEMA`;
  expect(() => buildASTSchema(parse(`${federation} ${sdl}`))).not.toThrow();
});
