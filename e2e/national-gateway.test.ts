import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import { ApolloGateway, IntrospectAndCompose, RemoteGraphQLDataSource } from "@apollo/gateway";
import { buildSubgraphSchema } from "@apollo/subgraph";
import { graphql, parse, type DocumentNode, type ExecutionResult } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sharedHub } from "./shared-hub.ts";

/** The level above: a ministry's own gateway, of the stock kind, over its registry and the province's contract. */

process.env["APOLLO_TELEMETRY_DISABLED"] = "true";
const hub = sharedHub();
const contractUrl = `${hub.url}/federation/graphql`;

/** What the ministry keeps itself: ratings of facilities by their code, two of which this province does not have. */
const ratings: Readonly<Record<string, number>> = { "51001": 5, "51002": 4, "99999": 3 };
const registrySdl = parse(`
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])
  type Query { ratedFacilities: [HealthFacility!]! }
  type HealthFacility @key(fields: "facilityCode") { facilityCode: ID! rating: Int }
`);

let registry: Server;
let gateway: ApolloGateway;
let ask: (query: string, variables?: Record<string, unknown>) => Promise<ExecutionResult>;
/** Request ids of the hub's answers, the newest last. */
const requestIds: string[] = [];

async function startRegistry(): Promise<Server> {
  const schema = buildSubgraphSchema([
    {
      typeDefs: registrySdl,
      resolvers: {
        Query: { ratedFacilities: () => Object.keys(ratings).map((facilityCode) => ({ facilityCode })) },
        HealthFacility: {
          __resolveReference: ({ facilityCode }: { facilityCode: string }) => ({ facilityCode }),
          rating: ({ facilityCode }: { facilityCode: string }) => ratings[facilityCode] ?? null,
        },
      },
    },
  ]);
  const server = createServer((request, response) => {
    const answer = async (): Promise<void> => {
      const body = await json(request);
      const { query, variables } = Object(body);
      const result = await graphql({ schema, source: String(query), variableValues: Object(variables) });
      response.setHeader("content-type", "application/json").end(JSON.stringify(result));
    };
    answer().catch(() => response.writeHead(500).end());
  });
  const listening = Promise.withResolvers<void>();
  server.listen(0, "127.0.0.1", listening.resolve);
  await listening.promise;
  return server;
}

/** The stock data source with the ministry's token. */
class ProvinceDataSource extends RemoteGraphQLDataSource {
  override async willSendRequest({ request }: Parameters<NonNullable<RemoteGraphQLDataSource["willSendRequest"]>>[0]) {
    request.http?.headers.set("authorization", `Bearer ${await hub.token("ministry-health")}`);
    request.http?.headers.set("lgsp-purpose", "public-health");
  }

  override didReceiveResponse({ response }: Parameters<NonNullable<RemoteGraphQLDataSource["didReceiveResponse"]>>[0]) {
    requestIds.push(response.http?.headers.get("lgsp-request-id") ?? "");
    return response;
  }
}

beforeAll(async () => {
  registry = await startRegistry();
  const { port }: AddressInfo = Object(registry.address());
  const token = await hub.token("ministry-health");
  gateway = new ApolloGateway({
    supergraphSdl: new IntrospectAndCompose({
      subgraphs: [
        { name: "registry", url: `http://127.0.0.1:${port}/` },
        { name: "quang-ngai", url: contractUrl },
      ],
      introspectionHeaders: { authorization: `Bearer ${token}` },
    }),
    buildService: ({ name, url }) =>
      name === "quang-ngai"
        ? new ProvinceDataSource({ url: url ?? "" })
        : new RemoteGraphQLDataSource({ url: url ?? "" }),
  });
  const loaded: Loaded = await gateway.load();
  ask = (query, variables = {}) =>
    loaded.executor({
      document: parse(query),
      operationName: null,
      queryHash: query,
      request: { query, variables },
      context: {},
      metrics: {},
      logger: { debug() {}, info() {}, warn() {}, error() {} },
    });
});

