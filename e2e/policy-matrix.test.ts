import { readFileSync } from "node:fs";
import { createWorld, linkingKeys, listSectors, openSource, readModel, samplePersonas } from "@lgsp/kit";
import type { FieldModel, SectorModel, Source, TableModel } from "@lgsp/kit";
import { findRow, selectionOf, type FoundRow } from "@lgsp/kit/testing";
import { parseMatrix, rowKinds, type PolicyMatrix, type RowKind, type TypeMatrix } from "@lgsp/policies";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { HubAnswer, LedgerLine } from "./harness.ts";
import { sharedCitizens, sharedHub } from "./shared-hub.ts";

/**
 * Every cell of every policy.matrix.yaml, asked over HTTP as its persona, with the answer and the ledger record both
 * saying what the cell says.
 *
 * A type that a sector only adds fields to is asked through its owner: whether the row is there is the owner's to say.
 * Cells for rows that no persona's register entry reaches (a citizen who teaches) are asked of the sector in
 * subgraphs/sectors/matrix.test.ts, where anybody can ask.
 */
const hub = sharedHub();
const models = (await listSectors()).map((definition) => readModel(definition));
const matrices = new Map(models.map((model) => [model.definition.name, matrixOf(model)]));
const owners = new Map(models.flatMap((model) => Object.keys(model.tables).map((type) => [type, model])));
const sources = new Map<string, Source>();

const world = createWorld({ seed: 2026, citizens: sharedCitizens });
const keys = linkingKeys(secret("linking"), { ledgerKey: secret("ledger-persons") });
const { citizen, clerkCommune, doctorFacility } = samplePersonas(world);
const { personalId } = world.person(citizen);
const attributes = {
  personalId,
  commune: clerkCommune,
  facility: world.facility(doctorFacility).facilityCode,
  ledgerPerson: keys.ledgerPerson(personalId) ?? "",
};

beforeAll(async () => {
  for (const { definition } of models) {
    const file = definition.wraps === "ledger" ? "ledger.db" : `sectors/${definition.name}.db`;
    sources.set(definition.name, await openSource(definition.name, `sqlite:${hub.folder}/${file}`));
  }
  // rows for the ledger's own matrix: about her health, about her and nothing of health, about nobody
  for (const about of ["{ me { healthRecord { bloodType { code } } } }", "{ me { fullName } }"]) {
    await hub.query("citizen", about);
  }
  await hub.query("anonymous", "{ enterprises(first: 1) { nodes { name } } }");
});
afterAll(async () => {
  for (const source of sources.values()) await source.close();
});

describe.each([...matrices])("%s over HTTP", (name, matrix) => {
  test("each row shows each persona what its cell says, and so does its record", { timeout: 60_000 }, async () => {
    const cells = await Promise.all(Object.entries(matrix.types).map(([type, cells]) => cellsOf(name, type, cells)));
    const asked = await inTurns(6, cells.flat(), ask);
    const records = await recordsOf(asked);
    const mistakes = asked.flatMap((one) => differences(one, records.get(one.answer.requestId)));
    expect(mistakes).toEqual([]);
    expect(asked.length).toBeGreaterThan(Object.keys(matrix.types).length * 15);
  });
});

/** A citizen who teaches, a pupil of age: no persona is one. Everybody's rows, and asking for the wrong purpose, are always asked. */
test("the only cells not asked here are those of a persona's own rows of which she has none", () => {
  expect([...unreached].filter((cell) => !/ (own|in-scope) /.test(cell))).toEqual([]);
  expect(unreached.size).toBeLessThan(Object.keys(models).length * 3);
});
const unreached = new Set<string>();

/** One persona's question for all fields that a matrix decides on one row. */
interface Question {
  readonly persona: string;
  readonly kind: RowKind;
  readonly table: TableModel;
  /** Where the row is in the graph, around its selection. */
  readonly way: Way;
  /** As it is in the database; empty when it was reached through another sector's row. */
  readonly row: FoundRow["row"];
  readonly fields: readonly FieldModel[];
  readonly cells: TypeMatrix["fields"];
}

interface Asked extends Question {
  readonly answer: HubAnswer;
}

