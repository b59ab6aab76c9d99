import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { FieldModel, InverseField, RelationField, SectorModel, StubModel, TableModel } from "../model.ts";
import { sharedCodelists } from "../codelists.ts";
import type { SectorDefinition } from "../sector.ts";
import { checkTypes, viaOf } from "./check-types.ts";
import { deriveFacts, mutationFacts, queryFacts } from "./derive-facts.ts";
import { deriveSdl } from "./derive-sdl.ts";
import { type Mistakes, mistakesIn } from "./mistakes.ts";
import { keyWithoutValidity } from "./key-without-validity.ts";
import { aggregateRoot, listRoot, oneRoot, relationKeyColumnOf, rowKeyColumn } from "./naming.ts";
import { namedType } from "./printed-type.ts";
import { readDocument } from "./read-document.ts";
import type { ReadField } from "./read-field.ts";
import { type ReadType, type ReadTypes, readTypes } from "./read-types.ts";

/**
 * Reads a sector's schema.graphql into its model.
 * Errors: the one mistake found, or SCHEMA_MISTAKES listing all of them with file and line: SDL_INVALID,
 * FIELD_UNCLASSIFIED, PERSONAL_NOT_NULL, DESCRIPTION_MISSING, KEY_MISSING, DATASET_MISSING, COLUMN_MISSING,
 * COLUMN_UNSUPPORTED, NAME_UNSAFE, RELATION_BROKEN, PERSON_BROKEN, FILTER_UNSUPPORTED, MASK_UNSUITED, CODELIST_UNKNOWN.
 */
export function readModel(definition: SectorDefinition): SectorModel {
  const file = fileURLToPath(new URL("schema.graphql", definition.folder));
  return readModelText(definition, readFileSync(file, "utf8"), file);
}

/** The same from text; `file` is what mistakes point to. */
export function readModelText(definition: SectorDefinition, text: string, file: string): SectorModel {
  const mistakes = mistakesIn(definition.name, file);
  const document = readDocument(text.normalize("NFC"), file, mistakes);
  mistakes.throwAny();
  if (document === undefined) throw new TypeError("a document without mistakes is missing");
  const codelists = { ...sharedCodelists, ...definition.codelists };
  const shadows = definition.sample !== undefined;
  const types = readTypes(document, new Set(Object.keys(codelists)), shadows, mistakes);
  checkTypes(types.entities, mistakes);
  checkRoots(types, mistakes);
  mistakes.throwAny();
  return {
    definition,
    facts: deriveFacts(definition.name, definition.owner, types),
    tables: byType(types.entities.flatMap((type) => tableModel(type, shadows, types) ?? [])),
    stubs: byType(types.entities.flatMap((type) => stubModel(type) ?? [])),
    codelists,
    queries: queryFacts(definition.name, types),
    mutations: mutationFacts(definition.name, types),
    sdl: deriveSdl(document, types),
  };
}

/** Hand-written root fields yield rows of the sector's tables: the kit loads them by key, so that policy applies. */
function checkRoots(types: ReadTypes, mistakes: Mistakes): void {
  const tables = new Set(types.entities.filter((type) => type.table !== undefined).map((type) => type.name));
  for (const field of [...types.queries, ...types.mutations]) {
    if (!tables.has(namedType(field.type))) {
      mistakes.add("RELATION_BROKEN", field, {
        coordinate: field.name.value,
        reason: "a root field yields rows of a table of this sector",
      });
    }
  }
}

function tableModel(type: ReadType, shadows: boolean, types: ReadTypes): TableModel | undefined {
  if (type.table === undefined) return undefined;
  const person = viaOf(type);
  const entityKey = entityKeyOf(type);
  const named = keyWithoutValidity(
    type.table.key,
    type.fields.map(({ model }) => model),
  );
  return {
    type: type.name,
    table: type.table.name,
    key: type.table.key,
    entityKey,
    ...(person === undefined ? {} : { person }),
    ...(shadows && (entityKey === "reference" || named.length > 1) ? { rowKey: rowKeyColumn } : {}),
    fields: byName(
      type.fields.map(({ model, ops }) =>
        shadows && model.kind === "relation" && passesKeys(type, model, ops, types)
          ? { ...model, keyColumn: relationKeyColumnOf(model.name) }
          : model,
      ),
    ),
    roots: { one: oneRoot(type.name), list: listRoot(type.name), aggregate: aggregateRoot(type.name) },
  };
}

/** Whether other sectors' conditions follow the relation, in either direction: `@filter(ops: [SOME])`. */
function passesKeys(type: ReadType, relation: RelationField, ops: ReadField["ops"], types: ReadTypes): boolean {
  if (relation.local) return false;
  if (ops.includes("SOME")) return true;
  const target = types.entities.find(({ name }) => name === relation.target);
  return (target?.fields ?? []).some(
    ({ model, ops: asked }) =>
      model.kind === "inverse" && model.target === type.name && model.via === relation.name && asked.includes("SOME"),
  );
}

function stubModel(type: ReadType): StubModel | undefined {
  if (type.table !== undefined) return undefined;
  const inverses = type.fields
    .map((field) => field.model)
    .filter((field): field is InverseField => field.kind === "inverse");
  return { type: type.name, entityKey: entityKeyOf(type), fields: byName(inverses) };
}

/** A key field `id` without a column is a reference; anything else is a public key as it is. */
function entityKeyOf(type: ReadType): "reference" | readonly string[] {
  const [only] = type.keyFields;
  const id = type.fields.find((field) => field.model.name === "id")?.model;
  const computed = type.table === undefined ? only === "id" : id?.kind === "reference";
  return type.keyFields.length === 1 && only === "id" && computed ? "reference" : type.keyFields;
}

const byType = <Model extends { readonly type: string }>(models: readonly Model[]): Readonly<Record<string, Model>> =>
  Object.fromEntries(models.map((model) => [model.type, model]));

const byName = <Model extends FieldModel>(models: readonly Model[]): Readonly<Record<string, Model>> =>
  Object.fromEntries(models.map((model) => [model.name, model]));
