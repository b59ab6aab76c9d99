import { listSectors, readModel } from "@lgsp/kit";
import { afterAll, beforeAll, expect, test } from "vitest";
import { askingAs } from "../ask-sector.ts";
import { openSampleSector, type SampleSector } from "../sample-sector.ts";

let science: SampleSector;
beforeAll(async () => {
  science = await openSampleSector("science-technology");
});
afterAll(() => science.close());

const officer = askingAs("science-management", { kind: "official", roles: ["science-officer"] });

const count = async (sql: string): Promise<number> => {
  const [row] = await science.source.read({ sql, parameters: [] });
  return Number(row?.["n"]);
};

test("the catalogue names every type that a sector of the hub declares a dataset for", async () => {
  const declared = (await listSectors()).flatMap((definition) =>
    Object.entries(readModel(definition).facts.types).flatMap(([name, type]) =>
      type.kind === "data" && type.dataset !== undefined ? [name] : [],
    ),
  );
  const rows = await science.source.read({ sql: "select graph_types from dataset", parameters: [] });
  const named = rows.flatMap((row): readonly unknown[] => JSON.parse(String(row["graph_types"]))).map(String);
  expect(named.toSorted()).toEqual(declared.toSorted());
});

test("anybody finds the datasets that are late, with their owner and what they promise", async () => {
  const answer = await science.askAs(
    "anonymous",
    `{ datasets(first: 100, filter: { nextUpdateDueOn: { lt: "2026-11-01" }, updateCycle: { eq: "P6M" } }) {
       totalCount nodes { datasetCode title owner { code } dataClass { code } } } }`,
  );
  expect(answer.errors).toBeUndefined();
  const late = await count(
    "select count(*) as n from dataset where next_update_due_on < '2026-11-01' and update_cycle = 'P6M'",
  );
  expect(late).toBeGreaterThan(0);
  expect(late).toBeLessThan(await count("select count(*) as n from dataset where update_cycle = 'P6M'"));
  expect(answer.data).toMatchObject({ datasets: { totalCount: late } });
});

test("who leads a task is for the department, and not selected for anybody else", async () => {
  const question = "{ researchTasks(first: 5) { nodes { title lead { id } } } }";
  const answer = await science.ask(officer, question);
  expect(answer.errors).toBeUndefined();
  expect(JSON.stringify(answer.data)).toMatch(/"lead":\{"id":"/);
  for (const persona of ["anonymous", "statistician", "business-registrar"]) {
    const hidden = await science.askAs(persona, question);
    expect(JSON.stringify(hidden.data)).not.toMatch(/"lead":\{/);
    expect(science.statements.join()).not.toContain("lead_personal_id");
  }
});

test("stations are found by one of their technologies, each of which has its label", async () => {
  const answer = await science.askAs(
    "statistician",
    `{ telecomStations(first: 100, filter: { technologies: { has: "5G" } }) { totalCount nodes { technologies { code label } } } }`,
  );
  expect(answer.errors).toBeUndefined();
  expect(answer.data).toMatchObject({
    telecomStations: {
      totalCount: await count(`select count(*) as n from telecom_station where technologies like '%"5G"%'`),
    },
  });
  expect(JSON.stringify(answer.data)).toContain('{"code":"5G","label":"5G"}');
});
