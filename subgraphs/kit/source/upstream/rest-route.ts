import type { Allowed, Constraint, DemandValue } from "../row-demand.ts";
import type { Between, Feed, ListFeed } from "./rest-mapping.ts";

/** How the rows of one constraint are asked for. */
export type Route =
  | { readonly kind: "lookup"; readonly column: string; readonly values: readonly DemandValue[] }
  | { readonly kind: "list"; readonly list: ListFeed; readonly queries: readonly Readonly<Record<string, string>>[] };

/** Values of one filter that are worth a list each. */
const mostLists = 8;

/** A lookup where few values are known, else the list, narrowed as far as it can be; undefined: there is no way. */
export function routeOf({ lookups, list }: Feed, constraint: Constraint): Route | undefined {
  const known = [...lookups.keys()].flatMap((column) => {
    const allowed = constraint.get(column);
    return allowed !== undefined && "in" in allowed ? [{ column, values: [...new Set(allowed.in)] }] : [];
  });
  const [fewest] = known.toSorted((a, b) => a.values.length - b.values.length);
  if (fewest !== undefined) return { kind: "lookup", ...fewest };
  return list === undefined ? undefined : { kind: "list", list, queries: listQueries(list, constraint) };
}

function listQueries(list: ListFeed, constraint: Constraint): readonly Readonly<Record<string, string>>[] {
  let queries: readonly Readonly<Record<string, string>>[] = [{}];
  for (const [column, parameter] of list.equals) {
    const allowed = constraint.get(column);
    if (allowed === undefined || !("in" in allowed)) continue;
    const values = [...new Set(allowed.in.map(String))];
    if (queries.length * values.length > mostLists) continue;
    queries = queries.flatMap((query) => values.map((value) => ({ ...query, [parameter]: value })));
  }
  for (const [column, between] of list.between) {
    const allowed = constraint.get(column);
    if (allowed === undefined) continue;
    queries = queries.map((query) => ({ ...query, ...bounds(between, allowed) }));
  }
  return queries;
}

function bounds({ from, to, precision }: Between, allowed: Allowed): Readonly<Record<string, string>> {
  const [low, high] = "in" in allowed ? extremes(allowed.in) : [allowed.from, allowed.to];
  return {
    ...(from === undefined || low === undefined ? {} : { [from]: dateIn(String(low), precision, "-01-01") }),
    ...(to === undefined || high === undefined ? {} : { [to]: dateIn(String(high), precision, "-12-31") }),
  };
}

function extremes(values: readonly DemandValue[]): readonly [string | undefined, string | undefined] {
  const sorted = values.map(String).toSorted();
  return [sorted[0], sorted.at(-1)];
}

/** A date in the precision that the upstream takes; a coarser one becomes its first or last day, never less than was asked. */
function dateIn(value: string, precision: Between["precision"], edge: "-01-01" | "-12-31"): string {
  const whole = /^\d{4}$/.test(value)
    ? `${value}${edge}`
    : /^\d{4}-\d{2}$/.test(value)
      ? wholeMonth(value, edge)
      : value;
  return precision === "month" ? whole.slice(0, 7) : whole;
}

function wholeMonth(month: string, edge: "-01-01" | "-12-31"): string {
  if (edge === "-01-01") return `${month}-01`;
  const [year = 0, number = 0] = month.split("-").map(Number);
  return `${month}-${new Date(Date.UTC(year, number, 0)).getUTCDate()}`;
}
