import { readFileSync } from "node:fs";
import { createWorld, type FieldModel, type Row, type Source, type TableModel } from "@lgsp/kit";
import {
  parseMatrix,
  rowKinds,
  type PolicyMatrix,
  type RowKind,
  type SectorAnswer,
  type TypeMatrix,
} from "@lgsp/policies";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { samplePrincipals } from "./sample-principals.ts";
import {
  askingOf,
  attributesIn,
  openSampleSector,
  sampleGraph,
  sampleKeys,
  type Attributes,
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
          const found = await rowOf(sector.source, table, cells, persona, kind);
          if (found === undefined) {
            if (findersOf(cells, persona)[kind] !== undefined)
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

/** SQL that finds a persona's rows, by kind. */
const findersOf = ({ rows }: TypeMatrix, persona: string): Readonly<Partial<Record<RowKind, string>>> => ({
  ...(rows.own[persona] === undefined ? {} : { own: rows.own[persona] }),
  ...(rows["in-scope"][persona] === undefined ? {} : { "in-scope": rows["in-scope"][persona] }),
});

/** A row, and the attributes of the one who asks for it. */
interface FoundRow {
  readonly row: Row;
  readonly asker: Attributes;
}

/** A row of the kind with as many values as possible; undefined where nobody like the persona has one. */
async function rowOf(
  source: Source,
  table: TableModel,
  cells: TypeMatrix,
  persona: string,
  kind: RowKind,
): Promise<FoundRow | undefined> {
  const finders = findersOf(cells, persona);
  const isEither = Object.values(finders).map((finder) => `(${finder})`);
  const where =
    kind === "own" || kind === "in-scope"
      ? finders[kind]
      : kind === "foreign" && isEither.length > 0
        ? `not coalesce(${isEither.join(" or ")}, 0)`
        : "1 = 1";
  if (where === undefined) return undefined;
  const literal = where.replace(/:(\w+)/g, (_, attribute: string) => `'${attributes[attribute] ?? ""}'`);
  const sql = `select * from "${table.table}" where ${literal} ${validNow(table)} order by ${fullness(table)} desc limit 1`;
  const [row] = await source.read({ sql, parameters: [] });
  return row === undefined ? rowOfAnother(source, table, where) : { row, asker: attributes };
}

/** The sample citizen teaches nobody and heals nobody: where she has no such row, another citizen asks for hers. */
async function rowOfAnother(source: Source, table: TableModel, where: string): Promise<FoundRow | undefined> {
  const attribute = /:(\w+)/.exec(where)?.[1];
  if (attribute === undefined) return undefined;
  const sql = `with asker (asked_as) as (select value from json_each(?))
    select "${table.table}".*, asked_as from asker, "${table.table}"
    where ${where.replaceAll(`:${attribute}`, "asked_as")} ${validNow(table)} limit 1`;
  const [found] = await source.read({ sql, parameters: [JSON.stringify(candidates[attribute] ?? [])] });
  if (found === undefined) return undefined;
  const { asked_as: value, ...row } = found;
  return { row, asker: { ...attributes, [attribute]: String(value) } };
}

function validNow(table: TableModel): string {
  const dated = Object.values(table.fields).find((field) => field.kind === "validity");
  return dated === undefined ? "" : `and "${dated.to}" is null`;
}

const columnsOf = (field: FieldModel): readonly string[] =>
  field.kind === "column" ? [field.column] : field.kind === "relation" ? field.by : [];

const fullness = (table: TableModel): string =>
  Object.values(table.fields)
    .flatMap(columnsOf)
    .map((column) => `("${column}" is not null)`)
    .concat("0")
    .join(" + ");

const isObject = (field: FieldModel): boolean =>
  field.kind === "relation" ||
  field.kind === "inverse" ||
  (field.kind === "column" && (field.type === "code" || field.type === "address"));

function questionOf(table: TableModel): string {
  const selection = Object.values(table.fields)
    .map((field) => (isObject(field) ? `${field.name} { __typename }` : field.name))
    .join(" ");
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
