import { setTimeout as delay } from "node:timers/promises";
import { CodedError } from "@lgsp/policies";
import { kitError } from "../errors.ts";
import type { LinkingKeys } from "../keys/linking-keys.ts";
import type { SectorModel, TableModel } from "../model.ts";
import type { Source } from "../source/source.ts";
import { keepRows } from "../tables/meta.ts";
import { rowFault } from "../tables/row-fault.ts";
import { streamError } from "./errors.ts";
import { MessageQueue } from "./message-queue.ts";
import { openSession, type SessionMessage, type SessionState } from "./mqtt-session.ts";
import { RefusalTally } from "./refusal-tally.ts";
import type { MessageReading, Refusal, SectorStream, StreamReader } from "./stream-definition.ts";
import type { StreamReport } from "./stream-report.ts";
import { BatchWriter } from "./write-batch.ts";

export interface RunStreamOptions {
  readonly model: SectorModel;
  /** The sector's database; stays open when the stream ends. */
  readonly source: Source;
  readonly keys: LinkingKeys;
  /** mqtt://, mqtts://, ws:// or wss://. A parameter `clientId` in it names the session (default `lgsp-<sector>`). */
  readonly url: string;
  /** Told of connections, of losing them, and of a database that does not answer. Never a message's content. */
  readonly onState?: (state: SessionState | "database", reason: string) => void;
  readonly now?: () => Date;
}

export interface RunningStream {
  report(): StreamReport;
  /** Writes and acknowledges what it has in hand, then leaves; the broker keeps the session and what arrives meanwhile. */
  close(): Promise<void>;
}

const receiveMaximum = 2_000;
const batchMost = 500;
/** How long a first message waits for others to share its transaction. */
const gatherMs = 50;
const largestMessage = 64 * 1024;
const longestBackoffMs = 15_000;

/**
 * Takes a sector's stream from the broker into its table: at least once from the broker, once in the table. A message
 * is acknowledged when its rows are committed, or when it is refused and counted; a database that does not answer stops
 * the flow at the broker and loses nothing.
 * Errors: STREAM_URL_INVALID, SECTOR_FOLDER_BROKEN, and those of the database at the start. Afterwards it tells `onState` and goes on.
 */
export async function runStream(options: RunStreamOptions): Promise<RunningStream> {
  const { model, source } = options;
  const sector = model.definition.name;
  const { stream } = model.definition;
  const table = stream === undefined ? undefined : model.tables[stream.type];
  if (stream === undefined || table === undefined)
    throw kitError("SECTOR_FOLDER_BROKEN", {
      file: `${sector}/sector.ts`,
      reason: "its stream names no type of its own",
    });
  if (!URL.canParse(options.url)) throw streamError("STREAM_URL_INVALID", { sector });
  const url = new URL(options.url);
  const clientId = url.searchParams.get("clientId") ?? `lgsp-${sector}`;
  url.searchParams.delete("clientId");
  // from here on the rows are no longer only the sample's: they are not made anew when the sample changes
  await keepRows(source);
  const work = new StreamWork(stream, table, options);
  const session = openSession({
    url: url.href,
    clientId,
    topic: stream.topic,
    receiveMaximum,
    onMessage: (message) => work.queue.push(message),
    onLost: () => work.queue.clear(),
    onState: (state, reason) => options.onState?.(state, reason),
  });
  const working = work.run();
  return {
    report: () => ({ sector, topic: stream.topic, connected: session.connected, ...work.report() }),
    close: async () => {
      work.stop();
      await working;
      await session.close();
    },
  };
}

/** The reader threw over a message: a defect of the sector's code, which must not stop the stream. */
class ReadingFault extends Error {}

class StreamWork {
  readonly queue = new MessageQueue<SessionMessage>();
  readonly #keyColumns: readonly string[];
  readonly #writer: BatchWriter;
  readonly #reader: StreamReader;
  readonly #now: () => Date;
  readonly #tell: NonNullable<RunStreamOptions["onState"]>;
  readonly #stopping = new AbortController();
  readonly #refused: RefusalTally;
  readonly #startedAt: string;
  #messages = 0;
  #written = 0;
  #duplicates = 0;
  #lastMessageAt: string | undefined;

