import { foldText, type Rows } from "@lgsp/policies";
import { sql } from "kysely";
import type { FieldModel, TableModel } from "../../model.ts";
import { spellingsOf } from "../../tables/foreign-text.ts";
import { fail } from "../errors.ts";
import { comparedColumn } from "./compared-column.ts";
import { comparableColumn, relatedRow, step, type Scope } from "./condition.ts";
import {
  column,
  conjunction,
  disjunction,
  memberOf,
  negation,
  never,
  parameter,
  type Fragment,
  type SqlValue,
} from "./fragment.ts";
import { ownFields, type Filter, type FilterTestOp } from "./filter-tree.ts";
import { ownPlaces, placeSql, readablePlaces } from "./place.ts";
import { followableRows, rowsSql, type Question } from "./question.ts";

/**
 * A user's filter with the rights that it needs: the rows are narrowed to those on which each field may be asked about,
 * outside any `not` or `or` of the user's, so that no combination of operators reaches beyond them.
 *
 * @param narrowed what the statement narrows the rows to already
 */
export function narrowedFilterSql(
  filter: Filter,
  scope: Scope,
  question: Question,
  narrowed: readonly Rows[] = [],
): Fragment {
  const askable = ownFields(filter).map((field) => question.decision.predicate(scope.table.type, field));
  const places = new Map(ownPlaces(filter).map(({ field }) => [field.name, field]));
  return conjunction([
    ...otherThan(narrowed, askable).map((rows) => rowsSql(rows, scope, question)),
    ...[...places.values()].map((field) => readablePlaces(field, scope, question)),
    filterSql(filter, scope, question),
  ]);
}

/** Each once: a rule that grants ten fields is one condition, and of a million rows each condition tells. */
function otherThan(known: readonly Rows[], rows: readonly Rows[]): readonly Rows[] {
  const seen = new Set(known.map((one) => JSON.stringify(one)));
  return rows.filter((one) => {
    const text = JSON.stringify(one);
    return !seen.has(text) && seen.add(text) !== undefined;
  });
}

/** The filter alone: see Filter for its meaning. */
export function filterSql(filter: Filter, scope: Scope, question: Question): Fragment {
  switch (filter.kind) {
    case "and":
      return conjunction(filter.of.map((part) => filterSql(part, scope, question)));
    case "or":
      return disjunction(filter.of.map((part) => filterSql(part, scope, question)));
    case "not":
      return negation(filterSql(filter.of, scope, question));
    case "test":
      return testSql(filter.field, filter.op, filter.value, scope, question);
    case "place":
      return placeSql(filter, scope, question);
    case "member":
      return question.member(filter.set, filter.through, scope);
    case "related": {
      const some = relatedSql(filter.field, filter.of, scope, question);
      return filter.none ? negation(some) : some;
    }
  }
}

/** Rows that the asker may see, or may ask about unseen by all that the filter asks. */
export function askableRows(table: TableModel, filter: Filter, { decision }: Question, via?: string): Rows {
  const fields = ownFields(filter);
  return decision.askable(table.type, via === undefined ? fields : [...fields, via]);
}

/** Related rows count only where the asker may see them and ask about them. */
function relatedSql(field: FieldModel, of: Filter, scope: Scope, question: Question): Fragment {
  const next = step(field, scope);
  if (next === undefined) return never;
  const visible = askableRows(next.table, of, question);
  const linked = field.kind === "inverse" ? [followableRows(field.via, next, question)] : [];
  const asked = narrowedFilterSql(of, next, question, [visible]);
  return relatedRow(field, scope, next, conjunction([rowsSql(visible, next, question), ...linked, asked]));
}

const isSqlValue = (value: unknown): value is string | number | boolean =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean";

