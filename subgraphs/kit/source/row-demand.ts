import type { TableModel } from "../model.ts";

/** What one column of wanted rows may hold: one of some values, or what lies within bounds (both included). */
export type Allowed =
  | { readonly in: readonly DemandValue[] }
  | { readonly from?: DemandValue | undefined; readonly to?: DemandValue | undefined };

export type DemandValue = string | number | boolean;

/** By column; all must hold. Empty: every row. */
export type Constraint = ReadonlyMap<string, Allowed>;

/**
 * The rows that a statement reads, for a source that has to fetch them before the statement can run: all rows of `table`
 * that satisfy one of `any`. It may name more rows than the statement finds, never fewer: the statement itself still
 * applies every condition.
 */
export interface RowDemand {
  readonly table: TableModel;
  readonly any: readonly Constraint[];
  /** Rows of other tables that conditions on those rows look at. */
  readonly joins: readonly DemandJoin[];
}

/** Rows of `table` whose columns `there` equal the columns `here` of rows brought before. */
export interface DemandJoin {
  readonly here: readonly string[];
  readonly there: readonly string[];
  readonly table: TableModel;
  readonly joins: readonly DemandJoin[];
}

export const everyRow: readonly Constraint[] = [new Map()];
export const noRow: readonly Constraint[] = [];

/** More alternatives than this are not worth the calls: then only one side counts, or nothing is narrowed. */
const mostAlternatives = 16;

/** Rows that both sides name, or a superset of them. */
export function bothOf(left: readonly Constraint[], right: readonly Constraint[]): readonly Constraint[] {
  if (left.length * right.length > mostAlternatives) return isEveryRow(left) ? right : left;
  return left.flatMap((one) => right.flatMap((other) => merged(one, other) ?? []));
}

/** Rows that either side names. */
export function eitherOf(left: readonly Constraint[], right: readonly Constraint[]): readonly Constraint[] {
  const all = [...left, ...right];
  return all.length > mostAlternatives || isEveryRow(all) ? everyRow : all;
}

const isEveryRow = (any: readonly Constraint[]): boolean => any.some((constraint) => constraint.size === 0);

/** Undefined: no row satisfies both. */
function merged(one: Constraint, other: Constraint): Constraint | undefined {
  const result = new Map(one);
  for (const [column, allowed] of other) {
    const known = result.get(column);
    const both = known === undefined ? allowed : intersection(known, allowed);
    if ("in" in both && both.in.length === 0) return undefined;
    result.set(column, both);
  }
  return result;
}

function intersection(one: Allowed, other: Allowed): Allowed {
  if ("in" in one && "in" in other) {
    const known = new Set(other.in.map(String));
    return { in: one.in.filter((value) => known.has(String(value))) };
  }
  if ("in" in one) return one;
  if ("in" in other) return other;
  // narrower bounds would do; wider ones are never wrong
  return { from: one.from ?? other.from, to: one.to ?? other.to };
}
