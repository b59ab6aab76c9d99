import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSqliteLedger, readSigningKey, relayedLedger, verifyLedger, type AccessRecord } from "@lgsp/audit";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { streamPair } from "../testing/line-pair.ts";
import { Desk } from "./desk.ts";
import { openLine } from "./line.ts";

let folder = "";
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), "lgsp-desk-"))));
afterEach(() => rmSync(folder, { recursive: true }));

const record = (requestId: string, durationMs = 1): AccessRecord => ({
  kind: "answer",
  at: "2026-11-24T08:00:00.000Z",
  requestId,
  caller: { kind: "official", subject: "development:doctor", roles: [] },
  coordinates: [{ coordinate: "Citizen.fullName", effect: "ALLOW", rows: 1 }],
  sectors: ["population"],
  persons: [],
  outcome: { status: "OK", codes: [] },
  durationMs,
});

async function hub() {
  const place = { file: join(folder, "ledger.db"), signingKey: readSigningKey(join(folder, "ledger.pem")) };
  const publicKey = readFileSync(join(folder, "ledger.pem.pub"), "utf8");
  const ledger = await openSqliteLedger(place);
  const desk = new Desk({ ledger });
  const worker = async (deadlineMs = 5_000) => {
    const [near, far] = await streamPair();
    const gone = Promise.withResolvers<void>();
    const primary = openLine(far, desk.serve(gone.promise));
    void primary.ended.then(gone.resolve);
    const line = openLine(near, () => undefined);
    return { line, primary, far, ledger: relayedLedger((one) => line.ask("append", one, deadlineMs)) };
  };
  return { file: place.file, publicKey, ledger, worker };
}

const unavailable = expect.objectContaining({ code: "LEDGER_UNAVAILABLE", status: 503 });

describe("a worker's ledger", () => {
  test("several write one chain: every record once, in one order, each told its own place", async () => {
    const { file, publicKey, ledger, worker } = await hub();
    const workers = await Promise.all([worker(), worker(), worker()]);
    const places = await Promise.all(
      Array.from({ length: 300 }, async (_, index) => {
        const recorded = await workers[index % 3]?.ledger.append(record(`r${index}`));
        return recorded?.sequence;
      }),
    );
    expect(places.toSorted((a = 0, b = 0) => a - b)).toEqual(Array.from({ length: 300 }, (_, index) => index + 1));
    await ledger.close();
    const verified = await verifyLedger(file, { publicKeys: [publicKey] });
    expect(verified).toMatchObject({ records: 300 });
    expect(verified).not.toHaveProperty("firstBad");
  });

  test("refuses with the writer's own code what the writer refuses", async () => {
    const { ledger, worker } = await hub();
    const { ledger: relayed, line } = await worker();
    await expect(relayed.append(record("bad", -1))).rejects.toMatchObject({
      code: "LEDGER_RECORD_INVALID",
      details: { field: "durationMs" },
    });
    await expect(line.ask("append", { kind: "answer" })).rejects.toMatchObject({ code: "LEDGER_RECORD_INVALID" });
    await ledger.close();
    await expect(relayed.append(record("late"))).rejects.toEqual(unavailable);
  });

  test("refuses what waits when the primary goes, and everything after it", async () => {
    const { ledger, worker } = await hub();
    const { ledger: relayed, primary } = await worker();
    const waiting = relayed.append(record("waiting"));
    primary.end();
    await expect(waiting).rejects.toEqual(unavailable);
    await expect(relayed.append(record("after"))).rejects.toEqual(unavailable);
    await ledger.close();
  });

  test("refuses when the primary does not answer in time", async () => {
    const { ledger, worker } = await hub();
    const { ledger: relayed, far } = await worker(50);
    far.pause();
    await expect(relayed.append(record("hanging"))).rejects.toEqual(unavailable);
    await ledger.close();
  });

  test.each([undefined, null, true, {}, { sequence: "1", hash: "x" }, { sequence: 1, hash: "" }])(
    "%j is no place in a chain: the answer is refused",
    async (answer) => {
      await expect(relayedLedger(async () => answer).append(record("r"))).rejects.toEqual(unavailable);
    },
  );
});

describe("turns at the register", () => {
  test("one at a time over all workers; a worker that dies with its turn ends it", async () => {
    const { ledger, worker } = await hub();
    const [one, other] = [await worker(), await worker()];
    await one.line.ask("take-turn", null);
    let had = false;
    const turn = other.line.ask("take-turn", null).then(() => (had = true));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(had).toBe(false);
    one.line.end();
    await turn;
    other.line.tell("end-turn", null);
    await (await worker()).line.ask("take-turn", null);
    await ledger.close();
  });

  test("a worker that dies while it waits lets nobody in beside the holder", async () => {
    const { ledger, worker } = await hub();
    const [holder, waiting, next] = [await worker(), await worker(), await worker()];
    await holder.line.ask("take-turn", null);
    const refused = waiting.line.ask("take-turn", null).catch(() => "refused");
    await waiting.line.ask("append", record("r"));
    let had = false;
    const turn = next.line.ask("take-turn", null).then(() => (had = true));
    waiting.line.end();
    expect(await refused).toBe("refused");
    await next.line.ask("append", record("s"));
    expect(had).toBe(false);
    holder.line.tell("end-turn", null);
    await turn;
    await ledger.close();
  });

  test("turns that one worker waits for come one after the other", async () => {
    const { ledger, worker } = await hub();
    const { line } = await worker();
    const seen: string[] = [];
    await Promise.all(
      ["a", "b", "c"].map(async (name) => {
        await line.ask("take-turn", null);
        seen.push(`${name} begins`);
        await new Promise((resolve) => setTimeout(resolve, 5));
        seen.push(`${name} ends`);
        line.tell("end-turn", null);
      }),
    );
    expect(seen).toEqual(["a begins", "a ends", "b begins", "b ends", "c begins", "c ends"]);
    await ledger.close();
  });
});
