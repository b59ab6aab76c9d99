import { createWorld, type World } from "@lgsp/kit";
import { eq, permit, permitPredicate, type Principal, type Rule } from "@lgsp/policies";
import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openSampleHub, surveyor, surveyorRules, type SampleHub } from "./testing/sample-hub.ts";

/** Rows as the sectors were given them: what every answer is compared with, without any SQL, key or set between. */
type Row = Readonly<Record<string, string | number | boolean | null>>;
type Tables = ReadonlyMap<string, readonly Row[]>;

/** A filter in both languages: as GraphQL says it, and as a test of a raw row. */
interface Condition {
  readonly filter: Readonly<Record<string, unknown>>;
  readonly holds: (row: Row, tables: Tables) => boolean;
}

/** Sees all pupils and allowances, and of the register one sex: what she is told of guardians must keep to that. */
const visitor: Principal = { ...surveyor, subject: "visitor", roles: ["visitor"] };
const toVisitor = { who: { roles: ["visitor"] }, purposes: ["statistics"], because: "test" } as const;
const visits = (id: string, type: string, fields: readonly string[], where?: Rule["where"]): readonly Rule[] => {
  const right = { ...toVisitor, on: { type, fields }, ...(where === undefined ? {} : { where }) };
  return [permit({ ...right, id: `${id}.read` }), permitPredicate({ ...right, id: `${id}.ask` })];
};
const visitorRules: readonly Rule[] = [
  ...visits("education.test.visitor", "Pupil", ["citizen", "guardian", "grade"]),
  ...visits("health.test.visitor", "SocialProtectionBeneficiary", ["citizen", "category"]),
  ...visits("health.test.visitor-person", "Citizen", ["socialProtection"]),
  ...visits("population.test.visitor", "Citizen", ["fullName"], eq("sex", "2")),
];

let world: World;
let hub: SampleHub;
let tables: Tables;

beforeAll(async () => {
  world = createWorld({ seed: 5, citizens: 300 });
  hub = await openSampleHub({
    world,
    remote: ["health"],
    rules: (models) => [...surveyorRules(models), ...visitorRules],
  });
  const rows = new Map<string, Row[]>();
  for (const { definition } of hub.models)
    for await (const batch of definition.sample?.(world) ?? [])
      rows.set(batch.table, [...(rows.get(batch.table) ?? []), ...batch.rows]);
  tables = rows;
}, 240_000);
afterAll(() => hub?.close());
beforeEach(() => {
  hub.passed.length = 0;
  hub.down.clear();
});

const rowsOf = (table: string, at: Tables): readonly Row[] => at.get(table) ?? [];

const test = (field: string, op: string, value: string | number, holds: (row: Row) => boolean): Condition => ({
  filter: { [field]: { [op]: value } },
  holds,
});

/** A condition on related rows: `here` and `there` are the columns that join them. */
const related =
  (field: string, table: string, here: string, there: string) =>
  (none: boolean, inner: Condition): Condition => ({
    filter: { [field]: { [none ? "none" : "some"]: inner.filter } },
    holds: (row, at) =>
      rowsOf(table, at).some((other) => row[here] !== null && other[there] === row[here] && inner.holds(other, at)) !==
      none,
  });

const everything: Condition = { filter: {}, holds: () => true };
const text = (value: unknown): string => (typeof value === "string" ? value : "");

const beneficiaries = fc.constantFrom<Condition>(
  everything,
  test("category", "eq", "ELDERLY", (row) => row["category"] === "ELDERLY"),
  test("monthlyAllowance", "gte", 700_000, (row) => Number(row["monthly_allowance"]) >= 700_000),
);
const cards = fc.constantFrom<Condition>(
  everything,
  test("validTo", "gte", "2026-11-24", (row) => text(row["valid_to"]) >= "2026-11-24"),
  test("benefitLevel", "eq", 2, (row) => row["benefit_level"] === 2),
);
const reviews = fc.constantFrom<Condition>(
  everything,
  test("year", "eq", 2026, (row) => row["year"] === 2026),
  test("povertyClass", "eq", "NEAR_POOR", (row) => row["poverty_class"] === "NEAR_POOR"),
);
const pupils = fc.constantFrom<Condition>(
  everything,
  test("grade", "gte", 6, (row) => row["grade"] !== null && Number(row["grade"]) >= 6),
);

