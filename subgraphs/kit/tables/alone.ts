import { createHash } from "node:crypto";
import { sql, type Kysely } from "kysely";
import { kitError } from "../errors.ts";
import type { Source, Tables } from "../source/source.ts";

/** Waits its turn among the transactions of a database that name the same. Errors: DATABASE_FAILED when it does not come. */
export type Alone = (name: string) => Promise<void>;

/** Seconds. A transaction that holds a name is short; one that has hung must not hold up every other. */
const longestWait = 10;

/**
 * A transaction in which `alone` may be called: from there to its end no other that names the same goes on, on whatever
 * replica. Read committed, so that what is read after a turn has come includes what the one before has committed.
 * SQLite has one writer, and refuses who has read before another wrote: there it is so already.
 */
export async function transactionWithTurns<Result>(
  { sector, dialect, db }: Pick<Source, "sector" | "dialect" | "db">,
  work: (transaction: Kysely<Tables>, alone: Alone) => Promise<Result>,
): Promise<Result> {
  if (dialect === "sqlite")
    return db.transaction().execute((transaction) => work(transaction, () => Promise.resolve()));
  if (dialect === "postgres")
    return db
      .transaction()
      .setIsolationLevel("read committed")
      .execute((transaction) =>
        work(transaction, async (name) => {
          await sql`select set_config('lock_timeout', ${`${longestWait}s`}, true)`.execute(transaction);
          await sql`select pg_advisory_xact_lock(hashtextextended(${`${sector} ${name}`}, 0))`.execute(transaction);
        }),
      );
  // MariaDB's named locks belong to the connection, not to the transaction, and to the server, not to the database
  return db.connection().execute(async (connection) => {
    const held = new Set<string>();
    try {
      return await connection
        .transaction()
        .setIsolationLevel("read committed")
        .execute((transaction) =>
          work(transaction, async (name) => {
            const { rows: databases } = await sql<{ name: unknown }>`select database() as name`.execute(transaction);
            const lock = lockName([databases[0]?.name, sector, name]);
            const { rows } = await sql<{ got: unknown }>`select get_lock(${lock}, ${longestWait}) as got`.execute(
              transaction,
            );
            if (Number(rows[0]?.got) !== 1) throw kitError("DATABASE_FAILED", { sector, reason: "get_lock" });
            held.add(lock);
          }),
        );
    } finally {
      for (const lock of held) await sql`select release_lock(${lock})`.execute(connection);
    }
  });
}

/** At most 64 characters (MariaDB, GET_LOCK). */
const lockName = (parts: readonly unknown[]): string =>
  `lgsp ${createHash("sha256").update(JSON.stringify(parts)).digest("base64url")}`;
