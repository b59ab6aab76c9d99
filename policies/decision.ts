import type { Rows } from "./condition.ts";
import type { MaskKind } from "./vocabulary.ts";

/** The rule that decided, for explanations and the ledger. */
export interface RuleReference {
  readonly id: string;
  /** Article of law or agreement, as written in the rule. */
  readonly because: string;
}

/**
 * Decision on one field coordinate of a concrete data type.
 * `cases` are tried in order on each row, the first whose rows match gives the value; no match: null.
 * ALLOW and MASK have exactly one case over every visible row; DENY has none; DEPENDS has cases under conditions.
 */
export interface FieldDecision {
  readonly effect: "ALLOW" | "MASK" | "DENY" | "DEPENDS";
  readonly cases: readonly FieldCase[];
}

export interface FieldCase {
  readonly rows: Rows;
  /** Absent: the clear value. */
  readonly mask?: MaskKind;
  readonly rule: RuleReference;
}

export interface AggregateDecision {
  /** Rows that may be counted. */
  readonly rows: Rows;
  /** True unless the asker may see those rows anyway: cells under 10 are withheld (with complementary suppression). */
  readonly suppress: boolean;
  /** Fields that may group or be filtered by in an aggregate; under `suppress` nothing else may. */
  readonly by: readonly string[] | "all";
  readonly rule: RuleReference;
}

/** Everything decided for one class of principals and one purpose; conditions still name attributes, not values. */
export interface Decision {
  /** Digest over bundle, class and purpose: the key for plan and statement caches. */
  readonly digest: string;
  /** Rows of a data type that the asker may know to exist. Contributed types: `all` (their owner decides). */
  rows(type: string): Rows;
  field(type: string, field: string): FieldDecision;
  /** Rows on which the asker may filter, sort or group by the field; `none` when the argument is refused. */
  predicate(type: string, field: string): Rows;
  /** Rows that may be asked about by all of these fields on the way from another row: those seen, and those that need not be. */
  askable(type: string, fields: readonly string[]): Rows;
  aggregate(type: string): AggregateDecision | undefined;
  /** The right to call a mutation field, and on which rows of its type. */
  write(mutation: string): { readonly rows: Rows; readonly rule?: RuleReference };
}
