import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testDatabases } from "../testing/databases.ts";
import { openSource } from "./open-source.ts";
import type { Source } from "./source.ts";

const folder = mkdtempSync(join(tmpdir(), "lgsp-source-"));

describe.each(testDatabases("source"))("a source on $dialect", ({ open }) => {
  let source: Source;
  beforeAll(async () => {
    source = await open();
    await source.db.schema.createTable("thing").addColumn("n", "integer").addColumn("t", "varchar(40)").execute();
    await source.db
      .insertInto("thing")
      .values([
        { n: 1, t: "Đỗ" },
        { n: 2, t: null },
      ])
      .execute();
  });
  afterAll(() => source.close());

  test("both lanes answer alike", async () => {
    const query = source.db.selectFrom("thing").selectAll().orderBy("n").compile();
    const keyed = await source.read(query);
    expect(keyed).toEqual(
      [
        { n: 1, t: "Đỗ" },
        { n: 2, t: null },
      ].map((row) => expect.objectContaining(row)),
    );
    expect(await source.read(query, { lane: "scan" })).toEqual(keyed.map((row) => ({ ...row })));
  });

  test("reads of a snapshot see one state, whatever is written meanwhile", async () => {
    const count = source.db
      .selectFrom("thing")
      .select(({ fn }) => fn.countAll().as("c"))
      .compile();
    await source.snapshot(async (reader) => {
      const [before] = await reader.read(count);
      await source.db.insertInto("thing").values({ n: 3, t: "x" }).execute();
      expect(await reader.read(count)).toEqual([before]);
    });
    expect(await source.read(count)).toMatchObject([{ c: 3 }]);
    await source.db.deleteFrom("thing").where("n", "=", 3).execute();
  });

  test("a failed transaction leaves nothing behind", async () => {
    const attempt = source.db.transaction().execute(async (transaction) => {
      await transaction.insertInto("thing").values({ n: 9, t: "x" }).execute();
      throw new RangeError("no");
    });
    await expect(attempt).rejects.toThrow(RangeError);
    expect(await source.read(source.db.selectFrom("thing").selectAll().where("n", "=", 9).compile())).toEqual([]);
  });

  test("a statement that fails says so without its values", async () => {
    const query = source.db.selectFrom("no_such_table").selectAll().where("n", "=", "051085001234").compile();
    for (const lane of ["keyed", "scan"] as const) {
      const failure = await source.read(query, { lane }).catch((error: unknown) => error);
      expect(failure).toMatchObject({ code: "DATABASE_FAILED" });
      expect(String(failure)).not.toContain("051085001234");
    }
    await source.ping();
  });

  test("a scan stops when its reader goes away, and the next one runs", async () => {
    const aborter = new AbortController();
    setTimeout(() => aborter.abort(), 100);
    const start = performance.now();
    await expect(
      source.read({ sql: endless[source.dialect], parameters: [] }, { lane: "scan", signal: aborter.signal }),
    ).rejects.toMatchObject({ code: "READ_CANCELLED" });
    expect(performance.now() - start).toBeLessThan(5_000);
    expect(await source.read({ sql: "select 1 as one", parameters: [] }, { lane: "scan" })).toMatchObject([{ one: 1 }]);
    await expect(
      source.read({ sql: "select 1", parameters: [] }, { lane: "scan", signal: AbortSignal.abort() }),
    ).rejects.toMatchObject({ code: "READ_CANCELLED" });
  });
});

describe("two processes that write one SQLite file", () => {
  test("take turns: a transaction that has read before it writes never fails on what the other one wrote", async () => {
    const file = join(folder, "written-by-two.db");
    const sources = await Promise.all([openSource("one", `sqlite:${file}`), openSource("other", `sqlite:${file}`)]);
    const [one] = sources;
    await one?.db.schema.createTable("counter").addColumn("n", "integer").execute();
    await one?.db.insertInto("counter").values({ n: 0 }).execute();
    const addOne = ({ db }: Source) =>
      db.transaction().execute(async (transaction) => {
        const row = await transaction.selectFrom("counter").select("n").executeTakeFirstOrThrow();
        await new Promise((resolve) => setTimeout(resolve, 2));
        await transaction
          .updateTable("counter")
          .set({ n: Number(row["n"]) + 1 })
          .execute();
      });
    await Promise.all(sources.flatMap((source) => Array.from({ length: 20 }, () => addOne(source))));
    expect(await one?.db.selectFrom("counter").select("n").executeTakeFirst()).toEqual({ n: 40 });
    await Promise.all(sources.map((source) => source.close()));
  });
});

const endless = {
  sqlite: "with recursive c(n) as (select 1 union all select n + 1 from c where lgsp_alive()) select count(*) from c",
  postgres: "select pg_sleep(30)",
  mariadb: "select sum(seq * seq % 7) from seq_1_to_10000000000",
} as const;

describe("the event loop", () => {
  test("turns while a scan runs", async () => {
    const source = await openSource("loop", `sqlite:${join(folder, "loop.db")}`);
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 5);
    await source.read(
      {
        sql: "with recursive c(n) as (select 1 union all select n + 1 from c where n < 600000) select count(*) from c",
        parameters: [],
      },
      { lane: "scan" },
    );
    clearInterval(timer);
    expect(turns).toBeGreaterThan(3);
    await source.close();
  });
});

describe("a database that cannot be used", () => {
  test("a file that is not SQLite is called corrupt, and stays as it is", async () => {
    const file = join(folder, "corrupt.db");
    writeFileSync(file, "this is not a database, it only looks like a file of one".repeat(100));
    await expect(openSource("population", `sqlite:${file}`)).rejects.toMatchObject({ code: "DATABASE_CORRUPT" });
  });

  test.each(["postgres://postgres@127.0.0.1:9/none", "mariadb://root@127.0.0.1:9/none"])(
    "%s is unreachable",
    async (url) => {
      await expect(openSource("population", url)).rejects.toMatchObject({ code: "DATABASE_UNREACHABLE" });
    },
  );

  test.each(["oracle://x/y", "population.db", "sqlite:", "postgres://[bad"])("%s is no database URL", async (url) => {
    const failure = await openSource("population", url).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: "DATABASE_URL_INVALID", details: { variable: "LGSP_POPULATION_URL" } });
  });

  test("the setting to correct is named as it is read, of a sector with a hyphen too", async () => {
    await expect(openSource("social-insurance", "oracle://x/y")).rejects.toMatchObject({
      details: { variable: "LGSP_SOCIAL_INSURANCE_URL" },
    });
  });
});
