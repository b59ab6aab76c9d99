import type { TableModel } from "../../model.ts";
import { largestBatch } from "../batches.ts";
import { keyName } from "../resolve/key-name.ts";
import { readRows, type RowKey } from "../resolve/load-rows.ts";
import type { Row } from "../resolve/row.ts";
import { FailedRead, failedRead } from "./failed-read.ts";
import type { Run } from "./row-writer.ts";

/**
 * The row at each place that wants one, all read together, each key once.
 * @param wanted date ("" for none) and key parts; undefined where no row is wanted
 */
export async function firstRows(
  table: TableModel,
  names: readonly string[],
  by: Pick<RowKey, "columns" | "relation">,
  wanted: readonly (readonly string[] | undefined)[],
  { request, onFailure }: Run,
): Promise<readonly (Row | FailedRead | undefined)[]> {
  const { keys, placed } = distinctKeys(wanted);
  const found = await inBatches(keys, (some) => readRows(request, table, names, by, some)).catch(failedRead);
  if (found instanceof FailedRead) onFailure();
  return placed.map((index) => {
    if (index === undefined) return undefined;
    return found instanceof FailedRead ? found : found[index]?.[0];
  });
}

/** Each key once, and which of them each place wants. */
export function distinctKeys(wanted: readonly (readonly string[] | undefined)[]): {
  readonly keys: readonly (readonly string[])[];
  readonly placed: readonly (number | undefined)[];
} {
  const keys: (readonly string[])[] = [];
  const known = new Map<string, number>();
  const placed = wanted.map((key) => {
    if (key === undefined) return undefined;
    // a key that starts with no date is told apart by the rest, which is mostly one part
    const name = key[0] === "" ? keyName(key.slice(1)) : JSON.stringify(key);
    const index = known.get(name) ?? keys.push(key) - 1;
    known.set(name, index);
    return index;
  });
  return { keys, placed };
}

/** As many statements as the databases' bounds on parameters ask for; none without keys. */
export async function inBatches<Value>(
  keys: readonly (readonly string[])[],
  load: (keys: readonly (readonly string[])[]) => Promise<readonly Value[]>,
): Promise<readonly Value[]> {
  if (keys.length === 0) return [];
  if (keys.length <= largestBatch) return load(keys);
  const parts = Array.from({ length: Math.ceil(keys.length / largestBatch) }, (_, part) =>
    load(keys.slice(part * largestBatch, (part + 1) * largestBatch)),
  );
  return (await Promise.all(parts)).flat();
}
