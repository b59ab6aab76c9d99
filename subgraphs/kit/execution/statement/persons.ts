import { sql } from "kysely";
import type { FieldModel, SectorModel, TableModel } from "../../model.ts";
import { personType } from "../person-type.ts";
import { stillWanted } from "./database-functions.ts";
import { filterCoordinates, type Filter } from "./filter-tree.ts";
import { tableAs, type Fragment } from "./fragment.ts";
import { scopeOf, type Question } from "./question.ts";
import { personKey } from "./select-row.ts";

/**
 * Personal numbers that a filter names: who is asked about by reference or number is concerned by the answer, "no such
 * row" included.
 */
export function personsNamed(filter: Filter, table: TableModel, question: Question): readonly string[] {
  switch (filter.kind) {
    case "and":
    case "or":
      return filter.of.flatMap((part) => personsNamed(part, table, question));
    case "not":
      return personsNamed(filter.of, table, question);
    case "related":
      return personsNamed(filter.of, filter.target, question);
    case "test": {
      if (filter.op !== "eq" && filter.op !== "in") return [];
      const values: readonly unknown[] = Array.isArray(filter.value) ? filter.value : [filter.value];
      const texts = values.filter((value) => typeof value === "string");
      if (namesPerson(filter.field, table)) return texts.flatMap((text) => question.open(personType, text)?.[0] ?? []);
      return table.type === personType && filter.field.name === table.person ? texts : [];
    }
    // keys of another sector: whoever is named there was named to it
    case "member":
    case "place":
      return [];
  }
}

/** Whether a filter asks about a personal field. */
export function asksOfPersons(filter: Filter, table: TableModel, model: SectorModel): boolean {
  const fieldOf = (type: string, name: string): FieldModel | undefined => model.tables[type]?.fields[name];
  return filterCoordinates(filter, table).some(([type, name]) => {
    const field = fieldOf(type, name);
    // a field that another sector adds is not known here, and counts as personal
    return field === undefined || field.personal !== undefined;
  });
}

const namesPerson = (field: FieldModel, table: TableModel): boolean =>
  field.kind === "relation" ? field.target === personType : field.kind === "reference" && table.type === personType;

/** The people whom the rows are about: column p. Undefined for a type whose rows are about nobody. */
export function countedPersons(table: TableModel, where: Fragment, question: Question): Fragment | undefined {
  const key = rowPersonKey(table, question);
  if (key === undefined) return undefined;
  return sql`select distinct ${key} as ${sql.id("p")} from ${tableAs(table, "t")} where ${stillWanted(question.dialect, where)}`;
}

/** The same for rows in cells of fewer than `smallest` rows alone, at most `limit` people. */
export function personsOfSmallCells(
  table: TableModel,
  groups: readonly Fragment[],
  where: Fragment,
  { smallest, limit }: { readonly smallest: number; readonly limit: number },
  question: Question,
): Fragment | undefined {
  const key = rowPersonKey(table, question);
  if (key === undefined) return undefined;
  const cell = groups.length === 0 ? sql`` : sql`partition by ${sql.join(groups)}`;
  return sql`select distinct ${sql.id("c", "p")} as ${sql.id("p")} from (select ${key} as ${sql.id("p")}, count(*) over (${cell}) as ${sql.id("n")} from ${tableAs(table, "t")} where ${stillWanted(question.dialect, where)}) as ${sql.id("c")} where ${sql.id("c", "n")} < ${sql.lit(smallest)} limit ${sql.lit(limit)}`;
}

const rowPersonKey = (table: TableModel, question: Question): Fragment | undefined =>
  table.person === undefined ? undefined : personKey(table.person, scopeOf(question, table, "t"));
