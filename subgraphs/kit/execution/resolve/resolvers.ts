import type { Decision, FieldDecision } from "@lgsp/policies";
import type { GraphQLResolveInfo, GraphQLScalarType } from "graphql";
import type { FieldModel, InverseField, RelationField, SectorModel, TableModel } from "../../model.ts";
import type { SectorResolvers } from "../../resolvers.ts";
import { fail } from "../errors.ts";
import { personType } from "../person-type.ts";
import type { SectorRequest } from "../sector-request.ts";
import { targetColumns, viaRelation } from "../statement/condition.ts";
import { isRecord } from "../statement/filter-tree.ts";
import { fieldDecision } from "../statement/question.ts";
import { validityField } from "../statement/select-row.ts";
import { aggregate } from "./aggregate.ts";
import { rootConnection } from "./connection.ts";
import { mutationResolvers, queryResolvers } from "./hand-written.ts";
import { inverseResolver } from "./inverse.ts";
import { keyResolvers } from "./key-question.ts";
import { keyText } from "./key-text.ts";
import { readList } from "./list-question.ts";
import { loadRows, type RowKey } from "./load-rows.ts";
import type { Args, ReferenceResolver, RootResolver, RowResolver, TypeResolvers } from "./resolver-types.ts";
import { stubRow, type Row } from "./row.ts";
import { exchangeScalars, scalars } from "./scalars.ts";
import { shapeResolvers } from "./shape-question.ts";
import { stubResolvers } from "./stub-resolvers.ts";

type Resolvers = Record<string, TypeResolvers | Record<string, RootResolver> | GraphQLScalarType>;

/** Every resolver of a sector, from its model: root fields, rows, relations, entities. */
export function deriveResolvers(model: SectorModel, custom: SectorResolvers): Resolvers {
  const tables = Object.values(model.tables);
  const query: Record<string, RootResolver> = Object.assign({}, ...tables.map((table) => rootResolvers(table)));
  const types = tables.map((table) => [table.type, tableResolvers(table, model)] as const);
  const stubs = Object.values(model.stubs).map((stub) => [stub.type, stubResolvers(stub, model)] as const);
  const shapes = shapeResolvers(model);
  const queries = { ...query, ...queryResolvers(custom.Query ?? {}), ...keyResolvers(model), ...shapes };
  const mutations = mutationResolvers(custom.Mutation ?? {});
  return {
    ...scalars,
    ...(Object.keys(shapes).length === 0 ? {} : exchangeScalars),
    ...Object.fromEntries([...types, ...stubs]),
    ...(Object.keys(queries).length === 0 ? {} : { Query: queries }),
    ...(Object.keys(mutations).length === 0 ? {} : { Mutation: mutations }),
  };
}

function rootResolvers(table: TableModel): Record<string, RootResolver> {
  const { one, list, aggregate: counts } = table.roots;
  return {
    [one]: async (_source, args, request, info) => {
      requireRows(table, info, request);
      const key = keyOf(table, args, request);
      const rows = key === undefined ? [] : await loadRows(request, table, key, info.fieldNodes, info);
      return rows[0] ?? null;
    },
    [list]: (_source, args, request, info) => {
      requireRows(table, info, request);
      return rootConnection(readList(`Query.${list}`, args, table, request), request, info);
    },
    [counts]: (_source, args, request) => aggregate(args, table, request),
  };
}

/** A type of which no row may be seen is refused at its root, so that the asker is told rather than shown nothing. */
function requireRows(table: TableModel, info: GraphQLResolveInfo, { call }: SectorRequest): void {
  if (call.decision.rows(table.type).kind === "none") {
    throw fail("FIELD_DENIED", { coordinate: `${info.parentType.name}.${info.fieldName}` });
  }
}

/** The key that arguments or a representation name; undefined when it is forged, of another type or not a key. */
function keyOf(table: TableModel, given: Args, { call }: SectorRequest): RowKey | undefined {
  if (table.entityKey === "reference") {
    const id = given["id"];
    const values = typeof id === "string" ? call.keys.open(table.type, id) : undefined;
    return values?.length === table.key.length ? { columns: table.key, values } : undefined;
  }
  const columns: string[] = [];
  const values: string[] = [];
  for (const name of table.entityKey) {
    const field = table.fields[name];
    if (field?.kind !== "column") continue;
    const value = keyText(given[name]);
    if (value === "") return undefined;
    columns.push(field.column);
    values.push(value);
  }
  const dated = validityField(table);
  if (dated === undefined) return { columns, values };
  const on = given[dated.name];
  return { columns, values, on: typeof on === "string" ? on : call.question.today };
}

