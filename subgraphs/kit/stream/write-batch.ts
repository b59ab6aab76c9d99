import type { LinkingKeys } from "../keys/linking-keys.ts";
import type { SectorModel, TableModel } from "../model.ts";
import type { SampleRow } from "../sample/in-batches.ts";
import type { Row, Source } from "../source/source.ts";
import { insertInto } from "../tables/insert-rows.ts";
import { rowWriter, type RowWriter } from "../tables/shadow-values.ts";
import { keyText, storedRows } from "../tables/stored-rows.ts";
import type { SectorStream } from "./stream-definition.ts";

export interface BatchWritten {
  readonly written: number;
  /** Rows that were there already, or twice in the batch, with the same content. */
  readonly duplicates: number;
  /** Rows whose key is there with another content, by their place in the batch. */
  readonly conflicts: readonly number[];
}

/** Writes what is not there yet, in one transaction; what is there stays as it is. Errors: those of the database. */
export class BatchWriter {
  readonly #source: Source;
  readonly #stream: SectorStream;
  readonly #table: TableModel;
  readonly #writer: RowWriter;

  constructor(model: SectorModel, table: TableModel, source: Source, stream: SectorStream, keys: LinkingKeys) {
    this.#source = source;
    this.#stream = stream;
    this.#table = table;
    this.#writer = rowWriter(model, table, keys);
  }

  async write(rows: readonly SampleRow[]): Promise<BatchWritten> {
    if (rows.length === 0) return { written: 0, duplicates: 0, conflicts: [] };
    const { content, afterWrite } = this.#stream;
    const { dialect } = this.#source;
    return this.#source.db.transaction().execute(async (transaction) => {
      const known = new Map<string, Row | SampleRow>(
        await storedRows(transaction, dialect, this.#table, rows, content),
      );
      const missing: SampleRow[] = [];
      const conflicts: number[] = [];
      for (const [place, row] of rows.entries()) {
        const key = keyText(this.#table, row);
        const stored = known.get(key);
        if (stored === undefined) {
          known.set(key, row);
          missing.push(row);
        } else if (content.some((column) => !sameValue(stored[column], row[column]))) conflicts.push(place);
      }
      if (missing.length > 0) {
        await insertInto(transaction, dialect, this.#table.table, this.#writer, missing);
        await afterWrite?.(transaction, missing);
      }
      return { written: missing.length, duplicates: rows.length - missing.length - conflicts.length, conflicts };
    });
  }
}

/** A database may give a number back as text, and a truth value as 0 or 1; text it gives back as it is. */
function sameValue(stored: unknown, value: unknown): boolean {
  if (stored === null || stored === undefined || value === null || value === undefined)
    return (stored ?? null) === (value ?? null);
  return typeof value === "string" ? stored === value : Number(stored) === Number(value);
}
