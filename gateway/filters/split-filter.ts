import { complementOf, intersectKeySets, uniteKeySets } from "@lgsp/policies";
import type { Decision, KeySet, PlacedKeySet } from "@lgsp/policies";
import type { FactsIndex } from "../decision/graph-facts.ts";
import { fail } from "../errors.ts";
import { isRecord } from "../json.ts";
import type { Narrowing } from "../sectors/sector-request.ts";
import type { Shapes } from "./ask-shapes.ts";
import type { ForeignCondition } from "./foreign-conditions.ts";
import { shapeOperators, type LocatedType } from "./place-conditions.ts";

/** What other sectors are asked; `narrowing` holds a filter that its sector can answer alone. */
export interface Answers {
  /** Rows that satisfy a foreign condition. */
  readonly keys: (condition: ForeignCondition, narrowing: Narrowing) => Promise<KeySet>;
  /** Where the rows that match are. */
  readonly shapes: (located: LocatedType, narrowing: Narrowing) => Promise<Shapes>;
}

/** What of a filter leads to other sectors. */
export interface FilterGraph {
  readonly conditions: ReadonlyMap<string, ForeignCondition>;
  readonly located: ReadonlyMap<string, LocatedType>;
  readonly facts: FactsIndex;
  /** The asker's rights, which the owners decide again. */
  readonly decision: Pick<Decision, "askable" | "predicate">;
}

type Filter = Readonly<Record<string, unknown>>;

/**
 * Takes a filter apart: what the type's own sector can answer stays, each foreign condition becomes membership in a set
 * of keys that its sector is asked for, inner conditions first. `none` is the complement of `some`; several contributed
 * conditions that must hold together are one set, so that their keys travel once.
 *
 * @param apart for a count whose small cells are withheld: each contributed condition is a set of its own, and says only
 *   whether there is a row at all, since two conditions of any other form differ by a few people whom their counts tell
 */
export async function splitFilter(
  type: string,
  filter: unknown,
  graph: FilterGraph,
  answers: Answers,
  apart = false,
): Promise<Narrowing> {
  const { conditions, facts, decision } = graph;
  const keySets: Record<string, PlacedKeySet> = {};

  /** A filter of `on` in the same sector's call. */
  const split = async (on: string, given: unknown): Promise<unknown> => {
    if (Array.isArray(given)) return Promise.all(given.map((part) => split(on, part)));
    if (!isRecord(given)) return given;
    const fields = facts.data.get(on);
    const memberships: Promise<Membership>[] = [];
    const own = Object.entries(given).map(async ([name, operand]): Promise<Filter> => {
      const known = fields?.get(name);
      if (known === undefined && (name === "and" || name === "or" || name === "not"))
        return { [name]: await split(on, operand) };
      if (known?.ops.includes("PLACE") === true)
        return {
          [name]: await placed(
            `${on}.${name}`,
            operand,
            graph,
            (of, rows) => splitFilter(of, rows, graph, answers),
            answers,
          ),
        };
      const condition = conditions.get(`${on}.${name}`);
      if (known?.target === undefined || operand === undefined) return { [name]: operand };
      if (condition === undefined) return { [name]: await splitLocal(known.target, operand) };
      const { some, none, ...comparisons } = requireOperand(operand, on, name);
      for (const [of, negated] of [
        [some, false],
        [none, true],
      ] as const)
        if (of !== undefined) {
          const inner = requireOperand(of, on, name);
          if (apart && on === type && condition.kind === "contributed" && Object.keys(inner).length > 0)
            throw fail("AGGREGATE_FILTER_UNSUPPORTED", { coordinate: `${on}.${name}` });
          memberships.push(membership(condition, inner, negated));
        }
      return Object.keys(comparisons).length === 0 ? {} : { [name]: comparisons };
    });
    const [parts, found] = await Promise.all([Promise.all(own), Promise.all(memberships)]);
    const stays: Filter = Object.assign({}, ...parts);
    const members =
      apart && on === type ? found.flatMap((one) => placeApart(on, one, keySets)) : place(on, found, keySets);
    if (members.length === 0) return stays;
    return { and: [...(Object.keys(stays).length === 0 ? [] : [stays]), ...members] };
  };

  const splitLocal = async (target: string, operand: unknown): Promise<unknown> => {
    if (!isRecord(operand)) return operand;
    const parts = Object.entries(operand).map(
      async ([name, value]) => [name, name === "some" || name === "none" ? await split(target, value) : value] as const,
    );
    return Object.fromEntries(await Promise.all(parts));
  };

  const rowsOf = async (condition: ForeignCondition, of: Filter): Promise<KeySet> => {
    const { target, kind } = condition;
    if (kind === "relation" && isContributed(target, of, conditions) && isOpenWay(target, of, decision))
      return contributed(target, of);
    return answers.keys(condition, await splitFilter(target, of, graph, answers));
  };

  /**
   * Rows of which nothing is asked that their owner knows, and all of which may be asked about: the sectors that add to
   * them have the whole answer, and the owner is not called.
   */
  const contributed = async (of: string, filter: Filter): Promise<KeySet> => {
    const sets = Object.entries(filter).map(async ([name, operand]): Promise<KeySet> => {
      if (name === "not") return complementOf(await contributed(of, Object(operand)));
      if (name === "and" || name === "or") {
        const [first, ...others] = await Promise.all(partsOf(operand).map((part) => contributed(of, part)));
        if (first === undefined) throw new TypeError("isContributed lets no empty list through");
        return others.reduce(name === "and" ? intersectKeySets : uniteKeySets, first);
      }
      const condition = conditions.get(`${of}.${name}`);
      if (condition === undefined) throw new TypeError("isContributed lets no other field through");
      const [first, ...others] = await Promise.all(
        Object.entries(Object(operand)).map(async ([operator, inner]) => {
          const set = await rowsOf(condition, requireOperand(inner, of, name));
          return operator === "none" ? complementOf(set) : set;
        }),
      );
      if (first === undefined) throw new TypeError("isContributed lets no empty condition through");
      return others.reduce(intersectKeySets, first);
    });
    const [first, ...others] = await Promise.all(sets);
    if (first === undefined) throw new TypeError("isContributed lets no empty filter through");
    return others.reduce(intersectKeySets, first);
  };

  const membership = async (condition: ForeignCondition, of: Filter, negated: boolean): Promise<Membership> => ({
    condition,
    set: await rowsOf(condition, of),
    negated,
  });

  const narrowed = await split(type, filter);
  return { filter: narrowed, keySets };
}