function tableResolvers(table: TableModel, model: SectorModel): TypeResolvers {
  const fields = Object.values(table.fields).map((field) => [field.name, rowResolver(field, table, model)] as const);
  const resolveReference: ReferenceResolver = async (representation, request, info) => {
    const key = isRecord(representation) ? keyOf(table, representation, request) : undefined;
    const rows = key === undefined ? [] : await loadRows(request, table, key, info.fieldNodes, info);
    return rows[0] ?? null;
  };
  return { ...Object.fromEntries(fields), __resolveReference: resolveReference };
}

/** What the decision says first, then where the value is. Errors: FIELD_DENIED. */
function rowResolver(field: FieldModel, table: TableModel, model: SectorModel): RowResolver {
  const coordinate = `${table.type}.${field.name}`;
  const value = rowValue(field, table, model);
  const effects = new WeakMap<Decision, FieldDecision["effect"]>();
  const effectFor = ({ question }: SectorRequest["call"]): FieldDecision["effect"] => {
    const known = effects.get(question.decision);
    if (known !== undefined) return known;
    const { effect } = fieldDecision(question, table.type, field.name);
    effects.set(question.decision, effect);
    return effect;
  };
  return (row, args, request, info) => {
    const effect = effectFor(request.call);
    if (effect === "DENY") {
      request.call.book.count(coordinate, "DENY", "", 0);
      throw fail("FIELD_DENIED", { coordinate });
    }
    return row.matched.has(field.name) ? value(row, args, request, info) : null;
  };
}

function rowValue(field: FieldModel, table: TableModel, model: SectorModel): RowResolver {
  switch (field.kind) {
    case "column":
      return (row) => row.values[field.name] ?? null;
    case "reference":
      return (row, _args, request) => referenceOf(table.type, row.key, request);
    case "validity":
      return (row, _args, request, info) => dateOf(row, String(info.path.key), request);
    case "relation":
      return relationResolver(field, model);
    case "inverse":
      return inverseResolver(field, model, (row, { call }) => parentKey(field, row, table, model, call.question.today));
  }
}

/** References to persons that leave are what another sector may later rely on (`released`). */
function referenceOf(type: string, key: readonly string[], { call }: SectorRequest): string {
  const reference = call.keys.reference(type, key);
  if (type === personType) call.book.release(reference);
  return reference;
}

/**
 * Today for a unit still valid, else the date that was asked for. Under the alias by which the gateway checks that it
 * got the entity it asked for, exactly the date asked for.
 */
function dateOf(row: Row, alias: string, { call }: SectorRequest): string {
  const { today } = call.question;
  if (alias.startsWith("lgsp__key_") && row.on !== undefined) return row.on;
  const { from = today, to } = row.validity ?? {};
  return to === undefined || to > today ? today : (row.on ?? from);
}

function relationResolver(field: RelationField, model: SectorModel): RowResolver {
  const table = model.tables[field.target];
  const stub = model.stubs[field.target];
  return async (row, _args, request, info) => {
    const parts = row.values[field.name];
    if (!Array.isArray(parts)) return null;
    const values = parts.slice(0, field.by.length).map(String);
    const dated = field.validOn === undefined ? undefined : dateMeant(field, parts.map(String), request);
    if (table === undefined) {
      if (stub === undefined) return null;
      // The relation itself hands the person on, whether or not the key is selected under its own name.
      if (field.target === personType) referenceOf(field.target, values, request);
      return stubRow(stub, values, dated);
    }
    const key = { columns: targetColumns(field, table), values, ...(dated === undefined ? {} : { on: dated }) };
    const [found] = await loadRows(request, table, key, info.fieldNodes, info);
    return found ?? null;
  };
}

const dateMeant = (field: RelationField, parts: readonly string[], { call }: SectorRequest): string | undefined =>
  field.validOn === "today" ? call.question.today : parts[field.by.length];

/** The parent's key as the child's columns hold it; undefined for a unit that is not valid when the children mean it. */
function parentKey(
  field: InverseField,
  row: Row,
  table: TableModel,
  model: SectorModel,
  today: string,
): readonly string[] | undefined {
  const target = model.tables[field.target];
  const via = target === undefined ? undefined : viaRelation(field, target);
  if (via === undefined) return undefined;
  if (via.validOn === "today" && row.validity?.to !== undefined && row.validity.to <= today) return undefined;
  const values = targetColumns(via, table).map((name) => row.key[table.key.indexOf(name)]);
  return values.every((value) => value !== undefined) ? values : undefined;
}
