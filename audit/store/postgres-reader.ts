import { Client, types, type CustomTypesConfig } from "pg";
import { LedgerError } from "../coded-error.ts";
import { fail } from "../errors.ts";
import type { SignedHead } from "../head.ts";
import { printableColumns } from "../search-row.ts";
import { sequencedTables } from "./ddl.ts";
import { ledgerSchema } from "./ledger-schema.ts";
import { readFrontier } from "./frontier-text.ts";
import { assemble, headOf, recordColumns, text, whole } from "./row.ts";
import type { LedgerReader, SearchedText, StoredLink, StoredRecord } from "./store.ts";

type Row = Record<string, unknown>;

/** Opens the ledger in a PostgreSQL schema for reading, in one snapshot. Rejects with LEDGER_MISSING, LEDGER_UNAVAILABLE. */
export async function openPostgresReader(url: string, schema = ledgerSchema): Promise<LedgerReader> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 3000 });
  try {
    await client.connect();
    await client.query("begin isolation level repeatable read read only");
    return await PostgresReader.of(client, withoutSchemaInjection(schema));
  } catch (cause) {
    await client.end().catch(() => {});
    throw cause instanceof LedgerError ? cause : fail("LEDGER_UNAVAILABLE", {}, { cause });
  }
}

/** Schema names are put into statements, so only plain ones are taken. */
export function withoutSchemaInjection(schema = ledgerSchema): string {
  if (!/^[a-z_][a-z0-9_]{0,62}$/.test(schema)) throw fail("LEDGER_MISSING", { place: "a schema with such a name" });
  return schema;
}

/** bigint arrives as a number: a sequence stays below 2^53. */
const numbers: CustomTypesConfig = {
  getTypeParser: (oid) => (oid === types.builtins.INT8 ? Number : types.getTypeParser(oid)),
};

export class PostgresReader implements LedgerReader {
  readonly ledger: string;
  readonly #client: Client;
  readonly #schema: string;

  private constructor(client: Client, schema: string, ledger: string) {
    this.#client = client;
    this.#schema = schema;
    this.ledger = ledger;
  }

  static async of(client: Client, schema = ledgerSchema): Promise<PostgresReader> {
    const present = await client.query<Row>("select to_regclass($1) as ledger", [`${schema}.ledger`]);
    if (present.rows[0]?.["ledger"] === null) throw fail("LEDGER_MISSING", { place: `schema ${schema}` });
    const { rows } = await client.query<Row>(`select id from ${schema}.ledger`);
    const [identity] = rows;
    if (identity === undefined || rows.length > 1) throw fail("LEDGER_CORRUPT", { reason: "it has no identity" });
    return new PostgresReader(client, schema, text(identity, "id"));
  }

  async records(after: number, limit: number): Promise<readonly StoredRecord[]> {
    const records = await this.#rows(
      `select ${recordColumns} from ${this.#schema}.access_record where sequence > $1 order by sequence limit $2`,
      [after, limit],
    );
    const last = records.at(-1);
    const upTo = last === undefined ? after : whole(last, "sequence");
    return assemble(
      records,
      await this.#range("access_coordinate", "sequence, position", after, upTo),
      await this.#range("access_person", "sequence, person", after, upTo),
      await this.#range("access_sector", "sequence, sector", after, upTo),
    );
  }

  async links(after: number, limit: number): Promise<readonly StoredLink[]> {
    const rows = await this.#rows(
      `select sequence, body, hash, duration_ms from ${this.#schema}.access_record
       where sequence > $1 order by sequence limit $2`,
      [after, limit],
    );
    return rows.map((row) => ({
      sequence: whole(row, "sequence"),
      body: text(row, "body"),
      hash: text(row, "hash"),
      durationMs: row["duration_ms"],
    }));
  }

  async searched(after: number, upTo: number): Promise<SearchedText> {
    const read = async (columns: readonly string[], table: string, key: string) =>
      JSON.stringify((await this.#range(table, key, after, upTo)).map((row) => columns.map((column) => row[column])));
    return {
      records: await read(["sequence", ...printableColumns], "access_record", "sequence"),
      coordinates: await read(
        ["sequence", "position", "coordinate", "effect", "rule", "row_count"],
        "access_coordinate",
        "sequence, position",
      ),
      persons: await read(["sequence", "person"], "access_person", "sequence, person"),
      sectors: await read(["sequence", "sector"], "access_sector", "sequence, sector"),
    };
  }

  async hasStrays(last: number): Promise<boolean> {
    for (const table of sequencedTables) {
      const name = `${this.#schema}.${table}`;
      const [stray] = await this.#rows(`select 1 from ${name} where sequence < 1 or sequence > $1 limit 1`, [last]);
      if (stray !== undefined) return true;
    }
    return false;
  }

  async heads(after: number, upTo: number): Promise<readonly SignedHead[]> {
    return (await this.#range("ledger_head", "sequence", after, upTo)).map(headOf(this.ledger));
  }

  async lastSequence(): Promise<number> {
    const [row] = await this.#rows(`select coalesce(max(sequence), 0) as last from ${this.#schema}.access_record`);
    return row === undefined ? 0 : whole(row, "last");
  }

  async frontier(): Promise<readonly Buffer[]> {
    const [row] = await this.#rows(`select frontier from ${this.#schema}.ledger`);
    return row === undefined ? [] : readFrontier(text(row, "frontier"));
  }

  async damage(): Promise<undefined> {}

  async witness(): Promise<undefined> {}

  async close(): Promise<void> {
    await this.#client.end();
  }

  #range(table: string, key: string, after: number, upTo: number): Promise<readonly Row[]> {
    return this.#rows(`select * from ${this.#schema}.${table} where sequence > $1 and sequence <= $2 order by ${key}`, [
      after,
      upTo,
    ]);
  }

  async #rows(query: string, values: readonly unknown[] = []): Promise<readonly Row[]> {
    return (await this.#client.query<Row>({ text: query, values: [...values], types: numbers })).rows;
  }
}
