import type { Transaction } from "kysely";
import type { SampleRow } from "../sample/in-batches.ts";
import type { World } from "../sample/world.ts";
import type { Reader, Tables } from "../source/source.ts";

/** One message as the broker gives it. */
export interface StreamMessage {
  readonly topic: string;
  readonly payload: Uint8Array;
}

/** Why something in a message was not taken, by a code of the sector's `errors`. */
export interface Refusal {
  readonly code: string;
  /** What the text of the code needs: names and units, never a person's data. */
  readonly details: Readonly<Record<string, string | number>>;
}

/** What a message came to: rows to write, and what of it was refused. A message may be both in part. */
export interface MessageReading {
  readonly rows: readonly SampleRow[];
  readonly refused: readonly Refusal[];
}

export interface StreamReader {
  /** One reading per message, in their order. Never throws over a message's content: that is a refusal. */
  read(messages: readonly StreamMessage[], now: Date): Promise<readonly MessageReading[]>;
}

/**
 * Messages that become rows of the sector's own table. The table's natural key says when two of them are the same: the
 * first one stays, so that a message delivered twice is one row.
 */
export interface SectorStream {
  /** MQTT topic filter: "environment/v1/stations/+/observations". */
  readonly topic: string;
  /** Type whose table the rows are of: "Observation". */
  readonly type: string;
  /** Columns in which two rows with one key must agree; a second one that differs is refused (STREAM_CONFLICT). */
  readonly content: readonly string[];
  readonly open: (reader: Reader) => StreamReader;
  /** Runs in the transaction that writes `rows`; those already there before are not among them. */
  readonly afterWrite?: (transaction: Transaction<Tables>, rows: readonly SampleRow[]) => Promise<void>;
  /** Messages as the senders of this world would send them up to `now`, for trying the stream out. */
  readonly sample: (world: World, now: Date) => Iterable<StreamMessage>;
}
