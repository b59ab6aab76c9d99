import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { fail } from "../errors.ts";
import { parseRecord } from "../parse-record.ts";
import { filedUnder, searchRow } from "../search-row.ts";
import { ledgerIndexes, ledgerTables, type ColumnTypes } from "./ddl.ts";
import { writeFrontier } from "./frontier-text.ts";
import { PostgresReader, withoutSchemaInjection } from "./postgres-reader.ts";
import { standOf } from "./stand.ts";
import type { Commit, Found, LedgerStore } from "./store.ts";

const postgresTypes: ColumnTypes = {
  whole: "bigint",
  real: "double precision",
  // bytewise, so that order and equality are those of the hash and of SQLite
  text: 'text collate "C"',
  table: "",
  keyed: "",
};

/** A chain in one schema of a PostgreSQL database; an advisory lock of the connection makes its holder the only writer. */
export class PostgresStore implements LedgerStore {
  readonly #url: string;
  readonly #schema: string;
  #client: Client | undefined;

  constructor({ url, schema }: { readonly url: string; readonly schema: string }) {
    this.#url = url;
    this.#schema = withoutSchemaInjection(schema);
  }

  async open(): Promise<Found> {
    await this.close();
    const client = new Client({ connectionString: this.#url, connectionTimeoutMillis: 3000, keepAlive: true });
    // a lost connection is noticed by the next statement; without a listener it would end the process
    client.on("error", () => {});
    this.#client = client;
    await client.connect();
    await client.query("set synchronous_commit = on");
    const lock = await client.query<{ taken: boolean }>(
      "select pg_try_advisory_lock(hashtextextended('lgsp ledger ' || $1, 0)) as taken",
      [this.#schema],
    );
    if (lock.rows[0]?.taken !== true) {
      await this.close();
      throw fail("LEDGER_BUSY");
    }
    await this.#createTables(client);
    return standOf(await PostgresReader.of(client, this.#schema));
  }

  async #createTables(client: Client): Promise<void> {
    const prefix = `${this.#schema}.`;
    const present = await client.query("select to_regclass($1) as ledger", [`${prefix}ledger`]);
    if (present.rows[0]?.["ledger"] !== null) return;
    await client.query("begin");
    await client.query(`create schema if not exists ${this.#schema}`);
    for (const statement of [...ledgerTables(postgresTypes, prefix), ...ledgerIndexes(prefix)]) {
      await client.query(statement);
    }
    await client.query(`insert into ${prefix}ledger (id, frontier) values ($1, '')`, [randomUUID()]);
    await client.query("commit");
  }

  /** One statement per table and commit, whatever the number of rows: they travel as one JSON text. */
  async write({ links, head, next }: Commit): Promise<void> {
    const client = this.#client;
    if (client === undefined) throw fail("LEDGER_UNAVAILABLE");
    const entries = links.map((link) => ({ ...link, record: parseRecord(link.body) }));
    const { ledger: _, ...headRow } = head;
    await client.query("begin");
    await this.#insert(
      client,
      "access_record",
      entries.map(({ record, ...link }) => ({ ...link, ...searchRow(record) })),
    );
    await this.#insert(
      client,
      "access_coordinate",
      entries.flatMap(({ sequence, record }) =>
        record.coordinates.map(({ rows, ...coordinate }, position) => ({
          sequence,
          position,
          ...coordinate,
          row_count: rows,
        })),
      ),
    );
    await this.#insert(
      client,
      "access_person",
      entries.flatMap(({ sequence, record }) => record.persons.map((person) => ({ sequence, person }))),
    );
    await this.#insert(
      client,
      "access_sector",
      entries.flatMap(({ sequence, record }) => filedUnder(record).map((sector) => ({ sequence, sector }))),
    );
    await this.#insert(client, "ledger_head", [headRow]);
    await client.query(`update ${this.#schema}.ledger set frontier = $1`, [writeFrontier(next.frontier)]);
    await client.query("commit");
  }

  async #insert(client: Client, table: string, rows: readonly object[]): Promise<void> {
    if (rows.length === 0) return;
    const name = `${this.#schema}.${table}`;
    await client.query({
      name: `insert ${table}`,
      text: `insert into ${name} select * from json_populate_recordset(null::${name}, $1)`,
      values: [JSON.stringify(rows)],
    });
  }

  async rest(): Promise<void> {}

  async close(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    await client?.end().catch(() => {});
  }
}
