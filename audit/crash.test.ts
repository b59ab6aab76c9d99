import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { openSqliteLedger } from "./open-ledger.ts";
import { showRecords } from "./show-records.ts";
import { recordOf } from "./testing/records.ts";
import { temporaryLedger, type TemporaryLedger } from "./testing/temporary-ledger.ts";
import { verifyLedger } from "./verify-ledger.ts";

const child = fileURLToPath(new URL("testing/append-until-killed.ts", import.meta.url));
const crashes = 6;

/** Kills a process in the middle of its appending; gives what it had been told to be durable: sequence -> hash. */
async function crash({ file, signingKey }: TemporaryLedger, afterMs: number): Promise<ReadonlyMap<number, string>> {
  const acknowledged = new Map<number, string>();
  const process = spawn(globalThis.process.execPath, [child, file], {
    env: { ...globalThis.process.env, LGSP_TEST_SIGNING_KEY: signingKey },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const lines = createInterface(process.stdout);
  const first = new Promise((resolve) => lines.once("line", resolve));
  lines.on("line", (line) => {
    const [sequence, hash] = line.split(" ");
    if (sequence !== undefined && hash?.length === 43) acknowledged.set(Number(sequence), hash);
  });
  const ended = new Promise((resolve) => lines.once("close", resolve));
  await first;
  await sleep(afterMs);
  process.kill("SIGKILL");
  await ended;
  return acknowledged;
}

it("kill -9 under load loses no acknowledged record, and the chain goes on", { timeout: 60_000 }, async () => {
  const place = temporaryLedger();
  const acknowledged = new Map<number, string>();
  for (let round = 0; round < crashes; round += 1) {
    for (const [sequence, hash] of await crash(place, 20 + round * 15)) acknowledged.set(sequence, hash);
    const { firstBad, records } = await verifyLedger(place.file, { publicKeys: [place.publicKey] });
    expect(firstBad).toBeUndefined();
    const stored = new Map((await showRecords(place.file, records)).map(({ sequence, hash }) => [sequence, hash]));
    const lost = [...acknowledged].filter(([sequence, hash]) => stored.get(sequence) !== hash);
    expect(lost).toEqual([]);
  }
  expect(acknowledged.size).toBeGreaterThan(crashes);
  const ledger = await openSqliteLedger(place);
  await ledger.append(recordOf(1));
  await ledger.close();
  expect(await verifyLedger(place.file, { publicKeys: [place.publicKey] })).not.toHaveProperty("firstBad");
});
