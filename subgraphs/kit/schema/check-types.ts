import { Kind } from "graphql";
import type { FilterOp } from "@lgsp/policies";
import { columnSorts, columnSupports } from "./filter-operators.ts";
import { maskMisfit } from "./mask-suits.ts";
import type { Mistakes } from "./mistakes.ts";
import type { ReadField } from "./read-field.ts";
import type { ReadType } from "./read-types.ts";

/** Checks what only shows when all types are read: keys, relations and their inverses, persons, predicates, masks. */
export function checkTypes(types: readonly ReadType[], mistakes: Mistakes): void {
  const byName = new Map(types.map((type) => [type.name, type]));
  for (const type of types) {
    checkKey(type, mistakes);
    checkPerson(type, mistakes);
    checkPlace(type, mistakes);
    const numbers = personNumbers(type);
    for (const field of type.fields) {
      const coordinate = `${type.name}.${field.model.name}`;
      checkFilter(field, coordinate, mistakes);
      checkMasks(field, coordinate, numbers, mistakes);
      checkRelation(field, coordinate, type, byName, mistakes);
      checkOf(field, coordinate, type, mistakes);
    }
  }
}

/** The table's natural key must be what `@key` shows, in the same order, or be hidden behind `id`. */
function checkKey(type: ReadType, mistakes: Mistakes): void {
  const broken = (reason: string): void => mistakes.add("KEY_MISSING", type.node, { type: type.name, reason });
  if (type.keyFields.length === 0) return broken("@key is missing");
  if (type.keyFields.some((field) => /[{}]/.test(field))) return broken("nested keys are not supported");
  if (type.table === undefined) return undefined;
  if (type.table.key.length === 0) return broken("@table(key:) names no column");
  const fields = type.keyFields.map((name) => type.fields.find((field) => field.model.name === name));
  if (fields.some((field) => field === undefined)) return broken("@key names a field that is not there or not placed");
  const models = fields.flatMap((field) => (field === undefined ? [] : [field.model]));
  if (models.some((model) => model.kind === "reference")) {
    return models.length === 1 ? undefined : broken("id stands alone as a key");
  }
  const columns = models.map((model) =>
    model.kind === "column" ? model.column : model.kind === "validity" ? model.from : undefined,
  );
  if (columns.join() !== type.table.key.join()) return broken(`its columns are not ${type.table.key.join(", ")}`);
  if (fields.some((field) => field !== undefined && !field.type.endsWith("!"))) return broken("key fields end in !");
}

function checkPerson(type: ReadType, mistakes: Mistakes): void {
  const via = viaOf(type);
  if (via === undefined) return;
  const kind = type.fields.find((field) => field.model.name === via)?.model.kind;
  if (kind !== "relation" && kind !== "column") mistakes.add("PERSON_BROKEN", type.node, { type: type.name });
}

/** "Near some schools" asks where a school is: a type has one answer. */
function checkPlace(type: ReadType, mistakes: Mistakes): void {
  for (const { node } of type.fields.filter(({ ops }) => ops.includes("PLACE")).slice(1))
    mistakes.add("FILTER_UNSUPPORTED", node, {
      coordinate: `${type.name}.${node.name.value}`,
      op: "PLACE (one field of a type says where its rows are)",
    });
}

/** Name given by `@person(via:)`. */
export function viaOf(type: ReadType): string | undefined {
  const directive = type.node.directives?.find(({ name }) => name.value === "person");
  const value = directive?.arguments?.find(({ name }) => name.value === "via")?.value;
  return value?.kind === Kind.STRING ? value.value : undefined;
}

/** Columns that hold the number of a person: the row's own, or those that a personal relation goes by. */
function personNumbers(type: ReadType): ReadonlySet<string> {
  const via = viaOf(type);
  return new Set(
    type.fields.flatMap(({ model }) => {
      if (model.kind === "relation" && model.target === "Citizen") return model.by;
      return model.kind === "column" && model.name === via ? [model.column] : [];
    }),
  );
}

function checkFilter({ model, ops, sortable, node }: ReadField, coordinate: string, mistakes: Mistakes): void {
  for (const op of ops) {
    if (!supports(op, model)) mistakes.add("FILTER_UNSUPPORTED", node, { coordinate, op });
  }
  if (sortable && !(model.kind === "column" && columnSorts(model.type, model.list))) {
    mistakes.add("FILTER_UNSUPPORTED", node, { coordinate, op: "sort" });
  }
}

function supports(op: FilterOp, model: ReadField["model"]): boolean {
  switch (model.kind) {
    case "column":
      return columnSupports(op, model.type, model.list);
    case "relation":
      // a code meant at the date of its row has no one key that another sector could name it by
      return (
        op === "EQ" || op === "IN" || (op === "SOME" && (model.validOn === undefined || model.validOn === "today"))
      );
    case "inverse":
      return op === "SOME";
    case "reference":
    case "validity":
      return false;
  }
}

function checkMasks(
  { model, node }: ReadField,
  coordinate: string,
  numbers: ReadonlySet<string>,
  mistakes: Mistakes,
): void {
  const isNumber = model.kind === "column" && numbers.has(model.column);
  for (const mask of model.personal?.masks ?? []) {
    const reason = maskMisfit(mask, model, isNumber);
    if (reason !== undefined) mistakes.add("MASK_UNSUITED", node, { coordinate, mask, reason });
  }
}

function checkRelation(
  { model, node }: ReadField,
  coordinate: string,
  type: ReadType,
  byName: ReadonlyMap<string, ReadType>,
  mistakes: Mistakes,
): void {
  const broken = (reason: string): void => mistakes.add("RELATION_BROKEN", node, { coordinate, reason });
  if (model.kind === "inverse") {
    const back = byName.get(model.target)?.fields.find((field) => field.model.name === model.via)?.model;
    if (back?.kind !== "relation") return broken(`${model.target} has no relation ${model.via}`);
    if (back.target !== type.name) return broken(`${model.target}.${model.via} leads to ${back.target}`);
    // read backwards, a code and a date column would also find rows that mean another unit of the same code
    if (back.validOn !== undefined && back.validOn !== "today")
      return broken(`${model.target}.${model.via} means its code at a date: relate it by the whole natural key`);
  }
  if (model.kind === "relation") {
    const target = byName.get(model.target);
    if (target === undefined) return undefined;
    // columns that hold the whole natural key name one row of this sector, its validity included
    if (target.table !== undefined && model.validOn === undefined && model.by.length === target.table.key.length)
      return undefined;
    const dated = target.keyFields.includes("on");
    if (dated !== (model.validOn !== undefined)) {
      return broken(dated ? "its target is valid for a time: validOn is missing" : "its target has no validity");
    }
    const shown =
      target.table === undefined || dated ? target.keyFields.length - (dated ? 1 : 0) : target.table.key.length;
    const hidden = target.table === undefined && target.keyFields[0] === "id";
    if (!hidden && model.by.length !== shown) return broken(`by: has ${model.by.length} columns, the key ${shown}`);
  }
}

/** `@personal(of:)` names the relation to the person concerned. */
function checkOf({ model, node }: ReadField, coordinate: string, type: ReadType, mistakes: Mistakes): void {
  const of = model.personal?.of;
  if (of === undefined || type.table === undefined) return;
  if (type.fields.find((field) => field.model.name === of)?.model.kind !== "relation") {
    mistakes.add("PERSON_BROKEN", node, { type: `${coordinate} (of: "${of}")` });
  }
}
