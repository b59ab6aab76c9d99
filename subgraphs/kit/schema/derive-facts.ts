import {
  type DataTypeFacts,
  type DatasetFacts,
  type FieldFacts,
  type RootFacts,
  type SectorFacts,
  type TypeFacts,
  dataClasses,
} from "@lgsp/policies";
import type { FieldDefinitionNode } from "graphql";
import { viaOf } from "./check-types.ts";
import { argumentsOf, directiveOf } from "./directive-arguments.ts";
import { aggregateRoot, listRoot, oneRoot } from "./naming.ts";
import { namedType, printedType } from "./printed-type.ts";
import type { ReadField } from "./read-field.ts";
import type { ReadType, ReadTypes } from "./read-types.ts";
import { sharedValueTypes } from "./vocabulary.ts";

/** What the policy room needs to know of a sector, from types that passed all checks. */
export function deriveFacts(sector: string, owner: string, types: ReadTypes): SectorFacts {
  const facts: Record<string, TypeFacts> = {};
  for (const name of [...sharedValueTypes, ...types.values.map((value) => value.name.value)]) {
    facts[name] = { kind: "value" };
  }
  for (const type of types.entities) {
    facts[type.name] = dataFacts(type);
    if (type.table === undefined) continue;
    facts[`${type.name}Connection`] = { kind: "structure", of: type.name, role: "connection" };
    facts[`${type.name}Edge`] = { kind: "structure", of: type.name, role: "edge" };
    facts[`${type.name}Aggregate`] = { kind: "structure", of: type.name, role: "aggregate" };
    facts[`${type.name}Group`] = { kind: "structure", of: type.name, role: "group" };
  }
  return { sector, owner, types: facts };
}

/** Root fields by name: the derived ones of each table, then the author's. */
export function queryFacts(sector: string, types: ReadTypes): Readonly<Record<string, RootFacts>> {
  const derived = types.entities.flatMap(({ name, table }): [string, RootFacts][] =>
    table === undefined
      ? []
      : [
          [oneRoot(name), { sector, kind: "one", of: name }],
          [listRoot(name), { sector, kind: "list", of: name }],
          [aggregateRoot(name), { sector, kind: "aggregate", of: name }],
        ],
  );
  return Object.fromEntries([...derived, ...custom(sector, types.queries)]);
}

export const mutationFacts = (sector: string, types: ReadTypes): Readonly<Record<string, RootFacts>> =>
  Object.fromEntries(custom(sector, types.mutations));

const custom = (sector: string, fields: readonly FieldDefinitionNode[]): [string, RootFacts][] =>
  fields.map((field) => [field.name.value, { sector, kind: "custom", of: namedType(field.type) }]);

function dataFacts(type: ReadType): DataTypeFacts {
  const person = viaOf(type);
  const dataset = datasetFacts(type);
  const placed = type.fields.map((field): [string, FieldFacts] => [field.model.name, fieldFacts(field)]);
  const keys = (type.node.fields ?? [])
    .filter((field) => type.table === undefined && type.keyFields.includes(field.name.value))
    .map((field): [string, FieldFacts] => [
      field.name.value,
      { type: printedType(field.type), ops: [], sortable: false },
    ]);
  return {
    kind: "data",
    name: type.name,
    contributed: type.table === undefined,
    ...(dataset === undefined ? {} : { dataset }),
    ...(person === undefined ? {} : { person }),
    fields: Object.fromEntries([...keys, ...placed]),
  };
}

function fieldFacts({ model, ops, sortable, type }: ReadField): FieldFacts {
  const isConnection = model.kind === "inverse" && !model.single;
  return {
    type: isConnection ? `${model.target}Connection` : type,
    ops,
    sortable,
    ...(model.personal === undefined ? {} : { personal: model.personal }),
    ...(model.kind === "relation" || model.kind === "inverse" ? { target: model.target } : {}),
  };
}

function datasetFacts({ node }: ReadType): DatasetFacts | undefined {
  const directive = directiveOf(node, "dataset");
  if (directive === undefined) return undefined;
  const given = argumentsOf(directive);
  return {
    code: given.text("code") ?? "",
    owner: given.text("owner") ?? "",
    // Validation has accepted the enum; anything else would be the strictest class.
    class: dataClasses.find((known) => known === given.text("class")) ?? "RESTRICTED",
    refresh: given.text("refresh") ?? "",
    reviewed: given.text("reviewed") ?? "",
  };
}
