import DataLoader from "dataloader";
import type { LinkingKeys } from "../../keys/linking-keys.ts";
import type { SectorModel, TableModel } from "../../model.ts";
import { createTableSql } from "../../tables/create-tables.ts";
import { quote } from "../../tables/quote.ts";
import { rowWriter, type RowWriter } from "../../tables/shadow-values.ts";
import type { Constraint, DemandJoin, DemandValue, RowDemand } from "../row-demand.ts";
import type { Row, Workspace } from "../source.ts";
import { bindable, directoriesOf, openConnection, type SqliteConnection } from "../sqlite-connection.ts";
import { sqliteError } from "../sqlite-error.ts";
import { takingKeys } from "../taking-keys.ts";
import { upstreamError } from "./errors.ts";
import { listPages, lookupRows, type RestFetch } from "./rest-fetch.ts";
import type { Feed, RestMapping } from "./rest-mapping.ts";
import { type UpstreamRow } from "./upstream-row.ts";
import { routeOf } from "./rest-route.ts";

export interface WorkspaceOptions {
  readonly model: SectorModel;
  readonly mapping: RestMapping;
  readonly keys: LinkingKeys;
  readonly fetch: RestFetch;
  readonly mostRows: number;
}

/**
 * The rows that one call needs, in a private database in memory that goes when the call ends. The statements that run
 * on it are those of any database: masks, row conditions, filters and orders are written once. Only what the statement
 * selects leaves; what was fetched beside it does not.
 */
export function restWorkspace({ model, mapping, keys, fetch, mostRows }: WorkspaceOptions): Workspace {
  const sector = model.definition.name;
  let connection: SqliteConnection | undefined;
  let fetched = 0;
  const writers = new Map<string, RowWriter>();
  const brought = new Map<string, Promise<void>>();
  const loaders = new Map<string, DataLoader<DemandValue, true>>();

  const open = (): SqliteConnection => (connection ??= openConnection(":memory:", { readOnly: false }));

  const feedOf = (table: TableModel): Feed => {
    const feed = mapping.feeds.get(table.type);
    if (feed === undefined) throw new TypeError(`${table.type} has no feed`);
    return feed;
  };

  const writerOf = (table: TableModel): RowWriter => {
    const known = writers.get(table.type);
    if (known !== undefined) return known;
    const writer = rowWriter(model, table, keys);
    open().db.exec(createTableSql(model, table, "sqlite"));
    writers.set(table.type, writer);
    return writer;
  };

  const stage = (table: TableModel, rows: readonly UpstreamRow[]): void => {
    count(table, rows.length);
    const writer = writerOf(table);
    const names = writer.columns.map((name) => quote(name, "sqlite")).join(", ");
    const places = writer.columns.map(() => "?").join(", ");
    // a row that two questions bring is the same row
    const text = `insert or replace into ${quote(table.table, "sqlite")} (${names}) values (${places})`;
    const { db } = open();
    const insert = db.prepare(text);
    db.exec("begin");
    const values = writer.values(rows).map(bindable);
    const width = writer.columns.length;
    for (let start = 0; start < values.length; start += width) insert.run(...values.slice(start, start + width));
    db.exec("commit");
  };

  const count = (table: TableModel, rows: number): void => {
    fetched += rows;
    if (fetched > mostRows) throw tooBroad(table);
  };

  const tooBroad = ({ type, key }: TableModel) => {
    const { lookups, list } = mapping.feeds.get(type) ?? {};
    const columns = [...(lookups?.keys() ?? key), ...(list?.equals.keys() ?? []), ...(list?.between.keys() ?? [])];
    const fields = Object.values(model.tables[type]?.fields ?? {}).flatMap((field) =>
      (field.kind === "column" && columns.includes(field.column)) ||
      (field.kind === "relation" && field.by.some((column) => columns.includes(column)))
        ? [field.name]
        : [],
    );
    return upstreamError("UPSTREAM_TOO_BROAD", { type, most: mostRows, columns: [...new Set(fields)].join(", ") });
  };

  /** Values asked for one by one, from wherever in the operation, travel together and each once. */
  const loaderOf = (feed: Feed, column: string): DataLoader<DemandValue, true> => {
    const name = `${feed.table.type}.${column}`;
    const known = loaders.get(name);
    if (known !== undefined) return known;
    const lookup = feed.lookups.get(column);
    if (lookup === undefined) throw new TypeError(`${name} has no lookup`);
    const loader = new DataLoader<DemandValue, true>(
      async (values) => {
        stage(feed.table, await lookupRows(fetch, feed, lookup, column, values));
        return values.map(() => true as const);
      },
      { maxBatchSize: lookup.most },
    );
    loaders.set(name, loader);
    return loader;
  };

  const bringRows = async (table: TableModel, constraint: Constraint): Promise<void> => {
    writerOf(table);
    const feed = feedOf(table);
    const route = routeOf(feed, constraint);
    if (route === undefined) throw tooBroad(table);
    if (route.kind === "lookup") {
      if (route.values.length > mostRows) throw tooBroad(table);
      const loaded = await loaderOf(feed, route.column).loadMany(route.values);
      for (const one of loaded) if (one instanceof Error) throw one;
      return;
    }
    for (const query of route.queries) {
      const before = fetched;
      for await (const { rows, total } of listPages(fetch, feed, route.list, query)) {
        // told at the first page, before the rest is downloaded for nothing
        if (before + (total ?? 0) > mostRows) throw tooBroad(table);
        stage(table, rows);
      }
    }
  };

  /** The same rows are not asked for twice in one call; a failure is everybody's who wanted them. */
  const bringOnce = (table: TableModel, constraint: Constraint): Promise<void> => {
    const parts = [...constraint].toSorted(([a], [b]) => (a < b ? -1 : 1));
    const name = JSON.stringify([table.type, parts]);
    const known = brought.get(name) ?? bringRows(table, constraint);
    brought.set(name, known);
    return known;
  };

  const bringJoined = async (table: TableModel, joins: readonly DemandJoin[]): Promise<void> => {
    for (const { here, there, table: target, joins: next } of joins) {
      writerOf(target);
      const [near, far] = [here[0], there[0]];
      if (near === undefined || far === undefined) continue;
      const column = quote(near, "sqlite");
      const values = select(
        `select distinct ${column} as v from ${quote(table.table, "sqlite")} where ${column} is not null`,
      ).flatMap(({ v }) => (typeof v === "string" || typeof v === "number" ? [v] : []));
      if (values.length > 0) await bringOnce(target, new Map([[far, { in: values }]]));
      await bringJoined(target, next);
    }
  };

  const select = (sql: string): readonly Row[] => open().all({ sql, parameters: [] });

  return {
    async bring({ table, any, joins }: RowDemand) {
      writerOf(table);
      await Promise.all(any.map((constraint) => bringOnce(table, constraint)));
      await bringJoined(table, joins);
    },
    async read(statement, { keySets } = {}) {
      try {
        return open().all(statement, directoriesOf(keySets));
      } catch (error) {
        throw sqliteError(sector, error);
      }
    },
    async readKeys(statement, { keySets, most, hashed } = {}) {
      try {
        const found = open().collect(takingKeys(statement, { most, hashed }), directoriesOf(keySets));
        return most !== undefined && found.matched > most ? undefined : found.sorted(hashed);
      } catch (error) {
        throw sqliteError(sector, error);
      }
    },
    close() {
      loaders.clear();
      if (connection?.db.isOpen === true) connection.db.close();
    },
  };
}
