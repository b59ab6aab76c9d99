import { createWorld } from "@lgsp/kit";
import { anonymous, permitAggregate, permitPredicate, type Principal } from "@lgsp/policies";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openSampleHub, type SampleHub } from "./testing/sample-hub.ts";

/** Who may only count, by what other sectors know of people, under the sectors' own rules. */

type Row = Readonly<Record<string, unknown>>;

const healthOfficer: Principal = {
  ...anonymous,
  kind: "official",
  subject: "health-officer",
  organisation: "H48.10",
  roles: ["health-officer"],
  purposes: ["public-health"],
};

/** Counts dossiers by channel, and may ask about procedures by their dossiers' agency. */
const counter: Principal = { ...healthOfficer, subject: "counter", roles: ["counter"], purposes: ["statistics"] };
const toCounter = { who: { roles: ["counter"] }, purposes: ["statistics"], because: "test" } as const;
const counterRules = [
  permitAggregate({
    ...toCounter,
    id: "admin-procedures.test.count",
    on: { type: "Dossier", fields: ["procedure", "channel"] },
  }),
  permitPredicate({ ...toCounter, id: "admin-procedures.test.from", on: { type: "Procedure", fields: ["dossiers"] } }),
];

let hub: SampleHub;
let citizens: readonly Row[];
let insured: ReadonlySet<unknown>;
let recorded: ReadonlySet<unknown>;
let facilities: readonly Row[];

beforeAll(async () => {
  const world = createWorld({ seed: 5, citizens: 700 });
  hub = await openSampleHub({ world, rules: () => counterRules });
  const rows = new Map<string, Row[]>();
  for (const { definition } of hub.models)
    for await (const batch of definition.sample?.(world) ?? [])
      rows.set(batch.table, [...(rows.get(batch.table) ?? []), ...batch.rows]);
  const persons = (table: string) => new Set((rows.get(table) ?? []).map((row) => row["personal_id"]));
  citizens = rows.get("citizen") ?? [];
  facilities = rows.get("health_facility") ?? [];
  [insured, recorded] = [persons("health_insurance_card"), persons("health_record")];
  // the first statements of a sector start its scan worker, which may take longer than a deadline on a busy machine
  await hub.ask(`{ citizenAggregate(filter: ${filterOf(true, true)}) { total } }`, {}, healthOfficer);
}, 240_000);
afterAll(() => hub?.close());
beforeEach(() => void (hub.passed.length = 0));

interface Group {
  readonly keys: readonly { readonly value: string | null }[];
  readonly count: number | null;
  readonly suppressed: boolean;
}

async function count(filter: string, groupBy = "[]"): Promise<{ total: number | null; groups: readonly Group[] }> {
  const { data, errors } = await hub.ask(
    `{ citizenAggregate(filter: ${filter}, groupBy: ${groupBy}) { total groups { keys { value } count suppressed } } }`,
    {},
    healthOfficer,
  );
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return Object(data).citizenAggregate;
}

async function refusal(query: string): Promise<unknown> {
  const { errors } = await hub.ask(query, {}, healthOfficer);
  return errors[0]?.extensions["code"];
}

const having = (card: boolean, record: boolean): readonly Row[] =>
  citizens.filter(({ personal_id: id }) => insured.has(id) === card && recorded.has(id) === record);

const filterOf = (card: boolean, record: boolean): string =>
  `{ healthInsuranceCards: { ${card ? "some" : "none"}: {} }, healthRecord: { ${record ? "some" : "none"}: {} } }`;

