import { keysQuestion, viaQuestion, type Decision, type Rows } from "@lgsp/policies";
import type { InverseField, SectorModel, TableModel } from "../../model.ts";
import { contributedConditions } from "../../schema/exchange-sdl.ts";
import { fail } from "../errors.ts";
import type { SectorRequest } from "../sector-request.ts";
import { parentColumnsOf } from "../statement/page.ts";
import { filterCoordinates, readFilter, requirePredicates, type Filter } from "../statement/filter-tree.ts";
import { askableRows } from "../statement/filter.ts";
import { countedKeysStatement, keyColumns, keysStatement } from "../statement/keys.ts";
import { personsNamed } from "../statement/persons.ts";
import { rowDemand } from "../statement/row-demand.ts";
import type { Args, RootResolver } from "./resolver-types.ts";

/**
 * "Which rows of this type match", and "which rows of another sector's type have, through this field, a row here that
 * matches": answered as a set of pseudonyms beside the data, never as natural keys. The asker's rights are those of any
 * filter: on the relation, on every field asked about, on the rows.
 */
export function keyResolvers(model: SectorModel): Record<string, RootResolver> {
  const own = Object.values(model.tables).map((table) => [keysQuestion(table.type), keysResolver(table)] as const);
  const contributed = contributedConditions(model).flatMap(({ type, field }) => {
    const table = model.tables[field.target];
    const columns = table === undefined ? undefined : parentColumnsOf(field, table);
    if (table === undefined || columns === undefined) return [];
    return [[viaQuestion(type, field.name), viaResolver(type, field, table, columns)] as const];
  });
  return Object.fromEntries([...own, ...contributed]);
}

function keysResolver(table: TableModel): RootResolver {
  const handedOver = table.entityKey === "reference" ? "id" : (table.entityKey[0] ?? "");
  return (_source, args, request, info) => {
    const stored = request.call.model.tables[table.type]?.rowKey;
    const question = { of: table.type, handedOver, table, columns: keyColumns(table), stored, coordinates: [] };
    return answer(question, args, String(info.path.key), request);
  };
}

function viaResolver(
  type: string,
  { name, via }: InverseField,
  table: TableModel,
  columns: readonly string[],
): RootResolver {
  return (_source, args, request, info) => {
    const relation = request.call.model.tables[table.type]?.fields[via];
    const stored = relation?.kind === "relation" ? relation.keyColumn : undefined;
    const coordinates = [[type, name] as const];
    const question = { of: type, handedOver: name, table, columns, via, stored, coordinates };
    return answer(question, args, String(info.path.key), request);
  };
}

interface KeyQuestion {
  /** Type whose rows are named. */
  readonly of: string;
  /** Field under which the ledger counts the keys handed over. */
  readonly handedOver: string;
  /** Table here whose rows must match. */
  readonly table: TableModel;
  /** Its columns that hold the key. */
  readonly columns: readonly string[];
  /** Relation of those columns, where they lead to another row. */
  readonly via?: string;
  /** Column that holds the keys' pseudonyms. */
  readonly stored: string | undefined;
  /** What else is asked about: the field that leads there. */
  readonly coordinates: readonly (readonly [string, string])[];
}

/**
 * Errors: FILTER_NULL, PREDICATE_DENIED. Returns the number of keys; the keys go beside the data. Null: more rows than
 * `most` match, and no key is handed over.
 */
async function answer(
  { of, handedOver, table, columns, via, stored, coordinates }: KeyQuestion,
  args: Args,
  name: string,
  request: SectorRequest,
): Promise<number | null> {
  const { decision, question, book, keys, model } = request.call;
  const filter = readFilter(args["filter"], table, model);
  const most = typeof args["most"] === "number" ? { most: args["most"] } : {};
  const asked = [...coordinates, ...filterCoordinates(filter, table)];
  const countable = isWhole(filter) ? countableRows(coordinates, table, decision) : undefined;
  if (countable === undefined) requirePredicates(asked, decision);
  const rows = countable ?? askableRows(table, filter, question, via);
  if (rows.kind === "none") throw fail("PREDICATE_DENIED", { coordinate: table.type });
  for (const person of personsNamed(filter, table, question)) book.person(person);
  await request.call.places.find(filter, table, request);
  const isStored = stored !== undefined && (await request.hasEveryPseudonym(table, stored, columns));
  const selected = isStored ? [stored] : columns;
  const statement =
    countable === undefined
      ? keysStatement({ table, columns, via }, selected, filter, question)
      : countedKeysStatement({ table, columns, via }, selected, countable, question);
  const hashed = isStored ? {} : { hashed: { type: of, parts: columns.length, secret: keys.pseudonymSecret } };
  const demand = () => rowDemand(table, { filter, rows }, question);
  const found = await request.readKeys(statement, { ...most, ...hashed }, demand);
  for (const [type, field] of asked) book.count(`${type}.${field}`, "PREDICATE", "", 0);
  book.count(`${of}.${handedOver}`, "PREDICATE", "", found?.length ?? 0);
  if (found === undefined) return null;
  request.keySets.set(name, { type: of, keys: found, complement: false });
  return found.length;
}

const isWhole = (filter: Filter): boolean => filter.kind === "and" && filter.of.length === 0;

/**
 * Rows here that count for somebody who may count rows of the other type by the field that leads here, small cells
 * withheld, and nothing more: whether there is one, never which. Undefined for everybody else.
 */
function countableRows(
  coordinates: readonly (readonly [string, string])[],
  table: TableModel,
  decision: Decision,
): Rows | undefined {
  const [only] = coordinates;
  if (only === undefined || coordinates.length > 1) return undefined;
  const [type, field] = only;
  if (decision.predicate(type, field).kind !== "none") return undefined;
  const counting = decision.aggregate(type);
  if (counting?.suppress !== true || (counting.by !== "all" && !counting.by.includes(field))) return undefined;
  return decision.aggregate(table.type)?.rows;
}