/** The part of Apollo's request context that its executor reads; a method, so that the whole context may stand for it. */
interface Loaded {
  executor(request: {
    readonly document: DocumentNode;
    readonly operationName: string | null;
    readonly queryHash: string;
    readonly request: { query?: string; variables?: Record<string, unknown> };
    readonly context: object;
    readonly metrics: object;
    readonly logger: object;
  }): Promise<ExecutionResult>;
}

afterAll(async () => {
  await gateway.stop();
  registry.close();
});

const overBothLevels = `{
  ratedFacilities {
    facilityCode
    rating
    name
    commune { name }
    encounters(first: 5) { totalCount nodes { startedOn mainDiagnosisCode citizen { sex { code } dateOfBirth } } }
  }
}`;

/** A machine that starts everything at once may be late once: what is read is what this story is about. */
async function askInTime(query: string): Promise<ExecutionResult> {
  const answer = await ask(query);
  const late = answer.errors?.some(({ extensions }) => extensions["code"] === "SECTOR_TIMEOUT") === true;
  return late ? ask(query) : answer;
}

describe("a stock gateway over the ministry's registry and the province", () => {
  test("composes the contract, and answers one question over both levels, masked as agreed", async () => {
    const { data, errors } = await askInTime(overBothLevels);
    expect(errors).toBeUndefined();
    const encounter = {
      startedOn: expect.stringMatching(/^\d{4}$/),
      mainDiagnosisCode: expect.stringMatching(/^[A-Z]$/),
      citizen: { sex: { code: expect.stringMatching(/^[MF]$/) }, dateOfBirth: expect.stringMatching(/^\d{4}$/) },
    };
    const facility = (facilityCode: string) => ({
      facilityCode,
      rating: ratings[facilityCode],
      name: expect.any(String),
      commune: { name: expect.any(String) },
      encounters: { totalCount: expect.any(Number), nodes: expect.arrayContaining([encounter]) },
    });
    expect(data).toEqual({
      ratedFacilities: [
        facility("51001"),
        facility("51002"),
        { facilityCode: "99999", rating: 3, name: null, commune: null, encounters: null },
      ],
    });
  });

  test("what the province says of them is what it says at its own door", async () => {
    const question = `{ healthFacility(facilityCode: "51001") { name encounters(first: 5) { totalCount } } }`;
    const [above, own] = [await ask(question), await hub.query("ministry-health", question)];
    expect(above.data).toEqual(own.data);
  });

  test("goes the other way too: from the province's rows to the ministry's registry", async () => {
    const { data } = await ask(
      `{ healthFacilities(filter: { facilityCode: { in: ["51002"] } }) { nodes { rating } } }`,
    );
    expect(data).toEqual({ healthFacilities: { nodes: [{ rating: 4 }] } });
  });

  test("each answer of the province is in its ledger: under the contract, with coordinates, effects and persons", async () => {
    await askInTime(overBothLevels);
    const line = (await hub.ledger(20)).find(({ record }) => record["requestId"] === requestIds.at(-1));
    expect(line?.record).toMatchObject({
      kind: "answer",
      purpose: "public-health",
      caller: { kind: "system", subject: "development:ministry-health", organisation: "BYT" },
      details: { contract: "ministry-health", agreement: "QN-BYT-2026-01" },
      sectors: ["geospatial", "health", "population"],
      coordinates: expect.arrayContaining([
        expect.objectContaining({ coordinate: "Encounter.startedOn", effect: "MASK(YEAR)" }),
        expect.objectContaining({ coordinate: "Encounter.mainDiagnosisCode", effect: "MASK(CHAPTER)" }),
        expect.objectContaining({ coordinate: "Citizen.dateOfBirth", effect: "MASK(YEAR)" }),
        expect.objectContaining({ coordinate: "Citizen.sex", effect: "ALLOW" }),
      ]),
      persons: expect.arrayContaining([expect.any(String)]),
      outcome: { status: "OK" },
    });
  });

  test("its schema has nothing of the province but the contract", () => {
    const { schema } = Object(gateway);
    const names = Object.keys(Object(schema).getTypeMap?.() ?? {});
    expect(names).toContain("Encounter");
    expect(names).not.toContain("HealthRecord");
    expect(names.filter((name) => /^lgsp|Contract|Order$|Aggregate$/.test(name))).toEqual(["HealthFacilityOrder"]);
  });
});

