import type { Decision } from "@lgsp/policies";
import { getArgumentValues } from "graphql";
import type { FieldNode, GraphQLField } from "graphql";
import { isRecord } from "../json.ts";
import type { FactsIndex } from "./graph-facts.ts";

/** A selection whose arguments filter, sort or group rows of `of`. */
export interface PredicateSite {
  readonly node: FieldNode;
  readonly definition: GraphQLField<unknown, unknown>;
  readonly of: string;
  readonly aggregate: boolean;
  /** The asker may only count these rows, small cells withheld. */
  readonly suppressed: boolean;
}

const predicateArguments = new Set(["filter", "orderBy", "groupBy"]);

/** The site, when the field takes predicate arguments and this selection gives one. `of`: data type whose rows the field yields. */
export function predicateSite(
  node: FieldNode,
  definition: GraphQLField<unknown, unknown>,
  of: string | undefined,
  aggregate: boolean,
  decision: Decision,
): PredicateSite | undefined {
  const given = (node.arguments ?? []).some(({ name }) => predicateArguments.has(name.value));
  if (!given) return undefined;
  const suppressed = aggregate && decision.aggregate(of ?? "")?.suppress === true;
  return { node, definition, of: of ?? "", aggregate, suppressed };
}

/**
 * The first coordinate that this asker may not predicate on, or undefined. Values are coerced first: a variable names
 * fields that the document does not show. A field that cannot be matched to the facts counts as refused.
 */
export function refusedPredicate(
  site: PredicateSite,
  variables: Readonly<Record<string, unknown>>,
  decision: Decision,
  facts: FactsIndex,
  located: Located = new Map(),
): string | undefined {
  const values = getArgumentValues(site.definition, site.node, variables);
  const aggregate = site.aggregate ? decision.aggregate(site.of) : undefined;
  const allowed = ({ type, field, beyond }: Coordinate): boolean => {
    // what may be counted by is no right to ask about related rows, of the same type neither
    if (aggregate?.suppress === true && beyond !== true) return aggregate.by === "all" || aggregate.by.includes(field);
    const asked = decision.predicate(type, field).kind !== "none";
    return asked && (!isPlace(facts, type, field) || isReadSomewhere(decision, type, field));
  };
  const used = [
    ...filterFields(values["filter"], site.of, facts, located),
    ...orderFields(values["orderBy"], site.of, facts),
    ...groupFields(values["groupBy"], site.of, facts),
  ];
  const refused = used.find((coordinate) => !allowed(coordinate));
  return refused === undefined ? undefined : `${refused.type}.${refused.field}`;
}

/** Types that `some` of a place may name, by the name of their list. */
type Located = ReadonlyMap<string, { readonly type: string; readonly field: string }>;

const isPlace = (facts: FactsIndex, type: string, field: string): boolean =>
  facts.data.get(type)?.get(field)?.ops.includes("PLACE") === true;

/** Distances tell a place as well as the place itself: who sees it nowhere in clear may not ask about it. */
const isReadSomewhere = (decision: Decision, type: string, field: string): boolean =>
  decision.field(type, field).cases.some(({ mask }) => mask === undefined);

interface Coordinate {
  readonly type: string;
  readonly field: string;
  /** Of related rows, not of those that the selection yields. */
  readonly beyond?: true;
}

const beyond = (coordinates: readonly Coordinate[]): readonly Coordinate[] =>
  coordinates.map((coordinate) => ({ ...coordinate, beyond: true }));

function filterFields(filter: unknown, type: string, facts: FactsIndex, located: Located): readonly Coordinate[] {
  if (Array.isArray(filter)) return filter.flatMap((member) => filterFields(member, type, facts, located));
  if (!isRecord(filter)) return [];
  return Object.entries(filter).flatMap(([field, operators]) => {
    const known = facts.data.get(type)?.get(field);
    if (known === undefined && (field === "and" || field === "or" || field === "not"))
      return filterFields(operators, type, facts, located);
    const target = known?.target;
    const inside =
      isRecord(operators) && target !== undefined
        ? [operators["some"], operators["none"]].flatMap((nested) => filterFields(nested, target, facts, located))
        : [];
    const near = known?.ops.includes("PLACE") === true ? placedFields(operators, facts, located) : [];
    return [{ type, field }, ...beyond([...inside, ...near])];
  });
}

/** What `near: { some: { schools: … } }` asks about: where the schools are, and what picks them. */
function placedFields(operators: unknown, facts: FactsIndex, located: Located): readonly Coordinate[] {
  if (!isRecord(operators)) return [];
  return Object.values(operators).flatMap((operator) => {
    const some = isRecord(operator) ? operator["some"] : undefined;
    if (!isRecord(some)) return [];
    return Object.entries(some).flatMap(([list, rows]) => {
      const { type = "", field = list } = located.get(list) ?? {};
      return [{ type, field }, ...filterFields(rows, type, facts, located)];
    });
  });
}

function orderFields(orderBy: unknown, type: string, facts: FactsIndex): readonly Coordinate[] {
  const orders: readonly unknown[] = Array.isArray(orderBy) ? orderBy : [orderBy];
  return orders.flatMap((order) => (isRecord(order) ? groupFields(order["field"], type, facts) : []));
}

/** Enum values of group and order inputs are the field's name in capitals: DATE_OF_BIRTH for dateOfBirth. */
function groupFields(groupBy: unknown, type: string, facts: FactsIndex): readonly Coordinate[] {
  const names: readonly unknown[] = Array.isArray(groupBy) ? groupBy : [groupBy];
  const fields = [...(facts.data.get(type)?.keys() ?? [])];
  return names
    .filter((name) => typeof name === "string")
    .map((name) => ({ type, field: fields.find((field) => capitals(field) === name) ?? name }));
}

const capitals = (field: string): string =>
  field
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1_$2")
    .toUpperCase();
