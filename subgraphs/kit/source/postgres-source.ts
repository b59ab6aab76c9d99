import { createHash } from "node:crypto";
import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import type { CodedError } from "@lgsp/policies";
import { kitError } from "../errors.ts";
import { readServerKeys } from "./server-keys.ts";
import type { ReadOptions, Reader, Row, Source, Statement, Tables } from "./source.ts";

const namedStatements = 1_000;

/** A PostgreSQL database. Statements are prepared by name, which is what makes repeated small reads three times faster. */
export function postgresSource(sector: string, url: string): Source {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 5_000,
    types: { getTypeParser: parserOf },
    application_name: `lgsp-hub ${sector}`,
  });
  // An idle connection that breaks is replaced by the pool; without a listener it would end the process.
  pool.on("error", () => undefined);
  const names = new Map<string, string>();

  const run = async (client: pg.PoolClient, statement: Statement, signal?: AbortSignal): Promise<readonly Row[]> => {
    const cancel = (): void => void cancelBackend(pool, client);
    signal?.addEventListener("abort", cancel, { once: true });
    try {
      const { rows } = await client.query<Row>({
        ...nameOf(names, statement.sql),
        text: statement.sql,
        values: [...statement.parameters],
      });
      return rows;
    } catch (error) {
      throw postgresError(sector, error);
    } finally {
      signal?.removeEventListener("abort", cancel);
    }
  };

  const withClient = async <Result>(work: (client: pg.PoolClient) => Promise<Result>): Promise<Result> => {
    let client: pg.PoolClient;
    try {
      client = await pool.connect();
    } catch (error) {
      // whatever the reason: a database that is being restored refuses with class 55, as a wrong statement would be
      throw kitError("DATABASE_UNREACHABLE", { sector, reason: codeOf(error) });
    }
    let broken = true;
    try {
      const result = await work(client);
      broken = false;
      return result;
    } catch (error) {
      // A statement that failed leaves a good connection behind; one that cannot be reached does not.
      broken = !(error instanceof Error && "code" in error && error.code !== "DATABASE_UNREACHABLE");
      throw error;
    } finally {
      client.release(broken);
    }
  };

  return {
    sector,
    dialect: "postgres",
    db: new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }),
    async read(statement, { signal }: ReadOptions = {}) {
      if (signal?.aborted === true) throw kitError("READ_CANCELLED", { sector });
      return withClient((client) => run(client, statement, signal));
    },
    readKeys(statement, options) {
      return readServerKeys(this, "postgres", statement, options);
    },
    async snapshot(work) {
      return withClient(async (client) => {
        await client.query("begin isolation level repeatable read read only");
        try {
          const read: Reader["read"] = (statement, { signal } = {}) => run(client, statement, signal);
          return await work({ read });
        } finally {
          await client.query("rollback");
        }
      });
    },
    async ping() {
      await withClient((client) => run(client, { sql: "select 1", parameters: [] }));
    },
    async close() {
      await pool.end();
    },
  };
}

/** Bounded: a connection keeps every statement that was ever named on it. */
function nameOf(names: Map<string, string>, sql: string): { name?: string } {
  const known = names.get(sql);
  if (known !== undefined) return { name: known };
  if (names.size >= namedStatements) return {};
  const name = `lgsp_${createHash("sha256").update(sql).digest("hex").slice(0, 24)}`;
  names.set(sql, name);
  return { name };
}

async function cancelBackend(pool: pg.Pool, client: pg.PoolClient): Promise<void> {
  const pid = "processID" in client ? client.processID : undefined;
  if (typeof pid !== "number") return;
  await pool.query("select pg_cancel_backend($1)", [pid]).catch(() => undefined);
}

/** Type numbers of pg_type. What is not named here stays text, as on every other dialect: dates, JSON, UUIDs … */
const bool = 16;
const bytea = 17;
const numbers = new Set([20, 21, 23, 700, 701, 1700]);
const timestamptz = 1184;

function parserOf(oid: number): (text: string) => unknown {
  if (oid === bool) return (text) => text === "t";
  if (oid === bytea) return (text) => Buffer.from(text.slice(2), "hex");
  if (oid === timestamptz) return (text) => new Date(text).toISOString();
  return numbers.has(oid) ? Number : (text) => text;
}

/** SQLSTATE classes (PostgreSQL appendix A); other messages may hold values and go no further. */
function postgresError(sector: string, error: unknown): CodedError {
  const code = codeOf(error);
  if (code === "57014") return kitError("READ_CANCELLED", { sector });
  if (code === "XX001" || code === "XX002") return kitError("DATABASE_CORRUPT", { sector });
  const unreachable = /^(08|28|3D|53|57P)/.test(code) || /^E[A-Z]+$/.test(code) || code === "driver";
  return unreachable
    ? kitError("DATABASE_UNREACHABLE", { sector, reason: code })
    : kitError("DATABASE_FAILED", { sector, reason: `SQLSTATE ${code}${said(code, error)}` });
}

const codeOf = (error: unknown): string =>
  typeof error === "object" && error !== null && "code" in error ? String(error.code) : "driver";

/** Class 42 (syntax, unknown table or column) says names only; values are always bound. */
const said = (code: string, error: unknown): string =>
  code.startsWith("42") && error instanceof Error ? `: ${error.message}` : "";
