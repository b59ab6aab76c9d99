import { keysQuestion, shapesQuestion, viaQuestion } from "@lgsp/policies";
import type { ColumnField, InverseField, SectorModel, TableModel } from "../model.ts";

/**
 * What a sector answers to the hub beside its published graph, so that filters reach across sectors: questions for keys,
 * and filters by keys that another sector found. Part of the executable schema only: it is neither composed nor shown,
 * and names under `lgsp__` are refused in what clients write.
 */
export function exchangeSdl(model: SectorModel): string {
  const tables = Object.values(model.tables);
  const questions = [
    ...tables.map(({ type }) => `${keysQuestion(type)}(filter: ${type}Filter, most: Int): Int`),
    ...contributedConditions(model).map(
      ({ type, field }) => `${viaQuestion(type, field.name)}(filter: ${field.target}Filter, most: Int): Int`,
    ),
  ];
  if (questions.length === 0) return "";
  const located = tables.filter((table) => placeField(table, model) !== undefined);
  return [
    `input lgsp__Membership { fields: [String!]! set: String! }`,
    ...tables.map(({ type }) => `extend input ${type}Filter { lgsp__in: lgsp__Membership }`),
    `extend type Query { ${questions.join(" ")} }`,
    ...(located.length === 0
      ? []
      : [
          `scalar ${exchangedShape}`,
          `extend input PlaceNear { lgsp__shape: ${exchangedShape} }`,
          `extend input PlaceShape { lgsp__shape: ${exchangedShape} }`,
          `extend type Query { ${located.map(({ type }) => `${shapesQuestion(type)}(filter: ${type}Filter): ${exchangedShape}`).join(" ")} }`,
        ]),
  ].join("\n");
}

/** GeoJSON on its way from one sector to another: larger than what a client may send. */
export const exchangedShape = "lgsp__Shape";

/** The field that says where a type's rows are: at most one carries `@filter(ops: [PLACE])`. */
export function placeField(table: TableModel, model: SectorModel): ColumnField | undefined {
  const facts = model.facts.types[table.type];
  for (const field of Object.values(table.fields)) {
    const asked = facts?.kind === "data" && facts.fields[field.name]?.ops.includes("PLACE") === true;
    if (asked && field.kind === "column") return field;
  }
  return undefined;
}

/** Fields that this sector adds to another one's type and that may be asked about: `@filter(ops: [SOME])`. */
export function contributedConditions(
  model: SectorModel,
): readonly { readonly type: string; readonly field: InverseField }[] {
  return Object.values(model.stubs).flatMap(({ type, fields }) => {
    const facts = model.facts.types[type];
    return Object.values(fields).flatMap((field) =>
      facts?.kind === "data" && facts.fields[field.name]?.ops.includes("SOME") === true ? [{ type, field }] : [],
    );
  });
}