  constructor(stream: SectorStream, table: TableModel, { model, source, keys, now, onState }: RunStreamOptions) {
    this.#keyColumns = table.key;
    this.#refused = new RefusalTally(table);
    this.#writer = new BatchWriter(model, table, source, stream, keys);
    this.#reader = stream.open(source);
    this.#now = now ?? (() => new Date());
    this.#tell = onState ?? (() => undefined);
    this.#startedAt = this.#now().toISOString();
  }

  report() {
    return {
      startedAt: this.#startedAt,
      ...(this.#lastMessageAt === undefined ? {} : { lastMessageAt: this.#lastMessageAt }),
      messages: this.#messages,
      written: this.#written,
      duplicates: this.#duplicates,
      refused: this.#refused.counts(),
      samples: this.#refused.samples(),
    };
  }

  stop(): void {
    this.#stopping.abort();
    this.queue.wake();
  }

  async run(): Promise<void> {
    const { signal } = this.#stopping;
    while (!signal.aborted) {
      await this.queue.untilSome();
      if (this.queue.length < batchMost) await delay(gatherMs, undefined, { signal }).catch(() => undefined);
      const batch = this.queue.take(batchMost);
      if (batch.length > 0) await this.#settle(batch);
    }
  }

  /** Returns when the batch is settled, or when the stream stops; then the broker still has what is not. */
  async #settle(batch: readonly SessionMessage[]): Promise<void> {
    for (let attempt = 0; ; attempt++) {
      try {
        return await this.#write(batch);
      } catch (error) {
        const fault = error instanceof ReadingFault ? "unreadable" : rowFault(error);
        // one row must not hold up the others: halves find it in a few steps
        if (fault !== undefined && batch.length > 1) {
          const middle = batch.length >> 1;
          await this.#settle(batch.slice(0, middle));
          return await this.#settle(batch.slice(middle));
        }
        // a second time, because a competing writer may have been there first
        if (fault !== undefined && attempt > 0) return this.#refuse(batch, fault);
        if (fault === undefined) {
          this.#tell("database", error instanceof CodedError ? error.code : "the transaction failed");
          const wait = Math.min(longestBackoffMs, 250 * 2 ** attempt) * (0.5 + Math.random() / 2);
          await delay(wait, undefined, { signal: this.#stopping.signal }).catch(() => undefined);
          if (this.#stopping.signal.aborted) return;
        }
      }
    }
  }

  async #write(batch: readonly SessionMessage[]): Promise<void> {
    const now = this.#now();
    const readings = await this.#read(batch, now);
    const rows = readings.flatMap((reading, message) => reading.rows.map((row) => ({ row, message })));
    const { written, duplicates, conflicts } = await this.#writer.write(rows.map(({ row }) => row));
    this.#written += written;
    this.#duplicates += duplicates;
    for (const place of conflicts) {
      const { row, message } = rows[place] ?? {};
      const key = this.#keyColumns.map((column) => row?.[column]).join(" ");
      this.#count(streamError("STREAM_CONFLICT", { key }), batch[message ?? -1], now);
    }
    for (const [message, { refused }] of readings.entries()) {
      for (const refusal of refused) this.#count(refusal, batch[message], now);
    }
    this.#acknowledge(batch, now);
  }

  async #read(batch: readonly SessionMessage[], now: Date): Promise<readonly MessageReading[]> {
    const fit = batch.filter(({ payload }) => payload.byteLength <= largestMessage);
    let readings: readonly MessageReading[];
    try {
      readings = await this.#reader.read(fit, now);
    } catch (error) {
      if (error instanceof CodedError) throw error;
      throw new ReadingFault("the message cannot be read", { cause: error });
    }
    const next = readings.values();
    return batch.map(({ payload: { byteLength: size } }) =>
      size <= largestMessage
        ? (next.next().value ?? { rows: [], refused: [] })
        : { rows: [], refused: [streamError("STREAM_MESSAGE_TOO_LARGE", { size, limit: largestMessage })] },
    );
  }

  #refuse(batch: readonly SessionMessage[], reason: string): void {
    const now = this.#now();
    for (const message of batch) this.#count(streamError("STREAM_ROW_REJECTED", { reason }), message, now);
    this.#acknowledge(batch, now);
  }

  #count(refusal: Refusal, message: SessionMessage | undefined, now: Date): void {
    if (message !== undefined) this.#refused.add(refusal, message, now);
  }

  #acknowledge(batch: readonly SessionMessage[], now: Date): void {
    this.#messages += batch.length;
    this.#lastMessageAt = now.toISOString();
    for (const message of batch) message.acknowledge();
  }
}
