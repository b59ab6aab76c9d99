import { DatabaseSync } from "node:sqlite";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { removeFolder, startHub, type OwnHub } from "./harness.ts";
import { copyOfSharedData, sharedCitizens } from "./shared-hub.ts";

const hubs: OwnHub[] = [];
const start = async (options: Parameters<typeof startHub>[0]): Promise<OwnHub> => {
  const hub = await startHub({ citizens: sharedCitizens, folder: options?.folder ?? copyOfSharedData() });
  hubs.push(hub);
  return hub;
};

afterEach(async () => {
  for (const hub of hubs.splice(0)) {
    await hub.kill();
    removeFolder(hub.folder);
  }
});

const question = "{ enterprises(first: 1) { nodes { name } } }";

test(
  "kill -9 during load loses no record whose answer was sent, and the chain goes on",
  { timeout: 240_000 },
  async () => {
    const hub = await start({});
    const answered: string[] = [];
    const asking = Array.from({ length: 8 }, async () => {
      for (;;) {
        const answer = await hub.query("anonymous", question).catch(() => undefined);
        if (answer === undefined) return;
        answered.push(answer.requestId);
      }
    });
    while (answered.length < 60) await new Promise((resolve) => setTimeout(resolve, 10));
    await hub.kill();
    await Promise.all(asking);

    const again = await start({ folder: hub.folder });
    await again.query("anonymous", question);
    const recorded = new Set((await again.ledger(10_000)).map(({ record }) => record["requestId"]));
    expect(answered.filter((id) => id !== "" && !recorded.has(id))).toEqual([]);
    expect(await again.lgsp("audit", "verify")).toMatchObject({ code: 0, stdout: expect.stringContaining("Intact") });
  },
);

test("one changed byte of the ledger is found, and the first bad record named", { timeout: 240_000 }, async () => {
  const hub = await start({});
  for (let asked = 0; asked < 5; asked++) await hub.query("anonymous", question);
  await hub.stop();
  const ledger = new DatabaseSync(join(hub.folder, "ledger.db"));
  ledger.exec("update access_record set body = replace(body, '\"OK\"', '\"ok\"') where sequence = 3");
  ledger.close();
  const { code, stderr } = await hub.lgsp("audit", "verify");
  expect(code).toBe(1);
  expect(stderr).toMatch(/LEDGER_ALTERED: .*number 3 /);
});
