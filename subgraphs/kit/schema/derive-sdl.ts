import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  print,
} from "graphql";
import { type OperatorInput, operatorInput, positionInput, relationInput, someInput } from "./filter-operators.ts";
import { aggregateRoot, enumName, listRoot, oneRoot } from "./naming.ts";
import { namedType } from "./printed-type.ts";
import type { ReadField } from "./read-field.ts";
import type { ReadType, ReadTypes } from "./read-types.ts";
import { factDirectives, placeDirectiveNames, publishedHeader, sharedTypes } from "./vocabulary.ts";

/** Largest page that a list gives. */
export const largestPage = 100;

/**
 * The subgraph as it is published: the author's types without their database places, the facts as composed
 * directives, and everything that follows from them (root fields, connections, filters, orders, aggregates).
 */
export function deriveSdl(document: DocumentNode, types: ReadTypes): string {
  const operators = new Map<string, string>();
  const use = (operator: OperatorInput): string => {
    operators.set(operator.name, operator.sdl);
    return operator.name;
  };
  const entities = new Map(types.entities.map((type) => [type.name, type]));
  const own = types.entities.filter((type) => type.table !== undefined);
  const published = document.definitions.flatMap((definition) => publish(definition, entities));
  const derived = own.flatMap((type) => derivedTypes(type, use));
  const queries = [...own.flatMap(rootFields), ...types.queries.map((field) => print(field))];
  const text = [
    publishedHeader,
    factDirectives,
    sharedTypes,
    ...(queries.length === 0 ? [] : [`type Query {\n${queries.join("\n")}\n}`]),
    ...(types.mutations.length === 0 ? [] : [`type Mutation {\n${types.mutations.map(print).join("\n")}\n}`]),
    ...published.map(print),
    ...derived,
    ...operators.values(),
  ].join("\n\n");
  return `${print(parse(text, { noLocation: true }))}\n`;
}

function publish(definition: DefinitionNode, entities: ReadonlyMap<string, ReadType>): readonly DefinitionNode[] {
  if (definition.kind === Kind.OBJECT_TYPE_EXTENSION) return [];
  if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) return [definition];
  if (definition.name.value === "Query" || definition.name.value === "Mutation") return [];
  const type = entities.get(definition.name.value);
  return [type === undefined ? definition : publishEntity(definition, type)];
}

function publishEntity(node: ObjectTypeDefinitionNode, type: ReadType): ObjectTypeDefinitionNode {
  const pointer = type.table === undefined && type.fields.length === 0;
  const directives = withoutPlaces(node.directives ?? []).map((directive) =>
    pointer && directive.name.value === "key" ? unresolvable(directive) : directive,
  );
  const read = new Map(type.fields.map((field) => [field.model.name, field]));
  const fields = (node.fields ?? []).map((field) => publishField(field, read.get(field.name.value)));
  return { ...node, directives, fields };
}

function publishField(node: FieldDefinitionNode, read: ReadField | undefined): FieldDefinitionNode {
  const published = { ...node, directives: withoutPlaces(node.directives ?? []), ...defaultDescription(node) };
  if (read?.model.kind !== "inverse" || read.model.single) return published;
  const connection = parseField(
    `${node.name.value}${listArguments(read.model.target)}: ${read.model.target}Connection`,
  );
  return { ...published, type: connection.type, arguments: connection.arguments };
}

/** List arguments name the filter and order of every table: one without fields to filter or sort by still has both. */
const listArguments = (target: string): string => `(
  "Điều kiện lọc · Predicate" filter: ${target}Filter
  "Thứ tự · Order" orderBy: ${target}Order
  "Số dòng, tối đa ${largestPage} · Rows, at most ${largestPage}" first: Int = 20
  "Sau con trỏ · After this cursor" after: String
)`;

function defaultDescription(node: FieldDefinitionNode): Pick<FieldDefinitionNode, "description"> {
  if (node.description !== undefined) return {};
  const text = node.name.value === "id" ? "Tham chiếu · Opaque reference" : "Khóa · Key";
  return { description: { kind: Kind.STRING, value: text } };
}

const places: ReadonlySet<string> = new Set(placeDirectiveNames);

const withoutPlaces = (directives: readonly ConstDirectiveNode[]): readonly ConstDirectiveNode[] =>
  directives.filter((directive) => !places.has(directive.name.value));

/** A stub that is only pointed at: the planner must not ask this sector for it. */
function unresolvable(key: ConstDirectiveNode): ConstDirectiveNode {
  if (key.arguments?.some((argument) => argument.name.value === "resolvable")) return key;
  return {
    ...key,
    arguments: [
      ...(key.arguments ?? []),
      {
        kind: Kind.ARGUMENT,
        name: { kind: Kind.NAME, value: "resolvable" },
        value: { kind: Kind.BOOLEAN, value: false },
      },
    ],
  };
}

function parseField(text: string): FieldDefinitionNode {
  const [definition] = parse(`type Holder { ${text} }`, { noLocation: true }).definitions;
  const field = definition?.kind === Kind.OBJECT_TYPE_DEFINITION ? definition.fields?.[0] : undefined;
  if (field === undefined) throw new TypeError(`not a field: ${text}`);
  return field;
}

function rootFields(type: ReadType): readonly string[] {
  const { name } = type;
  const [vi, en] = titles(type);
  const keyArguments = type.keyFields.map((field) =>
    field === "on" && isDated(type)
      ? `"Ngày hiệu lực, mặc định hôm nay · Date at which it is valid, today by default" on: Date`
      : `"Khóa · Key" ${field}: ID!`,
  );
  const grouping = groupFields(type).length === 0 ? "" : `"Nhóm theo · Group by" groupBy: [${name}GroupField!]`;
  return [
    `"${vi} theo khóa · ${en} by key"\n${oneRoot(name)}(${keyArguments.join(" ")}): ${name}`,
    `"Danh sách: ${vi} · List: ${en}"\n${listRoot(name)}${listArguments(name)}: ${name}Connection`,
    `"Thống kê: ${vi} · Counts: ${en}"\n${aggregateRoot(name)}("Điều kiện lọc · Predicate" filter: ${name}Filter ${grouping}): ${name}Aggregate`,
  ];
}

