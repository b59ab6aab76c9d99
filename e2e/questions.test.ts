import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { HubAnswer, LedgerLine, RunningHub } from "./harness.ts";
import { valueAt, valuesAt } from "./questions/answer-values.ts";
import type { Question } from "./questions/question.ts";
import { readSampleRows, text, type SampleRows } from "./questions/sample-rows.ts";
import { leftOut, postgresServer, startHubOn, type HubOnServer } from "./server-databases.ts";
import { sharedCitizens, sharedHub } from "./shared-hub.ts";

/**
 * The questions that departments ask across sectors (questions/), answered by the hub and compared with a join over the
 * rows that the sectors were filled with: no SQL, no keys, no policy engine on that side.
 */

/** A page holds no more, here as in every list. */
const page = 100;

const folder = new URL("questions/", import.meta.url);
const ids = globSync("Q*.graphql", { cwd: folder })
  .map((file) => basename(file, ".graphql"))
  .toSorted();

const questions = await Promise.all(
  ids.map(async (id) => {
    const { default: question }: { readonly default: Question } = await import(new URL(`${id}.ts`, folder).href);
    return { id, question, document: readFileSync(new URL(`${id}.graphql`, folder), "utf8") };
  }),
);

let sample: SampleRows;
beforeAll(async () => {
  sample = await readSampleRows(sharedCitizens);
}, 120_000);

const sorted = (values: readonly unknown[]): readonly string[] => values.map(String).toSorted();

/** What the lists of the answer say that there is in all. */
const totals = ({ data }: HubAnswer): readonly unknown[] =>
  Object.keys(Object(data)).flatMap((root) => valuesAt(data, `${root}.totalCount`));

function expectAsTheRowsSay(question: Question, answer: HubAnswer): void {
  expect(answer.errors).toBeUndefined();
  const found = sorted(question.answered(answer.data));
  const expected = sorted(question.expected(sample));
  expect(expected.length).toBeGreaterThan(0);
  expect(expected.length).toBeLessThan(question.candidates(sample).length);
  if (question.withheld === true || expected.length > page) {
    expect(expected).toEqual(expect.arrayContaining([...found]));
    expect(found.length).toBeGreaterThan(0);
    if (question.withheld !== true) expect([found.length, totals(answer)]).toEqual([page, [expected.length]]);
  } else {
    expect(found).toEqual(expected);
  }
}

/** What the ledger is to say of a question, and what it says. */
const wantedRecord = ({ persona, purpose, sectors }: Question): string =>
  [persona, purpose, "OK", ...sectors].join(" ");
const recordOf = (line: LedgerLine | undefined): string => {
  const { record } = line ?? {};
  const caller = text(valueAt(record, "caller.subject")).replace("development:", "") || valueAt(record, "caller.kind");
  const sectors = sorted(valuesAt(record, "sectors"));
  return [caller, valueAt(record, "purpose"), valueAt(record, "outcome.status"), ...sectors].join(" ");
};

/** A sector that is asked for the first time on a busy machine may miss its deadline: it is asked once more. */
const isLate = ({ errors = [] }: HubAnswer): boolean =>
  errors.some(({ extensions }) => extensions["code"] === "SECTOR_TIMEOUT");

function theQuestions(hub: () => RunningHub): void {
  const asked = new Map<string, string>();

  test.each(questions)("$id is answered as the rows say", async ({ id, question, document }) => {
    const { persona, purpose, variables = {} } = question;
    const ask = () => hub().query(persona, document, variables, { purpose });
    const first = await ask();
    const answer = isLate(first) ? await ask() : first;
    asked.set(answer.requestId, id);
    expectAsTheRowsSay(question, answer);
  });

  test("each is in the ledger: who asked, what for, and every sector that took part", async () => {
    const lines = new Map((await hub().ledger(4 * questions.length)).map((line) => [line.record["requestId"], line]));
    const records = [...asked].map(([requestId, id]) => [id, recordOf(lines.get(requestId))]);
    const wanted = questions.filter(({ id }) => [...asked.values()].includes(id));
    expect(Object.fromEntries(records)).toEqual(
      Object.fromEntries(wanted.map(({ id, question }) => [id, wantedRecord(question)])),
    );
    expect(asked.size).toBeGreaterThan(0);
  });
}

describe("the departments' questions on SQLite", () => {
  const hub = sharedHub();
  theQuestions(() => hub);
});

describe.skipIf(leftOut(postgresServer))("the departments' questions on PostgreSQL", () => {
  let started: HubOnServer;
  beforeAll(async () => {
    started = await startHubOn(postgresServer);
  }, 600_000);
  afterAll(async () => started?.close(), 60_000);
  theQuestions(() => started.hub);
});

test("every one of the 46 is here", () => {
  expect(ids).toEqual(Array.from({ length: 46 }, (_, index) => `Q${String(index + 1).padStart(2, "0")}`));
});
