import { execFileSync } from "node:child_process";
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { removeFolder, startHub, type HubAnswer, type OwnHub } from "./harness.ts";
import { copyOfSharedData, sharedHub } from "./shared-hub.ts";

const rowsOf = ({ data }: HubAnswer): readonly Readonly<Record<string, unknown>>[] =>
  Object(data).accessRecords?.nodes ?? [];

const codesOf = ({ errors = [] }: HubAnswer): readonly unknown[] => errors.map(({ extensions }) => extensions["code"]);

describe("the ledger read through the graph", () => {
  const hub = sharedHub();
  const reading = `query Reading($id: String!) {
    accessRecords(filter: { requestId: { eq: $id } }) {
      nodes {
        caller organisation caseNo purpose { code } outcome { code } sectors { nodes { sector } }
        coordinates { nodes { coordinate effect rowCount } }
      }
    }
  }`;
  let aboutHealth: HubAnswer;
  let aboutResidence: HubAnswer;

  beforeAll(async () => {
    aboutHealth = await hub.query(
      "doctor",
      "{ healthRecords(first: 1) { nodes { bloodType { code } } } }",
      {},
      {
        case: "H51.2026/17",
      },
    );
    aboutResidence = await hub.query("population-officer", "{ citizens(first: 1) { nodes { fullName } } }");
  });

  test("the auditor sees who read what, for which purpose and case", async () => {
    const [row] = rowsOf(await hub.query("auditor", reading, { id: aboutHealth.requestId }));
    expect(row).toMatchObject({
      caller: "development:doctor",
      caseNo: "H51.2026/17",
      purpose: { code: "treatment" },
      outcome: { code: "OK" },
      sectors: { nodes: [{ sector: "health" }] },
      coordinates: {
        nodes: expect.arrayContaining([{ coordinate: "HealthRecord.bloodType", effect: "ALLOW", rowCount: 1 }]),
      },
    });
  });

  test("an auditor with a mandate for health sees the records of health and no others", async () => {
    expect(rowsOf(await hub.query("auditor-health", reading, { id: aboutHealth.requestId }))).toHaveLength(1);
    expect(rowsOf(await hub.query("auditor-health", reading, { id: aboutResidence.requestId }))).toEqual([]);
    expect(rowsOf(await hub.query("auditor", reading, { id: aboutResidence.requestId }))).toHaveLength(1);
  });

  test.each(["operator", "developer", "doctor", "steward-health", "anonymous"])(
    "the %s does not read it, and the attempt is recorded",
    async (persona) => {
      const answer = await hub.query(persona, reading, { id: aboutHealth.requestId });
      expect(rowsOf(answer)).toEqual([]);
      const line = (await hub.ledger()).find(({ record }) => record["requestId"] === answer.requestId);
      expect(line?.record["outcome"]).toMatchObject({ status: "REFUSED" });
    },
  );

  test("the auditor's own reading is recorded with the coordinates read", async () => {
    const answer = await hub.query("auditor", reading, { id: aboutHealth.requestId });
    const line = (await hub.ledger()).find(({ record }) => record["requestId"] === answer.requestId);
    expect(line?.record).toMatchObject({
      caller: { subject: "development:auditor" },
      sectors: ["audit"],
      coordinates: expect.arrayContaining([expect.objectContaining({ coordinate: "AccessRecord.caller" })]),
    });
  });

  test("a citizen learns which agency read which data of hers, when and why, not which official", async () => {
    const { data: me } = await hub.query("citizen", "{ me { id } }");
    const { id } = Object(me).me;
    await hub.query("population-officer", "query($id: ID!) { citizen(id: $id) { phone } }", { id });
    const answer = await hub.query(
      "citizen",
      `query($id: ID!) { accessRecordsAbout(citizen: $id, first: 1) { at organisation purpose { code } caller } }`,
      { id },
    );
    expect(answer.data).toMatchObject({
      accessRecordsAbout: [{ organisation: "QN.POLICE", purpose: { code: "residence-management" }, caller: null }],
    });
    expect(codesOf(answer)).toEqual(["FIELD_DENIED"]);
  });
});