async function cellsOf(sector: string, type: string, cells: TypeMatrix): Promise<readonly Question[]> {
  const owner = owners.get(type);
  const table = owner?.tables[type];
  const source = sources.get(owner?.definition.name ?? "");
  if (owner === undefined || table === undefined || source === undefined) throw new RangeError(`nobody owns ${type}`);
  const fields = fieldsOf(sector, table, cells);
  const rows = rowsOf(owner, type, cells);
  const personas = Object.keys(Object.values(cells.fields)[0] ?? {});
  const questions: Question[] = [];
  for (const persona of personas) {
    for (const kind of rowKinds) {
      if (fields.every(({ name }) => cells.fields[name]?.[persona]?.[kind].effect === "NONE")) continue;
      const found = await findRow({ source, table, rows, attributes }, persona, kind);
      const way = found === undefined ? await wayOfRelease(sector, type, persona, kind) : directWay(table, found);
      if (way === undefined) unreached.add(`${sector} ${type} ${kind} ${persona}`);
      else questions.push({ persona, kind, table, way, row: found?.row ?? {}, fields, cells: cells.fields });
    }
  }
  return questions;
}

type Way = readonly [before: string, after: string];

const directWay = (table: TableModel, found: FoundRow): Way => [
  `row: ${table.roots.one}(${argumentsOf(table, found)}) {`,
  "}",
];

/** A person in scope because a row of this sector, seen in the same question, is about her. */
async function wayOfRelease(sector: string, type: string, persona: string, kind: RowKind): Promise<Way | undefined> {
  const model = models.find(({ definition }) => definition.name === sector);
  if (kind !== "in-scope" || model === undefined || Object.hasOwn(model.tables, type)) return undefined;
  for (const { fields, roots } of Object.values(model.tables)) {
    for (const field of Object.values(fields)) {
      if (field.kind !== "relation" || field.target !== type) continue;
      const way: Way = [`list: ${roots.list}(first: 1) { nodes { row: ${field.name} {`, "} } }"];
      const { data } = await hub.query(persona, `{ ${way[0]} id ${way[1]} }`);
      if (rowIn(data) !== null) return way;
    }
  }
  return undefined;
}

function rowIn(data: unknown): Readonly<Record<string, unknown>> | null {
  const { row, list } = Object(data);
  return row ?? list?.nodes?.[0]?.row ?? null;
}

/** The owner says which row is whose ("every row" is the owner's own scope); a sector that adds fields may say more. */
function rowsOf(owner: SectorModel, type: string, { rows }: TypeMatrix): TypeMatrix["rows"] {
  const own = matrices.get(owner.definition.name)?.types[type]?.rows ?? rows;
  const bounded = Object.entries(own["in-scope"]).filter(([, where]) => where !== "1 = 1");
  return {
    own: { ...own.own, ...rows.own },
    "in-scope": { ...Object.fromEntries(bounded), ...rows["in-scope"] },
  };
}

function fieldsOf(sector: string, table: TableModel, cells: TypeMatrix): readonly FieldModel[] {
  const model = models.find(({ definition }) => definition.name === sector);
  const fields = { ...model?.stubs[table.type]?.fields, ...model?.tables[table.type]?.fields };
  // `on` (which date a code is meant at) is @inaccessible: clients cannot select it
  return Object.values(fields).filter(({ name, kind }) => Object.hasOwn(cells.fields, name) && kind !== "validity");
}

async function ask(question: Question): Promise<Asked> {
  const { persona, kind, way, fields } = question;
  const document = `{ ${way[0]} __typename ${fields.map(selectionOf).join(" ")} ${way[1]} }`;
  const answer = await hub.query(persona, document, {}, kind === "wrong-purpose" ? { purpose: "open-data" } : {});
  return { ...question, answer };
}

function argumentsOf(table: TableModel, { row }: FoundRow): string {
  const natural = table.key.map((column) => String(row[column]));
  if (table.entityKey === "reference") return `id: ${JSON.stringify(keys.reference(table.type, natural))}`;
  return table.entityKey
    .flatMap((name) => {
      const field = table.fields[name];
      return field?.kind === "column" ? [`${name}: ${JSON.stringify(String(row[field.column]))}`] : [];
    })
    .join(", ");
}

