import type { ComparisonOp, Condition, Operand } from "./condition.ts";
import type { Asking } from "./principal.ts";

export type Scalar = string | number | boolean;

/** A condition whose operands are all constants: what SQL is built from and rows are tested against. */
export type Bound =
  | { readonly kind: "always" }
  | { readonly kind: "never" }
  | { readonly kind: "all"; readonly of: readonly Bound[] }
  | { readonly kind: "any"; readonly of: readonly Bound[] }
  | { readonly kind: "not"; readonly of: Bound }
  | { readonly kind: "compare"; readonly field: string; readonly op: ComparisonOp; readonly values: readonly Scalar[] };

/** Natural keys of the persons that a sector has released to this asker in this request (proof checked by the caller). */
export type ReleasedPersons = (sector: string) => readonly string[];

const never: Bound = { kind: "never" };
const always: Bound = { kind: "always" };

/**
 * Puts the asker's attributes and today's date (Asia/Ho_Chi_Minh at `now`) into a condition.
 * An attribute that the principal lacks makes its comparison `never`; below `not` it makes the whole `not` `never`,
 * because "not (agency = unknown)" must not open every row.
 */
export function bindCondition(condition: Condition, asking: Asking, released: ReleasedPersons, now: Date): Bound {
  if ("all" in condition) return conjunction(condition.all.map((part) => bindCondition(part, asking, released, now)));
  if ("any" in condition) return disjunction(condition.any.map((part) => bindCondition(part, asking, released, now)));
  if ("not" in condition) {
    if (!bindable(condition.not, asking)) return never;
    return negation(bindCondition(condition.not, asking, released, now));
  }
  if (condition.op === "isNull") return { kind: "compare", field: condition.field, op: "isNull", values: [] };
  const values = operandValues(condition.value, asking, released, now);
  if (values.length === 0) return never;
  const op = condition.op === "eq" && values.length > 1 ? "in" : condition.op;
  return { kind: "compare", field: condition.field, op, values };
}

function bindable(condition: Condition, asking: Asking): boolean {
  if ("all" in condition) return condition.all.every((part) => bindable(part, asking));
  if ("any" in condition) return condition.any.every((part) => bindable(part, asking));
  if ("not" in condition) return bindable(condition.not, asking);
  return !("principal" in condition.value) || attributeValues(asking, condition.value.principal).length > 0;
}

function operandValues(operand: Operand, asking: Asking, released: ReleasedPersons, now: Date): readonly Scalar[] {
  if ("constant" in operand) return typeof operand.constant === "object" ? operand.constant : [operand.constant];
  if ("principal" in operand) return attributeValues(asking, operand.principal);
  if ("released" in operand) return released(operand.released);
  return [shiftDate(todayInVietnam(now), operand.today)];
}

function attributeValues({ principal }: Asking, name: string): readonly Scalar[] {
  if (name === "organisation") return principal.organisation === undefined ? [] : [principal.organisation];
  if (!Object.hasOwn(principal.attributes, name)) return [];
  const value = principal.attributes[name];
  if (value === undefined || value === "") return [];
  return typeof value === "object" ? value : [value];
}

export function conjunction(parts: readonly Bound[]): Bound {
  if (parts.some((part) => part.kind === "never")) return never;
  const rest = parts.filter((part) => part.kind !== "always");
  const [first] = rest;
  if (first === undefined) return always;
  return rest.length === 1 ? first : { kind: "all", of: rest };
}

export function disjunction(parts: readonly Bound[]): Bound {
  if (parts.some((part) => part.kind === "always")) return always;
  const rest = parts.filter((part) => part.kind !== "never");
  const [first] = rest;
  if (first === undefined) return never;
  return rest.length === 1 ? first : { kind: "any", of: rest };
}

export function negation(part: Bound): Bound {
  if (part.kind === "never") return always;
  if (part.kind === "always") return never;
  return { kind: "not", of: part };
}

/** ISO 8601 calendar date at Asia/Ho_Chi_Minh (UTC+7, no summer time). */
export function todayInVietnam(now: Date): string {
  return new Date(now.getTime() + 7 * 3_600_000).toISOString().slice(0, 10);
}

/** Adds an ISO 8601 period of years, months and days ("-P16Y", "P30D") to a date. A malformed period is a TypeError. */
export function shiftDate(date: string, period: string): string {
  const match = /^(-?)P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?$/.exec(period);
  if (match === null) throw new TypeError(`not an ISO 8601 period of years, months and days: ${period}`);
  const sign = match[1] === "-" ? -1 : 1;
  const [years, months, days] = [match[2], match[3], match[4]].map((part) => sign * Number(part ?? 0));
  const shifted = new Date(`${date}T00:00:00Z`);
  shifted.setUTCFullYear(shifted.getUTCFullYear() + (years ?? 0), shifted.getUTCMonth() + (months ?? 0));
  shifted.setUTCDate(shifted.getUTCDate() + (days ?? 0));
  return shifted.toISOString().slice(0, 10);
}
