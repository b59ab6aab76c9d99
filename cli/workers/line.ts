import type { Duplex } from "node:stream";
import { cliErrors } from "../errors.ts";
import { isCoded } from "../report-error.ts";

/** Answers what the other end asks; what it throws with a code arrives there as a LineRefusal. */
export type Answering = (what: string, value: unknown) => unknown;

/** Questions and answers between two processes over one stream, many at a time. */
export interface Line {
  /**
   * Resolves with the other end's answer, in JSON. Rejects with LineRefusal when it refuses, with WORKER_LINE_LOST when
   * the line ends or `deadlineMs` pass first (absent: waits as long as the line holds).
   */
  ask(what: string, value: unknown, deadlineMs?: number): Promise<unknown>;
  /** The same without an answer. */
  tell(what: string, value: unknown): void;
  /** Resolves when the line has ended, however that came. */
  readonly ended: Promise<void>;
  end(): void;
}

/** A coded error of the other process, without its class: classes do not cross. */
export class LineRefusal extends Error {
  readonly code: string;
  readonly details: unknown;

  constructor(code: string, details: unknown) {
    super(code);
    this.code = code;
    this.details = details;
  }
}

/**
 * Of the stream that a worker's line is on. Not the channel of cluster: messages there wait while a connection is handed
 * over, and records must not.
 */
export const lineDescriptor = 4;

type Message =
  | { readonly asked: number; readonly what: string; readonly value: unknown }
  | { readonly answered: number; readonly value: unknown }
  | { readonly refused: number; readonly code: string; readonly details: unknown };

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly late: NodeJS.Timeout | undefined;
}

/**
 * Opens the line on a stream that carries nothing else: one JSON array of messages a line. All that is said in one turn
 * of the event loop travels together, so that many records cost one write, one read and one commit.
 */
export function openLine(stream: Duplex, answering: Answering): Line {
  const waiting = new Map<number, Waiting>();
  let saying: Message[] = [];
  let lastId = 0;
  let open = true;
  const { promise: ended, resolve: endedNow } = Promise.withResolvers<void>();

  const lost = () => cliErrors("WORKER_LINE_LOST");

  function say(message: Message): void {
    if (!open) return;
    if (saying.length === 0) setImmediate(flush);
    saying.push(message);
  }

  function flush(): void {
    const messages = saying;
    saying = [];
    if (open) stream.write(`${JSON.stringify(messages)}\n`);
  }

  function close(): void {
    if (!open) return;
    open = false;
    stream.destroy();
    for (const { reject, late } of waiting.values()) {
      clearTimeout(late);
      reject(lost());
    }
    waiting.clear();
    endedNow();
  }

  function settle(id: number): Waiting | undefined {
    const found = waiting.get(id);
    waiting.delete(id);
    clearTimeout(found?.late);
    return found;
  }

  async function answer({ asked, what, value }: Extract<Message, { asked: number }>): Promise<void> {
    try {
      const answered = await answering(what, value);
      if (asked > 0) say({ answered: asked, value: answered });
    } catch (error) {
      if (asked === 0) return;
      const details = error instanceof Error && "details" in error ? error.details : {};
      say({ refused: asked, code: isCoded(error) ? error.code : "", details });
    }
  }

  function take(message: Message): void {
    if ("asked" in message) void answer(message);
    else if ("answered" in message) settle(message.answered)?.resolve(message.value);
    else settle(message.refused)?.reject(new LineRefusal(message.code, message.details));
  }

  let unfinished = "";
  stream.setEncoding("utf8");
  stream.on("data", (text: string) => {
    const lines = (unfinished + text).split("\n");
    unfinished = lines.pop() ?? "";
    try {
      for (const one of lines) for (const message of readMessages(one)) take(message);
    } catch {
      // what is no message comes from no process of ours
      close();
    }
  });
  stream.on("error", close);
  stream.on("end", close);
  stream.on("close", close);

  return {
    ask: (what, value, deadlineMs) =>
      new Promise((resolve, reject) => {
        if (!open) return reject(lost());
        const id = (lastId += 1);
        const late = deadlineMs === undefined ? undefined : setTimeout(() => settle(id)?.reject(lost()), deadlineMs);
        waiting.set(id, { resolve, reject, late });
        say({ asked: id, what, value });
      }),
    tell: (what, value) => say({ asked: 0, what, value }),
    ended,
    end: close,
  };
}

function readMessages(text: string): readonly Message[] {
  const value: unknown = JSON.parse(text);
  if (!Array.isArray(value) || !value.every(isMessage)) throw new TypeError("no messages");
  return value;
}

function isMessage(value: unknown): value is Message {
  if (typeof value !== "object" || value === null) return false;
  if ("asked" in value) return typeof value.asked === "number" && "what" in value && typeof value.what === "string";
  if ("answered" in value) return typeof value.answered === "number";
  return "refused" in value && typeof value.refused === "number" && "code" in value && typeof value.code === "string";
}
