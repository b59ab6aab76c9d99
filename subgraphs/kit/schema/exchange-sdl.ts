import { keysQuestion, viaQuestion } from "@lgsp/policies";
import type { InverseField, SectorModel } from "../model.ts";

/**
 * What a sector answers to the hub beside its published graph, so that filters reach across sectors: questions for keys,
 * and filters by keys that another sector found. Part of the executable schema only: it is neither composed nor shown,
 * and names under `lgsp__` are refused in what clients write.
 */
export function exchangeSdl(model: SectorModel): string {
  const tables = Object.values(model.tables);
  const questions = [
    ...tables.map(({ type }) => `${keysQuestion(type)}(filter: ${type}Filter): Int`),
    ...contributedConditions(model).map(
      ({ type, field }) => `${viaQuestion(type, field.name)}(filter: ${field.target}Filter): Int`,
    ),
  ];
  if (questions.length === 0) return "";
  return [
    `input lgsp__Membership { fields: [String!]! set: String! }`,
    ...tables.map(({ type }) => `extend input ${type}Filter { lgsp__in: lgsp__Membership }`),
    `extend type Query { ${questions.join(" ")} }`,
  ].join("\n");
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
