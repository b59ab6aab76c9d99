import type { Decision, FieldDecision } from "@lgsp/policies";
import type { GraphQLResolveInfo, GraphQLScalarType } from "graphql";
import type { FieldModel, RelationField, SectorModel, TableModel } from "../../model.ts";
import type { SectorResolvers } from "../../resolvers.ts";
import { fail } from "../errors.ts";
import { personType } from "../person-type.ts";
import type { SectorRequest } from "../sector-request.ts";
import { targetColumns } from "../statement/condition.ts";
import { isRecord } from "../statement/filter-tree.ts";
import { fieldDecision } from "../statement/question.ts";
import { aggregate } from "./aggregate.ts";
import { rootConnection, rowNames } from "./connection.ts";
import { mutationResolvers, queryResolvers } from "./hand-written.ts";
import { inverseResolver } from "./inverse.ts";
import { keyResolvers } from "./key-question.ts";
import { readList } from "./list-question.ts";
import { loadRows } from "./load-rows.ts";
import type { ReferenceResolver, RootResolver, RowResolver, TypeResolvers } from "./resolver-types.ts";
import { dateOf, keyOf, parentKey, referenceOf, relatedKey } from "./row-keys.ts";
import { stubRow } from "./row.ts";
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
      const bound = readList(`Query.${list}`, args, table, request);
      return rootConnection(bound, rowNames(table, info, request), request);
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

function relationResolver(field: RelationField, model: SectorModel): RowResolver {
  const table = model.tables[field.target];
  const stub = model.stubs[field.target];
  return async (row, _args, request, info) => {
    const related = relatedKey(field, row, request);
    if (related === undefined) return null;
    if (table === undefined) {
      if (stub === undefined) return null;
      // The relation itself hands the person on, whether or not the key is selected under its own name.
      if (field.target === personType) referenceOf(field.target, related.values, request);
      return stubRow(stub, related.values, related.on);
    }
    const key = { columns: targetColumns(field, table), ...related };
    const [found] = await loadRows(request, table, key, info.fieldNodes, info);
    return found ?? null;
  };
}