describe("a count by what two other sectors know", () => {
  it("is the count of the raw rows, for each of the four ways", async () => {
    for (const card of [true, false])
      for (const record of [true, false]) {
        const { total } = await count(filterOf(card, record));
        expect(total).toBe(having(card, record).length);
      }
  });

  it("is shown with all its parts or with none: neither who is left over nor nobody is told", async () => {
    const shown = new Map<string, number>();
    const asked = new Map<string, number>();
    const whole = await count("{}", "[PERMANENT_COMMUNE]");
    for (const card of [true, false])
      for (const record of [true, false])
        for (const { keys, count: counted, suppressed } of (await count(filterOf(card, record), "[PERMANENT_COMMUNE]"))
          .groups) {
          const commune = keys[0]?.value ?? "";
          asked.set(commune, (asked.get(commune) ?? 0) + 1);
          expect(suppressed).toBe(counted === null);
          if (counted === null) continue;
          const truth = having(card, record).filter((row) => row["permanent_commune_code"] === commune).length;
          expect([counted, counted >= 10]).toEqual([truth, true]);
          shown.set(commune, (shown.get(commune) ?? 0) + 1);
        }
    expect([...shown.values()].every((parts) => parts === 4)).toBe(true);
    // every commune is listed for every way, empty or not
    expect([...asked.values()].every((parts) => parts === 4)).toBe(true);
    expect(asked.size).toBe(whole.groups.length);
  });

  it("by sex shows numbers", async () => {
    const { groups } = await count(`{ healthRecord: { none: {} } }`, "[SEX]");
    const truth = Map.groupBy(
      citizens.filter(({ personal_id: id }) => !recorded.has(id)),
      (row) => row["sex"],
    );
    expect(groups.map(({ keys, count: counted }) => [keys[0]?.value, counted])).toEqual(
      [...truth].map(([sex, rows]) => [sex, rows.length]).toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
    );
  });

  it("leaves in the record what was asked about, and nothing of who it was", async () => {
    await count(filterOf(true, false));
    const record = (await hub.records()).at(-1);
    expect(record).toMatchObject({ sectors: ["health", "population", "social-insurance"] });
    for (const coordinate of ["Citizen.healthRecord", "Citizen.healthInsuranceCards"])
      expect(record?.["coordinates"]).toContainEqual(expect.objectContaining({ coordinate, effect: "PREDICATE" }));
    const foreign = hub.passed.filter(({ call }) => call.text.includes("lgsp__via"));
    expect(foreign.map(({ sector }) => sector).toSorted()).toEqual(["health", "social-insurance"]);
  });
});

describe("who may only count", () => {
  it("may not say more of the other sector's rows: two such conditions would differ by a few people", async () => {
    for (const condition of [
      `healthInsuranceCards: { some: { validTo: { gte: "2026-01-01" } } }`,
      `healthInsuranceCards: { some: { targetGroup: { eq: "HN" } } }`,
    ])
      expect(await refusal(`{ citizenAggregate(filter: { ${condition} }) { total } }`)).toMatch(
        /^(AGGREGATE_FILTER_UNSUPPORTED|PREDICATE_DENIED)$/,
      );
    expect(hub.passed.filter(({ call }) => call.text.includes("lgsp__"))).toEqual([]);
  });

  it("may not join conditions otherwise than by and", async () => {
    const some = `{ healthRecord: { some: {} } }`;
    for (const filter of [`{ or: [${some}, { healthInsuranceCards: { some: {} } }] }`, `{ not: { and: [${some}] } }`])
      expect(await refusal(`{ citizenAggregate(filter: ${filter}) { total } }`)).toBe("AGGREGATE_FILTER_UNSUPPORTED");
  });

  it("may not put two fields beside such a condition", async () => {
    const query = `{ citizenAggregate(filter: { healthRecord: { none: {} } }, groupBy: [SEX, PERMANENT_COMMUNE]) { total } }`;
    expect(await refusal(query)).toBe("AGGREGATE_TOO_FINE");
  });

  it("sees no row by the same condition", async () => {
    for (const query of [
      `{ citizens(filter: { healthRecord: { none: {} } }) { totalCount } }`,
      `{ healthRecords { totalCount } }`,
    ])
      expect(await refusal(query)).toMatch(/DENIED$/);
  });

  it("may not ask about other rows of the counted type by what it is counted by", async () => {
    const { errors } = await hub.ask(
      `{ dossierAggregate(filter: { procedure: { some: { dossiers: { some: { channel: { eq: "ONLINE" } } } } } }) { total } }`,
      {},
      counter,
    );
    expect(errors).toMatchObject([{ extensions: { code: "PREDICATE_DENIED", coordinate: "Dossier.channel" } }]);
    expect(hub.passed).toEqual([]);
  });

  it("may choose communes by what is public of them", async () => {
    const { groups } = await count(
      `{ permanentCommune: { some: { healthFacilities: { some: { beds: { gte: 20 } } } } } }`,
      "[PERMANENT_COMMUNE]",
    );
    const communes = new Set(facilities.filter((row) => Number(row["beds"]) >= 20).map((row) => row["commune_code"]));
    const inhabited = new Set(
      citizens.map((row) => row["permanent_commune_code"]).filter((code) => communes.has(code)),
    );
    expect(new Set(groups.map(({ keys }) => keys[0]?.value))).toEqual(inhabited);
    expect(inhabited.size).toBeGreaterThan(0);
  });
});

it("who may not count by a condition is refused by the gateway and by both owners", async () => {
  const other: Principal = {
    ...healthOfficer,
    subject: "other",
    roles: ["education-officer"],
    purposes: ["education-management"],
  };
  const { errors } = await hub.ask(`{ citizenAggregate(filter: { healthRecord: { none: {} } }) { total } }`, {}, other);
  expect(errors[0]?.extensions["code"]).toMatch(/DENIED$/);
  expect(hub.passed.filter(({ call }) => call.text.includes("lgsp__"))).toEqual([]);
});
