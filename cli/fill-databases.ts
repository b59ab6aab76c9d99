import { fork, type ChildProcess } from "node:child_process";
import { on } from "node:events";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import type { SectorModel } from "@lgsp/kit";
import { CodedError } from "@lgsp/policies";
import { needsFilling, type FillDatabaseOptions } from "./fill-database.ts";
import { isFillMessage, type FillMessage } from "./fill-protocol.ts";
import type { Progress } from "./progress.ts";

export interface FillDatabasesOptions extends FillDatabaseOptions {
  readonly models: readonly SectorModel[];
  readonly progress: Progress;
}

/** More of them would only wait for the disk. */
const mostProcesses = 4;

/**
 * Brings the sample databases to the world: those that are missing or were made from another schema or world. The work
 * is done in processes of its own, so that the memory it takes is gone when the hub serves. Returns the names of the
 * sectors filled. Errors: those of the kit's fill, of the first sector that fails.
 */
export async function fillDatabases(options: FillDatabasesOptions): Promise<readonly string[]> {
  const waiting: SectorModel[] = [];
  for (const model of options.models) {
    const { name, sample } = model.definition;
    if (sample === undefined || options.configuration.endpoint(name) !== undefined) continue;
    if (await needsFilling(model, options)) waiting.push(model);
  }
  const names = waiting.map(({ definition }) => definition.name);
  const processes = Math.min(waiting.length, availableParallelism(), mostProcesses);
  const children: ChildProcess[] = [];
  try {
    await Promise.all(Array.from({ length: processes }, () => drain(waiting, options.progress, children)));
  } finally {
    for (const child of children) child.kill();
  }
  return names;
}

/** One process that takes sectors until none is left. */
async function drain(waiting: SectorModel[], progress: Progress, children: ChildProcess[]): Promise<void> {
  const child = fork(fileURLToPath(new URL("fill-process.ts", import.meta.url)), { execArgv: [] });
  children.push(child);
  const next = messagesOf(child);
  await next();
  for (let model = waiting.shift(); model !== undefined; model = waiting.shift()) {
    child.send(model.definition.name);
    await untilDone(model, next, progress);
  }
}

async function untilDone(
  { definition: { title } }: SectorModel,
  next: () => Promise<FillMessage>,
  progress: Progress,
): Promise<void> {
  const what = `${title.vi} · ${title.en}`;
  const started = performance.now();
  for (;;) {
    const told = await next();
    if (told.kind === "count") progress.count(what, told.rows);
    if (told.kind === "failed") throw failureOf(told.text);
    if (told.kind === "done") return progress.done(what, told.rows, performance.now() - started);
  }
}

/** Messages one by one, none lost between two; a process that ends is a failure of its own. */
function messagesOf(child: ChildProcess): () => Promise<FillMessage> {
  const messages = on(child, "message", { close: ["exit"] });
  return async () => {
    const { done, value }: IteratorResult<unknown[], unknown> = await messages.next();
    const [told]: unknown[] = done === true ? [] : value;
    if (!isFillMessage(told)) throw new TypeError("a process that makes sample data ended early");
    return told;
  };
}

function failureOf(text: Extract<FillMessage, { kind: "failed" }>["text"]): Error {
  if (typeof text === "string") return new TypeError(text);
  const { code, vi, en } = text;
  return new CodedError(code, { status: 500, vi, en, remedy: { vi: "", en: "" } });
}
