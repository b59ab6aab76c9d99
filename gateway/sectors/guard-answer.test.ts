import type { SectorAnswer } from "@lgsp/policies";
import { expect, test } from "vitest";
import { Recorded } from "../../audit/ledger.ts";
import { isRecord } from "../json.ts";
import { testHub, testLedger } from "../testing/test-hub.ts";

const household = `{ citizens { nodes { fullName healthRecord { bloodType } } } }`;
const asDoctor = { as: "doctor" } as const;

const open = async () => testHub(testLedger(Recorded.make));

/** The honest answer with its list of entities replaced. */
const withEntities =
  (change: (entities: readonly unknown[]) => readonly unknown[]) =>
  (honest: SectorAnswer): SectorAnswer => {
    const entities = honest.data?.["_entities"];
    return { ...honest, data: { _entities: Array.isArray(entities) ? change(entities) : [] } };
  };

const withEach = (change: (entity: Record<string, unknown>) => Record<string, unknown>) =>
  withEntities((entities) => entities.map((entity) => (isRecord(entity) ? change(entity) : entity)));

test("fields that were not asked of a sector are dropped from its answer: it cannot overwrite another's", async () => {
  const { ask, health } = await open();
  health.answerWith = withEach((entity) => ({ ...entity, id: "p9", fullName: "FORGED", extra: { deep: "FORGED" } }));
  const answer = await ask(household, asDoctor);
  expect(answer.text).not.toContain("FORGED");
  expect(answer.data).toMatchObject({
    citizens: { nodes: [{ fullName: "Người 1", healthRecord: { bloodType: "O-p1" } }, {}, {}] },
  });
});

test("a field slipped in below an asked one is dropped", async () => {
  const { ask, health } = await open();
  health.answerWith = withEach((entity) => ({ ...entity, healthRecord: { bloodType: "A", fullName: "FORGED" } }));
  const answer = await ask(household, asDoctor);
  expect(answer.text).toContain('"bloodType":"A"');
  expect(answer.text).not.toContain("FORGED");
});

test.each([
  ["permuted", withEntities((entities) => entities.toReversed())],
  ["short", withEntities((entities) => entities.slice(1))],
  ["cut at the end", withEntities((entities) => entities.slice(0, -1))],
  ["long", withEntities((entities) => [...entities, ...entities])],
  ["answered with another person's key", withEach((entity) => ({ ...entity, lgsp__key_id: "p2" }))],
  ["answered without keys", withEach(({ healthRecord }) => ({ healthRecord }))],
  ["of another type", withEach((entity) => ({ ...entity, __typename: "HealthRecord", lgsp__key_id: null }))],
  ["not objects", withEntities((entities) => entities.map(() => "p1"))],
])("entities that are %s are refused, and nothing of them is shown", async (_, lie) => {
  const { ask, health } = await open();
  health.answerWith = lie;
  const answer = await ask(household, asDoctor);
  expect(answer.data).toEqual({
    citizens: { nodes: [1, 2, 3].map((n) => ({ fullName: `Người ${n}`, healthRecord: null })) },
  });
  expect(answer.codes).toEqual(["SECTOR_ANSWER_INVALID"]);
  expect(answer.extensions["partial"]).toEqual({ sectors: ["health"] });
});

test("a missing entity is absent, not an error", async () => {
  const { ask, health } = await open();
  health.answerWith = withEntities((entities) => entities.map((entity, index) => (index === 1 ? null : entity)));
  const answer = await ask(household, asDoctor);
  expect(answer.data).toMatchObject({ citizens: { nodes: [{}, { fullName: "Người 2", healthRecord: null }, {}] } });
  expect(answer.codes).toEqual([]);
});

test.each([
  ["without a receipt", (honest: SectorAnswer): SectorAnswer => ({ data: honest.data ?? null })],
  [
    "with another sector's receipt",
    (honest: SectorAnswer): SectorAnswer => {
      const receipt = honest.extensions?.receipt;
      return receipt === undefined
        ? honest
        : { ...honest, extensions: { receipt: { ...receipt, sector: "population" } } };
    },
  ],
])("an answer %s cannot be recorded, so it is refused", async (_, lie) => {
  const { ask, health } = await open();
  health.answerWith = lie;
  const answer = await ask(household, asDoctor);
  expect(answer.text).not.toContain("O-p1");
  expect(answer.codes).toEqual(["SECTOR_ANSWER_INVALID"]);
});

test("an area's date may be answered as today's, its code never as another", async () => {
  const { ask, health } = await open();
  const today = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" }).format(new Date());
  const areas = `{ citizens { nodes { commune { healthFacilityCount } } } }`;
  health.answerWith = withEach((entity) => ({ ...entity, lgsp__key_on: today }));
  expect((await ask(areas, asDoctor)).codes).toEqual([]);
  health.answerWith = withEach((entity) => ({ ...entity, lgsp__key_code: "20500" }));
  expect((await ask(areas, asDoctor)).codes).toEqual(["SECTOR_ANSWER_INVALID"]);
});

test("a sector's words are not shown, its code and coordinate are", async () => {
  const { ask, health } = await open();
  health.answerWith = (honest) => ({
    ...honest,
    data: { _entities: [null, null, null] },
    errors: [
      {
        message: "select secret from person where id = 'p1'",
        path: ["_entities", 0, "healthRecord"],
        extensions: { code: "FIELD_DENIED", coordinate: "Citizen.healthRecord", sql: "select 'secret'", stack: ["x"] },
      },
    ],
  });
  const answer = await ask(household, asDoctor);
  expect(answer.text).not.toMatch(/secret|select|serviceName/);
  expect(answer.errors[0]).toMatchObject({
    path: ["citizens", "nodes", 0, "healthRecord"],
    extensions: { code: "FIELD_DENIED", coordinate: "Citizen.healthRecord" },
  });
});

test("a sector that throws is a coded error without its words, and the rest of the answer stands", async () => {
  const { ask, health, ledger } = await open();
  health.answerWith = () => {
    throw new Error("password=hunter2 at /srv/health/db.ts");
  };
  const answer = await ask(household, asDoctor);
  expect(answer.text).not.toMatch(/hunter2|srv/);
  expect(answer.codes).toEqual(["SECTOR_FAILED"]);
  expect(answer.extensions["partial"]).toEqual({ sectors: ["health"] });
  expect(ledger.records[0]?.outcome).toEqual({ status: "PARTIAL", codes: ["SECTOR_FAILED"], http: 200 });
});

test("a sector that does not answer is given up at its deadline, and after five times not asked for a while", async () => {
  const { ask, health } = await testHub(testLedger(Recorded.make), { limits: { sectorDeadline: 20 } });
  health.answerWith = () => new Promise(() => undefined);
  for (let time = 0; time < 5; time += 1) expect((await ask(household, asDoctor)).codes).toEqual(["SECTOR_TIMEOUT"]);
  expect((await ask(household, asDoctor)).codes).toEqual(["SECTOR_UNAVAILABLE"]);
  expect(health.calls).toHaveLength(5);
});