const relation = <Inner>(
  make: (none: boolean, inner: Condition) => Condition,
  inner: fc.Arbitrary<Inner & Condition>,
): fc.Arbitrary<Condition> => fc.tuple(fc.boolean(), inner).map(([none, of]) => make(none, of));

const combine = (parts: fc.Arbitrary<Condition>): fc.Arbitrary<Condition> =>
  fc.oneof(
    { weight: 3, arbitrary: parts },
    fc.array(parts, { maxLength: 3 }).map((of): Condition => ({
      filter: { and: of.map(({ filter }) => filter) },
      holds: (row, at) => of.every(({ holds }) => holds(row, at)),
    })),
    fc.array(parts, { maxLength: 3 }).map((of): Condition => ({
      filter: { or: of.map(({ filter }) => filter) },
      holds: (row, at) => of.some(({ holds }) => holds(row, at)),
    })),
    parts.map(({ filter, holds }): Condition => ({ filter: { not: filter }, holds: (row, at) => !holds(row, at) })),
    // several fields of one object must hold together, foreign ones among them
    fc
      .uniqueArray(parts, { maxLength: 3, selector: ({ filter }) => Object.keys(filter).join() })
      .map((of): Condition => ({
        filter: Object.assign({}, ...of.map(({ filter }) => filter)),
        holds: (row, at) => of.every(({ holds }) => holds(row, at)),
      })),
  );

const households = combine(
  fc.oneof(
    fc.constant(test("memberCount", "gte", 4, (row) => Number(row["member_count"]) >= 4)),
    relation(related("poverty", "poor_household", "household_no", "household_no"), reviews),
  ),
);

const citizens = combine(
  fc.oneof(
    fc.constantFrom<Condition>(
      test("sex", "eq", "2", (row) => row["sex"] === "2"),
      test(
        "dateOfBirth",
        "lte",
        "1966-11-24",
        (row) => row["date_of_birth"] !== null && text(row["date_of_birth"]) <= "1966-11-24",
      ),
    ),
    relation(related("socialProtection", "social_protection_beneficiary", "personal_id", "personal_id"), beneficiaries),
    relation(related("healthInsuranceCards", "health_insurance_card", "personal_id", "personal_id"), cards),
    relation(related("pupilYears", "pupil", "personal_id", "personal_id"), pupils),
    // inside population, then out of it again
    relation(related("household", "household", "household_no", "household_no"), households),
  ),
);

/** Runs a property over generated filters and says how many of them were neither empty nor total. */
async function answersAsJoined(
  conditions: fc.Arbitrary<Condition>,
  table: string,
  ask: (filter: unknown) => Promise<number>,
): Promise<number> {
  let telling = 0;
  await fc.assert(
    fc.asyncProperty(conditions, async ({ filter, holds }) => {
      const all = rowsOf(table, tables);
      const expected = all.filter((row) => holds(row, tables)).length;
      expect(await ask(filter), JSON.stringify(filter)).toBe(expected);
      if (expected > 0 && expected < all.length) telling += 1;
    }),
    { numRuns: 60 },
  );
  return telling;
}

const count = async (query: string, filter: unknown, at: (data: Readonly<Record<string, unknown>>) => unknown) => {
  const { data, errors } = await hub.ask(query, { filter });
  if (data === null || errors.length > 0) throw new Error(JSON.stringify(errors));
  return Number(at(data));
};

