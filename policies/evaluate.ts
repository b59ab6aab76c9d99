import type { Bound, Scalar } from "./bind.ts";
import type { ComparisonOp } from "./condition.ts";

/**
 * Whether a row satisfies a bound condition. Two-valued: a null or missing field satisfies no comparison (`isNull`
 * aside), and `not` negates that answer. A dotted path through lists means "some related row".
 * SQL made from the same condition is tested to select the same rows.
 */
export function evaluate(condition: Bound, row: Readonly<Record<string, unknown>>): boolean {
  switch (condition.kind) {
    case "always":
      return true;
    case "never":
      return false;
    case "all":
      return condition.of.every((part) => evaluate(part, row));
    case "any":
      return condition.of.some((part) => evaluate(part, row));
    case "not":
      return !evaluate(condition.of, row);
    case "compare": {
      const found = valuesAt(row, condition.field.split("."));
      if (condition.op === "isNull") return found.length === 0;
      return found.some((value) => compares(value, condition.op, condition.values));
    }
  }
}

function compares(value: Scalar, op: ComparisonOp, operands: readonly Scalar[]): boolean {
  const [operand] = operands;
  if (operand === undefined) return false;
  if (op === "eq" || op === "in") return operands.includes(value);
  if (typeof value !== typeof operand) return false;
  switch (op) {
    case "isNull":
      return false;
    case "lt":
      return value < operand;
    case "lte":
      return value <= operand;
    case "gt":
      return value > operand;
    case "gte":
      return value >= operand;
  }
}

function valuesAt(value: unknown, path: readonly string[]): readonly Scalar[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((member) => valuesAt(member, path));
  const [head, ...rest] = path;
  if (head === undefined) {
    return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? [value] : [];
  }
  if (typeof value !== "object" || !Object.hasOwn(value, head)) return [];
  return valuesAt(Reflect.get(value, head), rest);
}
