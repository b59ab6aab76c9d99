import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { columnSamples } from "./column-samples.ts";
import { openConnection } from "./sqlite-connection.ts";
import { sqliteSource } from "./sqlite-source.ts";

let folder: string;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), "lgsp-samples-"))));
afterAll(() => rmSync(folder, { recursive: true }));

/** Numbers 1 to n; `parity` is "even" for every other one, `rare` is set once in a thousand. */
function tableOf(rows: number): string {
  const file = join(folder, `${rows}.db`);
  const { db } = openConnection(file, { readOnly: false });
  db.exec(`create table t (number integer primary key, parity text, rare text);
    with recursive r(i) as (select 1 union all select i + 1 from r where i < ${rows})
    insert into t select i, case i % 2 when 0 then 'even' else 'odd' end, case i % 1000 when 0 then 'yes' else 'no' end from r`);
  db.close();
  return file;
}

test("of a large table it is known which share of the rows a comparison selects, about", async () => {
  const source = sqliteSource("t", tableOf(100_000));
  const shares = columnSamples(source, new Map([["t", ["number", "parity", "rare"]]]));
  await vi.waitFor(() => expect(shares("t", "parity", "eq", ["even"])).toBeDefined());
  expect(shares("t", "parity", "eq", ["even"])).toBeGreaterThan(0.35);
  expect(shares("t", "parity", "in", ["even", "odd"])).toBe(1);
  expect(shares("t", "rare", "eq", ["yes"])).toBeLessThan(0.05);
  expect(shares("t", "number", "gte", [75_000])).toBeGreaterThan(0.1);
  expect(shares("t", "number", "lt", [75_000])).toBeGreaterThan(0.6);
  expect(shares("t", "unknown", "eq", ["even"])).toBeUndefined();
  expect(shares("t", "number", "gte", ["75000"])).toBe(0);
  await source.close();
});

test("a small table is not sampled", async () => {
  const source = sqliteSource("t", tableOf(1_000));
  const shares = columnSamples(source, new Map([["t", ["parity"]]]));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(shares("t", "parity", "eq", ["even"])).toBeUndefined();
  await source.close();
});
