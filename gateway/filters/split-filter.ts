import { complementOf, intersectKeySets } from "@lgsp/policies";
import type { KeySet, PlacedKeySet } from "@lgsp/policies";
import type { FactsIndex } from "../decision/graph-facts.ts";
import { fail } from "../errors.ts";
import { isRecord } from "../json.ts";
import type { Narrowing } from "../sectors/sector-request.ts";
import type { ForeignCondition } from "./foreign-conditions.ts";

/** Rows that satisfy a foreign condition; `filter` is already one that its sector can answer alone. */
export type Answer = (condition: ForeignCondition, narrowing: Narrowing) => Promise<KeySet>;

type Filter = Readonly<Record<string, unknown>>;

/**
 * Takes a filter apart: what the type's own sector can answer stays, each foreign condition becomes membership in a set
 * of keys that its sector is asked for, inner conditions first. `none` is the complement of `some`; several contributed
 * conditions that must hold together are one set, so that their keys travel once.
 */
export async function splitFilter(
  type: string,
  filter: unknown,
  conditions: ReadonlyMap<string, ForeignCondition>,
  facts: FactsIndex,
  answer: Answer,
): Promise<Narrowing> {
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
      const condition = conditions.get(`${on}.${name}`);
      if (known?.target === undefined || operand === undefined) return { [name]: operand };
      if (condition === undefined) return { [name]: await splitLocal(known.target, operand) };
      const { some, none, ...comparisons } = requireOperand(operand, on, name);
      for (const [of, negated] of [
        [some, false],
        [none, true],
      ] as const)
        if (of !== undefined) memberships.push(membership(condition, requireOperand(of, on, name), negated));
      return Object.keys(comparisons).length === 0 ? {} : { [name]: comparisons };
    });
    const stays: Filter = Object.assign({}, ...(await Promise.all(own)));
    const members = place(on, await Promise.all(memberships), keySets);
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

  const membership = async (condition: ForeignCondition, of: Filter, negated: boolean): Promise<Membership> => {
    const set = await answer(condition, await splitFilter(condition.target, of, conditions, facts, answer));
    return { condition, set: negated ? complementOf(set) : set };
  };

  const narrowed = await split(type, filter);
  return { filter: narrowed, keySets };
}

interface Membership {
  readonly condition: ForeignCondition;
  readonly set: KeySet;
}

/** A forgotten variable would otherwise widen the answer. */
function requireOperand(operand: unknown, type: string, field: string): Filter {
  if (isRecord(operand)) return operand;
  throw fail("FILTER_NULL", { coordinate: `${type}.${field}` });
}

/** Puts the sets where the filter means them, and returns the filter's parts that do. */
function place(type: string, members: readonly Membership[], keySets: Record<string, PlacedKeySet>): readonly Filter[] {
  const add = (at: string, fields: readonly string[], set: KeySet): Filter => {
    const name = `s${Object.keys(keySets).length}`;
    keySets[name] = { at, set };
    return { lgsp__in: { fields, set: name } };
  };
  const contributed = members.filter(({ condition }) => condition.kind === "contributed");
  const [first, ...others] = contributed.map(({ set }) => set);
  const fields = [...new Set(contributed.map(({ condition }) => condition.field))].toSorted();
  return [
    ...(first === undefined ? [] : [add(type, fields, others.reduce(intersectKeySets, first))]),
    ...members
      .filter(({ condition }) => condition.kind === "relation")
      .map(({ condition: { field }, set }) => add(`${type}.${field}`, [field], set)),
  ];
}
