import { existsSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { fail } from "../errors.ts";
import type { SignedHead } from "../head.ts";
import { readFrontier } from "./frontier-text.ts";
import { assemble, headOf, recordColumns, text, whole } from "./row.ts";
import { isCorruption } from "./sqlite-dialect.ts";
import type { LedgerReader, StoredRecord } from "./store.ts";
import { readWitness } from "./witness.ts";

/** Opens the ledger in `file` for reading, also while a writer has it. Throws LEDGER_MISSING, LEDGER_CORRUPT. */
export async function openSqliteReader(file: string): Promise<LedgerReader> {
  if (!existsSync(file)) throw fail("LEDGER_MISSING", { place: file });
  return guarded(() => {
    const witness = readWitness(file);
    const database = new DatabaseSync(file, { readOnly: true, timeout: 1000 });
    try {
      database.exec("begin");
      const identity = database.prepare("select id, frontier from ledger").all();
      const [ledger] = identity;
      if (ledger === undefined || identity.length > 1) throw fail("LEDGER_CORRUPT", { reason: "it has no identity" });
      return new SqliteReader(database, text(ledger, "id"), text(ledger, "frontier"), witness);
    } catch (error) {
      database.close();
      throw error;
    }
  });
}

class SqliteReader implements LedgerReader {
  readonly ledger: string;
  readonly #database: DatabaseSync;
  readonly #frontier: string;
  readonly #witness: SignedHead | "unreadable" | undefined;
  readonly #select;

  constructor(
    database: DatabaseSync,
    ledger: string,
    frontier: string,
    witness: SignedHead | "unreadable" | undefined,
  ) {
    this.ledger = ledger;
    this.#database = database;
    this.#frontier = frontier;
    this.#witness = witness;
    const range = (columns: string, table: string, key: string) =>
      database.prepare(`select ${columns} from ${table} where sequence > ? and sequence <= ? order by ${key}`);
    this.#select = {
      records: database.prepare(
        `select ${recordColumns} from access_record where sequence > ? order by sequence limit ?`,
      ),
      coordinates: range("*", "access_coordinate", "sequence, position"),
      persons: range("*", "access_person", "sequence, person"),
      sectors: range("*", "access_sector", "sequence, sector"),
      heads: range("*", "ledger_head", "sequence"),
    };
  }

  async records(after: number, limit: number): Promise<readonly StoredRecord[]> {
    return guarded(() => {
      const select = this.#select;
      const records = select.records.all(after, limit);
      const last = records.at(-1);
      // behind the last record no child may lie either, so the last range is open-ended
      const upTo = last === undefined || records.length < limit ? Number.MAX_SAFE_INTEGER : whole(last, "sequence");
      return assemble(
        records,
        select.coordinates.all(after, upTo),
        select.persons.all(after, upTo),
        select.sectors.all(after, upTo),
      );
    });
  }

  async heads(after: number, upTo: number): Promise<readonly SignedHead[]> {
    return guarded(() => this.#select.heads.all(after, upTo).map(headOf(this.ledger)));
  }

  async lastSequence(): Promise<number> {
    return guarded(() => {
      const row = this.#database.prepare("select coalesce(max(sequence), 0) as last from access_record").get();
      return row === undefined ? 0 : whole(row, "last");
    });
  }

  async frontier(): Promise<readonly Buffer[]> {
    return readFrontier(this.#frontier);
  }

  async damage(): Promise<string | undefined> {
    return guarded(() => {
      const [finding] = this.#database.prepare("pragma integrity_check(1)").all();
      return finding?.["integrity_check"] === "ok" ? undefined : String(finding?.["integrity_check"]);
    });
  }

  async witness(): Promise<SignedHead | undefined> {
    if (this.#witness === "unreadable") {
      throw fail("LEDGER_CORRUPT", { reason: "the file of its last head cannot be read" });
    }
    return this.#witness;
  }

  async close(): Promise<void> {
    this.#database.close();
  }
}

function guarded<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!isCorruption(error)) throw error;
    throw fail("LEDGER_CORRUPT", { reason: "SQLite cannot read the file" }, { cause: error });
  }
}
