import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  createWorld,
  fill,
  linkingKeys,
  listSectors,
  openSector,
  openSource,
  readModel,
  samplePersonas,
  type FieldModel,
  type Row,
  type RunningSector,
  type SectorModel,
  type Source,
  type TableModel,
} from "@lgsp/kit";
import {
  buildBundle,
  operationDigest,
  parseMatrix,
  rowKinds,
  type Asking,
  type PolicyMatrix,
  type RowKind,
  type SectorAnswer,
  type TypeMatrix,
} from "@lgsp/policies";
import { parse } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { samplePrincipals } from "./sample-principals.ts";

/**
 * Every cell of every matrix, asked of the sector itself on rows of a real database. The end-to-end matrix asks the
 * same over HTTP; here a wrong cell is found in seconds, and without the gateway's help the sector must be right alone.
 */
const models = (await listSectors())
  .filter((definition) => definition.sample !== undefined)
  .map((definition) => readModel(definition));
const everything = (await listSectors()).map((definition) => readModel(definition));
const bundle = buildBundle(
  {
    sectors: everything.map((model) => model.facts),
    queries: Object.assign({}, ...everything.map((model) => model.queries)),
    mutations: Object.assign({}, ...everything.map((model) => model.mutations)),
  },
  everything.flatMap((model) => model.definition.rules),
);

const world = createWorld({ seed: 3, citizens: 1_500 });
const bound = samplePersonas(world);
type Attributes = Readonly<Record<string, string>>;
const attributes: Attributes = {
  personalId: world.person(bound.citizen).personalId,
  commune: bound.clerkCommune,
  facility: world.facility(bound.doctorFacility).facilityCode,
};
/** Everyone whom a persona of the kind could be. */
const candidates: Readonly<Record<string, readonly string[]>> = {
  personalId: Array.from({ length: world.citizens }, (_, index) => world.person(index).personalId),
  commune: world.communes.map((commune) => commune.code),
  facility: Array.from({ length: world.facilities }, (_, index) => world.facility(index).facilityCode),
};
const keys = linkingKeys(Buffer.alloc(32, 7));
const now = new Date("2026-11-24T03:00:00Z");

function askingOf(persona: string, kind: RowKind, asker: Attributes): Asking {
  const sample = samplePrincipals[persona];
  if (sample === undefined) throw new RangeError(`no such persona: ${persona}`);
  const names = Object.keys(sample.principal.attributes).filter((name) => Object.hasOwn(asker, name));
  const ofWorld = Object.fromEntries(names.map((name) => [name, asker[name] ?? ""]));
  return {
    principal: { ...sample.principal, attributes: { ...sample.principal.attributes, ...ofWorld } },
    purpose: kind === "wrong-purpose" ? "open-data" : sample.purpose,
  };
}

describe.each(models.map((model) => [model.definition.name, model] as const))("matrix of %s", (name, model) => {
  let folder: string;
  let matrix: PolicyMatrix;
  let source: Source | undefined;
  let sector: RunningSector | undefined;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), `lgsp-matrix-${name}-`));
    matrix = parseMatrix(readFileSync(new URL("policy.matrix.yaml", model.definition.folder), "utf8"), name);
    const url = `sqlite:${join(folder, "sector.db")}`;
    source = await openSource(name, url);
    await fill(model, source, world, keys);
    sector = await openSector(model.definition, { url, keys, bundle, now: () => now });
  });
  afterAll(async () => {
    await sector?.close();
    await source?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test.each(Object.values(model.tables).map((table) => [table.type, table] as const))(
    "%s: each row shows each persona what its cell says",
    async (type, table) => {
      const cells = matrix.types[type];
      if (source === undefined || sector === undefined) throw new TypeError("the sector is not open");
      if (cells === undefined) throw new RangeError(`${type} is not in the matrix`);
      const mistakes: string[] = [];
      for (const persona of Object.keys(samplePrincipals)) {
        for (const kind of rowKinds) {
          const found = await rowOf(source, table, cells, persona, kind);
          if (found === undefined) {
            const looked =
              kind !== "wrong-purpose" && cells.rows[kind === "own" ? "own" : "in-scope"][persona] !== undefined;
            if (kind !== "foreign" && looked) mistakes.push(`${type}: no ${kind} row for ${persona} in the sample`);
            continue;
          }
          const { row, asker } = found;
          const answer = await ask(sector, model, table, row, askingOf(persona, kind, asker));
          mistakes.push(...differences(matrix, table, row, answer, persona, kind));
        }
      }
      expect(mistakes).toEqual([]);
    },
  );
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
  { rows }: TypeMatrix,
  persona: string,
  kind: RowKind,
): Promise<FoundRow | undefined> {
  const finders = { own: rows.own[persona], "in-scope": rows["in-scope"][persona] };
  const isEither = Object.values(finders).flatMap((finder) => (finder === undefined ? [] : [`(${finder})`]));
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

function ask(
  sector: RunningSector,
  model: SectorModel,
  table: TableModel,
  row: Row,
  asking: Asking,
): Promise<SectorAnswer> {
  const selection = Object.values(table.fields)
    .map((field) => (isObject(field) ? `${field.name} { __typename }` : field.name))
    .join(" ");
  const text = `query($row: [_Any!]!) { _entities(representations: $row) { ... on ${table.type} { ${selection} } } }`;
  const variables = { row: [representation(table, row)] };
  return sector.execute({
    document: parse(text),
    text,
    variables,
    assertion: {
      requestId: "matrix",
      asking,
      policyDigest: bundle.digest,
      audience: model.definition.name,
      operationDigest: operationDigest(text, undefined, variables),
      expiresAt: now.getTime() / 1000 + 30,
      id: "matrix",
      released: [],
    },
  });
}

function representation(table: TableModel, row: Row): Readonly<Record<string, unknown>> {
  const key = table.key.map((column) => String(row[column]));
  if (table.entityKey === "reference") return { __typename: table.type, id: keys.reference(table.type, key) };
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