describe("a ledger that cannot be written", { timeout: 60_000 }, () => {
  let hub: OwnHub;
  beforeAll(async () => {
    hub = await startHub({ folder: copyOfSharedData() });
  });
  afterAll(async () => {
    await hub.kill();
    removeFolder(hub.folder);
  });

  const question = "{ me { fullName personalId } }";
  const expectRefused = (answer: HubAnswer): void => {
    expect(answer).toMatchObject({ status: 503, errors: [{ extensions: { code: "LEDGER_UNAVAILABLE" } }] });
    expect(answer.data ?? null).toBeNull();
    expect(JSON.stringify(answer)).not.toMatch(/\d{12}/);
  };
  /** The request ids of refused answers are not in the ledger; those of answers with data are. */
  const expectIntact = async (answered: HubAnswer): Promise<void> => {
    expect(answered).toMatchObject({ status: 200, data: { me: { personalId: expect.any(String) } } });
    const ids = (await hub.ledger(10)).map(({ record }) => record["requestId"]);
    expect(ids).toContain(answered.requestId);
    expect(await hub.lgsp("audit", "verify")).toMatchObject({ code: 0 });
  };

  test("locked by another process: refused without data, and it heals by itself", async () => {
    const other = new DatabaseSync(join(hub.folder, "ledger.db"));
    other.exec("begin immediate");
    expectRefused(await hub.query("citizen", question));
    other.exec("rollback");
    other.close();
    await expectIntact(await hub.query("citizen", question));
  });

  test("no room on the disk: refused without data, and it heals when there is room", async () => {
    await hub.query("citizen", question);
    const { pid }: { pid: number } = JSON.parse(readFileSync(join(hub.folder, "hub.json"), "utf8"));
    const limit = (bytes: string) => execFileSync("prlimit", [`--fsize=${bytes}:unlimited`, "--pid", String(pid)]);
    limit("1024");
    expectRefused(await hub.query("citizen", question));
    limit("unlimited");
    await expectIntact(await hub.query("citizen", question));
  });

  test("a write is not carried out when its intent cannot be recorded", async () => {
    const { data } = await hub.query("citizen", "{ me { id } }");
    const file = (): Promise<HubAnswer> =>
      hub.query(
        "citizen",
        `mutation($citizen: ID!) { requestCorrection(input: {citizen: $citizen, coordinate: "Citizen.phone", proposedValue: "x"}) { requestNo } }`,
        { citizen: Object(data).me.id },
        { headers: { "idempotency-key": "unrecorded-intent" } },
      );
    const count = async (): Promise<unknown> =>
      Object((await hub.query("citizen", "{ correctionRequests { totalCount } }")).data).correctionRequests.totalCount;
    const before = await count();
    const other = new DatabaseSync(join(hub.folder, "ledger.db"));
    other.exec("begin immediate");
    const refused = await file();
    other.exec("rollback");
    other.close();
    expect(refused).toMatchObject({ status: 503, errors: [{ extensions: { code: "LEDGER_UNAVAILABLE" } }] });
    expect(await count()).toBe(before);
    expect((await file()).data).toMatchObject({ requestCorrection: { requestNo: expect.any(String) } });
  });
});

test("one flipped bit anywhere in a record's bytes is found, and the record named", { timeout: 120_000 }, async () => {
  const hub = await startHub({ folder: copyOfSharedData() });
  const answers = await Promise.all(
    Array.from({ length: 6 }, () => hub.query("anonymous", "{ enterprises { totalCount } }")),
  );
  await hub.stop();
  const file = join(hub.folder, "ledger.db");
  const [whole, { mode }] = [readFileSync(file), statSync(file)];
  const { stdout } = await hub.lgsp("audit", "show", "--last", "20");
  const victim = stdout
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .find(({ record }) => record.requestId === answers[2]?.requestId);
  expect(await hub.lgsp("audit", "verify")).toMatchObject({ code: 0 });
  const places = occurrences(whole, String(victim.record.requestId));
  const said: string[] = [];
  for (const place of places) {
    const damaged = Buffer.from(whole);
    damaged.writeUInt8((damaged[place] ?? 0) ^ 1, place);
    writeFileSync(file, damaged, { mode });
    const { code, stderr } = await hub.lgsp("audit", "verify");
    expect({ place, code }).toEqual({ place, code: 1 });
    said.push(stderr);
  }
  // in the record or beside it the number is named; in an index the database itself is told to be damaged
  expect(said.some((text) => text.includes(`number ${victim.sequence} `))).toBe(true);
  for (const text of said)
    expect(text).toMatch(new RegExp(`^LEDGER_ALTERED: .*(number ${victim.sequence} |DATABASE_DAMAGED)`));
  removeFolder(hub.folder);
});

function occurrences(bytes: Buffer, text: string): readonly number[] {
  const places: number[] = [];
  for (let at = bytes.indexOf(text); at >= 0; at = bytes.indexOf(text, at + 1)) places.push(at + 1);
  return places;
}
