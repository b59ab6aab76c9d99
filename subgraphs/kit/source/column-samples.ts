import type { Source } from "./source.ts";

/** A comparison of a column with values: eq and in with any of them, the others with the first. */
export type Comparison = "eq" | "in" | "gt" | "gte" | "lt" | "lte";

/** Which share of a table's rows a comparison selects, 0 to 1; undefined where nothing is known of the column. */
export type Shares = (table: string, column: string, op: Comparison, values: readonly unknown[]) => number | undefined;

/** Below this a table is read whole in a few milliseconds, whatever the plan. */
const largeTable = 50_000;
const sampledRows = 400;
/** More are looked up by an index whatever their share: to look them all up in a sample takes longer than it is worth. */
const mostValues = 2_000;
/** Milliseconds; what share a value has changes slowly. */
const sampleKept = 10 * 60_000;

/**
 * SQLite plans every range as if it selected a quarter, and knows of a value only how many rows an average one has: it
 * would look up two million rows by an index one at a time. A sample of each large table's rows tells better. It is read
 * beside the event loop and stays in the process; until it is there, and of what it does not hold, nothing is known.
 */
export function columnSamples(source: Source, columnsOf: ReadonlyMap<string, readonly string[]>): Shares {
  const samples = new Map<string, { readonly until: number; columns: ReadonlyMap<string, readonly unknown[]> }>();

  const take = async (table: string, columns: readonly string[]): Promise<void> => {
    const [last] = await source.read({ sql: `select max(rowid) as "n" from ${quoted(table)}`, parameters: [] });
    const rows = Number(last?.["n"] ?? 0);
    if (rows < largeTable) return;
    const places = Array.from({ length: sampledRows }, () => 1 + Math.floor(Math.random() * rows));
    const list = columns.map(quoted).join(", ");
    const found = await source.read(
      {
        sql: `select ${list} from ${quoted(table)} where rowid in (select value from json_each(?))`,
        parameters: [JSON.stringify(places)],
      },
      { lane: "scan" },
    );
    const values = columns.map((name) => [name, found.map((row) => row[name])] as const);
    samples.set(table, { until: performance.now() + sampleKept, columns: new Map(values) });
  };

  const refresh = (table: string, columns: readonly string[]): void => {
    samples.set(table, { until: performance.now() + sampleKept, columns: samples.get(table)?.columns ?? new Map() });
    // a database that cannot be read says so to who asks it, and its plans are the ones without a sample
    take(table, columns).catch(() => undefined);
  };

  for (const [table, columns] of columnsOf) refresh(table, columns);
  return (table, column, op, values) => {
    const columns = columnsOf.get(table);
    if (columns === undefined || values.length > mostValues) return undefined;
    const sample = samples.get(table);
    if (sample === undefined || sample.until < performance.now()) refresh(table, columns);
    const held = sample?.columns.get(column);
    if (held === undefined || held.length === 0) return undefined;
    const wanted = op === "in" ? new Set(values) : undefined;
    const [bound] = values;
    return (
      held.filter((value) => (wanted === undefined ? compares(value, op, bound) : wanted.has(value))).length /
      held.length
    );
  };
}

/** Values of different types are told nothing of: SQLite converts them before it compares, a sample does not. */
function compares(value: unknown, op: Comparison, bound: unknown): boolean {
  if (typeof value === "number" && typeof bound === "number") return ordered(value, op, bound);
  if (typeof value === "string" && typeof bound === "string") return ordered(value, op, bound);
  return false;
}

function ordered<Value extends string | number>(value: Value, op: Comparison, bound: Value): boolean {
  switch (op) {
    case "eq":
    case "in":
      return value === bound;
    case "gt":
      return value > bound;
    case "gte":
      return value >= bound;
    case "lt":
      return value < bound;
    case "lte":
      return value <= bound;
  }
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