function derivedTypes(type: ReadType, use: (operator: OperatorInput) => string): readonly string[] {
  const { name } = type;
  const [vi, en] = titles(type);
  return [
    `"Trang: ${vi} · Page: ${en}"
type ${name}Connection {
  "Cạnh · Edges" edges: [${name}Edge!]
  "Các dòng · Rows" nodes: [${name}!]
  "Thông tin trang · Page information" pageInfo: PageInfo!
  "Tổng số dòng · Number of all rows" totalCount: Int
}`,
    `"Cạnh: ${vi} · Edge: ${en}"
type ${name}Edge {
  "Con trỏ · Cursor" cursor: String!
  "Dòng · Row" node: ${name}
}`,
    filterInput(type, use),
    ...orderInput(type, use),
    ...aggregateTypes(type),
  ];
}

function filterInput(type: ReadType, use: (operator: OperatorInput) => string): string {
  const [vi, en] = titles(type);
  const predicates = type.fields.flatMap((field) => {
    const operator = predicateInput(field);
    return operator === undefined ? [] : [`${description(field)} ${field.model.name}: ${use(operator)}`];
  });
  return `"Lọc: ${vi} · Filter: ${en}"
input ${type.name}Filter {
  "Tất cả · All of" and: [${type.name}Filter!]
  "Một trong · Any of" or: [${type.name}Filter!]
  "Không · Not" not: ${type.name}Filter
  ${predicates.join("\n")}
}`;
}

function predicateInput({ model, ops, node }: ReadField): OperatorInput | undefined {
  if (model.kind === "inverse") return ops.includes("SOME") ? someInput(model.target) : undefined;
  if (model.kind === "relation") return relationInput(model.target, ops, model.local);
  if (model.kind !== "column") return undefined;
  const named = namedType(node.type);
  return operatorInput(
    named === "Code" || named === "Address" ? "String" : named,
    named === "GeoJSON" ? "" : named,
    ops,
  );
}

/** Every table can be ordered: `DEFAULT` is the order it has when nothing is asked. A place orders by the distance `from`. */
function orderInput(type: ReadType, use: (operator: OperatorInput) => string): readonly string[] {
  const [vi, en] = titles(type);
  const valueOf = (field: ReadField): string => `${description(field)} ${enumName(field.model.name)}`;
  const sortable = type.fields.filter((field) => field.sortable).map(valueOf);
  const places = type.fields.filter(({ ops }) => ops.includes("PLACE")).map(valueOf);
  const values = [...(sortable.length === 0 ? [`"Mặc định · Default" DEFAULT`] : sortable), ...places];
  const from = `"Nơi tính khoảng cách, khi sắp theo vị trí · Where distances are measured from, in an order by place" from:`;
  return [
    `"Thứ tự: ${vi} · Order: ${en}"
input ${type.name}Order {
  "Trường · Field" field: ${type.name}OrderField!
  "Chiều · Direction" direction: OrderDirection = ASC
  ${places.length === 0 ? "" : `${from} ${use(positionInput)}`}
}`,
    `"Trường sắp xếp: ${vi} · Fields to order by: ${en}"
enum ${type.name}OrderField { ${values.join("\n")} }`,
  ];
}

function aggregateTypes(type: ReadType): readonly string[] {
  const { name } = type;
  const [vi, en] = titles(type);
  const total = `"Tổng số · Total" total: Int`;
  const fields = groupFields(type);
  if (fields.length === 0) return [`"Thống kê: ${vi} · Counts: ${en}"\ntype ${name}Aggregate { ${total} }`];
  return [
    `"Thống kê: ${vi} · Counts: ${en}"
type ${name}Aggregate {
  ${total}
  "Các nhóm · Groups" groups: [${name}Group!]
}`,
    `"Nhóm: ${vi} · Group: ${en}"
type ${name}Group {
  "Khóa của nhóm · Keys" keys: [GroupKey!]!
  "Số dòng, null khi không công bố · Rows, null when withheld" count: Int
  "Không công bố vì quá ít · Withheld because too few" suppressed: Boolean!
}`,
    `"Trường nhóm: ${vi} · Fields to group by: ${en}"
enum ${name}GroupField { ${fields.map((field) => `${description(field)} ${enumName(field.model.name)}`).join("\n")} }`,
  ];
}

/** What may group: what can be asked for by equality, and dates (by their year). */
function groupFields(type: ReadType): readonly ReadField[] {
  return type.fields.filter(({ model, ops }) => {
    if (model.kind === "relation") return ops.includes("EQ");
    if (model.kind !== "column" || model.list) return false;
    return ops.includes("EQ") || (ops.includes("RANGE") && (model.type === "date" || model.type === "datetime"));
  });
}

const isDated = (type: ReadType): boolean => type.fields.some((field) => field.model.kind === "validity");

/** Vietnamese and English name of a type, from its description. */
function titles(type: ReadType): readonly [vi: string, en: string] {
  const text = directiveText(type.node.description?.value);
  const [vi = type.name, en = type.name] = text.split(" · ");
  return [vi, en];
}

const description = (field: ReadField): string =>
  JSON.stringify(directiveText(field.node.description?.value) || field.model.name);

const directiveText = (text: string | undefined): string => (text ?? "").replace(/["\\\n]/g, " ").trim();
