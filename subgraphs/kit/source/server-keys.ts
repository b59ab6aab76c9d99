import { setImmediate as nextTurn } from "node:timers/promises";
import { keyLimit } from "@lgsp/policies";
import { keyText } from "../execution/resolve/key-text.ts";
import { KeyCollector } from "./key-collector.ts";
import type { ReadKeysOptions, Reader, Statement } from "./source.ts";

/** Keys are put together by the server in this many texts: a text of all would be cut at `group_concat_max_len`. */
const bucketBits = 10;
/** Natural keys hashed before others have their turn. */
const atOnce = 1_000;

/**
 * `Source.readKeys` of a database server: the server joins the keys to texts, one a bucket of their top bits (a million
 * rows take three times as long), and the event loop turns between two of them.
 */
export async function readServerKeys(
  reader: Reader,
  dialect: "postgres" | "mariadb",
  statement: Statement,
  { signal, most, hashed }: ReadKeysOptions = {},
): Promise<Float64Array | undefined> {
  const options = { lane: "scan", ...(signal === undefined ? {} : { signal }) } as const;
  const limited = { ...statement, sql: most === undefined ? statement.sql : `${statement.sql} limit ${most + 1}` };
  const isTooMany = (count: number): boolean => most !== undefined && count > most;
  if (hashed !== undefined) {
    const rows = await reader.read(limited, options);
    if (isTooMany(rows.length)) return undefined;
    const found = new KeyCollector();
    for (const row of rows)
      found.addNatural(Array.from({ length: hashed.parts }, (_, index) => keyText(row[`k${index}`])));
    return found.hashedBetweenTurns(hashed, atOnce);
  }
  const joined = dialect === "postgres" ? "string_agg(k0::text, ',')" : "group_concat(k0 separator ',')";
  const width = Math.log2(keyLimit) - bucketBits;
  const sql = `select count(*) as n, ${joined} as keys_of from (${limited.sql}) as f group by k0 >> ${width}`;
  const buckets = await reader.read({ ...limited, sql }, options);
  if (isTooMany(buckets.reduce((sum, { n }) => sum + Number(n), 0))) return undefined;
  const parts: Float64Array[] = [];
  for (const { n, keys_of: text } of buckets) {
    const keys = Float64Array.from(String(text).split(","), Number);
    // MySQL's limit is a thousand bytes unless somebody has raised it: a cut list must not pass for a whole one
    if (keys.length !== Number(n)) return unjoined(await reader.read(limited, options));
    parts.push(keys.sort());
    await nextTurn();
  }
  return ascending(parts);
}

function unjoined(rows: readonly Record<string, unknown>[]): Float64Array {
  const found = new KeyCollector();
  for (const { k0 } of rows) found.add(Number(k0));
  return found.sorted(undefined);
}

/** Buckets, each sorted, as one ascending array without repetitions. */
function ascending(buckets: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(buckets.reduce((sum, { length }) => sum + length, 0));
  let kept = 0;
  for (const bucket of buckets.toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0)))
    for (const key of bucket) if (kept === 0 || all[kept - 1] !== key) all[kept++] = key;
  return all.subarray(0, kept);
}
