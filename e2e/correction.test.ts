import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { removeFolder, startHub, type HubAnswer, type OwnHub } from "./harness.ts";
import { copyOfSharedData } from "./shared-hub.ts";

/** The one write: a citizen asks for a correction of a datum of hers. */
const filing = `mutation File($citizen: ID!, $coordinate: String!, $value: String!) {
  requestCorrection(input: { citizen: $citizen, coordinate: $coordinate, proposedValue: $value }) {
    requestNo sector status { code } filedBy { code } proposedValue
  }
}`;
const filed = `query Filed($after: String) {
  correctionRequests(first: 100, after: $after) {
    nodes { requestNo proposedValue }
    pageInfo { hasNextPage endCursor }
  }
}`;

let hub: OwnHub;
let citizen = "";
const folder = copyOfSharedData();
const start = async (): Promise<void> => {
  hub = await startHub({ folder });
  citizen = Object((await hub.query("citizen", "{ me { id } }")).data).me.id;
};

beforeAll(start, 60_000);
afterAll(async () => {
  await hub.kill();
  removeFolder(folder);
});

function file(key: string, value: string, persona = "citizen", coordinate = "HealthRecord.bloodType") {
  return hub.query(persona, filing, { citizen, coordinate, value }, { headers: { "idempotency-key": key } });
}

async function proposedTo(persona: string): Promise<readonly string[]> {
  const values: string[] = [];
  let after: unknown = null;
  do {
    const { data, errors } = await hub.query(persona, filed, { after });
    expect(errors).toBeUndefined();
    const { nodes, pageInfo } = Object(data).correctionRequests;
    values.push(...nodes.map((node: { proposedValue: string }) => node.proposedValue));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : undefined;
  } while (after !== undefined);
  return values;
}

const recordsOf = async ({ requestId }: HubAnswer) =>
  (await hub.ledger()).map(({ record }) => record).filter((record) => record["requestId"] === requestId);

test("a citizen files once: the same key again gives the same answer and no second request", async () => {
  const first = await file("filed-once-000001", "AB once");
  expect(first.errors).toBeUndefined();
  expect(first.data).toMatchObject({
    requestCorrection: { sector: "health", status: { code: "RECEIVED" }, filedBy: { code: "citizen" } },
  });
  const second = await file("filed-once-000001", "AB once");
  expect(second.data).toEqual(first.data);
  expect((await proposedTo("citizen")).filter((value) => value === "AB once")).toHaveLength(1);
});

test("its intent is recorded before, its outcome after, with the key and without the value", async () => {
  const answer = await file("recorded-twice-01", "AB recorded");
  const records = await recordsOf(answer);
  expect(records.map(({ kind }) => kind)).toEqual(["intent", "outcome"]);
  for (const record of records) {
    expect(record).toMatchObject({
      caller: { subject: "development:citizen" },
      operation: { type: "mutation", name: "File" },
      idempotencyKey: "recorded-twice-01",
    });
  }
  expect(records[1]).toMatchObject({ outcome: { status: "OK" }, sectors: expect.arrayContaining(["corrections"]) });
  expect(JSON.stringify(records)).not.toContain("AB recorded");
});

test("twenty at once with one key are one request", async () => {
  const answers = await Promise.all(Array.from({ length: 20 }, () => file("raced-by-twenty-1", "AB raced")));
  expect(new Set(answers.map(({ data }) => JSON.stringify(data))).size).toBe(1);
  expect((await proposedTo("citizen")).filter((value) => value === "AB raced")).toHaveLength(1);
});

test("the same key for another request is a conflict, no key at all is refused, and nothing is written", async () => {
  await file("used-for-another-1", "AB first");
  const conflict = await file("used-for-another-1", "AB second");
  expect(conflict.errors?.[0]?.extensions).toMatchObject({ code: "IDEMPOTENCY_CONFLICT" });
  const keyless = await hub.query("citizen", filing, { citizen, coordinate: "Citizen.phone", value: "AB keyless" });
  expect(keyless.errors?.[0]?.extensions).toMatchObject({ code: "IDEMPOTENCY_KEY_REQUIRED" });
  const values = await proposedTo("citizen");
  expect(values).not.toContain("AB second");
  expect(values).not.toContain("AB keyless");
});

test("the steward of the sector sees it, one of another sector's does not concern her", async () => {
  await file("seen-by-steward-1", "AB for health");
  await file("seen-by-police-01", "for population", "citizen", "Citizen.phone");
  const values = await proposedTo("steward-health");
  expect(values).toContain("AB for health");
  expect(values).not.toContain("for population");
});

test("an official files for her, and so the request says", async () => {
  const answer = await file("filed-by-police-01", "by an official", "population-officer", "Citizen.phone");
  expect(answer.data).toMatchObject({ requestCorrection: { filedBy: { code: "official" } } });
});

test.each(["doctor", "steward-health", "operator", "anonymous"])("the %s may not file", async (persona) => {
  const answer = await file("may-not-file-00001", "nothing", persona);
  expect(Object(answer.data).requestCorrection ?? null).toBeNull();
  expect(answer.errors?.[0]?.extensions).toMatchObject({ code: "WRITE_DENIED" });
  expect((await recordsOf(answer)).map(({ kind }) => kind)).toEqual(["answer"]);
});

describe("kill -9 in the middle of writing", { timeout: 180_000 }, () => {
  test("what was answered is there, what was not can be sent again, nothing is there twice", async () => {
    const keys: string[] = [];
    const answered: string[] = [];
    for (let round = 0; round < 3; round++) {
      const batch = Array.from({ length: 8 }, (_, index) => `killed-in-round-${round}-${index}`);
      keys.push(...batch);
      const intents = countIntents();
      const sent = batch.map((key) =>
        file(key, key).then(
          ({ errors }) => (errors === undefined ? void answered.push(key) : undefined),
          () => undefined, // killed before it answered
        ),
      );
      await until(() => countIntents() > intents);
      await hub.kill();
      await Promise.all(sent);
      await start();
      const kept = await proposedTo("citizen");
      expect(kept).toEqual(expect.arrayContaining(answered));
      for (const key of batch)
        expect((await file(key, key)).data).toMatchObject({ requestCorrection: { proposedValue: key } });
    }
    const values = (await proposedTo("citizen")).filter((value) => value.startsWith("killed-"));
    expect(values.toSorted()).toEqual(keys.toSorted());
    expect(await hub.lgsp("audit", "verify")).toMatchObject({ code: 0 });
  });
});

async function until(holds: () => boolean): Promise<void> {
  const end = performance.now() + 10_000;
  while (!holds()) {
    if (performance.now() > end) throw new Error("it did not come to pass");
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** How many writes were about to happen so far, as the ledger's file says while the hub runs. */
function countIntents(): number {
  const ledger = new DatabaseSync(join(folder, "ledger.db"), { readOnly: true });
  try {
    return Number(ledger.prepare("select count(*) as n from access_record where kind = 'intent'").get()?.["n"]);
  } finally {
    ledger.close();
  }
}
