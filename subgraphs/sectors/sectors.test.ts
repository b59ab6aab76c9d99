import { readFileSync } from "node:fs";
import { createWorld, listSectors, readModel, type ColumnField, type SampleRows, type SectorModel } from "@lgsp/kit";
import {
  buildBundle,
  decide,
  impossibleCells,
  matrixGaps,
  parseMatrix,
  type Condition,
  type Decision,
} from "@lgsp/policies";
import { describe, expect, test } from "vitest";
import { samplePrincipals } from "./sample-principals.ts";

const models = (await listSectors()).map((definition) => readModel(definition));
const named: readonly (readonly [string, SectorModel])[] = models.map((model) => [model.definition.name, model]);
const bundle = buildBundle(
  {
    sectors: models.map((model) => model.facts),
    queries: Object.assign({}, ...models.map((model) => model.queries)),
    mutations: Object.assign({}, ...models.map((model) => model.mutations)),
  },
  models.flatMap((model) => model.definition.rules),
);
const fileOf = ({ definition }: SectorModel, name: string): string =>
  readFileSync(new URL(name, definition.folder), "utf8");
const matrixOf = (model: SectorModel) => parseMatrix(fileOf(model, "policy.matrix.yaml"), model.definition.name);

function decisionOf(persona: string, purpose: "right" | "wrong"): Decision {
  const sample = samplePrincipals[persona];
  if (sample === undefined) throw new RangeError(`no such persona: ${persona}`);
  return decide(bundle, sample.principal, purpose === "right" ? sample.purpose : "open-data");
}

test("no two sectors answer the same root field", () => {
  const roots = models.flatMap((model) => [...Object.keys(model.queries), ...Object.keys(model.mutations)]);
  expect(roots.toSorted()).toEqual([...new Set(roots)].toSorted());
});

describe.each(named)("sector %s", (name, model) => {
  test("its folder carries its name, and its rules too", () => {
    expect(new URL(".", model.definition.folder).pathname).toMatch(new RegExp(`/${name}/$`));
    for (const rule of model.definition.rules) expect(rule.id.split(".")[0]).toBe(name);
  });

  test("row conditions of its rules follow fields and relations that exist", () => {
    const lost = model.definition.rules.flatMap((rule) => {
      if (rule.where === undefined || !("type" in rule.on)) return [];
      const { type } = rule.on;
      return fieldsIn(rule.where)
        .filter((path) => !isKeyOfStub(model, type, path) && !leadsSomewhere(model, type, path.split(".")))
        .map((path) => `${rule.id}: ${type}.${path}`);
    });
    expect(lost).toEqual([]);
  });

  test("its README says who answers for the data and by which law", () => {
    const readme = fileOf(model, "README.md");
    expect(readme).toContain(model.definition.owner);
    expect(readme.toLowerCase()).toMatch(/legal basis/);
    for (const law of model.definition.legalBasis) expect(readme).toContain(lawNumber(law));
  });

  test("its matrix decides every field for every persona", () => {
    expect(matrixGaps(matrixOf(model), model.facts, Object.keys(samplePrincipals))).toEqual([]);
  });

  test("its rules can produce every cell of its matrix", () => {
    expect(impossibleCells(matrixOf(model), decisionOf)).toEqual([]);
  });
});

/** "Luật Giáo dục 43/2019/QH14" -> "43/2019/QH14"; a law without a number is looked for as it is written. */
const lawNumber = (law: string): string => /\d+\/[^\s,;)]+/.exec(law)?.[0] ?? law;

function fieldsIn(condition: Condition): readonly string[] {
  if ("all" in condition) return condition.all.flatMap(fieldsIn);
  if ("any" in condition) return condition.any.flatMap(fieldsIn);
  return "not" in condition ? fieldsIn(condition.not) : [condition.field];
}

/** Of another sector's rows this one knows the key and nothing else. */
const isKeyOfStub = ({ stubs }: SectorModel, type: string, name: string): boolean =>
  stubs[type]?.entityKey.includes(name) === true;

function leadsSomewhere(
  { tables }: Pick<SectorModel, "tables">,
  type: string,
  [name = "", ...rest]: readonly string[],
): boolean {
  const field = tables[type]?.fields[name];
  if (field === undefined || rest.length === 0) return field !== undefined;
  return (field.kind === "relation" || field.kind === "inverse") && field.target in tables
    ? leadsSomewhere({ tables }, field.target, rest)
    : false;
}

const filled = named.filter(([, model]) => model.definition.sample !== undefined);

describe.each(filled)("sample of %s", async (_, model) => {
  const world = createWorld({ seed: 7, citizens: 600 });
  const batches: SampleRows[] = [];
  for await (const batch of model.definition.sample?.(world) ?? []) batches.push(batch);
  const tables = Object.values(model.tables);

  test("fills every table that the schema declares, and no other", () => {
    expect([...new Set(batches.map((batch) => batch.table))].toSorted()).toEqual(
      tables.map((table) => table.table).toSorted(),
    );
  });

  test.each(tables.map((table) => [table.type, table] as const))(
    "%s: keys are whole and never repeat",
    (_type, table) => {
      const keys = rowsOf(table.table).map((row) => table.key.map((column) => row[column]));
      expect(keys.flat().filter((part) => part === null || part === undefined)).toEqual([]);
      const texts = keys.map((key) => JSON.stringify(key));
      expect(texts.length).toBe(new Set(texts).size);
    },
  );

  test.each(tables.map((table) => [table.type, table] as const))(
    "%s: every column is there, every code is in its list",
    (_type, table) => {
      const rows = rowsOf(table.table);
      for (const field of Object.values(table.fields)) {
        const columns = field.kind === "column" ? [field.column] : field.kind === "relation" ? field.by : [];
        for (const column of columns) {
          expect(
            rows.filter((row) => row[column] === undefined),
            `${table.type}.${field.name}`,
          ).toEqual([]);
        }
        if (field.kind === "column" && field.codelist !== undefined) expect(foreignCodes(field, rows)).toEqual([]);
      }
    },
  );

  test("text is NFC", () => {
    const texts = batches.flatMap((batch) => batch.rows.flatMap((row) => Object.values(row)));
    expect(texts.filter((text) => typeof text === "string" && text !== text.normalize("NFC"))).toEqual([]);
  });

  const rowsOf = (table: string) => batches.filter((batch) => batch.table === table).flatMap((batch) => batch.rows);

  function foreignCodes(field: ColumnField, rows: ReturnType<typeof rowsOf>): readonly string[] {
    const known = model.codelists[field.codelist ?? ""]?.codes ?? {};
    return rows.flatMap((row) => {
      const value = row[field.column];
      const listed: unknown = field.list && typeof value === "string" ? JSON.parse(value) : value;
      const codes: readonly unknown[] = Array.isArray(listed) ? listed : listed === null ? [] : [listed];
      return codes.flatMap((code) => (Object.hasOwn(known, String(code)) ? [] : [`${field.name}: ${String(code)}`]));
    });
  }
});
