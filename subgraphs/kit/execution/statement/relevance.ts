import { foldText, normalizeText } from "@lgsp/policies";
import { sql } from "kysely";
import { column, conjunction, disjunction, type Fragment } from "./fragment.ts";
import type { Filter } from "./filter-tree.ts";
import type { Scope } from "./condition.ts";
import type { OrderTerm } from "./order.ts";

/** The words that a search asks for. */
export const searchedWords = (value: unknown): readonly string[] =>
  normalizeText(String(value))
    .split(/\s+/u)
    .filter((word) => foldText(word) !== "");

/**
 * Order of a search that asks for no other: first the rows that hold every word with the diacritics that were typed,
 * then those that only the fold found. None for a filter without a search that every row has to pass: below `or` or `not`
 * rows are found for other reasons too. It tells which rows have those diacritics, which the search alone does not: the
 * right to ask about the field, within whose rows the list stays, covers an order by it too. Text in another encoding than
 * Unicode holds no word as typed, and stays in the order of its key.
 */
export function relevanceTerms(filter: Filter, scope: Scope): readonly OrderTerm[] {
  const words = searches(filter).flatMap(({ name, value }) =>
    searchedWords(value).map((word) =>
      disjunction(spelledAlike(word).map((form) => holds(column(scope.alias, name), form, scope))),
    ),
  );
  if (words.length === 0) return [];
  return [{ expression: sql`case when ${conjunction(words)} then 0 else 1 end`, descending: false, nullable: false }];
}

function searches(filter: Filter): readonly { readonly name: string; readonly value: unknown }[] {
  if (filter.kind === "and") return filter.of.flatMap(searches);
  if (filter.kind !== "test" || filter.op !== "search") return [];
  const { field, value } = filter;
  return field.kind === "column" && field.type === "string" && !field.list ? [{ name: field.column, value }] : [];
}

/** As typed, in small letters, as a name, in capitals, but no mixture of them: no two databases lower đ alike. */
function spelledAlike(word: string): readonly string[] {
  const lower = word.toLowerCase();
  const name = lower.slice(0, 1).toUpperCase() + lower.slice(1);
  return [...new Set([word, lower, name, word.toUpperCase()])];
}

/** Letter for letter, in every database alike: LIKE and collations differ. */
function holds(text: Fragment, word: string, { dialect }: Scope): Fragment {
  switch (dialect) {
    case "sqlite":
      return sql`instr(${text}, ${word}) > 0`;
    case "postgres":
      return sql`strpos(${text}, ${word}) > 0`;
    case "mariadb":
      return sql`instr(${text} collate utf8mb4_bin, ${word}) > 0`;
  }
}
