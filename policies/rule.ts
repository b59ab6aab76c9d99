import type { Comparison, ComparisonOp, Condition, Operand } from "./condition.ts";
import type { DataClass, MaskKind, PrincipalKind, Purpose } from "./vocabulary.ts";

/** The most personal kind of field that a rule without a field list reaches; next year's field never slips in above it. */
export type Ceiling = "IMPERSONAL" | "BASIC" | "SENSITIVE";

/** Every condition present must hold; an empty object is refused when the bundle is built. */
export interface Who {
  readonly kinds?: readonly PrincipalKind[];
  /** At least one of these roles. */
  readonly roles?: readonly string[];
  /** The organisation acts under this data-sharing agreement. */
  readonly agreement?: string;
}

export type Target =
  | { readonly type: string; readonly fields: readonly string[] }
  | { readonly type: string; readonly upTo: Ceiling }
  /** Every data type whose dataset is of one of these classes. */
  | { readonly classes: readonly DataClass[]; readonly upTo: Ceiling }
  /** Every row that is about the principal herself (`@person`), and fields about her in other rows (`@personal(of:)`). */
  | { readonly own: Ceiling }
  /** Every personal field of every type (for prohibitions). */
  | { readonly personal: true }
  | { readonly mutation: string };

export interface Rule {
  /** "health.treatment.own-facility": sector, then what an official would call it. Unique in the bundle. */
  readonly id: string;
  readonly effect: "permit" | "forbid";
  readonly action: "read" | "predicate" | "aggregate" | "write";
  /** With action "read": the value leaves only through this mask. */
  readonly mask?: MaskKind;
  readonly who: Who;
  readonly purposes: readonly Purpose[] | "any";
  readonly on: Target;
  readonly where?: Condition;
  /** With action "predicate": also about rows that the asker may not see, see `permitAskingUnseen`. */
  readonly unseen?: boolean;
  /** Article of law, or agreement, that this rule carries out. */
  readonly because: string;
}

type Permission = Omit<Rule, "effect" | "action" | "mask" | "unseen">;

/** May return these fields in clear. */
export const permit = (rule: Permission): Rule => ({ ...rule, effect: "permit", action: "read" });

/** May return these fields through a mask; a `permit` that matches the same row wins over it. */
export const permitMasked = (mask: MaskKind, rule: Permission): Rule => ({
  ...rule,
  effect: "permit",
  action: "read",
  mask,
});

/** May filter, sort and group by these fields: a right of its own, since a filter tells what a mask hides. */
export const permitPredicate = (rule: Permission): Rule => ({ ...rule, effect: "permit", action: "predicate" });

/**
 * May also ask by these fields about rows that she does not see, on the way from rows that she does: whether the offender
 * of her case lives in a poor household, without seeing the household. Never lists, counts or shows such a row by itself.
 * Every field asked about on such a row needs this right.
 */
export const permitAskingUnseen = (rule: Permission): Rule => ({ ...permitPredicate(rule), unseen: true });

/** May count rows by these fields without seeing rows; cells under 10 are withheld. */
export const permitAggregate = (rule: Permission): Rule => ({ ...rule, effect: "permit", action: "aggregate" });

/** May call a mutation. */
export const permitWrite = (rule: Permission): Rule => ({ ...rule, effect: "permit", action: "write" });

/** Never, whatever else permits it: prohibitions apply last, in whatever order folders are read. Covers read and predicate. */
export const forbid = (rule: Permission): Rule => ({ ...rule, effect: "forbid", action: "read" });

/** An attribute of the principal, for the right-hand side of a comparison. */
export const principal = (attribute: string): Operand => ({ principal: attribute });
/** Today at Asia/Ho_Chi_Minh, shifted by an ISO 8601 period ("-P16Y"). */
export const today = (shift = "P0D"): Operand => ({ today: shift });
/** Persons that another sector has just released to this asker in this request (a doctor and the name of her patient). */
export const released = (sector: string): Operand => ({ released: sector });

type Constant = string | number | boolean;
const isList = (value: object): value is readonly (string | number)[] => Array.isArray(value);
const operand = (value: Constant | readonly (string | number)[] | Operand): Operand =>
  typeof value === "object" && !isList(value) ? value : { constant: value };

const compare =
  (op: ComparisonOp) =>
  (field: string, value: Constant | Operand): Comparison => ({ field, op, value: operand(value) });
export const eq = compare("eq");
export const lt = compare("lt");
export const lte = compare("lte");
export const gt = compare("gt");
export const gte = compare("gte");
export const oneOf = (field: string, value: readonly (string | number)[] | Operand): Comparison => ({
  field,
  op: "in",
  value: operand(value),
});
export const isNull = (field: string): Comparison => ({ field, op: "isNull", value: { constant: true } });
export const all = (...conditions: readonly Condition[]): Condition => ({ all: conditions });
export const any = (...conditions: readonly Condition[]): Condition => ({ any: conditions });
export const not = (condition: Condition): Condition => ({ not: condition });
