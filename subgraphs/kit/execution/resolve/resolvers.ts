import { evaluate } from "@lgsp/policies";
import type { GraphQLFieldResolver, GraphQLResolveInfo, GraphQLScalarType } from "graphql";
import { getNamedType, isListType, isNonNullType } from "graphql";
import type { FieldModel, InverseField, RelationField, SectorModel, StubModel, TableModel } from "../../model.ts";
import type { RowKeys, SectorResolvers } from "../../resolvers.ts";
import { fail } from "../errors.ts";
import { personType } from "../person-type.ts";
import type { Lane, SectorRequest } from "../sector-request.ts";
import { targetColumns, viaRelation } from "../statement/condition.ts";
import { isRecord } from "../statement/filter-tree.ts";
import { fieldDecision } from "../statement/question.ts";
import { validityField } from "../statement/select-row.ts";
import { aggregate } from "./aggregate.ts";
import { childConnection, rootConnection, wholeConnection } from "./connection.ts";
import { keyText } from "./key-text.ts";
import { readList } from "./list-question.ts";
import { loadRows, type RowKey } from "./load-rows.ts";
import { stubRow, type Row } from "./row.ts";
import { rowNodes } from "./selection.ts";
import { scalars } from "./scalars.ts";

type Args = Readonly<Record<string, unknown>>;
type RowResolver = GraphQLFieldResolver<Row, SectorRequest, Args>;
type RootResolver = GraphQLFieldResolver<unknown, SectorRequest, Args>;
type ReferenceResolver = (
  representation: unknown,
  request: SectorRequest,
  info: GraphQLResolveInfo,
) => Promise<Row | null> | Row | null;
type Resolvers = Record<string, Record<string, RowResolver | RootResolver | ReferenceResolver> | GraphQLScalarType>;

