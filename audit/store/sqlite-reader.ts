import { existsSync } from "node:fs";
import { DatabaseSync, type StatementSync } from "node:sqlite";
import { fail } from "../errors.ts";
import type { SignedHead } from "../head.ts";
import { printableColumns } from "../search-row.ts";
import { ledgerIndexes, ledgerTables, sequencedTables } from "./ddl.ts";
import { readFrontier } from "./frontier-text.ts";
import { assemble, headOf, recordColumns, text, whole } from "./row.ts";
import { isCorruption, sqliteTypes } from "./sqlite-dialect.ts";
import type { LedgerReader, SearchedText, StoredLink, StoredRecord } from "./store.ts";
import { readWitness } from "./witness.ts";

/** Opens the ledger in `file` for reading, also while a writer has it. Throws LEDGER_MISSING, LEDGER_CORRUPT. */
export async function openSqliteReader(file: string): Promise<LedgerReader> {
  if (!existsSync(file)) throw fail("LEDGER_MISSING", { place: file });
  return guarded(() => {
    const witness = readWitness(file);
    const database = new DatabaseSync(file, { readOnly: true, timeout: 1000 });
    try {
      database.exec("begin");
      assertSchema(database);
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

/** A view in the place of a table, or a trigger, would answer whatever its maker likes. */
function assertSchema(database: DatabaseSync): void {
  const found = database
    .prepare("select sql from sqlite_schema where name not like 'sqlite_%' order by rootpage")
    .all();
  const expected = [...ledgerTables(sqliteTypes, ""), ...ledgerIndexes("")];
  // SQLite keeps the text of a definition from the name on
  const same =
    found.length === expected.length &&
    found.every((row, index) => afterCreate(text(row, "sql")) === afterCreate(expected[index] ?? ""));
  if (!same) throw fail("LEDGER_CORRUPT", { reason: "its tables are not those of a ledger" });
}

const afterCreate = (definition: string): string => definition.replace(/^create (table|index) /i, "");

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
      links: database.prepare(
        "select sequence, body, hash, duration_ms from access_record where sequence > ? order by sequence limit ?",
      ),
      searched: {
        records: asText(database, `sequence, ${printableColumns.join(", ")}`, "access_record", "sequence"),
        coordinates: asText(
          database,
          "sequence, position, coordinate, effect, rule, row_count",
          "access_coordinate",
          "sequence, position",
        ),
        persons: asText(database, "sequence, person", "access_person", "sequence, person"),
        sectors: asText(database, "sequence, sector", "access_sector", "sequence, sector"),
      },
    };
  }

  async records(after: number, limit: number): Promise<readonly StoredRecord[]> {
    return guarded(() => {
      const select = this.#select;
      const records = select.records.all(after, limit);
      const last = records.at(-1);
      const upTo = last === undefined ? after : whole(last, "sequence");
      return assemble(
        records,
        select.coordinates.all(after, upTo),
        select.persons.all(after, upTo),
        select.sectors.all(after, upTo),
      );
    });
  }

  async links(after: number, limit: number): Promise<readonly StoredLink[]> {
    return guarded(() =>
      this.#select.links.all(after, limit).map((row) => ({
        sequence: whole(row, "sequence"),
        body: text(row, "body"),
        hash: text(row, "hash"),
        durationMs: row["duration_ms"],
      })),
    );
  }

  async searched(after: number, upTo: number): Promise<SearchedText> {
    return guarded(() => {
      const { records, coordinates, persons, sectors } = this.#select.searched;
      const read = (statement: StatementSync) => text(statement.get(after, upTo) ?? {}, "rows");
      return {
        records: read(records),
        coordinates: read(coordinates),
        persons: read(persons),
        sectors: read(sectors),
      };
    });
  }

  async hasStrays(last: number): Promise<boolean> {
    return guarded(() =>
      sequencedTables.some(
        (table) =>
          this.#database
            .prepare(`select 1 from ${table} where sequence < 1 union all select 1 from ${table} where sequence > ?`)
            .get(last) !== undefined,
      ),
    );
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

const asText = (database: DatabaseSync, columns: string, table: string, key: string): StatementSync =>
  database.prepare(
    `select json_group_array(json_array(${columns})) as rows
     from (select * from ${table} where sequence > ? and sequence <= ? order by ${key})`,
  );

function guarded<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!isCorruption(error)) throw error;
    throw fail("LEDGER_CORRUPT", { reason: "SQLite cannot read the file" }, { cause: error });
  }
}
