import { setTimeout as delay } from "node:timers/promises";
import { SqliteDialect, SqliteDriver, type DatabaseConnection, type SqliteDialectConfig } from "kysely";
import { sqliteError } from "./sqlite-error.ts";
import { busyTimeoutMs, type SqliteConnection } from "./sqlite-connection.ts";

const longestPauseMs = 20;

/**
 * kysely's dialect of SQLite for a file that other processes write too. Its transactions take the write lock as they
 * begin: one that reads first and asks for the lock later fails at once when another has written in between
 * (SQLITE_BUSY_SNAPSHOT), however long it would wait. And they wait beside the event loop: the one that holds the lock
 * may be on this very loop, over another connection.
 */
export class WritingDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig;
  readonly #begin: () => Promise<void>;

  /** `open` gives the connection that kysely writes on. */
  constructor(sector: string, config: SqliteDialectConfig, open: () => SqliteConnection) {
    super(config);
    this.#config = config;
    this.#begin = () => beginWriting(sector, open());
  }

  override createDriver(): SqliteDriver {
    return new WritingDriver(this.#config, this.#begin);
  }
}

class WritingDriver extends SqliteDriver {
  readonly #begin: () => Promise<void>;

  constructor(config: SqliteDialectConfig, begin: () => Promise<void>) {
    super(config);
    this.#begin = begin;
  }

  override async beginTransaction(_connection: DatabaseConnection): Promise<void> {
    await this.#begin();
  }
}

async function beginWriting(sector: string, { db }: SqliteConnection): Promise<void> {
  const deadline = performance.now() + busyTimeoutMs;
  for (let pause = 1; ; pause = Math.min(pause * 2, longestPauseMs)) {
    try {
      db.exec("pragma busy_timeout = 0");
      db.exec("begin immediate");
      return;
    } catch (error) {
      if (!isBusy(error) || performance.now() > deadline) throw sqliteError(sector, error);
    } finally {
      db.exec(`pragma busy_timeout = ${busyTimeoutMs}`);
    }
    // not all at the same moment again
    await delay(pause * (0.5 + Math.random()));
  }
}

/** SQLITE_BUSY; extended codes carry it in their low byte. */
const isBusy = (error: unknown): boolean =>
  error instanceof Error && "errcode" in error && typeof error.errcode === "number" && (error.errcode & 0xff) === 5;