/** Every resolver of a sector, from its model: root fields, rows, relations, entities. */
export function deriveResolvers(model: SectorModel, custom: SectorResolvers): Resolvers {
  const tables = Object.values(model.tables);
  const query: Record<string, RootResolver> = Object.assign({}, ...tables.map((table) => rootResolvers(table)));
  const types = tables.map((table) => [table.type, tableResolvers(table, model)] as const);
  const stubs = Object.values(model.stubs).map((stub) => [stub.type, stubResolvers(stub, model)] as const);
  const queries = { ...query, ...customResolvers("Query", custom.Query ?? {}) };
  const mutations = customResolvers("Mutation", custom.Mutation ?? {});
  return {
    ...scalars,
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

function tableResolvers(table: TableModel, model: SectorModel): Record<string, RowResolver | ReferenceResolver> {
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
  return (row, args, request, info) => {
    const { effect } = fieldDecision(request.call.question, table.type, field.name);
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

function inverseResolver(
  field: InverseField,
  model: SectorModel,
  keyOfParent: (row: Row, request: SectorRequest) => readonly string[] | undefined,
): RowResolver {
  const target = model.tables[field.target];
  const via = target === undefined ? undefined : viaRelation(field, target);
  return async (row, args, request, info) => {
    if (target === undefined || via === undefined) return null;
    const key = keyOfParent(row, request);
    if (field.single) {
      if (key === undefined) return null;
      const [found] = await loadRows(request, target, { columns: via.by, values: key }, info.fieldNodes, info);
      return found ?? null;
    }
    const bound = request.listOf(info.fieldNodes, () =>
      readList(`${row.__typename}.${field.name}`, args, target, request),
    );
    if (key === undefined) return wholeConnection([], request);
    return childConnection(bound, field, key, childLane(row, model), request, info);
  };
}

/** Few rows hang on a person or a household, many on a commune or a school. */
function childLane(row: Row, model: SectorModel): Lane {
  const parent = model.tables[row.__typename] ?? model.stubs[row.__typename];
  return parent?.entityKey === "reference" ? "keyed" : "scan";
}

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

function stubResolvers(stub: StubModel, model: SectorModel): Record<string, RowResolver | ReferenceResolver> {
  const keyFields = stub.entityKey === "reference" ? ["id"] : stub.entityKey;
  const keys = keyFields.map((name) => [name, stubKeyResolver(stub, name)] as const);
  const fields = Object.values(stub.fields).map(
    (field) => [field.name, stubFieldResolver(field, stub, model)] as const,
  );
  return {
    ...Object.fromEntries([...keys, ...fields]),
    __resolveReference: (representation: unknown, request: SectorRequest) =>
      isRecord(representation) ? openStub(stub, representation, request) : null,
  };
}

/** The date of a dated code is the one key field that is not among the key's parts. */
const isDateKey = (name: string): boolean => name === "on";

function stubKeyResolver(stub: StubModel, name: string): RowResolver {
  if (stub.entityKey === "reference") return (row, _args, { call }) => call.keys.reference(stub.type, row.key);
  if (isDateKey(name)) return (row, _args, { call }) => row.on ?? call.question.today;
  const index = stub.entityKey.filter((field) => !isDateKey(field)).indexOf(name);
  return (row) => row.key[index] ?? null;
}

/** An entity of another sector as the gateway names it; null when its reference is forged or of another type. */
function openStub(stub: StubModel, representation: Args, { call }: SectorRequest): Row | null {
  if (stub.entityKey === "reference") {
    const id = representation["id"];
    const key = typeof id === "string" ? call.keys.open(stub.type, id) : undefined;
    return key === undefined ? null : stubRow(stub, key);
  }
  const names = stub.entityKey.filter((name) => !isDateKey(name));
  const key = names.flatMap((name) => {
    // a number of the key, such as a map sheet's, arrives as one
    const value = keyText(representation[name]);
    return value === "" ? [] : [value];
  });
  if (key.length !== names.length) return null;
  const on = representation["on"];
  return stubRow(stub, key, typeof on === "string" ? on : undefined);
}

/** A contributed field leads from another sector's row to this one's: its own decision, then the row rules there. */
function stubFieldResolver(field: InverseField, stub: StubModel, model: SectorModel): RowResolver {
  const coordinate = `${stub.type}.${field.name}`;
  const inverse = inverseResolver(field, model, (row, { call }) => {
    const target = model.tables[field.target];
    const via = target === undefined ? undefined : viaRelation(field, target);
    const meansToday = via?.validOn === "today";
    return meansToday && row.on !== undefined && row.on !== call.question.today ? undefined : row.key;
  });
  return (row, args, request, info) => {
    const { question, book } = request.call;
    const { cases } = fieldDecision(question, stub.type, field.name);
    if (cases.length === 0) {
      book.count(coordinate, "DENY", "", 0);
      throw fail("FIELD_DENIED", { coordinate });
    }
    const found = cases.find(
      ({ rows }) => rows.kind === "all" || (rows.kind === "where" && keySatisfies(rows.condition)),
    );
    if (found === undefined) return null;
    book.count(coordinate, found.mask === undefined ? "ALLOW" : `MASK(${found.mask})`, found.rule.id, 1);
    return found.mask === undefined ? inverse(row, args, request, info) : null;

    /** Only the key of a contributed row is known here; a condition on anything else holds for no row. */
    function keySatisfies(condition: Parameters<typeof question.bind>[0]): boolean {
      const names = stub.entityKey === "reference" ? ["id"] : stub.entityKey;
      const known = Object.fromEntries(names.map((name, index) => [name, row.key[index]]));
      return onlyNames(condition, names) && evaluate(question.bind(condition), known);
    }
  };
}

function onlyNames(
  condition: Parameters<SectorRequest["call"]["question"]["bind"]>[0],
  names: readonly string[],
): boolean {
  if ("all" in condition) return condition.all.every((part) => onlyNames(part, names));
  if ("any" in condition) return condition.any.every((part) => onlyNames(part, names));
  if ("not" in condition) return onlyNames(condition.not, names);
  return names.includes(condition.field);
}

type CustomFields = NonNullable<SectorResolvers["Query"]>;

/** Hand-written root fields name rows by key; the rows come through the same decisions, masks and row rules as any. */
function customResolvers(operation: "Query" | "Mutation", fields: CustomFields): Record<string, RootResolver> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, resolve]): readonly [string, RootResolver] => [
      name,
      async (_source, args, request, info) => {
        if (operation === "Mutation") requireWrite(name, request);
        return rowsNamed(await resolve(args, request.call.context), request, info);
      },
    ]),
  );
}

/** Errors: MUTATION_DENIED, before the effect. */
function requireWrite(mutation: string, { call }: SectorRequest): void {
  const { rows, rule } = call.decision.write(mutation);
  if (rows.kind === "none") throw fail("MUTATION_DENIED", { mutation });
  call.book.count(`Mutation.${mutation}`, "ALLOW", rule?.id ?? "", 1);
}

async function rowsNamed({ keys }: RowKeys, request: SectorRequest, info: GraphQLResolveInfo) {
  const returned = getNamedType(info.returnType).name;
  const type = returned.replace(/Connection$/, "");
  const table = request.call.model.tables[type];
  if (table === undefined)
    throw fail("ROOT_FIELD_UNRESOLVED", { coordinate: `${info.parentType.name}.${info.fieldName}` });
  const isConnection = returned !== type;
  const nodes = isConnection ? rowNodes(info.fieldNodes, type, info) : info.fieldNodes;
  const found = await Promise.all(
    keys.map((values) => loadRows(request, table, { columns: table.key, values }, nodes, info)),
  );
  const rows = found.flat();
  if (isConnection) return wholeConnection(rows, request);
  const nullable = isNonNullType(info.returnType) ? info.returnType.ofType : info.returnType;
  return isListType(nullable) ? rows : (rows[0] ?? null);
}
