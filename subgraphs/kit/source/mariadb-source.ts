import { Kysely, MysqlDialect } from "kysely";
import { type Pool, type PoolConnection, createPool } from "mysql2";
import type { CodedError } from "@lgsp/policies";
import { kitError } from "../errors.ts";
import { readServerKeys } from "./server-keys.ts";
import type { ReadOptions, Reader, Row, Source, Statement, Tables } from "./source.ts";

/** A MariaDB or MySQL database; always utf8mb4, or "Đỗ" fails with "Incorrect string value". */
export function mariadbSource(sector: string, url: string): Source {
  const pool = createPool({
    uri: url.replace(/^mariadb:/i, "mysql:"),
    charset: "utf8mb4_bin",
    connectionLimit: 10,
    connectTimeout: 5_000,
    dateStrings: true,
    decimalNumbers: true,
    supportBigNumbers: true,
    jsonStrings: true,
    timezone: "Z",
    multipleStatements: false,
  });

  const withConnection = async <Result>(work: (connection: PoolConnection) => Promise<Result>): Promise<Result> => {
    const connection = await connect(pool, sector);
    let broken = true;
    try {
      const result = await work(connection);
      broken = false;
      return result;
    } catch (error) {
      broken = !(error instanceof Error && "code" in error && error.code !== "DATABASE_UNREACHABLE");
      throw error;
    } finally {
      if (broken) connection.destroy();
      else connection.release();
    }
  };

  return {
    sector,
    dialect: "mariadb",
    db: new Kysely<Tables>({ dialect: new MysqlDialect({ pool }) }),
    async read(statement, { signal }: ReadOptions = {}) {
      if (signal?.aborted === true) throw kitError("READ_CANCELLED", { sector });
      return withConnection((connection) => run(pool, connection, sector, statement, signal));
    },
    readKeys(statement, options) {
      return readServerKeys(this, "mariadb", statement, options);
    },
    async snapshot(work) {
      return withConnection(async (connection) => {
        const plain = (sql: string) => run(pool, connection, sector, { sql, parameters: [] });
        await plain("start transaction with consistent snapshot, read only");
        try {
          const read: Reader["read"] = (statement, { signal } = {}) => run(pool, connection, sector, statement, signal);
          return await work({ read });
        } finally {
          await plain("rollback");
        }
      });
    },
    async ping() {
      await withConnection((connection) => run(pool, connection, sector, { sql: "select 1", parameters: [] }));
    },
    close: () => pool.promise().end(),
  };
}

function connect(pool: Pool, sector: string): Promise<PoolConnection> {
  return new Promise((resolve, reject) => {
    pool.getConnection((error, connection) => {
      if (error === null) resolve(connection);
      else reject(mariadbError(sector, error));
    });
  });
}

async function run(
  pool: Pool,
  connection: PoolConnection,
  sector: string,
  { sql, parameters }: Statement,
  signal?: AbortSignal,
): Promise<readonly Row[]> {
  const cancel = (): void =>
    void pool
      .promise()
      .query(`kill query ${connection.threadId}`)
      .catch(() => undefined);
  signal?.addEventListener("abort", cancel, { once: true });
  try {
    const [rows] = await connection.promise().query(sql, [...parameters]);
    const list: readonly unknown[] = Array.isArray(rows) ? rows : [];
    return list.filter(isRow);
  } catch (error) {
    throw mariadbError(sector, error);
  } finally {
    signal?.removeEventListener("abort", cancel);
  }
}

const isRow = (value: unknown): value is Row => typeof value === "object" && value !== null && !Array.isArray(value);

const interrupted = 1317;
/** Unknown column, unknown table: the message says the name only. */
const namesOnly = new Set([1054, 1146]);

const said = (errno: number, error: unknown): string =>
  namesOnly.has(errno) && error instanceof Error ? `: ${error.message}` : "";

/** Error numbers of MariaDB; other messages may hold values and go no further. */
function mariadbError(sector: string, error: unknown): CodedError {
  const errno = typeof error === "object" && error !== null && "errno" in error ? Number(error.errno) : 0;
  const fatal = typeof error === "object" && error !== null && "fatal" in error && error.fatal === true;
  if (errno === interrupted) return kitError("READ_CANCELLED", { sector });
  return fatal || errno <= 0
    ? kitError("DATABASE_UNREACHABLE", { sector, reason: errno > 0 ? `MariaDB ${errno}` : "connection" })
    : kitError("DATABASE_FAILED", { sector, reason: `MariaDB ${errno}${said(errno, error)}` });
}
