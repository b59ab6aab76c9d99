import type { Row } from "./sample-rows.ts";

/**
 * Values at a path of an answer, lists flattened on the way: `valuesAt(data, "citizens.nodes.personalId")`. A null on the
 * way is one null: a row of which a part is missing does not vanish.
 */
export function valuesAt(data: unknown, path: string): readonly unknown[] {
  let found: readonly unknown[] = [data];
  for (const name of path.split(".")) found = found.flatMap((value) => (isRow(value) ? [value[name]] : [null])).flat();
  return found;
}

/** The objects at a path of an answer. */
export const rowsAt = (data: unknown, path: string): readonly Row[] => valuesAt(data, path).filter(isRow);

/** One value at a path of an object; null where it is none. */
export const valueAt = (row: unknown, path: string): unknown => valuesAt(row, path)[0] ?? null;

/** "key number" of each group of an aggregate that is shown, as `countsBy` makes of rows. */
export const shownCounts = (data: unknown, aggregate: string): readonly string[] =>
  rowsAt(data, `${aggregate}.groups`)
    .filter((group) => group["suppressed"] !== true)
    .map((group) => [...valuesAt(group, "keys.value"), group["count"]].join(" "));

const isRow = (value: unknown): value is Row => typeof value === "object" && value !== null && !Array.isArray(value);
