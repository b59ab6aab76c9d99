import { randomUUID } from "node:crypto";
import { closeSync, existsSync, openSync, writeSync } from "node:fs";
import { DatabaseSync, type StatementSync } from "node:sqlite";
import { fail } from "../errors.ts";
import { parseRecord } from "../parse-record.ts";
import { filedUnder, searchColumns, searchRow } from "../search-row.ts";
import { ledgerIndexes, ledgerTables } from "./ddl.ts";
import { writeFrontier } from "./frontier-text.ts";
import { isCorruption, sqliteTypes } from "./sqlite-dialect.ts";
import { openSqliteReader } from "./sqlite-reader.ts";
import { standOf } from "./stand.ts";
import type { Commit, Found, LedgerStore } from "./store.ts";
import { witnessFile, witnessText } from "./witness.ts";

/** A chain in one SQLite file: WAL with synchronous=FULL, so that a commit is on disk when it returns. */
export class SqliteStore implements LedgerStore {
  readonly #file: string;
  #lock: DatabaseSync | undefined;
  #database: DatabaseSync | undefined;
  #insert: Inserts | undefined;
  #witness: number | undefined;

  constructor(file: string) {
    this.#file = file;
  }

  async open(): Promise<Found> {
    await this.close();
    this.#lock = exclusiveLock(`${this.#file}.lock`);
    try {
      const fresh = !existsSync(this.#file);
      if (fresh && existsSync(witnessFile(this.#file))) {
        throw fail("LEDGER_CORRUPT", { reason: "its file is gone while the file of its last head is there" });
      }
      this.#database = openForWriting(this.#file, fresh);
      this.#insert = prepareInserts(this.#database);
      const found = await readStand(this.#file);
      this.#witness = openSync(witnessFile(this.#file), existsSync(witnessFile(this.#file)) ? "r+" : "w+", 0o600);
      return found;
    } catch (error) {
      await this.close();
      throw isCorruption(error)
        ? fail("LEDGER_CORRUPT", { reason: "SQLite cannot read the file" }, { cause: error })
        : error;
    }
  }

  async write(commit: Commit): Promise<void> {
    const database = this.#database;
    const insert = this.#insert;
    if (database === undefined || insert === undefined) throw fail("LEDGER_UNAVAILABLE");
    database.exec("begin immediate");
    try {
      writeCommit(insert, commit);
      database.exec("commit");
    } catch (error) {
      if (database.isTransaction) database.exec("rollback");
      throw error;
    }
    // after the commit and without a sync of its own: it may be older than the ledger after a power cut, never newer
    if (this.#witness !== undefined) writeSync(this.#witness, witnessText(commit.head), 0);
  }

  async rest(): Promise<void> {
    // in the pause after a burst, so that no commit pays for the checkpoint
    this.#database?.exec("pragma wal_checkpoint(passive)");
  }

  async close(): Promise<void> {
    if (this.#witness !== undefined) closeSync(this.#witness);
    this.#database?.close();
    this.#lock?.close();
    this.#witness = undefined;
    this.#database = undefined;
    this.#insert = undefined;
    this.#lock = undefined;
  }
}

/** The lock is a transaction on a file of its own: it does not hinder readers and ends with the process, however that ends. */
function exclusiveLock(file: string): DatabaseSync {
  const lock = new DatabaseSync(file, { timeout: 0 });
  try {
    lock.exec("pragma journal_mode=delete; begin exclusive");
    return lock;
  } catch (cause) {
    lock.close();
    throw fail("LEDGER_BUSY", {}, { cause });
  }
}

function openForWriting(file: string, fresh: boolean): DatabaseSync {
  // SQLite gives its log and index files the mode of the database
  if (fresh) closeSync(openSync(file, "wx", 0o600));
  const database = new DatabaseSync(file, { timeout: 1000 });
  try {
    // checkpoints happen in rest(); the automatic one only bounds the log under a load that never pauses (80 MB)
    database.exec("pragma journal_mode=wal; pragma synchronous=full; pragma wal_autocheckpoint=20000");
    if (fresh || database.prepare("select count(*) as tables from sqlite_schema").get()?.["tables"] === 0) {
      createTables(database);
    }
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

function createTables(database: DatabaseSync): void {
  database.exec("begin immediate");
  for (const statement of [...ledgerTables(sqliteTypes, ""), ...ledgerIndexes("")]) database.exec(statement);
  database.prepare("insert into ledger (id, frontier) values (?, '')").run(randomUUID());
  database.exec("commit");
}

async function readStand(file: string): Promise<Found> {
  const reader = await openSqliteReader(file);
  try {
    return await standOf(reader);
  } finally {
    await reader.close();
  }
}

interface Inserts {
  readonly record: StatementSync;
  readonly coordinate: StatementSync;
  readonly person: StatementSync;
  readonly sector: StatementSync;
  readonly head: StatementSync;
  readonly frontier: StatementSync;
}

const prepareInserts = (database: DatabaseSync): Inserts => ({
  record: database.prepare(
    `insert into access_record (sequence, body, hash, ${searchColumns.join(", ")})
     values (?, ?, ?, ${searchColumns.map(() => "?").join(", ")})`,
  ),
  coordinate: database.prepare("insert into access_coordinate values (?, ?, ?, ?, ?, ?)"),
  person: database.prepare("insert into access_person values (?, ?)"),
  sector: database.prepare("insert into access_sector values (?, ?)"),
  head: database.prepare("insert into ledger_head values (?, ?, ?, ?, ?, ?)"),
  frontier: database.prepare("update ledger set frontier = ?"),
});

function writeCommit(insert: Inserts, { links, head, next }: Commit): void {
  for (const { sequence, body, hash } of links) {
    const record = parseRecord(body);
    const row = searchRow(record);
    insert.record.run(sequence, body, hash, ...searchColumns.map((column) => row[column]));
    for (const [position, { coordinate, effect, rule, rows }] of record.coordinates.entries()) {
      insert.coordinate.run(sequence, position, coordinate, effect, rule ?? null, rows);
    }
    for (const person of record.persons) insert.person.run(sequence, person);
    for (const sector of filedUnder(record)) insert.sector.run(sequence, sector);
  }
  insert.head.run(head.sequence, head.at, head.hash, head.root, head.key, head.signature);
  insert.frontier.run(writeFrontier(next.frontier));
}