async function recordsOf(asked: readonly Asked[]): Promise<ReadonlyMap<string, LedgerLine["record"]>> {
  const lines = await hub.ledger(asked.length + 2_000);
  return new Map(lines.map(({ record }) => [String(record["requestId"]), record]));
}

function differences(asked: Asked, record: LedgerLine["record"] | undefined): readonly string[] {
  const { persona, kind, table, fields, cells } = asked;
  return fields.flatMap((field) => {
    const cell = cells[field.name]?.[persona]?.[kind];
    if (cell === undefined || cell.effect === "NONE") return [];
    const wanted = cell.effect === "MASK" ? `MASK(${cell.mask})` : cell.effect;
    const said = record === undefined ? "nothing: there is no record" : outcome(asked, field, record);
    const fits = said === wanted || (kind === "wrong-purpose" && wanted === "DENY" && said === "NO_ROW");
    return fits
      ? []
      : [`${table.type}.${field.name} for ${persona}, ${kind}: the matrix says ${wanted}, the hub ${said}`];
  });
}

function outcome({ answer, table, row: stored }: Asked, field: FieldModel, record: LedgerLine["record"]): string {
  if (answer.data === undefined) return `nothing but ${answer.status} ${answer.errors?.[0]?.message ?? ""}`;
  const row = rowIn(answer.data);
  if (row === null) return "NO_ROW";
  const value = row[field.name] ?? null;
  const coordinate = `${table.type}.${field.name}`;
  const lines = linesOf(record).filter((line) => line.coordinate === coordinate);
  if (
    answer.errors?.some(({ path, extensions }) => path?.at(-1) === field.name && extensions["code"] === "FIELD_DENIED")
  ) {
    if (value !== null) return "a value beside a denial";
    return lines.some(({ effect }) => effect === "DENY") ? "DENY" : "a denial without its record";
  }
  const effect = lines.find(({ rows }) => rows > 0)?.effect;
  const isKey = field.kind === "reference" || (table.entityKey !== "reference" && table.entityKey.includes(field.name));
  if (effect === undefined) return value === null ? "DENY" : isKey ? "ALLOW" : "a value without its record";
  const raw = field.kind === "column" ? stored[field.column] : undefined;
  const isClear = value !== null && value === raw;
  if (effect === "ALLOW" && raw !== undefined && raw !== null && value === null) return "ALLOW without its value";
  if (effect !== "ALLOW" && isClear) return `${effect} with the clear value`;
  const kind = /^MASK\((\w+)\)$/.exec(effect)?.[1];
  return kind === undefined || isMarked(answer, coordinate, kind) ? effect : `${effect}, not marked in the answer`;
}

interface CoordinateLine {
  readonly coordinate: string;
  readonly effect: string;
  readonly rows: number;
}

const linesOf = (record: LedgerLine["record"]): readonly CoordinateLine[] =>
  Array.isArray(record["coordinates"]) ? record["coordinates"].filter(isLine) : [];

const isLine = (line: unknown): line is CoordinateLine =>
  typeof line === "object" && line !== null && "coordinate" in line && "effect" in line && "rows" in line;

function isMarked({ extensions }: HubAnswer, coordinate: string, kind: string): boolean {
  const masked: unknown = Object(Object(extensions)["policy"])["masked"];
  return Array.isArray(masked) && masked.some((one) => one.coordinate === coordinate && one.kind === kind);
}

/** At most `width` at a time, answers in the order of the questions. */
async function inTurns<In, Out>(width: number, all: readonly In[], work: (one: In) => Promise<Out>): Promise<Out[]> {
  const answers: Out[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let index = next++; index < all.length; index = next++) {
      const one = all[index];
      if (one !== undefined) answers[index] = await work(one);
    }
  };
  await Promise.all(Array.from({ length: width }, worker));
  return answers;
}

function matrixOf({ definition: { name, folder } }: SectorModel): PolicyMatrix {
  return parseMatrix(readFileSync(new URL("policy.matrix.yaml", folder), "utf8"), name);
}

function secret(name: string): Buffer {
  return Buffer.from(readFileSync(`${hub.folder}/keys/${name}.key`, "utf8").trim(), "base64url");
}