describe("a filter that reaches into other sectors", () => {
  it("finds the citizens that a join over the raw rows finds: lists, counts and aggregates alike", async () => {
    const query = `query ($filter: CitizenFilter) {
      citizens(filter: $filter, first: 100) { totalCount nodes { personalId } }
      citizenAggregate(filter: $filter) { total }
    }`;
    const telling = await answersAsJoined(citizens, "citizen", async (filter) => {
      const { data, errors } = await hub.ask(query, { filter });
      if (data === null || errors.length > 0) throw new Error(JSON.stringify(errors));
      const { citizens: list, citizenAggregate } = Object(data);
      expect(list.totalCount).toBe(citizenAggregate.total);
      expect(list.nodes).toHaveLength(Math.min(100, list.totalCount));
      return list.totalCount;
    });
    expect(telling).toBeGreaterThan(15);
  }, 120_000);

  it("goes through a relation out of the sector: pupils by what population and others say of the child", async () => {
    const query = `query ($filter: PupilFilter) { pupils(filter: $filter) { totalCount } }`;
    const beneficiary = relation(
      related("socialProtection", "social_protection_beneficiary", "personal_id", "personal_id"),
      beneficiaries,
    );
    const children = fc.oneof(
      relation(related("citizen", "citizen", "personal_id", "personal_id"), citizens),
      // nothing is asked of population itself, and some pupils have no guardian
      relation(related("guardian", "citizen", "guardian_personal_id", "personal_id"), combine(beneficiary)),
    );
    const telling = await answersAsJoined(combine(children), "pupil", (filter) =>
      count(query, filter, ({ pupils: found }) => Object(found).totalCount),
    );
    expect(telling).toBeGreaterThan(10);
  }, 120_000);

  it("counts a person on the way only where her register shows her, whatever else is asked of her", async () => {
    const women = new Set(rowsOf("citizen", tables).flatMap((row) => (row["sex"] === "2" ? [row["personal_id"]] : [])));
    const aided = new Set(rowsOf("social_protection_beneficiary", tables).map((row) => row["personal_id"]));
    const guarded = rowsOf("pupil", tables).filter((row) => row["guardian_personal_id"] !== null);
    for (const none of [false, true]) {
      const meant = guarded.filter((row) => aided.has(row["guardian_personal_id"] ?? null) !== none);
      const expected = meant.filter((row) => women.has(row["guardian_personal_id"] ?? null)).length;
      expect(expected).toBeLessThan(meant.length);
      const condition = { socialProtection: { [none ? "none" : "some"]: {} } };
      for (const filter of [condition, { and: [condition, {}] }]) {
        const { data, errors } = await hub.ask(
          `query ($filter: PupilFilter) { pupils(filter: $filter) { totalCount } }`,
          { filter: { guardian: { some: filter } } },
          visitor,
        );
        expect(errors).toEqual([]);
        expect(data, JSON.stringify(filter)).toEqual({ pupils: { totalCount: expected } });
      }
    }
  });

  it("does not call a register whose rows the asker may all see when nothing of it is asked", async () => {
    const { errors } = await hub.ask(
      `{ pupils(filter: { guardian: { some: { socialProtection: { some: {} } } } }) { totalCount } }`,
    );
    expect(errors).toEqual([]);
    expect(new Set(hub.passed.map(({ sector }) => sector))).toEqual(new Set(["health", "education"]));
  });

  it("may be written in the document as well as in a variable, and in fields of a page", async () => {
    const written = await hub.ask(
      `{ citizens(filter: { socialProtection: { some: { category: { eq: "ELDERLY" } } } }) { totalCount } }`,
    );
    const given = await hub.ask(
      `query ($of: SocialProtectionBeneficiaryFilter!) { citizens(filter: { socialProtection: { some: $of } }) { totalCount } }`,
      { of: { category: { eq: "ELDERLY" } } },
    );
    expect(written.errors).toEqual([]);
    expect(given).toEqual(written);
    expect(Object(written.data).citizens.totalCount).toBeGreaterThan(0);
  });
});

