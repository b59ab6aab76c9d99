import { createWorld, listSectors, samplePersonas } from "@lgsp/kit";

export type Row = Readonly<Record<string, unknown>>;

/**
 * What the sectors were filled with, before any database, key, policy or mask: the side of a question on which nothing
 * of the hub takes part.
 */
export interface SampleRows {
  /** Rows of a sector's table by its name in the SDL; columns as in `@column`. An unknown name is an error. */
  readonly rows: (table: string) => readonly Row[];
  /** The commune of the clerk. */
  readonly commune: string;
}

/** @param citizens as many as the hub was started with */
export async function readSampleRows(citizens: number): Promise<SampleRows> {
  const world = createWorld({ seed: 2026, citizens });
  const tables = new Map<string, Row[]>();
  for (const { sample } of await listSectors())
    for await (const { table, rows } of sample?.(world) ?? []) {
      const known = tables.get(table) ?? [];
      for (const row of rows) known.push(row);
      tables.set(table, known);
    }
  return {
    commune: samplePersonas(world).clerkCommune,
    rows(table) {
      const found = tables.get(table);
      if (found === undefined) throw new RangeError(`no sector fills a table ${table}`);
      return found;
    },
  };
}

export const text = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";

/** The distinct values of a column. */
export const keysOf = (found: readonly Row[], column: string): ReadonlySet<unknown> =>
  new Set(found.map((row) => row[column]));

export const among =
  (...values: readonly unknown[]) =>
  (value: unknown): boolean =>
    values.includes(value);

/** "key … number" for each combination of the columns' values: what a count by them shows. */
export const countsBy = (found: readonly Row[], ...columns: readonly string[]): readonly string[] =>
  [...Map.groupBy(found, (row) => columns.map((column) => text(row[column])).join(" "))].map(
    ([keys, members]) => `${keys} ${members.length}`,
  );
