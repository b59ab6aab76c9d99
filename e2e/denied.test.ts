import { afterAll, beforeAll, expect, test } from "vitest";
import { removeFolder, startHub, type HubAnswer, type OwnHub } from "./harness.ts";
import { copyOfSharedData } from "./shared-hub.ts";

/** What the operator sees with LGSP_LOG_SQL=on is what the databases are asked: the text of every statement. */
let hub: OwnHub;
beforeAll(async () => {
  hub = await startHub({ folder: copyOfSharedData(), env: { LGSP_LOG_SQL: "on" } });
});
afterAll(async () => {
  await hub.kill();
  removeFolder(hub.folder);
});

/** The answer, and the statements that it took. */
async function asked(persona: string, document: string): Promise<{ readonly answer: HubAnswer; readonly sql: string }> {
  const before = hub.log().length;
  const answer = await hub.query(persona, document);
  return { answer, sql: hub.log().slice(before) };
}

const recordOf = async ({ requestId }: HubAnswer) =>
  (await hub.ledger()).find(({ record }) => record["requestId"] === requestId)?.record;

test("a denied field is null with a code, recorded as denied, and its column is not in the SQL", async () => {
  const question = "{ citizens(first: 1) { nodes { fullName religion { name } } } }";
  const allowed = await asked("population-officer", question);
  expect(allowed.answer.errors).toBeUndefined();
  expect(allowed.sql).toMatch(/population .*\breligion/);

  const { answer, sql } = await asked("commune-clerk", question);
  expect(answer.data).toEqual({ citizens: { nodes: [{ fullName: expect.any(String), religion: null }] } });
  expect(answer.errors).toEqual([
    expect.objectContaining({
      extensions: expect.objectContaining({ code: "FIELD_DENIED", coordinate: "Citizen.religion" }),
    }),
  ]);
  expect(sql).toMatch(/population .*"full_name"/);
  expect(sql).not.toMatch(/religion/);
  expect(await recordOf(answer)).toMatchObject({
    coordinates: expect.arrayContaining([expect.objectContaining({ coordinate: "Citizen.religion", effect: "DENY" })]),
  });
});

test("a masked field is selected through its mask, never by itself", async () => {
  const { answer, sql } = await asked("commune-clerk", "{ citizens(first: 100) { nodes { phone } } }");
  const answered = JSON.stringify(answer.data);
  expect(answered).toMatch(/"•+\d{4}"/);
  expect(answered).not.toMatch(/\d{5}/);
  const places = [...sql.matchAll(/.{40}"phone"/g)].map(([text]) => text);
  expect(places.length).toBeGreaterThan(0);
  for (const place of places) expect(place).toMatch(/lgsp_mask\w*\(|mask/i);
});

test("rows out of scope are excluded inside the SQL, not taken out afterwards", async () => {
  const { answer, sql } = await asked("doctor", "{ healthRecords(first: 1) { totalCount nodes { id } } }");
  expect(answer.errors).toBeUndefined();
  expect(sql).toMatch(/where .*"primary_facility_code" = \?/i);
});

test("a filter on a field that may not be asked about is refused, and nothing is read", async () => {
  const { answer, sql } = await asked(
    "commune-clerk",
    `{ citizens(filter: { ethnicGroup: { eq: "01" } }) { nodes { fullName } } }`,
  );
  expect(answer.data).toEqual({ citizens: null });
  expect(answer.errors).toEqual([
    expect.objectContaining({ extensions: expect.objectContaining({ code: "PREDICATE_DENIED" }) }),
  ]);
  expect(sql).not.toContain("select");
});

test("who may see nothing reads nothing", async () => {
  const { answer, sql } = await asked("operator", "{ citizens(first: 5) { nodes { fullName } } }");
  expect(answer.data).toEqual({ citizens: null });
  expect(answer.errors?.[0]?.extensions).toMatchObject({ code: "ROWS_DENIED" });
  expect(sql).not.toContain("select");
});

test("the statements hold no value: neither of the question nor of the asker", async () => {
  const { data } = await hub.query("citizen", "{ me { fullName personalId phone } }");
  const { fullName, personalId, phone } = Object(data).me;
  const { sql } = await asked(
    "population-officer",
    `{ citizens(filter: { fullName: { search: "${fullName}" } }, first: 2) { nodes { phone } } }`,
  );
  expect(sql).toContain("select");
  for (const value of [fullName, personalId, phone]) expect(hub.log()).not.toContain(value);
});
