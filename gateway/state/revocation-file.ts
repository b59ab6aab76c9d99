import { closeSync, openSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { fail } from "./errors.ts";
import type { Revocation, RevocationKind } from "./shared-state.ts";

/**
 * The revocations of a hub on one machine, in a small SQLite file: they outlive a restart, and one made by another
 * process on the machine counts from the next request on. Each question is one keyed read of some microseconds.
 */
export class RevocationFile {
  readonly #database: DatabaseSync;
  readonly #insert;
  readonly #find;

  /** Throws REVOCATIONS_DAMAGED for a file that is no such database: starting without it would let revoked tokens in. */
  constructor(path: string) {
    this.#database = openDatabase(path);
    // never shortened, like RevocationList
    this.#insert = this.#database.prepare(`
      insert into revocation (kind, id, until) values (?, ?, ?)
      on conflict (kind, id) do update set until = max(until, excluded.until)
    `);
    this.#find = this.#database.prepare("select 1 from revocation where kind = ? and id = ? and until > ?");
  }

  add({ kind, id, until }: Revocation): void {
    this.#insert.run(kind, id, until.getTime());
  }

  has(kind: RevocationKind, id: string, now: number): boolean {
    return this.#find.get(kind, id, now) !== undefined;
  }

  close(): void {
    this.#database.close();
  }
}

function openDatabase(path: string): DatabaseSync {
  closeSync(openSync(path, "a", 0o600));
  try {
    const database = new DatabaseSync(path);
    database.exec("pragma journal_mode = wal; pragma synchronous = full; pragma busy_timeout = 2000;");
    database.exec(`
      create table if not exists revocation (
        kind text not null, id text not null, until integer not null, primary key (kind, id)
      ) strict, without rowid;
    `);
    database.prepare("delete from revocation where until <= ?").run(Date.now());
    return database;
  } catch (cause) {
    throw fail("REVOCATIONS_DAMAGED", {}, { cause });
  }
}
