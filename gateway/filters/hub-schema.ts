import {
  buildASTSchema,
  getNamedType,
  GraphQLInputObjectType,
  isInputObjectType,
  isObjectType,
  Kind,
  parse,
  printSchema,
  visit,
} from "graphql";
import type { GraphQLSchema, InputValueDefinitionNode } from "graphql";
import type { ForeignCondition } from "./foreign-conditions.ts";
import type { LocatedType } from "./place-conditions.ts";

/** What clients may ask: the composed graph, and in its filters the conditions that reach across sectors. */
export interface HubSchema {
  readonly schema: GraphQLSchema;
  /** Filter inputs under which such a condition may stand, at any depth: the engine does not know them whole. */
  readonly reaching: ReadonlySet<string>;
}

/**
 * Adds foreign conditions to the filters. After composition, because federation keeps of an input only what every sector
 * declares: a sector that extended `CitizenFilter` would take it apart.
 */
export function hubSchema(
  composed: GraphQLSchema,
  conditions: ReadonlyMap<string, ForeignCondition>,
  located: ReadonlyMap<string, LocatedType> = new Map(),
): HubSchema {
  const byFilter = Map.groupBy(
    [...conditions.values()].filter(
      ({ type, target }) => filterOf(composed, type) !== undefined && filterOf(composed, target) !== undefined,
    ),
    ({ type }) => filterName(type),
  );
  const placed = [...located.values()].filter(({ type }) => filterOf(composed, type) !== undefined);
  const placeInputs = new Set(placed.length === 0 ? [] : ["PlaceNear", "PlaceShape"]);
  if (byFilter.size === 0 && placeInputs.size === 0) return { schema: composed, reaching: new Set() };
  const operators = new Map<string, string>();
  if (placed.length > 0) operators.set(placedRows, placedRowsSdl(placed, composed));
  const extended = visit(parse(printSchema(composed), { noLocation: true }), {
    InputObjectTypeDefinition(node) {
      if (placeInputs.has(node.name.value)) return { ...node, fields: [...(node.fields ?? []), someRows] };
      const added = byFilter.get(node.name.value);
      if (added === undefined) return false;
      const own = new Map((node.fields ?? []).map((field) => [field.name.value, field]));
      for (const condition of added) own.set(condition.field, filterField(condition, composed, operators));
      return { ...node, fields: [...own.values()] };
    },
  });
  const { definitions } = parse([...operators.values()].join("\n"), { noLocation: true });
  const schema = buildASTSchema({ ...extended, definitions: [...extended.definitions, ...definitions] });
  return { schema, reaching: reachingInputs(schema, new Set([...byFilter.keys(), ...placeInputs])) };
}

const placedRows = "PlacedRows";

/** In place of a shape: rows of any sector whose places are it. */
const someRows: InputValueDefinitionNode = {
  kind: Kind.INPUT_VALUE_DEFINITION,
  description: {
    kind: Kind.STRING,
    value: "Thay cho hình: vị trí của các dòng thỏa điều kiện · In place of a shape: where the rows that match are",
  },
  name: { kind: Kind.NAME, value: "some" },
  type: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: placedRows } },
};

function placedRowsSdl(located: readonly LocatedType[], composed: GraphQLSchema): string {
  const fields = located.map(({ list, type }) => {
    const description = composed.getType(type)?.description ?? type;
    return `${JSON.stringify(description)} ${list}: ${filterName(type)}`;
  });
  return `"Các dòng có vị trí; nhiều loại thì lấy hợp · Rows with a place; several kinds are taken together"
input ${placedRows} {
  ${fields.join("\n  ")}
}`;
}

const filterName = (type: string): string => `${type}Filter`;

function filterOf(schema: GraphQLSchema, type: string): GraphQLInputObjectType | undefined {
  const input = schema.getType(filterName(type));
  return isInputObjectType(input) ? input : undefined;
}

/** The field in the filter: `some` and `none`, beside the comparisons of its key that the composed filter has. */
function filterField(
  { type, field, target }: ForeignCondition,
  composed: GraphQLSchema,
  operators: Map<string, string>,
): InputValueDefinitionNode {
  const byKey = getNamedType(filterOf(composed, type)?.getFields()[field]?.type);
  const comparisons = isInputObjectType(byKey) ? byKey : undefined;
  const name = `${target}${comparisons === undefined ? "" : comparisons.name.replace(/^ID|Filter$/g, "")}SomeFilter`;
  if (composed.getType(name) === undefined) operators.set(name, operatorSdl(name, target, comparisons));
  const object = composed.getType(type);
  const description = (isObjectType(object) ? object.getFields()[field]?.description : undefined) ?? field;
  return {
    kind: Kind.INPUT_VALUE_DEFINITION,
    description: { kind: Kind.STRING, value: description },
    name: { kind: Kind.NAME, value: field },
    type: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: name } },
  };
}

function operatorSdl(name: string, target: string, comparisons: GraphQLInputObjectType | undefined): string {
  const own = Object.values(comparisons?.getFields() ?? {}).map(
    ({ name: operator, type, description }) =>
      `${JSON.stringify(description ?? operator)} ${operator}: ${String(type)}`,
  );
  return `"Điều kiện trên dòng của ngành khác · Predicate on rows of another sector"
input ${name} {
  ${own.join("\n")}
  "Có ít nhất một dòng · At least one row matches"
  some: ${filterName(target)}
  "Không có dòng nào · No row matches"
  none: ${filterName(target)}
}`;
}

/** The inputs themselves and every one that leads to them. */
function reachingInputs(schema: GraphQLSchema, extended: ReadonlySet<string>): ReadonlySet<string> {
  const reaching = new Set(extended);
  const inputs = Object.values(schema.getTypeMap()).filter(isInputObjectType);
  for (let before = -1; before !== reaching.size;) {
    before = reaching.size;
    for (const input of inputs)
      if (Object.values(input.getFields()).some(({ type }) => reaching.has(getNamedType(type).name)))
        reaching.add(input.name);
  }
  return reaching;
}