describe("what passes between sectors", () => {
  const question = `{ citizens(filter: { socialProtection: { some: {} }, household: { some: { poverty: { none: { year: { eq: 2026 } } } } } }) { totalCount } }`;

  it("is pseudonyms: no natural number in any call or answer but the reader's own", async () => {
    expect((await hub.ask(question)).errors).toEqual([]);
    const exchanged = hub.passed.filter(({ call }) => call.text.includes("lgsp__"));
    expect(exchanged).toHaveLength(3);
    expect(exchanged.some(({ call }) => call.keySets !== undefined)).toBe(true);
    const numbers = [
      ...rowsOf("citizen", tables).map((row) => text(row["personal_id"])),
      ...rowsOf("household", tables).map((row) => text(row["household_no"])),
    ];
    for (const { call, answer } of hub.passed) {
      const said = JSON.stringify([call.variables, answer], (_, value: unknown) =>
        value instanceof Float64Array ? [...value] : value,
      );
      expect(numbers.filter((number) => said.includes(number))).toEqual([]);
    }
  });

  it("is in the record: whose keys, by which coordinates, how many", async () => {
    await hub.ask(question);
    const record = (await hub.records()).at(-1);
    const protectedPersons = new Set(rowsOf("social_protection_beneficiary", tables).map((row) => row["personal_id"]));
    expect(record).toMatchObject({ sectors: ["agriculture-environment", "health", "population"] });
    expect(record?.["coordinates"]).toContainEqual(
      expect.objectContaining({
        coordinate: "Citizen.socialProtection",
        effect: "PREDICATE",
        rows: protectedPersons.size,
      }),
    );
    expect(record?.["coordinates"]).toContainEqual(
      expect.objectContaining({ coordinate: "PoorHousehold.year", effect: "PREDICATE" }),
    );
  });

  it("is asked once, however often the question says it", async () => {
    const part = `citizens(filter: { socialProtection: { some: {} } }) { totalCount }`;
    const { errors } = await hub.ask(`{ a: ${part} b: ${part} c: ${part} }`);
    expect(errors).toEqual([]);
    expect(hub.passed.filter(({ sector }) => sector === "health")).toHaveLength(1);
  });
});

describe("without an answer from the other sector", () => {
  const question = `{
    old: citizens(filter: { socialProtection: { none: {} } }) { totalCount }
    all: citizens { totalCount }
  }`;

  it("a selection is null and says why, the others stand: never an answer without its condition", async () => {
    hub.down.add("health");
    const { data, errors, extensions } = await hub.ask(question);
    expect(data).toMatchObject({ old: null, all: { totalCount: rowsOf("citizen", tables).length } });
    expect(errors).toMatchObject([{ path: ["old"], extensions: { sector: "health" } }]);
    expect(extensions).toMatchObject({ partial: { sectors: ["health"] } });
  });

  it("because the asker may not ask, the argument is refused and nobody is called", async () => {
    const officer = {
      ...surveyor,
      subject: "officer",
      roles: ["population-officer"],
      purposes: ["residence-management" as const],
    };
    const { data, errors } = await hub.ask(question, {}, officer);
    expect(data).toMatchObject({ old: null, all: { totalCount: expect.any(Number) } });
    expect(errors).toMatchObject([
      { path: ["old"], extensions: { code: "PREDICATE_DENIED", coordinate: "Citizen.socialProtection" } },
    ]);
    expect(hub.passed.map(({ sector }) => sector)).toEqual(["population"]);
  });

  it("a null condition is refused: a forgotten variable must not widen the answer", async () => {
    const { data, errors } = await hub.ask(
      `query ($of: SocialProtectionBeneficiaryFilter) { citizens(filter: { socialProtection: { some: $of } }) { totalCount } }`,
      { of: null },
    );
    expect(data).toEqual({ citizens: null });
    expect(errors).toMatchObject([{ extensions: { code: "FILTER_NULL", coordinate: "Citizen.socialProtection" } }]);
  });
});

describe("the schema that a client reads", () => {
  it("names the filters that reach across sectors, beside data of the same question", async () => {
    const { data, errors } = await hub.ask(
      `{ __type(name: "CitizenFilter") { inputFields { name } } schools(first: 1) { nodes { schoolCode } } }`,
      {},
    );
    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      __type: { inputFields: expect.arrayContaining([{ name: "fullName" }, { name: "healthRecord" }]) },
      schools: { nodes: [{ schoolCode: expect.any(String) }] },
    });
  });
});