interface Answered {
  readonly status: number;
  readonly text: string;
}

/** By hand, as somebody who holds the ministry's token and no good intentions. */
async function post(persona: string, query: string, variables: Record<string, unknown> = {}): Promise<Answered> {
  const token = await hub.token(persona);
  const response = await fetch(contractUrl, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      ...(token === "" ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query, variables }),
  });
  return { status: response.status, text: await response.text() };
}

describe("what the contract does not have is not to be had", () => {
  let citizen = "";
  let record = "";
  beforeAll(async () => {
    const { data } = await hub.query("citizen", `{ me { id healthRecord { id } } }`);
    const { me } = Object(data);
    [citizen, record] = [me.id, me.healthRecord.id];
  });

  test("entities: a real person not reached through an encounter, a real record outside, and nonsense are all null", async () => {
    const { text } = await post(
      "ministry-health",
      `query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename ... on Citizen { sex { code } } } }`,
      {
        representations: [
          { __typename: "Citizen", id: citizen },
          { __typename: "Citizen", id: `${citizen.slice(0, -2)}AA` },
          { __typename: "HealthRecord", id: record },
          { __typename: "Enterprise", enterpriseCode: "4300000001" },
          { __typename: "NoSuchType", id: "x" },
        ],
      },
    );
    const { data, errors } = JSON.parse(text);
    expect({ data, errors }).toEqual({ data: { _entities: [null, null, null, null, null] }, errors: undefined });
  });

  test.each([
    `{ _entities(representations: []) { ... on HealthRecord { id } } }`,
    `{ _entities(representations: []) { ... on Citizen { x: fullName } } }`,
    `{ ...Q } fragment Q on Query { encounters { nodes { ...E } } } fragment E on Encounter { a: totalCost }`,
    `{ encounters(filter: { citizen: { some: {} } }) { totalCount } }`,
    `{ encounters(orderBy: { field: STARTED_ON }) { totalCount } }`,
    `{ healthFacilities { nodes { encounters { nodes { citizen { personalId } } } } } }`,
    `{ citizens { totalCount } }`,
    `{ encounterAggregate { total } }`,
  ])("%s", async (query) => {
    const { text } = await post("ministry-health", query);
    expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code: "DOCUMENT_INVALID" } }] });
    expect(JSON.parse(text).data).toBeUndefined();
    expect(text).not.toContain("Did you mean");
  });

  test("neither SDL nor introspection nor a description names another type of the graph", async () => {
    const { text } = await post(
      "ministry-health",
      `{ _service { sdl } __schema { description types { name description fields { name description args { name description } } inputFields { name description } enumValues { name description } } directives { name description } } }`,
    );
    expect(text).toContain("mainDiagnosisCode");
    for (const foreign of [
      /HealthRecord|Household|Enterprise|LandParcel|SocialProtection|AccessRecord/,
      /personalId|fullName|bloodType|insuranceCardNo|totalCost|healthRecord/,
      /STARTED_ON|lgsp__|ContractRepresentation|Mutation/,
    ])
      expect(text).not.toMatch(foreign);
  });

  test.each(["anonymous", "doctor", "citizen", "developer", "operator", "auditor"])(
    "%s has no contract, and gets no schema",
    async (persona) => {
      for (const query of [
        `{ _service { sdl } }`,
        `{ __schema { types { name } } }`,
        `{ healthFacilities { totalCount } }`,
      ]) {
        const { status, text } = await post(persona, query);
        expect(status).toBe(403);
        expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code: "CONTRACT_MISSING" } }] });
        expect(text).not.toMatch(/Health|Encounter|BYT/);
      }
    },
  );

  test("another consumer gets its own contract, not this one", async () => {
    const { text } = await post("tax-system", `{ _service { sdl } __type(name: "Encounter") { name } }`);
    expect(text).toContain("enterpriseCode");
    expect(text).not.toMatch(/Encounter\b(?!\\)|Vaccination|HealthFacility/);
    expect(JSON.parse(text).data["__type"]).toBeNull();
  });
});
