import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { copyOfTree } from "./copy-of-tree.ts";
import { removeFolder, startHub, type HubAnswer, type OwnHub } from "./harness.ts";
import { copyOfSharedData, sharedCitizens } from "./shared-hub.ts";

const question = "{ enterprises(first: 1) { nodes { name } } }";
/** Each worker has planned the question: on a busy machine the first ones may be refused for the time that takes. */
async function start(folder = copyOfSharedData()): Promise<OwnHub> {
  const hub = await startHub({ citizens: sharedCitizens, folder, workers: 2 });
  for (;;) {
    const answers = await Promise.all(Array.from({ length: 8 }, () => hub.query("anonymous", question)));
    if (answers.flatMap(codesOf).length === 0) return hub;
  }
}

/** Processes that have said that they answer, the newest last. */
const answering = (hub: OwnHub): readonly number[] =>
  [...hub.log().matchAll(/process (\d+)\) answers/g)].map(([, pid]) => Number(pid));

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function until(holds: () => boolean, milliseconds = 30_000): Promise<void> {
  const end = performance.now() + milliseconds;
  while (!holds()) {
    if (performance.now() > end) throw new Error("it did not come to pass");
    await delay(10);
  }
}

/** More than one, so that no budget runs out. */
const askers = [
  "doctor",
  "citizen",
  "auditor",
  "operator",
  "developer",
  "statistician",
  "tax-system",
  "finance-officer",
];

/** Each asker on a connection of its own until told to stop; answers and cut connections are counted. */
function askMany(hub: OwnHub) {
  const answers: HubAnswer[] = [];
  const stopping = new AbortController();
  let cut = 0;
  const asking = askers.map(async (persona) => {
    while (!stopping.signal.aborted) {
      // a connection on its way to the worker that dies is never closed
      const answer = await Promise.race([hub.query(persona, question).catch(() => undefined), delay(5_000)]);
      if (answer === undefined) {
        cut += 1;
        await delay(20);
      } else answers.push(answer);
      await delay(5);
    }
  });
  return {
    answers,
    cut: () => cut,
    async stop() {
      stopping.abort();
      await Promise.all(asking);
    },
  };
}

const codesOf = ({ errors = [] }: HubAnswer): readonly unknown[] => errors.map(({ extensions }) => extensions["code"]);

async function expectAllRecorded(hub: OwnHub, answers: readonly HubAnswer[]): Promise<void> {
  const recorded = new Set((await hub.ledger(100_000)).map(({ record }) => record["requestId"]));
  const released = answers.filter(({ errors }) => errors === undefined);
  expect(released.length).toBeGreaterThan(0);
  expect(released.filter(({ requestId }) => !recorded.has(requestId))).toEqual([]);
  expect(await hub.lgsp("audit", "verify")).toMatchObject({ code: 0, stdout: expect.stringContaining("Intact") });
}

describe("two workers are one hub", { timeout: 120_000 }, () => {
  let hub: OwnHub;
  beforeAll(async () => void (hub = await start()), 120_000);
  afterAll(async () => {
    await hub.kill();
    removeFolder(hub.folder);
  });

  const everywhere = <T>(ask: () => Promise<T>): Promise<readonly T[]> =>
    Promise.all(Array.from({ length: 16 }, () => ask()));

  test("a caller's budget is one", async () => {
    const answers: HubAnswer[] = [];
    await Promise.all(
      Array.from({ length: 20 }, async () => {
        for (let asked = 0; asked < 65; asked += 1) answers.push(await hub.query("developer", "{ __typename }"));
      }),
    );
    expect(answers).toHaveLength(1_300);
    const refused = answers.filter((answer) => codesOf(answer).includes("RATE_LIMITED"));
    expect(refused).toHaveLength(100);
  });

  test("a caller who is blocked is blocked everywhere at once", async () => {
    for (const answer of await everywhere(() => hub.query("statistician", question)))
      expect(codesOf(answer)).toEqual([]);
    expect(await hub.lgsp("authority", "block", "subject", "development:statistician")).toMatchObject({ code: 0 });
    for (const answer of await everywhere(() => hub.query("statistician", question)))
      expect(codesOf(answer)).toEqual(["TOKEN_REVOKED"]);
  });

  test("an authority is signed once, and one signature is in the ledger, however many sign at once", async () => {
    const file = join(hub.folder, "entry.json");
    const entry = {
      subject: "national:clerk",
      kind: "official",
      organisation: "QN.TEST",
      roles: ["commune-clerk"],
      purposes: ["administrative-procedure"],
      validFrom: "2026-01-01T00:00:00Z",
    };
    writeFileSync(file, JSON.stringify(entry));
    const { id }: { id: string } = JSON.parse((await hub.lgsp("authority", "propose", file)).stdout);
    const token = await hub.token("auditor");
    const signed = await everywhere(async () => {
      const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
      const body = JSON.stringify({ id });
      const { status } = await fetch(`${hub.url}/authority/approve`, { method: "POST", headers, body });
      return status;
    });
    expect(signed.filter((status) => status === 200)).toHaveLength(1);
    expect(signed.filter((status) => status === 409)).toHaveLength(15);
    const approvals = (await hub.ledger(100_000)).filter(({ record }) => {
      const { action, entry: of } = Object(record["details"]);
      return action === "approve" && of === id;
    });
    expect(approvals).toHaveLength(1);
  });

  test("writes of both go into one database, each once", async () => {
    const { data } = await hub.query("citizen", "{ me { id } }");
    const file = (key: string): Promise<HubAnswer> =>
      hub.query(
        "citizen",
        `mutation($citizen: ID!, $value: String!) {
          requestCorrection(input: { citizen: $citizen, coordinate: "Citizen.phone", proposedValue: $value }) { requestNo }
        }`,
        { citizen: Object(data).me.id, value: key },
        { headers: { "idempotency-key": key } },
      );
    const keys = Array.from({ length: 60 }, (_, index) => `written-by-two-${index}`);
    const answers = await Promise.all([...keys, ...keys].map(file));
    expect(answers.flatMap(codesOf)).toEqual([]);
    expect(new Set(answers.map((answer) => JSON.stringify(answer.data))).size).toBe(keys.length);
  });
});

