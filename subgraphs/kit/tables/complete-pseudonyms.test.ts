import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { databaseState, fill } from "../fill.ts";
import { linkingKeys } from "../keys/linking-keys.ts";
import type { SectorModel } from "../model.ts";
import { createWorld } from "../sample/create-world.ts";
import { readModel } from "../schema/read-model.ts";
import type { Source } from "../source/source.ts";
import { clinicSector, personalIdOf } from "../testing/clinic/sector.ts";
import { testDatabases } from "../testing/databases.ts";
import { quote } from "./quote.ts";
import { readMeta, writeMeta } from "./meta.ts";
import { wrappedModel } from "./wrapped-model.ts";

const world = createWorld({ seed: 1, citizens: 700 });
const keys = linkingKeys(Buffer.alloc(32, 3));
const model: SectorModel = (() => {
  const read = readModel(clinicSector);
  // people write here: the database is never made anew
  const definition = { ...read.definition, resolvers: { Mutation: { file: async () => ({ keys: [] }) } } };
  return { ...read, definition };
})();

describe.each(testDatabases("pseudonyms"))("pseudonyms on $dialect", ({ open }) => {
  let source: Source;
  beforeAll(async () => {
    source = await open();
    await fill(model, source, world, keys);
  });
  afterAll(() => source.close());

  const pseudonymOf = async (index: number): Promise<unknown> => {
    const query = source.db.selectFrom("citizen").select("row__key").where("personal_id", "=", personalIdOf(index));
    return (await source.read(query.compile()))[0]?.["row__key"];
  };

  test("records from before there were pseudonyms get them, and their indexes, and lose nothing", async () => {
    const name = (text: string): string => quote(text, source.dialect);
    const indexes = await indexesWith(source, "row__key");
    for (const index of indexes)
      await sql
        .raw(`drop index ${name(index)}${source.dialect === "mariadb" ? ` on ${name("citizen")}` : ""}`)
        .execute(source.db);
    await sql.raw(`alter table citizen drop column row__key`).execute(source.db);
    const meta = await readMeta(source);
    if (meta === undefined) throw new Error("there is no meta");
    await writeMeta(source, { ...meta, schema: "of an earlier release", pseudonyms: "" });
    expect(await databaseState(model, source, world)).toBe("outdated");
    await fill(model, source, world, keys);
    expect(await databaseState(model, source, world)).toBe("current");
    for (const index of [0, 7, 699])
      expect(await pseudonymOf(index)).toBe(keys.pseudonyms("Citizen", [[personalIdOf(index)]])[0]);
    expect(await indexesWith(source, "row__key")).toEqual(indexes);
  });

  test("stored under another secret they are not used", async () => {
    expect((await wrappedModel(model, source, keys)).tables["Citizen"]).toHaveProperty("rowKey", "row__key");
    const others = linkingKeys(Buffer.alloc(32, 4));
    expect((await wrappedModel(model, source, others)).tables["Citizen"]).not.toHaveProperty("rowKey");
  });
});

/** Names of the indexes on `citizen` that hold a column. */
async function indexesWith(source: Source, column: string): Promise<readonly string[]> {
  const statement = {
    sqlite: sql<{
      name: string;
    }>`select name from sqlite_schema where type = 'index' and tbl_name = 'citizen' and sql like ${`%"${column}"%`}`,
    postgres: sql<{
      name: string;
    }>`select indexname as name from pg_indexes where tablename = 'citizen' and schemaname = any (current_schemas(false)) and indexdef like ${`%${column}%`}`,
    mariadb: sql<{
      name: string;
    }>`select index_name as name from information_schema.statistics where table_schema = database() and table_name = 'citizen' and column_name = ${column}`,
  }[source.dialect];
  const { rows } = await statement.execute(source.db);
  return rows.map(({ name }) => name).toSorted();
}
