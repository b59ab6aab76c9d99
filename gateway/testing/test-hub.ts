import { randomUUID } from "node:crypto";
import { anonymous } from "@lgsp/policies";
import type { Principal } from "@lgsp/policies";
import type { AccessRecord, Ledger, Recorded } from "@lgsp/audit";
import { createHub } from "../hub.ts";
import { planningHere } from "../executor/planning.ts";
import type { Hub, HubOptions } from "../hub.ts";
import { isRecord } from "../json.ts";
import { testBundle } from "./bundle.ts";
import { supergraphSdl, testSector } from "./test-sector.ts";
import type { TestSector } from "./test-sector.ts";

const person = (
  subject: string,
  kind: Principal["kind"],
  role: string,
  purposes: Principal["purposes"],
): Principal => ({
  ...anonymous,
  subject,
  kind,
  roles: [role],
  organisation: "QN.TEST",
  purposes,
});

/** The Authorization header is the name of one of these; the real identity has tests of its own. */
export const callers: Readonly<Record<string, Principal>> = {
  officer: person("officer", "official", "officer", ["open-data", "residence-management"]),
  doctor: person("doctor", "official", "doctor", ["open-data", "treatment"]),
  statistician: person("statistician", "official", "statistician", ["open-data", "statistics"]),
};

const people = Object.fromEntries(
  ["p1", "p2", "p3"].map((id, index) => [
    id,
    {
      id,
      fullName: `Người ${index + 1}`,
      phone: `090000000${index}`,
      dateOfBirth: "1958",
      commune: { code: `2050${index}`, on: "2026-01-01" },
    },
  ]),
);
const family: Readonly<Record<string, Readonly<Record<string, string>>>> = { p1: { father: "p2", mother: "p3" } };

type Row = Readonly<Record<string, unknown>>;

const citizen = (id: string): Row | null => {
  const row = people[id];
  if (row === undefined) return null;
  const relative = (name: string) => () => citizen(family[id]?.[name] ?? "");
  return { ...row, father: relative("father"), mother: relative("mother"), spouse: relative("spouse"), children: [] };
};
const record = (id: string): Row => ({ id: `r-${id}`, bloodType: `O-${id}`, allergies: [`a-${id}`], citizen: { id } });

export function populationSector(): TestSector {
  const all = () => Object.keys(people).map(citizen);
  return testSector(
    "population",
    {
      citizen: ({ id }: { id: string }) => citizen(id),
      citizens: () => ({
        nodes: all(),
        edges: all().map((node) => ({ cursor: "c", node })),
        pageInfo: { hasNextPage: false },
        totalCount: 3,
      }),
      citizenAggregate: () => ({ total: 3, groups: [{ count: 3 }] }),
      requestCorrection: ({ citizen: id }: { citizen: string }) => citizen(id),
    },
    { Citizen: ({ id }) => citizen(String(id)) },
  );
}

export function healthSector(): TestSector {
  return testSector(
    "health",
    { healthRecord: ({ id }: { id: string }) => record(id) },
    {
      Citizen: ({ id }) => ({ id, healthRecord: record(String(id)) }),
      HealthRecord: ({ id }) => record(String(id).slice(2)),
      AdministrativeUnit: ({ code, on }) => ({ code, on, healthFacilityCount: 7 }),
    },
  );
}

/** A ledger in memory that keeps order, can fail, and can be held. */
export interface TestLedger extends Ledger {
  readonly records: AccessRecord[];
  failure: Error | undefined;
  /** While set, appends wait for it. */
  gate: Promise<void> | undefined;
}

export function testLedger(make: (sequence: number, hash: string) => Recorded): TestLedger {
  const records: AccessRecord[] = [];
  return {
    records,
    failure: undefined,
    gate: undefined,
    async append(record) {
      await this.gate;
      if (this.failure !== undefined) throw this.failure;
      records.push(record);
      return make(records.length, "test");
    },
    close: async () => undefined,
  };
}

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly data: unknown;
  readonly errors: readonly Record<string, unknown>[];
  readonly codes: readonly unknown[];
  readonly extensions: Record<string, unknown>;
  readonly text: string;
}

export interface TestHub {
  readonly hub: Hub;
  readonly population: TestSector;
  readonly health: TestSector;
  readonly ledger: TestLedger;
  readonly ask: (query: string, options?: AskOptions) => Promise<Answered>;
}

export interface AskOptions {
  readonly as?: keyof typeof callers;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly method?: string;
  /** Default: /graphql. */
  readonly path?: string;
  readonly body?: string;
}

export async function testHub(ledger: TestLedger, options: Partial<HubOptions> = {}): Promise<TestHub> {
  const population = populationSector();
  const health = healthSector();
  const hub = await createHub({
    supergraphSdl,
    bundle: testBundle,
    sectors: [population, health],
    ledger,
    ledgerKey: Buffer.alloc(32, 7),
    identify: async (request) => ({ principal: callers[request.headers.get("authorization") ?? ""] ?? anonymous }),
    sharedState: { consume: async () => ({ allowed: true }) },
    // the same stories through either engine
    engine: process.env["LGSP_ENGINE"] === "stock" ? "stock" : "compiled",
    planning: planningHere,
    ...options,
  });
  return {
    hub,
    population,
    health,
    ledger,
    async ask(
      query,
      {
        as,
        variables = {},
        headers = {},
        method = "POST",
        path = "/graphql",
        body = JSON.stringify({ query, variables }),
      } = {},
    ) {
      const response = await hub.fetch(
        new Request(`http://hub${path}`, {
          method,
          headers: {
            "content-type": "application/json",
            "accept-language": "en",
            "idempotency-key": randomUUID(),
            ...(as === undefined ? {} : { authorization: as }),
            ...headers,
          },
          ...(method === "GET" ? {} : { body }),
        }),
      );
      return readAnswer(response);
    },
  };
}

async function readAnswer(response: Response): Promise<Answered> {
  const text = await response.text();
  const answer: unknown = text === "" ? {} : JSON.parse(text);
  const { data, errors, extensions } = isRecord(answer) ? answer : {};
  const list = Array.isArray(errors) ? errors.filter(isRecord) : [];
  return {
    status: response.status,
    headers: response.headers,
    data,
    errors: list,
    codes: list.map((error) => (isRecord(error["extensions"]) ? error["extensions"]["code"] : undefined)),
    extensions: isRecord(extensions) ? extensions : {},
    text,
  };
}
