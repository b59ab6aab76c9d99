import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nullLedger } from "@lgsp/audit/null-ledger";
import { createMemoryState, type Budgets } from "@lgsp/gateway/state";
import { afterAll, describe, expect, test } from "vitest";
import { sharedStateContract } from "../../gateway/state/shared-state.contract.ts";
import { streamPair } from "../testing/line-pair.ts";
import { Desk, readNotice } from "./desk.ts";
import { openLine, type Line } from "./line.ts";
import { workerState } from "./worker-state.ts";

const folder = mkdtempSync(join(tmpdir(), "lgsp-workers-"));
afterAll(() => rmSync(folder, { recursive: true }));
let hubs = 0;

/** A hub's primary; each call of the result opens a worker of it. */
function newHub(budgets?: Budgets) {
  const revocationsFile = join(folder, `revocations-${(hubs += 1)}.db`);
  const desk = new Desk({
    ledger: nullLedger,
    state: createMemoryState({ revocationsFile, ...(budgets === undefined ? {} : { budgets }) }),
  });
  return async () => {
    const [near, far] = await streamPair();
    const ended = Promise.withResolvers<void>();
    const answering = desk.serve(ended.promise);
    const primary: Line = openLine(far, answering);
    void primary.ended.then(ended.resolve);
    desk.subscribe((notice) => primary.tell("notice", notice));
    const line = openLine(near, async (_, value) => state.heard(readNotice(value)));
    const state = workerState(line, revocationsFile);
    return { state, line, primary };
  };
}

describe("shared state of several workers", () => {
  sharedStateContract(() => {
    let open: ReturnType<typeof newHub> | undefined;
    return {
      shared: true,
      async open(budgets) {
        open ??= newHub(budgets);
        return (await open()).state;
      },
    };
  });

  test("without the primary nothing is let through uncounted, and no identifier counts as unused", async () => {
    const { state, primary } = await newHub()();
    primary.end();
    expect(await state.consume("tax", 1)).toMatchObject({ allowed: false });
    expect(await state.useOnce("id", 60)).toBe(false);
    await state.close();
  });
});
