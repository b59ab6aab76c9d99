import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { foldText, sortKeyText } from "@lgsp/policies";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { databaseState, fill } from "./fill.ts";
import { linkingKeys } from "./keys/linking-keys.ts";
import type { SectorModel } from "./model.ts";
import { createWorld } from "./sample/create-world.ts";
import { readModel } from "./schema/read-model.ts";
import type { Source } from "./source/source.ts";
import { countRows, readMeta, writeMeta } from "./tables/meta.ts";
import { wrappedModel } from "./tables/wrapped-model.ts";
import { clinicSector, personalIdOf } from "./testing/clinic/sector.ts";
import { testDatabases } from "./testing/databases.ts";

const world = createWorld({ seed: 1, citizens: 1_200 });
const keys = linkingKeys(Buffer.alloc(32, 3));
const model = readModel(clinicSector);

describe.each(testDatabases("clinic"))("filling $dialect", ({ open }) => {
  let source: Source;
  const rowsSeen: number[] = [];
  beforeAll(async () => {
    source = await open();
    expect(await databaseState(model, source, world)).toBe("empty");
    await fill(model, source, world, keys, ({ rows }) => rowsSeen.push(rows));
  });
  afterAll(() => source.close());

  test("every row arrives, and progress counts them", async () => {
    expect(await countRows(source, "citizen")).toBe(1_200);
    expect(await countRows(source, "visit")).toBe(1_800);
    expect(rowsSeen.at(-1)).toBe(12 + 1_200 + 1_800);
    expect(await databaseState(model, source, world)).toBe("current");
  });

  test("shadow columns hold the fold, the Vietnamese sort key and the keyed order", async () => {
    const query = source.db.selectFrom("citizen").selectAll().where("personal_id", "=", personalIdOf(7));
    const [row] = await source.read(query.compile());
    const name = String(row?.["full_name"]);
    expect(row?.["full_name__fold"]).toBe(foldText(name));
    expect(row?.["full_name__sort"]).toBe(sortKeyText(name));
    expect(row?.["row__key"]).toBe(keys.pseudonyms("Citizen", [[personalIdOf(7)]])[0]);
  });

  test("ordering by the sort column is the order of its keys in memory", async () => {
    const query = source.db.selectFrom("citizen").select("full_name__sort").orderBy("full_name__sort");
    const answered = (await source.read(query.compile(), { lane: "scan" })).map((row) =>
      String(row["full_name__sort"]),
    );
    expect(answered).toEqual(answered.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
    expect(new Set(answered).size).toBeGreaterThan(20);
  });

  test("numbers come back as numbers, dates of any precision as they were written", async () => {
    const visits = source.db.selectFrom("visit").select(["cost", "visit_no", "started_at"]).limit(1);
    const [visit] = await source.read(visits.compile());
    expect(visit).toMatchObject({ cost: expect.any(Number), visit_no: expect.any(Number) });
    const born = source.db.selectFrom("citizen").select("date_of_birth").where("personal_id", "=", personalIdOf(10));
    expect((await source.read(born.compile()))[0]?.["date_of_birth"]).toMatch(/^\d{4}$/);
    const [count] = await source.read(
      source.db
        .selectFrom("visit")
        .select(sql`count(*)`.as("n"))
        .compile(),
    );
    expect(count?.["n"]).toBe(1_800);
  });

  test("booleans can be bound on every database", async () => {
    const query = source.db.selectFrom("clinic").select("clinic_code").where("open", "=", true);
    expect(await source.read(query.compile())).toHaveLength(8);
  });

  test("a second fill does nothing; an embedded sample of another world or schema is made anew, on a server it is kept", async () => {
    let written = 0;
    await fill(model, source, world, keys, () => (written += 1));
    expect(written).toBe(0);
    const otherWorld = databaseState(model, source, createWorld({ seed: 2, citizens: 1_200 }));
    const otherSchema = databaseState(withColumn(model), source, world);
    if (source.dialect === "sqlite") {
      expect([await otherWorld, await otherSchema]).toEqual(["stale", "stale"]);
    } else {
      expect(await otherWorld).toBe("current");
      await expect(otherSchema).rejects.toMatchObject({ code: "DATABASE_SCHEMA_CHANGED" });
    }
  });

  test("a fill that did not end is made anew", async () => {
    const meta = await readMeta(source);
    if (meta === undefined) throw new Error("there is no meta");
    await writeMeta(source, { ...meta, state: "filling" });
    expect(await databaseState(model, source, world)).toBe("stale");
    await fill(model, source, world, keys);
    expect(await countRows(source, "citizen")).toBe(1_200);
  });

  test("what people have written is never made anew", async () => {
    const records: SectorModel = {
      ...model,
      definition: { ...model.definition, resolvers: { Mutation: { file: async () => ({ keys: [] }) } } },
    };
    expect(await databaseState(records, source, createWorld({ seed: 9, citizens: 100 }))).toBe("current");
    await expect(databaseState(withColumn(records), source, world)).rejects.toMatchObject({
      code: "DATABASE_SCHEMA_CHANGED",
    });
  });

  test("records that people made go to a new schema by the sector's migrations, each once", async () => {
    const folder = mkdtempSync(join(tmpdir(), "lgsp-migrations-"));
    const moved = withColumn({
      ...model,
      definition: {
        ...model.definition,
        folder: pathToFileURL(`${folder}/sector.ts`).href,
        resolvers: { Mutation: { file: async () => ({ keys: [] }) } },
      },
    });
    mkdirSync(join(folder, "migrations"));
    const text = source.dialect === "postgres" ? `text collate "C"` : "text";
    writeFileSync(
      join(folder, "migrations", "0002-note.sql"),
      `alter table clinic add column note ${text};\nupdate clinic set note = 'x';\n`,
    );
    expect(await databaseState(moved, source, world)).toBe("outdated");
    await fill(moved, source, world, keys);
    expect(await databaseState(moved, source, world)).toBe("current");
    await fill(moved, source, world, keys);
    const noted = source.db.selectFrom("clinic").select("clinic_code").where("note", "=", "x");
    expect(await source.read(noted.compile())).toHaveLength(12);
  });

  test("a database of somebody else is served as it is and never altered", async () => {
    await sql.raw("drop table lgsp_meta").execute(source.db);
    expect(await databaseState(model, source, world)).toBe("foreign");
    await expect(fill(model, source, world, keys)).rejects.toMatchObject({ code: "DATABASE_NOT_OURS" });
    await sql.raw("alter table citizen drop column full_name__fold").execute(source.db);
    const wrapped = await wrappedModel(model, source, keys);
    expect(wrapped.tables["Citizen"]?.fields["fullName"]).not.toHaveProperty("foldColumn");
    expect(wrapped.tables["Citizen"]?.fields["fullName"]).toHaveProperty("sortColumn", "full_name__sort");
    expect(await countRows(source, "citizen")).toBe(1_200);
  });
});

function withColumn(model: SectorModel): SectorModel {
  const clinic = model.tables["Clinic"];
  if (clinic === undefined) throw new Error("there is no clinic");
  const note = { kind: "column", name: "note", column: "note", type: "string", nullable: true, list: false } as const;
  return { ...model, tables: { ...model.tables, Clinic: { ...clinic, fields: { ...clinic.fields, note } } } };
}