function testSql(field: FieldModel, op: FilterTestOp, value: unknown, scope: Scope, question: Question): Fragment {
  if (op === "search") return searchSql(field, value, scope, question);
  if (op === "has") return hasSql(field, value, scope);
  const values = (Array.isArray(value) ? value : [value]).filter(isSqlValue);
  const name = comparableColumn(field, scope.table);
  if (name === undefined) return never;
  if (op === "eq" || op === "in") {
    const keys = keyValues(field, values, scope, question);
    return memberOf(scope.dialect, comparedColumn(scope, name, "in", keys), keys);
  }
  const [bound] = values;
  if (bound === undefined) return never;
  const isDate = field.kind === "column" && field.type === "date";
  return rangeSql(name, op, bound, isDate, scope);
}

/**
 * Dates have reduced precision: a bound "1958" means the whole year, so `lte` and `gt` compare with its end. "99" sorts
 * after every month and day in every collation, a letter or "~" does not.
 */
function rangeSql(
  name: string,
  op: "gt" | "gte" | "lt" | "lte",
  bound: string | number | boolean,
  isDate: boolean,
  scope: Scope,
): Fragment {
  const reachesEnd = isDate && (op === "lte" || op === "gt");
  const end = reachesEnd ? `${bound}${"-99-99".slice(String(bound).length - 4)}` : bound;
  const value = parameter(scope.dialect, end);
  const operator = { gt: sql`>`, gte: sql`>=`, lt: sql`<`, lte: sql`<=` }[op];
  return sql`${comparedColumn(scope, name, op, [end])} ${operator} ${value}`;
}

/** A person is asked for by reference: it becomes the natural key; a forged or foreign one finds nothing. */
export function keyValues(
  field: FieldModel,
  values: readonly (string | number | boolean)[],
  scope: Scope,
  question: Question,
): readonly SqlValue[] {
  if (field.kind === "column" && field.foreign === true)
    return values.flatMap((value): readonly SqlValue[] => (typeof value === "string" ? spellingsOf(value) : [value]));
  const type = field.kind === "relation" ? field.target : scope.table.type;
  if (field.kind !== "reference" && !(field.kind === "relation" && answersByReference(type, question))) return values;
  return values.flatMap((value) => {
    const key = question.open(type, String(value));
    return key?.length === 1 ? key.slice(0, 1) : [];
  });
}

const answersByReference = (type: string, { model }: Question): boolean =>
  (model.tables[type] ?? model.stubs[type])?.entityKey === "reference";

/** Every word of the question occurs, without regard to case and diacritics. A question without a word finds nothing. */
function searchSql(field: FieldModel, value: unknown, scope: Scope, question: Question): Fragment {
  const name = comparableColumn(field, scope.table);
  const words = foldText(String(value))
    .split(/\s+/u)
    .filter((word) => word !== "");
  if (name === undefined || words.length === 0) return never;
  const folded =
    field.foldColumn === undefined ? question.fold?.(column(scope.alias, name)) : column(scope.alias, field.foldColumn);
  if (folded === undefined) throw fail("SEARCH_UNAVAILABLE", { coordinate: coordinateOf(scope.table, field) });
  return conjunction(words.map((word) => sql`${folded} like ${`%${word.replace(/[%_!]/g, "!$&")}%`} escape '!'`));
}

const coordinateOf = (table: TableModel, field: FieldModel): string => `${table.type}.${field.name}`;

function hasSql(field: FieldModel, value: unknown, scope: Scope): Fragment {
  if (field.kind !== "column" || !field.list || !isSqlValue(value)) return never;
  const expression = column(scope.alias, field.column);
  const item = parameter(scope.dialect, value);
  switch (scope.dialect) {
    case "sqlite":
      return sql`exists (select 1 from json_each(${expression}) where value = ${item})`;
    case "postgres":
      return sql`${expression}::jsonb @> ${JSON.stringify([value])}::jsonb`;
    case "mariadb":
      return sql`json_contains(${expression}, ${JSON.stringify(value)})`;
  }
}
