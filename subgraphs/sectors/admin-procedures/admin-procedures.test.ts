import { afterAll, beforeAll, expect, test } from "vitest";
import { askingAs } from "../ask-sector.ts";
import { openSampleSector, type SampleSector } from "../sample-sector.ts";

let procedures: SampleSector;
beforeAll(async () => {
  procedures = await openSampleSector("admin-procedures");
});
afterAll(() => procedures.close());

const counterOf = (organisation: string) =>
  askingAs("administrative-procedure", { kind: "official", roles: ["one-stop-officer"], organisation });
const controller = askingAs("administrative-procedure", {
  kind: "official",
  roles: ["procedure-controller"],
  organisation: "H48.01",
});

const count = async (where: string): Promise<number> => {
  const [row] = await procedures.source.read({
    sql: `select count(*) as n from dossier where ${where}`,
    parameters: [],
  });
  return Number(row?.["n"]);
};

test("a counter sees the dossiers that its department received, and no others", async () => {
  const answer = await procedures.ask(counterOf("H48.06"), "{ dossiers { totalCount nodes { applicant { id } } } }");
  expect(answer.errors).toBeUndefined();
  const expected = await count("receiving_agency_code = 'H48.06'");
  expect(expected).toBeGreaterThan(0);
  expect(answer.data).toMatchObject({ dossiers: { totalCount: expected } });
});

test("the controller of procedures finds what is overdue and for whom it waits, without an applicant", async () => {
  const answer = await procedures.ask(
    controller,
    `{ dossiers(first: 100, filter: { timeliness: { eq: "OPEN_OVERDUE" } }) {
       totalCount nodes { dueAt applicant { id } steps { nodes { kind { code } awaitedAgency { code } endedAt } } } } }`,
  );
  expect(answer.data).toMatchObject({ dossiers: { totalCount: await count("timeliness = 'OPEN_OVERDUE'") } });
  expect(JSON.stringify(answer.data)).not.toContain('"applicant":{');
  expect(answer.errors?.map(({ extensions }) => extensions?.["code"])).toContain("FIELD_DENIED");
});

test("an agency learns how it was rated; to find out by whom is refused on every way", async () => {
  const { commune } = procedures.attributes;
  const ratings = await procedures.askAs(
    "commune-clerk",
    "{ serviceRatings(first: 50) { nodes { score agency { code } } } }",
  );
  expect(ratings.errors).toBeUndefined();
  expect(JSON.stringify(ratings.data)).toContain(`"code":"QN.${commune}"`);
  for (const question of [
    "{ serviceRatings { nodes { dossier { id } } } }",
    "{ serviceRatings { nodes { applicant { id } } } }",
    "{ serviceRatings { nodes { comment } } }",
    "{ dossiers { nodes { rating { score } } } }",
  ]) {
    const answer = await procedures.askAs("commune-clerk", question);
    expect(answer.errors?.[0]?.extensions?.["code"], question).toBe("FIELD_DENIED");
  }
  const byDossier = await procedures.askAs(
    "commune-clerk",
    `{ serviceRatings(filter: { dossier: { eq: "x" } }) { totalCount } }`,
  );
  expect(byDossier.errors?.[0]?.extensions?.["code"]).toBe("PREDICATE_DENIED");
});

test("the statistician counts in time and late by commune, and sees no dossier", async () => {
  const counts = await procedures.askAs(
    "statistician",
    "{ dossierAggregate(groupBy: [TIMELINESS]) { total groups { keys { value } count suppressed } } }",
  );
  expect(counts.errors).toBeUndefined();
  expect(JSON.stringify(counts.data)).toMatch(/DONE_IN_TIME"\}\],"count":\d+/);
  const rows = await procedures.askAs("statistician", "{ dossiers { nodes { status { code } } } }");
  expect(rows.errors?.[0]?.extensions?.["code"]).toBe("FIELD_DENIED");
});

test("everyone may see which procedures ask for a paper that the hub already holds", async () => {
  const answer = await procedures.askAs(
    "anonymous",
    `{ procedures(filter: { requiredPapers: { some: { heldInHub: { eq: true } } } }) { totalCount }
       all: procedures { totalCount } }`,
  );
  expect(answer.errors).toBeUndefined();
  const [some, all] = [...JSON.stringify(answer.data).matchAll(/"totalCount":(\d+)/g)].map(([, n]) => Number(n));
  expect(some).toBeGreaterThan(0);
  expect(some).toBeLessThan(all ?? 0);
});

test("a dossier is due after it was handed in and is done by a step that ends when it does", async () => {
  expect(await count("due_at <= submitted_at or finished_at < submitted_at")).toBe(0);
  expect(await count("finished_at is null and timeliness like 'DONE%'")).toBe(0);
  const unended = await procedures.source.read({
    sql: `select 1 from dossier d where finished_at is not null and finished_at <>
            (select max(ended_at) from dossier_step s where s.dossier_code = d.dossier_code)
          union all
          select 1 from dossier_step where ended_at < started_at`,
    parameters: [],
  });
  expect(unended).toEqual([]);
});