describe("a process that dies", { timeout: 120_000 }, () => {
  const hubs: OwnHub[] = [];
  const own = async (folder?: string): Promise<OwnHub> => {
    const hub = await start(folder);
    hubs.push(hub);
    return hub;
  };
  afterEach(async () => {
    for (const hub of hubs.splice(0)) {
      await hub.kill();
      removeFolder(hub.folder);
    }
  });

  test("kill -9 of a worker under load: no answer without its record, the other goes on, another takes its place", async () => {
    const hub = await own();
    const [victim = 0] = answering(hub);
    const asking = askMany(hub);
    await until(() => asking.answers.length > 100);
    process.kill(victim, "SIGKILL");
    const sofar = asking.answers.length;
    await until(() => asking.answers.length > sofar + 100);
    await until(() => answering(hub).length === 3);
    await asking.stop();
    expect(asking.cut()).toBeGreaterThan(0);
    expect(asking.cut()).toBeLessThanOrEqual(askers.length);
    expect(hub.log()).toMatch(new RegExp(`worker \\d \\(process ${victim}\\) ended with SIGKILL`));
    const after = await Promise.all(Array.from({ length: 8 }, () => hub.query("anonymous", question)));
    expect(after.flatMap(codesOf)).toEqual([]);
    await expectAllRecorded(hub, [...asking.answers, ...after]);
  });

  test("kill -9 of the primary: what had no record yet is refused, and the workers end", async () => {
    const hub = await own();
    const workers = answering(hub);
    const asking = askMany(hub);
    await until(() => asking.answers.length > 100);
    await hub.kill();
    await until(() => !workers.some(isAlive), 10_000);
    await asking.stop();
    for (const { errors } of asking.answers)
      for (const { extensions } of errors ?? []) expect(extensions["code"]).toBe("LEDGER_UNAVAILABLE");
    await expectAllRecorded(await own(hub.folder), asking.answers);
  });

  test("SIGTERM: what has begun is answered and recorded, then all end", async () => {
    const hub = await own();
    const workers = answering(hub);
    const asking = askMany(hub);
    await until(() => asking.answers.length > 100);
    expect(await hub.stop()).toBe(0);
    await asking.stop();
    expect(asking.answers.flatMap(codesOf)).toEqual([]);
    expect(workers.filter(isAlive)).toEqual([]);
    await expectAllRecorded(hub, asking.answers);
    expect((await hub.ledger(1))[0]?.record).toMatchObject({ kind: "system", details: { action: "stop" } });
  });

  test("a primary that hangs: what cannot be recorded is refused, and answered again when it is back", async () => {
    const hub = await own();
    const { pid }: { pid: number } = JSON.parse(readFileSync(join(hub.folder, "hub.json"), "utf8"));
    // so that the next question has a connection that a worker holds already: the primary gives out new ones
    expect(codesOf(await hub.query("anonymous", question))).toEqual([]);
    await delay(200);
    process.kill(pid, "SIGSTOP");
    try {
      const refused = await Promise.race([hub.query("anonymous", question), delay(30_000)]);
      expect(refused).toMatchObject({ status: 503, errors: [{ extensions: { code: "LEDGER_UNAVAILABLE" } }] });
      expect(refused?.data ?? null).toBeNull();
    } finally {
      process.kill(pid, "SIGCONT");
    }
    await expectAllRecorded(hub, [await hub.query("anonymous", question)]);
  });

  test("a worker does not take its place under another policy than the hub started with", async () => {
    const tree = copyOfTree();
    const hub = await startHub({ citizens: sharedCitizens, folder: copyOfSharedData(), workers: 2, tree });
    hubs.push(hub);
    const policy = join(tree, "subgraphs", "sectors", "enterprise", "policy.ts");
    writeFileSync(policy, readFileSync(policy, "utf8").replace("Luật Doanh nghiệp 59/2020/QH14", "Luật khác"));
    process.kill(answering(hub)[0] ?? 0, "SIGKILL");
    await until(() => /worker \d cannot start: Sectors or policy on disk are not those/.test(hub.log()));
    expect(codesOf(await hub.query("anonymous", question))).toEqual([]);
    await hub.kill();
    removeFolder(tree);
  });

  test("workers that keep dying end the hub, and it says why", async () => {
    const hub = await own();
    let [victim] = answering(hub);
    for (let deaths = 1; deaths <= 6; deaths += 1) {
      process.kill(victim ?? 0, "SIGKILL");
      const restarted = (): readonly string[] =>
        [...hub.log().matchAll(/process (\d+)\) is started again/g)].map(([, pid = ""]) => pid);
      if (deaths < 6) await until(() => restarted().length === deaths);
      victim = Number(restarted().at(-1));
    }
    expect(await hub.ended).toBe(1);
    expect(hub.log()).toContain("WORKERS_FAILING: ");
    expect(await hub.lgsp("audit", "verify")).toMatchObject({ code: 0 });
  });
});
