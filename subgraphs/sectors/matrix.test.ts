import { readFileSync } from "node:fs";
import { createWorld, type FieldModel, type Row, type TableModel } from "@lgsp/kit";
import { columnsOf, findRow, findersOf, selectionOf } from "@lgsp/kit/testing";
import { parseMatrix, rowKinds, type PolicyMatrix, type RowKind, type SectorAnswer } from "@lgsp/policies";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { samplePrincipals } from "./sample-principals.ts";
import {
  askingOf,
  attributesIn,
  openSampleSector,
  sampleGraph,
  sampleKeys,
  type SampleSector,
} from "./sample-sector.ts";

/**
 * Every cell of every matrix, asked of the sector itself on rows of a real database. The end-to-end matrix asks the
 * same over HTTP; here a wrong cell is found in seconds, and without the gateway's help the sector must be right alone.
 */
const models = (await sampleGraph()).models.filter((model) => model.definition.sample !== undefined);
const world = createWorld({ seed: 3, citizens: 1_500 });
const attributes = attributesIn(world);
/** Everyone whom a persona of the kind could be. */
const candidates: Readonly<Record<string, readonly string[]>> = {
  personalId: Array.from({ length: world.citizens }, (_, index) => world.person(index).personalId),
  commune: world.communes.map((commune) => commune.code),
  facility: Array.from({ length: world.facilities }, (_, index) => world.facility(index).facilityCode),
};

const place = { attributes, candidates };

describe.each(models.map((model) => [model.definition.name, model] as const))("matrix of %s", (name, model) => {
  let matrix: PolicyMatrix;
  let sector: SampleSector | undefined;

  beforeAll(async () => {
    matrix = parseMatrix(readFileSync(new URL("policy.matrix.yaml", model.definition.folder), "utf8"), name);
    sector = await openSampleSector(name, world);
  });
  afterAll(() => sector?.close());

  test.each(Object.values(model.tables).map((table) => [table.type, table] as const))(
    "%s: each row shows each persona what its cell says",
    async (type, table) => {
      if (sector === undefined) throw new TypeError("the sector is not open");
      const cells = matrix.types[type];
      if (cells === undefined) throw new RangeError(`${type} is not in the matrix`);
      const mistakes: string[] = [];
      for (const persona of Object.keys(samplePrincipals)) {
        for (const kind of rowKinds) {
          const found = await findRow({ ...place, source: sector.source, table, rows: cells.rows }, persona, kind);
          if (found === undefined) {
            if (findersOf(cells.rows, persona)[kind] !== undefined)
              mistakes.push(`${type}: no ${kind} row for ${persona} in the sample`);
            continue;
          }
          const asking = askingOf(persona, found.asker, kind === "wrong-purpose");
          const answer = await sector.ask(asking, questionOf(table), { row: [representation(table, found.row)] });
          mistakes.push(...differences(matrix, table, found.row, answer, persona, kind));
        }
      }
      expect(mistakes).toEqual([]);
    },
  );
});

function questionOf(table: TableModel): string {
  const selection = Object.values(table.fields).map(selectionOf).join(" ");
  return `query($row: [_Any!]!) { _entities(representations: $row) { ... on ${table.type} { ${selection} } } }`;
}

function representation(table: TableModel, row: Row): Readonly<Record<string, unknown>> {
  const key = table.key.map((column) => String(row[column]));
  if (table.entityKey === "reference") return { __typename: table.type, id: sampleKeys.reference(table.type, key) };
  const parts = table.entityKey.map((name) => {
    const field = table.fields[name];
    return [name, field?.kind === "column" ? String(row[field.column]) : "2026-11-24"];
  });
  return { __typename: table.type, ...Object.fromEntries(parts) };
}

function differences(
  matrix: PolicyMatrix,
  table: TableModel,
  row: Row,
  answer: SectorAnswer,
  persona: string,
  kind: RowKind,
): readonly string[] {
  return Object.values(table.fields).flatMap((field) => {
    const cell = matrix.types[table.type]?.fields[field.name]?.[persona]?.[kind];
    if (cell === undefined || cell.effect === "NONE") return [];
    const wanted = cell.effect === "MASK" ? `MASK(${cell.mask})` : cell.effect;
    const found = outcome(table, field, row, answer);
    const fits = found === wanted || (kind === "wrong-purpose" && wanted === "DENY" && found === "NO_ROW");
    return fits
      ? []
      : [`${table.type}.${field.name} for ${persona}, ${kind}: matrix says ${wanted}, sector says ${found}`];
  });
}

function outcome(table: TableModel, field: FieldModel, row: Row, answer: SectorAnswer): string {
  const entity = entityOf(answer);
  if (entity === undefined) return `no answer: ${JSON.stringify(answer.errors)}`;
  if (entity === null) return "NO_ROW";
  const value = entity[field.name] ?? null;
  const denied = answer.errors?.some(({ path }) => path?.at(-1) === field.name) === true;
  if (denied) return value === null ? "DENY" : "a value beside a denial";
  const receipts = answer.extensions?.receipt?.coordinates ?? [];
  const effect = receipts.find((one) => one.coordinate === `${table.type}.${field.name}` && one.rows > 0)?.effect;
  if (effect === undefined)
    return value === null
      ? "DENY"
      : field.kind === "reference" || isKey(table, field)
        ? "ALLOW"
        : "an unrecorded value";
  // a relation inside the sector leads to a row with rules of its own, which may hide it
  const [column] = field.kind === "relation" && field.local ? [] : columnsOf(field);
  const raw = column === undefined ? undefined : row[column];
  if (effect === "ALLOW" && raw !== undefined && raw !== null && value === null) return "ALLOW without its value";
  if (effect !== "ALLOW" && value !== null && value === raw) return `${effect} with the clear value`;
  return effect;
}

const isKey = (table: TableModel, field: FieldModel): boolean =>
  table.entityKey !== "reference" && table.entityKey.includes(field.name);

function entityOf(answer: SectorAnswer): Readonly<Record<string, unknown>> | null | undefined {
  const entities = answer.data?.["_entities"];
  if (!Array.isArray(entities)) return undefined;
  const [entity]: readonly unknown[] = entities;
  if (entity === null || typeof entity !== "object") return null;
  return Object.fromEntries(Object.entries(entity));
}
