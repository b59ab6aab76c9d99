/**
 * The departments' questions (e2e/questions), each as its first page and as its exact count, asked over HTTP of a hub with
 * everything on: identity, purpose, decisions, masks, the durable record.
 *
 *   LGSP_DATA_DIR=/path LGSP_SAMPLE_CITIZENS=2161755 ./lgsp sample     # once, some twenty minutes
 *   LGSP_DATA_DIR=/path node bench/questions.ts [--rounds 5] [--only Q01,Q17] [--out bench/QUESTIONS.md]
 *
 * The hub is a process of its own on that data directory. Of each: the first time, when no set of keys is at hand, and the
 * median of further ones (a table of counts, or a set of keys, is kept while the data stay as they are); the keys that sectors handed over (the ledger's receipts); and how long a small page of somebody
 * else waited meanwhile. Small cells are withheld of tables, whose one answer is both page and count.
 */
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus } from "node:os";
import { basename } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { parseArgs } from "node:util";
import { Kind, parse, print, visit } from "graphql";
import { startHub, type OwnHub } from "../e2e/harness.ts";
import type { Question } from "../e2e/questions/question.ts";

const { values: options } = parseArgs({
  options: { rounds: { type: "string", default: "5" }, only: { type: "string" }, out: { type: "string" } },
});
const folder = process.env["LGSP_DATA_DIR"];
if (folder === undefined) throw new Error("LGSP_DATA_DIR: a data directory that `./lgsp sample` has filled");
const rounds = Number(options.rounds);
const only = options.only?.split(",");

interface Asked {
  readonly id: string;
  readonly question: Question;
  /** "table": an aggregate, which is counted as a whole. */
  readonly forms: readonly (readonly ["page" | "count" | "table", string])[];
}

const questions = new URL("../e2e/questions/", import.meta.url);
const asked: readonly Asked[] = await Promise.all(
  globSync("Q*.graphql", { cwd: questions })
    .map((file) => basename(file, ".graphql"))
    .filter((id) => only?.includes(id) ?? true)
    .toSorted()
    .map(async (id) => {
      const { default: question }: { readonly default: Question } = await import(new URL(`${id}.ts`, questions).href);
      const text = readFileSync(new URL(`${id}.graphql`, questions), "utf8");
      return { id, question, forms: formsOf(text) };
    }),
);

/** What of a connection a form of the question leaves out. */
function formsOf(text: string): Asked["forms"] {
  const document = parse(text, { noLocation: true });
  const counts = /^ {4}totalCount$/m.test(text);
  const pages = /^ {4}nodes \{$/m.test(text);
  const without = (names: readonly string[]): string => {
    let depth = 0;
    return print(
      visit(document, {
        SelectionSet: { enter: () => void (depth += 1), leave: () => void (depth -= 1) },
        Field: ({ name }) => (depth === 2 && names.includes(name.value) ? null : undefined),
        Document: { leave: (node) => ({ ...node, kind: Kind.DOCUMENT }) },
      }),
    );
  };
  if (!pages) return [["table", text]];
  const page = ["page", without(["totalCount"])] as const;
  return counts ? [page, ["count", without(["nodes", "edges", "pageInfo"])]] : [page];
}

const hub = await startHub({ folder, citizens: Number(process.env["LGSP_SAMPLE_CITIZENS"] ?? 2_161_755) });
const started = memory(hub);

interface Measured {
  /** Milliseconds, or the code of what was said instead of an answer. */
  readonly first: string;
  readonly median: number;
  readonly most: number;
  readonly keys: number;
  readonly others: number;
  readonly problem?: string;
}

interface Answered {
  readonly took: number;
  readonly requestId: string;
  readonly problem?: string;
}

async function ask({ question }: Asked, document: string): Promise<Answered> {
  const began = performance.now();
  const { requestId, data, errors } = await hub.query(question.persona, document, question.variables ?? {}, {
    purpose: question.purpose,
  });
  const took = performance.now() - began;
  const [error] = errors ?? [];
  if (error !== undefined) return { took, requestId, problem: `${String(error.extensions["code"])}: ${error.message}` };
  return data === undefined ? { took, requestId, problem: "no data" } : { took, requestId };
}

/** A small page of another consumer, twenty times a second, until told to stop: milliseconds that each took. */
async function askMeanwhile(times: number[], signal: AbortSignal): Promise<void> {
  const waiting: Promise<void>[] = [];
  while (!signal.aborted) {
    const began = performance.now();
    waiting.push(
      hub
        .query("anonymous", "{ enterprises(first: 5) { nodes { enterpriseCode } } }")
        .then(() => void times.push(performance.now() - began)),
    );
    await delay(50);
  }
  await Promise.all(waiting);
}

async function measure(one: Asked, document: string): Promise<Measured> {
  const meanwhile: number[] = [];
  const others = new AbortController();
  const asking = askMeanwhile(meanwhile, others.signal);
  const first = await ask(one, document);
  const times: number[] = [];
  let problem: string | undefined;
  for (let round = 0; round < rounds; round += 1) {
    const answered = await ask(one, document);
    if (answered.problem === undefined) times.push(answered.took);
    else ({ problem } = answered);
    await delay(20);
  }
  others.abort();
  await asking;
  const sorted = times.toSorted((a, b) => a - b);
  return {
    first: first.problem === undefined ? first.took.toFixed(0) : first.problem.replace(/:.*/, ""),
    median: sorted[Math.floor(sorted.length / 2)] ?? Number.NaN,
    most: sorted.at(-1) ?? Number.NaN,
    keys: await keysHandedOver(first.requestId, meanwhile.length + rounds),
    others: quantile(meanwhile, 0.99),
    ...(problem === undefined ? {} : { problem }),
  };
}

const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN;

/** What the sectors handed over for it, as its record says. */
async function keysHandedOver(requestId: string, asked: number): Promise<number> {
  const line = (await hub.ledger(asked + 50)).find(({ record }) => record["requestId"] === requestId);
  const coordinates = line?.record["coordinates"];
  if (!Array.isArray(coordinates)) return Number.NaN;
  return coordinates
    .filter((one: { readonly effect: string }) => one.effect === "PREDICATE")
    .reduce((sum: number, one: { readonly rows: number }) => sum + one.rows, 0);
}

function memory({ folder: of }: OwnHub): number {
  const { pid }: { readonly pid: number } = JSON.parse(readFileSync(`${of}/hub.json`, "utf8"));
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
}

const lines: string[] = [];
const say = (line: string): void => {
  lines.push(line);
  console.log(line);
};
say(`| question | form | first, ms | median, ms | most, ms | others' p99, ms | keys |`);
say(`|---|---|--:|--:|--:|--:|--:|`);
for (const one of asked)
  for (const [form, document] of one.forms) {
    const measured = await measure(one, document);
    const { first, median, most, others, keys, problem } = measured;
    say(
      `| ${one.id} | ${form} | ${first} | ${problem ?? median.toFixed(0)} | ${most.toFixed(0)} | ${others.toFixed(0)} | ${keys} |`,
    );
  }
say("");
say(
  `${cpus()[0]?.model ?? "?"}, ${availableParallelism()} cores, Node ${process.version}; ${started.toFixed(0)} MB resident after the start, ${memory(hub).toFixed(0)} MB at the end.`,
);
if (options.out !== undefined) writeFileSync(options.out, `${lines.join("\n")}\n`);
await hub.stop();