interface Membership {
  readonly condition: ForeignCondition;
  readonly set: KeySet;
  readonly negated: boolean;
}

/** Whether a filter consists of conditions on contributed fields alone, joined by and, or, not. */
function isContributed(type: string, filter: unknown, conditions: ReadonlyMap<string, ForeignCondition>): boolean {
  if (!isRecord(filter) || Object.keys(filter).length === 0) return false;
  return Object.entries(filter).every(([name, operand]) => {
    if (name === "not") return isContributed(type, operand, conditions);
    if (name === "and" || name === "or") {
      const parts = partsOf(operand);
      return parts.length > 0 && parts.every((part) => isContributed(type, part, conditions));
    }
    if (conditions.get(`${type}.${name}`)?.kind !== "contributed" || !isRecord(operand)) return false;
    const operators = Object.keys(operand);
    return operators.length > 0 && operators.every((operator) => operator === "some" || operator === "none");
  });
}

/**
 * Whether every row of a type may be asked about by the contributed fields of a filter. Where a rule or a prohibition of
 * its owner's tells rows apart, only the owner can: passed by, it would let a person count whom the asker may not see.
 */
function isOpenWay(type: string, filter: Filter, decision: FilterGraph["decision"]): boolean {
  const fields = contributedFields(filter);
  return (
    decision.askable(type, fields).kind === "all" &&
    fields.every((field) => decision.predicate(type, field).kind === "all")
  );
}

/** Of a filter that `isContributed`. */
const contributedFields = (filter: Filter): readonly string[] =>
  Object.entries(filter).flatMap(([name, operand]) =>
    name === "and" || name === "or" || name === "not" ? partsOf(operand).flatMap(contributedFields) : [name],
  );

const partsOf = (operand: unknown): readonly Filter[] =>
  (Array.isArray(operand) ? operand : [operand]).filter(isRecord);

/** The operators of a place, with the rows in a shape's stead replaced by where they are. Several kinds of rows are one shape. */
async function placed(
  coordinate: string,
  operand: unknown,
  { located }: FilterGraph,
  split: (type: string, rows: unknown) => Promise<Narrowing>,
  answers: Answers,
): Promise<unknown> {
  if (!isRecord(operand)) return operand;
  const parts = Object.entries(operand).map(async ([op, given]): Promise<[string, unknown]> => {
    if (!shapeOperators.some((known) => known === op) || !isRecord(given) || given["some"] === undefined)
      return [op, given];
    const { some, shape, ...rest } = given;
    if (!isRecord(some) || shape !== undefined || Object.keys(some).length === 0)
      throw fail("FILTER_NULL", { coordinate });
    const shapes = await Promise.all(
      Object.entries(some).map(async ([list, rows]) => {
        const of = located.get(list);
        if (of === undefined || !isRecord(rows)) throw fail("FILTER_NULL", { coordinate: `${coordinate}.${list}` });
        return answers.shapes(of, await split(of.type, rows));
      }),
    );
    const geometries = shapes.flatMap((found) => found.geometries);
    return [op, { ...rest, lgsp__shape: { type: "GeometryCollection", geometries } satisfies Shapes }];
  });
  return Object.fromEntries(await Promise.all(parts));
}

/** A forgotten variable would otherwise widen the answer. */
function requireOperand(operand: unknown, type: string, field: string): Filter {
  if (isRecord(operand)) return operand;
  throw fail("FILTER_NULL", { coordinate: `${type}.${field}` });
}

/** One condition, its negation outside the set: what a row is counted by is whether it is in the set. */
function placeApart(type: string, member: Membership, keySets: Record<string, PlacedKeySet>): readonly Filter[] {
  const placed = place(type, [{ ...member, negated: false }], keySets);
  return member.negated ? placed.map((one) => ({ not: one })) : placed;
}

/** Puts the sets where the filter means them, and returns the filter's parts that do. */
function place(type: string, members: readonly Membership[], keySets: Record<string, PlacedKeySet>): readonly Filter[] {
  const add = (at: string, fields: readonly string[], set: KeySet): Filter => {
    const name = `s${Object.keys(keySets).length}`;
    keySets[name] = { at, set };
    return { lgsp__in: { fields, set: name } };
  };
  const contributed = members.filter(({ condition }) => condition.kind === "contributed");
  const [first, ...others] = contributed.map(({ set, negated }) => (negated ? complementOf(set) : set));
  const fields = [...new Set(contributed.map(({ condition }) => condition.field))].toSorted();
  return [
    ...(first === undefined ? [] : [add(type, fields, others.reduce(intersectKeySets, first))]),
    ...members
      .filter(({ condition }) => condition.kind === "relation")
      .map(({ condition: { field }, set, negated }) => {
        const leads = add(`${type}.${field}`, [field], set);
        // a row that leads nowhere has no related row: outside every set, complements too
        return negated ? { not: leads } : leads;
      }),
  ];
}
