import { allRows, noRows, type Condition, type Rows } from "./condition.ts";

/** Set algebra on Rows with the simplifications that keep decisions small and comparable. */

const key = (rows: Rows): string => JSON.stringify(rows);

export const sameRows = (a: Rows, b: Rows): boolean => key(a) === key(b);

export const rowsWhere = (condition: Condition | undefined): Rows =>
  condition === undefined ? allRows : { kind: "where", condition };

export function unionRows(parts: readonly Rows[]): Rows {
  if (parts.some((part) => part.kind === "all")) return allRows;
  const conditions = distinctConditions(parts);
  const [first] = conditions;
  if (first === undefined) return noRows;
  return { kind: "where", condition: conditions.length === 1 ? first : { any: conditions } };
}

export function intersectRows(parts: readonly Rows[]): Rows {
  if (parts.some((part) => part.kind === "none")) return noRows;
  const conditions = distinctConditions(parts);
  const [first] = conditions;
  if (first === undefined) return allRows;
  return { kind: "where", condition: conditions.length === 1 ? first : { all: conditions } };
}

export function complementRows(rows: Rows): Rows {
  if (rows.kind === "none") return allRows;
  if (rows.kind === "all") return noRows;
  return { kind: "where", condition: { not: rows.condition } };
}

function distinctConditions(parts: readonly Rows[]): readonly Condition[] {
  const byText = new Map<string, Condition>();
  for (const part of parts) if (part.kind === "where") byText.set(JSON.stringify(part.condition), part.condition);
  return [...byText.keys()].toSorted().flatMap((text) => byText.get(text) ?? []);
}
